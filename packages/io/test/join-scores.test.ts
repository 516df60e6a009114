import { createPanel, type Dataset, type ScoreRow } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import type { ScoreRows } from '../src/import-report.ts'
import { joinScores } from '../src/join-scores.ts'
import { readDataset } from '../src/read-dataset.ts'
import { TEXTS } from './small-folder.ts'
import { PANEL, ROWS, UNCERTAIN } from './small-panels.ts'

const { dataset } = readDataset(TEXTS)
if (!dataset) throw new Error('the small folder has a fault')
const { comparability } = dataset
const uncertain: Dataset = { panel: UNCERTAIN, comparability }

const set = (...rows: readonly ScoreRow[]): { rows: ScoreRows; uncertainties: [] } => ({
  rows: Object.assign(rows, { length: rows.length }),
  uncertainties: [],
})
const score = (year: number, province: string, unit: string, figure: number): ScoreRow => ({
  ...{ year, province, unit, score: figure },
})
/** Scores of one province in one year, by unit. */
const of = (rows: Iterable<ScoreRow>, year: number, province: string) =>
  Object.fromEntries(
    [...rows].filter(row => row.year === year && row.province === province).map(row => [row.unit, row.score]),
  )

describe('joined scores', () => {
  it('are those before where nothing is imported', () => {
    const { rows, years, faults, dataset: joined } = joinScores(dataset, set())
    expect([...rows]).toHaveLength(ROWS.length)
    expect({ years, faults }).toEqual({ years: [], faults: [] })
    for (const year of PANEL.years) {
      for (const { id } of PANEL.framework.units) {
        expect([...(joined?.panel.column(year, id) ?? [])]).toEqual([...PANEL.column(year, id)])
      }
    }
  })

  it('take imported ones in the place of the same cells, and count what is new, the same and other', () => {
    const air = score(2002, '14', 'air', 4)
    const same = score(2001, '01', 'votes', PANEL.column(2001, 'votes')[0] ?? 0)
    const { rows, years, dataset: joined } = joinScores(dataset, set(air, same))
    expect(of(rows, 2002, '14').air).toBe(4)
    expect(rows.length).toBe(ROWS.length + 1)
    expect(years).toEqual([
      { year: 2001, added: 0, replaced: 1, changed: 0, provinces: [] },
      { year: 2002, added: 1, replaced: 0, changed: 0, provinces: ['14'] },
    ])
    expect(joined?.panel.score('14', 2002, 'air')).toBe(4)
    expect(joined?.comparability).toBe(comparability)
  })

  it('of figures with more decimals are no others, and are kept as given', () => {
    const before = PANEL.column(2001, 'votes')[0] ?? 0
    const { rows, years } = joinScores(dataset, set(score(2001, '01', 'votes', before + 0.00002)))
    expect(of(rows, 2001, '01').votes).toBe(before + 0.00002)
    expect(years[0]).toMatchObject({ replaced: 1, changed: 0, provinces: [] })
  })

  it.each([
    [0.00005, 0],
    [-0.00005, 0],
    [0.0001, 1],
    [-0.0001, 1],
  ])('are others only beyond what rounding does: %d', (by, changed) => {
    const before = PANEL.column(2001, 'votes')[0] ?? 0
    const { years } = joinScores(dataset, set(score(2001, '01', 'votes', before + by)))
    expect(years[0]).toMatchObject({ replaced: 1, changed })
  })

  it('that do not add up give no dataset, the province told', () => {
    const { rows, dataset: joined, faults } = joinScores(dataset, set(score(2001, '14', 'votes', 1)))
    expect(joined).toBeNull()
    expect(faults).toMatchObject([
      {
        why: 'parts-differ',
        row: null,
        facts: { year: 2001, province: { code: '14' }, unit: { id: 'voice' } },
      },
    ])
    expect(of(rows, 2001, '14').votes).toBe(1)
  })

  it('lose the uncertainty of what becomes another, and of its total, and no other', () => {
    const [votes = 0, voice = 0] = [PANEL.column(2002, 'votes')[0], PANEL.column(2002, 'voice')[0]]
    const moved = set(score(2002, '01', 'votes', votes + 0.1), score(2002, '01', 'voice', voice + 0.1))
    const joined = joinScores(uncertain, moved)
    expect(joined.faults).toEqual([])
    expect(joined.uncertainties).toEqual([{ year: 2002, province: '14', unit: 'votes', standardError: 0 }])
    const again = {
      ...moved,
      uncertainties: [{ year: 2002, province: '01', unit: 'total', standardError: 0.5 }],
    }
    expect(joinScores(uncertain, again).dataset?.panel.uncertainty('01', 2002, 'total')).toEqual({
      ...{ standardError: 0.5, low: null, high: null },
    })
    expect(joinScores(uncertain, set()).uncertainties).toHaveLength(3)
  })

  it('change nothing of what they are joined with', () => {
    const empty = { panel: createPanel({ ...PANEL, rows: [] }), comparability }
    const { rows } = joinScores(empty, set(...ROWS))
    expect([...rows]).toEqual([...joinScores(dataset, set()).rows])
    expect([...joinScores(empty, set()).rows]).toEqual([])
  })
})
