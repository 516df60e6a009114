// Own scores opened in the page are what `papi import` makes of the same file beside the published ones.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isScore, standing, unpackDataset } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { at, listAt, papi, papiJson } from '../../../cli/test/fake-environment.ts'
import { readData } from '../../bundle-data.ts'
import { joinKept } from '../../src/opened/join-kept.ts'
import { readKept, unpackIndicators } from '../../src/opened/kept-scores.ts'
import type { ScoreOptions } from '../../src/opened/score-task.ts'
import { understandScores } from '../../src/opened/understand-scores.ts'

const { packed } = readData()
const bundled = unpackDataset(packed)
const data = dirname(createRequire(import.meta.url).resolve('@papi-lens/data/package.json'))

/** What the page's worker makes of a file. */
const read = (text: string, options: ScoreOptions = {}) =>
  understandScores({ files: [new File([text], 'own.csv')], options, packed, own: [] }, () => {})

/** Health care of Sơn La 2023 raised by 0.1, its dimension with it; a score where none was published. */
const shift = (unit: string) => {
  const score = bundled.panel.score('14', 2023, unit)
  return isScore(score) ? (score + 0.1).toFixed(4) : ''
}
const GOOD = [
  'Năm;Tỉnh;Chỉ số;Điểm',
  `2023;Sơn La;Y tế công lập;${shift('health-care')}`,
  `2023;Sơn La;Cung ứng dịch vụ công;${shift('services')}`,
  '2023;Quảng Ninh;Y tế công lập;2,0123',
].join('\n')

describe('own scores', () => {
  it('are the scores that the command shows once it has imported the same file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'own-scores-'))
    try {
      cpSync(data, join(folder, 'data'), { recursive: true })
      writeFileSync(join(folder, 'own.csv'), GOOD)
      const imported = await papi([
        'import',
        join(folder, 'own.csv'),
        '--out',
        join(folder, 'data'),
        '--json',
      ])
      expect(imported.exitCode).toBe(0)
      const { kept, years, refusal } = await read(GOOD)
      expect(refusal).toBeNull()
      expect(years).toEqual([{ year: 2023, added: 1, replaced: 2, changed: 2, provinces: ['14', '22'] }])
      const { dataset, unfit } = await joinKept(bundled, kept ? [kept] : [])
      expect(unfit).toEqual([])
      const standingOf = (code: string, unit: string) => {
        const score = dataset.panel.score(code, 2023, unit)
        const found = standing(dataset.panel, code, 2023, unit)
        return [score, found?.rank ?? null, found?.group ?? null]
      }
      for (const code of ['14', '22']) {
        const told = await papiJson(
          ...['scores', '--province', code, '--year', '2023', '--data', join(folder, 'data')],
        )
        const dimensions = listAt(told, 'dimensions')
        const rows = dimensions.flatMap(dimension => [dimension, ...listAt(dimension, 'subdimensions')])
        expect(rows).toHaveLength(36)
        for (const row of rows) {
          const told = ['score', 'rank', 'group'].map(key => at(row, key))
          expect(standingOf(code, String(at(row, 'id')))).toEqual(told)
        }
        expect(standingOf(code, 'total')[1]).toBe(at(told, 'total', 'rank'))
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('with an error give nothing but the errors, and the sound rows where these are asked for', async () => {
    const bad = `${GOOD}\n2023;Hà Nộii;Y tế công lập;2\n2023;Hà Nội;Y tế công lập;hai`
    const { kept, refusal, reports } = await read(bad)
    expect([kept, refusal]).toEqual([null, 'errors'])
    expect(reports[0]?.errors.map(({ row, column, why }) => [row, column, why])).toEqual([
      [5, 'Tỉnh', 'unknown-province'],
      [6, 'Điểm', 'not-a-number'],
    ])
    expect((await read(bad, { takeGoodRows: true })).years[0]?.changed).toBe(2)
  })

  it('that would not add up with the published ones are not taken, and the province is told', async () => {
    const { kept, refusal, misfits } = await read(`year,province,unit,score\n2023,14,services,8\n`)
    expect([kept, refusal]).toEqual([null, 'misfit'])
    expect(misfits).toMatchObject([{ why: 'parts-differ', facts: { province: { code: '14' } } }])
  })

  it('are told as such where there are none, or no year', async () => {
    expect((await read('year,province,unit,score\n2023,14,health-care,0\n')).refusal).toBe('no-scores')
    const wide = 'Tỉnh,Y tế công lập\nQuảng Ninh,2.05\n'
    expect((await read(wide)).reports[0]?.errors[0]?.why).toBe('no-year')
    expect((await read(wide, { year: 2023 })).years[0]).toMatchObject({ year: 2023 })
  })

  it('that another release does not know are left out, and the others used', async () => {
    const { kept } = await read(GOOD)
    if (!kept) throw new Error('the file was refused')
    const foreign = { ...kept, rows: { ...kept.rows, unitIds: ['of-tomorrow', 'services'] } }
    const { used, unfit } = await joinKept(bundled, [foreign, kept])
    expect([used, unfit]).toEqual([[kept], [foreign]])
  })

  it('are read from what a browser kept, if it has their form', async () => {
    const { kept } = await read(GOOD)
    expect(readKept(structuredClone(kept))).toEqual(kept)
    expect(unpackIndicators(kept?.indicators ?? (null as never))).toEqual({ indicators: [], values: [] })
    for (const other of [null, 7, {}, { ...kept, rows: null }, { ...kept, uncertainties: 'x' }]) {
      expect(readKept(other)).toBeNull()
    }
    expect(readKept({ ...kept, rows: { ...kept?.rows, years: new Uint16Array(1) } })).toBeNull()
  })
})
