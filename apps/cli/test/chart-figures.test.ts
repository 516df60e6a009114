import { drawChart } from '@papi-lens/charts'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { at, type JsonValue, listAt, papiJson } from './fake-environment.ts'

const draw = (kind: string, request: object) =>
  drawChart(bundledDataset(), kind, request, { words: wordsIn('vi') })
const CASES = [
  ['son-la', 2023],
  ['thua-thien-hue', 2024],
  ['bac-ninh', 2022],
] as const

describe('charts show what the commands tell', () => {
  it.each(CASES)(
    'the card of %s %i has the total, the clear changes and the priorities',
    async (province, year) => {
      const scores = await papiJson('scores', '--province', province, '--year', `${year}`)
      const change = await papiJson(
        'change',
        '--province',
        province,
        '--from',
        `${year - 1}`,
        '--to',
        `${year}`,
      )
      const priorities = await papiJson('priorities', '--province', province, '--year', `${year}`)
      const { table } = draw('province-card', { province, year })
      const [total = [], ...lines] = table.rows
      const told = at(scores, 'total')
      const { group } = wordsIn('vi').names
      const range = at(told, 'rankRange') as readonly number[] | null
      expect(total.slice(5, 9)).toEqual([
        at(told, 'group') === null ? null : group[at(told, 'group') as keyof typeof group],
        at(told, 'rank'),
        range?.join('–') ?? null,
        at(told, 'of'),
      ])
      expect(total[2]).toEqual(typeof at(told, 'score') === 'number' ? at(told, 'score') : null)
      const rows = listAt(change, 'rows')
      expect(total.slice(3, 5)).toEqual([at(rows[0] ?? null, 'delta'), at(rows[0] ?? null, 'band')])
      const clear = rows.filter(row => at(row, 'level') === 'subdimension' && at(row, 'signal') === 'clear')
      const moved = (row: JsonValue) => at(row, 'delta') ?? at(row, 'shareDelta')
      const first = listAt(priorities, 'priorities').slice(0, 3)
      expect(lines).toHaveLength(Math.min(3, clear.length) + first.length)
      for (const line of lines.slice(0, -first.length)) expect(clear.map(moved)).toContain(line[3])
      expect(lines.slice(-first.length).map(line => line[2])).toEqual(first.map(area => at(area, 'score')))
    },
  )

  it.each(CASES)('ranges of ranks are those of the scores: %s %i', async (province, year) => {
    const scores = await papiJson('scores', '--province', province, '--year', `${year}`)
    const units = [at(scores, 'total'), ...listAt(scores, 'dimensions')]
    for (const [place, unit] of ['total', 'participation', 'transparency'].entries()) {
      const told = units[place] ?? null
      const name = String(at(scores, 'province', 'nameVi'))
      const row = draw('rank-ranges', { unit, year, province }).table.rows.find(([own]) => own === name)
      const range = at(told, 'rankRange') as readonly number[] | null
      expect(row?.[3] ?? null).toBe(at(told, 'rank'))
      expect(row?.[4] ?? null).toBe(range?.join('–') ?? null)
    }
  })
})
