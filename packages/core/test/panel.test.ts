import { describe, expect, it } from 'vitest'
import { createPanel, isScore, type ScoreRow } from '../src/panel.ts'
import { datasetWith, deepFreeze, FRAMEWORK, PROVINCES, rowsOf, type Table } from './small-panel.ts'

const TABLE: Table = {
  voice: { 2001: [4, 5, null, 6, 7, 8], 2004: [4, 5, 6, null, 7, 8] },
  care: { 2001: [3.3333, 2, 2, 2, 2, 2], 2004: [1, 2, 3, 4, 5, 6] },
  air: { 2004: [9.1, 9.2, 9.3, 9.4, 9.5, null] },
  votes: { 2001: [2, 2.5, null, 3, 3.5, 4] },
}
const { panel } = datasetWith(TABLE)
const NOT_PUBLISHED = { missing: 'not-published' }
const NOT_MEASURED = { missing: 'not-measured' }

function panelOf(...rows: ScoreRow[]) {
  return createPanel({ framework: FRAMEWORK, provinces: PROVINCES, rows })
}

describe('scores', () => {
  it('a published score is given as published', () => {
    expect(panel.score('01', 2001, 'care')).toBe(3.3333)
  })

  it('a unit that the year measured but the province lacks is not published', () => {
    expect(panel.score('03', 2001, 'votes')).toEqual(NOT_PUBLISHED)
  })

  it('a unit that the year did not measure is not measured', () => {
    expect(panel.score('03', 2001, 'roads')).toEqual(NOT_MEASURED)
    expect(panel.score('01', 2003, 'air')).toEqual(NOT_MEASURED)
  })

  it('a column holds all provinces in their order, NaN for a hole', () => {
    expect(Array.from(panel.column(2001, 'votes'))).toEqual([2, 2.5, Number.NaN, 3, 3.5, 4])
    expect(panel.indexOf('04')).toBe(3)
  })

  it('the same column is returned each time', () => {
    expect(panel.column(2001, 'votes')).toBe(panel.column(2001, 'votes'))
  })

  it('isScore tells a number from a hole', () => {
    expect(isScore(panel.score('01', 2001, 'votes'))).toBe(true)
    expect(isScore(panel.score('03', 2001, 'votes'))).toBe(false)
  })
})

describe('columns', () => {
  const hole = Number.NaN
  const panelWith = (unit: string, year: number, ...scores: number[]) =>
    createPanel({
      framework: FRAMEWORK,
      provinces: PROVINCES,
      rows: [{ year: 2001, province: '01', unit: 'voice', score: 4 }],
      columns: [{ year, unit, scores: Float64Array.from(scores) }],
    })

  it('are taken in beside rows, and make totals like them', () => {
    const filled = panelWith('care', 2001, 3.3333, 2, hole, 2, 2, 2)
    expect(filled.score('01', 2001, 'total')).toBe(7.3333)
    expect(filled.score('02', 2001, 'care')).toBe(2)
    expect(filled.score('03', 2001, 'care')).toEqual(NOT_PUBLISHED)
  })

  it('pass the gate that rows pass', () => {
    expect(() => panelWith('votes', 2001, 2, 7, hole, 3, 3, 3)).toThrow(
      'outside-scale: score 7, unit votes, province 02, year 2001, min 0.5, max 5',
    )
    expect(() => panelWith('voice', 2001, 4, hole, hole, hole, hole, hole)).toThrow(
      'duplicate-score: unit voice, province 01, year 2001',
    )
    expect(() => panelWith('air', 2001, 9, 9, 9, 9, 9, 9)).toThrow('problem not-measured')
    expect(() => panelWith('total', 2001, 9, 9, 9, 9, 9, 9)).toThrow('problem derived')
  })

  it('have a place for every province', () => {
    expect(() => panelWith('care', 2001, 3, 3)).toThrow('a column of 2 scores for 6 provinces')
  })
})

describe('total', () => {
  it('the total is the sum of the dimension scores, at four decimals', () => {
    expect(panel.score('01', 2001, 'total')).toBe(7.3333)
    expect(panel.score('01', 2004, 'total')).toBe(14.1)
    // 5 + 2 + 9.2 is 16.2 exactly, whatever the binary sum says.
    expect(panel.score('02', 2004, 'total')).toBe(16.2)
  })

  it('there is a total only with all dimensions of the year', () => {
    expect(panel.score('03', 2001, 'total')).toEqual(NOT_PUBLISHED)
    expect(panel.score('04', 2004, 'total')).toEqual(NOT_PUBLISHED)
    expect(panel.score('06', 2004, 'total')).toEqual(NOT_PUBLISHED)
    expect(panel.score('06', 2001, 'total')).toBe(10)
  })

  it('sub-dimension scores do not make a dimension or a total', () => {
    const only = panelOf(
      { year: 2001, province: '01', unit: 'votes', score: 2 },
      { year: 2001, province: '01', unit: 'gifts', score: 2 },
    )
    expect(only.score('01', 2001, 'voice')).toEqual({ missing: 'not-loaded' })
    expect(only.score('01', 2001, 'total')).toEqual({ missing: 'not-loaded' })
  })
})

describe('inputs', () => {
  it('frozen rows and provinces are accepted, so nothing writes to them', () => {
    const rows = deepFreeze(rowsOf(TABLE))
    const provinces = deepFreeze(structuredClone(PROVINCES))
    const made = createPanel({ framework: FRAMEWORK, provinces, rows })
    expect(made.score('01', 2001, 'total')).toBe(7.3333)
  })

  it('rows may come from any iterable', () => {
    const made = createPanel({
      framework: FRAMEWORK,
      provinces: PROVINCES,
      rows: new Set(rowsOf(TABLE)),
    })
    expect(made.score('06', 2001, 'total')).toBe(10)
  })

  it('a score may lie outside its scale by 0.002, as two published ones do', () => {
    const row = { year: 2001, province: '01', unit: 'votes' }
    expect(panelOf({ ...row, score: 0.4985 }).score('01', 2001, 'votes')).toBe(0.4985)
    expect(panelOf({ ...row, score: 5.0015 }).score('01', 2001, 'votes')).toBe(5.0015)
  })
})

describe('misuse', () => {
  const row = { year: 2001, province: '01', unit: 'votes', score: 2 }
  const cases: { rule: string; rows: ScoreRow[]; error: string }[] = [
    {
      rule: 'a score above its scale',
      rows: [{ ...row, score: 5.003 }],
      error: 'outside-scale: score 5.003, unit votes, province 01, year 2001, min 0.5, max 5',
    },
    {
      rule: 'a zero, which is never a score',
      rows: [{ ...row, year: 2004, unit: 'clinics', score: 0 }],
      error: 'outside-scale: score 0, unit clinics, province 01, year 2004, min 0.3333, max 3.3333',
    },
    {
      rule: 'a score that is no number',
      rows: [{ ...row, score: Number.NaN }],
      error: 'outside-scale: score NaN, unit votes, province 01, year 2001, min 0.5, max 5',
    },
    {
      rule: 'a score of a unit that the year did not measure',
      rows: [{ ...row, unit: 'roads' }],
      error: 'invalid-score: unit roads, province 01, year 2001, problem not-measured',
    },
    {
      rule: 'a given total',
      rows: [{ ...row, unit: 'total', score: 12 }],
      error: 'invalid-score: unit total, province 01, year 2001, problem derived',
    },
    {
      rule: 'two scores for one place, even if equal',
      rows: [row, row],
      error: 'duplicate-score: unit votes, province 01, year 2001',
    },
    {
      rule: 'an unknown province',
      rows: [{ ...row, province: '99' }],
      error: 'unknown-province: text 99',
    },
    {
      rule: 'an unknown year',
      rows: [{ ...row, year: 1999 }],
      error: 'unknown-year: year 1999, first 2001, last 2005',
    },
    {
      rule: 'an unknown unit',
      rows: [{ ...row, unit: 'vote' }],
      error: 'unknown-unit: text vote, nearest votes',
    },
  ]
  it.each(cases)('is refused: $rule', ({ rows, error }) => {
    expect(() => panelOf(...rows)).toThrow(error)
  })

  it('asking for an unknown province, year or unit throws instead of giving a hole', () => {
    expect(() => panel.score('99', 2001, 'votes')).toThrow('unknown-province: text 99')
    expect(() => panel.score('01', 2006, 'votes')).toThrow('unknown-year: year 2006, first 2001, last 2005')
    expect(() => panel.column(2001, 'gift')).toThrow('unknown-unit: text gift, nearest gifts')
  })
})

describe('why a score is missing', () => {
  // 2001 holds votes of two provinces; 2003 all; the third begins in 2003.
  const panel = panelOf(
    { year: 2001, province: '01', unit: 'votes', score: 2 },
    { year: 2001, province: '02', unit: 'gifts', score: 2 },
    { year: 2003, province: '02', unit: 'votes', score: 2 },
    { year: 2003, province: '03', unit: 'votes', score: 2 },
  )

  it.each([
    ['the others have one of the unit and year', '01', 2003, 'votes', 'not-published'],
    ['and it had one before, in another unit', '02', 2001, 'votes', 'not-published'],
    ['it has scores of later years only', '03', 2001, 'votes', 'no-own-score'],
    ['it has none of any year', '04', 2001, 'votes', 'not-published'],
    ['nobody has one of the unit', '03', 2001, 'schools', 'not-loaded'],
    ['nobody has one of the year', '01', 2004, 'votes', 'not-loaded'],
  ] as const)('%s: %s %i %s is %s', (_, province, year, unit, missing) => {
    expect(panel.score(province, year, unit)).toEqual({ missing })
  })

  it('begins with the first year of a province', () => {
    expect(['01', '02', '03', '04'].map(code => panel.firstYearOf(code))).toEqual([2001, 2001, 2003, null])
  })
})
