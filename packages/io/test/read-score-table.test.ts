import { describe, expect, it } from 'vitest'
import { type RawColumns, readScoreTable } from '../src/read-score-table.ts'
import { PANEL } from './small-panels.ts'

/** Columns of one row for 2002, Sơn La, votes, and what is given instead. */
function columns(...given: Readonly<Record<string, unknown>>[]): RawColumns {
  const names = ['year', 'province_code', 'unit', 'score', 'standard_error', 'low', 'high']
  const rows = given.map(row => ({ year: 2002, province_code: '14', unit: 'votes', score: 2, ...row }))
  return Object.fromEntries(
    names.map(name => [name, rows.map(row => Object.entries(row).find(([n]) => n === name)?.[1])]),
  )
}
const read = (...given: Readonly<Record<string, unknown>>[]) =>
  readScoreTable('a.parquet', columns(...given), PANEL)
const VOTES = { year: 2002, province: '14', unit: 'votes', score: 2 }

describe('a score table', () => {
  it('gives its scores', () => {
    const { report, rows, uncertainties } = read({})
    expect(report).toEqual({
      file: 'a.parquet',
      layout: 'long',
      rows: 1,
      accepted: 1,
      errors: [],
      warnings: [],
    })
    expect([...rows]).toEqual([VOTES])
    expect(uncertainties).toEqual([])
  })

  it.each([
    ['empty', null],
    ['absent', undefined],
    ['NaN, as data frames write it', Number.NaN],
    ['0, as official workbooks print it', 0],
  ])('has a hole where the score is %s', (_rule, score) => {
    const { report, rows } = read({ score })
    expect([report.errors, [...rows]]).toEqual([[], []])
  })

  it('may have whole numbers of 64 bits', () => {
    expect([...read({ year: 2002n, score: 2n }).rows]).toEqual([VOTES])
  })

  it('gives the figures of uncertainty that it has', () => {
    const { uncertainties } = read(
      { standard_error: 0.05, low: null },
      { unit: 'gifts', low: 1.9, high: 2.1 },
    )
    expect(uncertainties).toEqual([
      { year: 2002, province: '14', unit: 'votes', standardError: 0.05 },
      { year: 2002, province: '14', unit: 'gifts', low: 1.9, high: 2.1 },
    ])
  })

  it('gives of a total only its uncertainty', () => {
    const { report, rows, uncertainties } = read(
      { year: 2001, unit: 'total', score: 6, standard_error: 0.3 },
      { year: 2001, unit: 'voice', score: 6 },
    )
    expect([report.errors, report.warnings]).toEqual([[], []])
    expect([...rows]).toEqual([{ year: 2001, province: '14', unit: 'voice', score: 6 }])
    expect(uncertainties).toEqual([{ year: 2001, province: '14', unit: 'total', standardError: 0.3 }])
  })

  it('is taken at its dimensions where a total differs, with a warning', () => {
    const { report } = read(
      { year: 2001, unit: 'total', score: 6.5 },
      { year: 2001, unit: 'voice', score: 6 },
    )
    expect(report.warnings).toEqual([
      {
        row: 2,
        column: null,
        code: 'sum-mismatch',
        message: 'total of Sơn La in 2001 is given as 6.5, but its dimensions add up to 6; 6 is used',
      },
    ])
  })
})

describe('faults of a score table', () => {
  it.each([
    [
      'a year',
      { year: 1999 },
      'year',
      'unknown-year',
      'no PAPI framework for year "1999"; years are 2001–2002',
    ],
    [
      'half a year',
      { year: 2001.5 },
      'year',
      'unknown-year',
      'no PAPI framework for year "2001.5"; years are 2001–2002',
    ],
    ['no year', { year: null }, 'year', 'unknown-year', 'no PAPI framework for year ""; years are 2001–2002'],
    ['a province', { province_code: '99' }, 'province_code', 'unknown-province', 'unknown-province: text 99'],
    ['a unit', { unit: 'vote' }, 'unit', 'unknown-unit', 'unknown-unit: text vote, nearest votes'],
    ['text', { score: 'x' }, 'score', 'invalid-value', '"x" is not a number; write it like 4.8918 or 4,8918'],
    [
      'infinity',
      { score: Number.POSITIVE_INFINITY },
      'score',
      'invalid-value',
      '"Infinity" is not a number; write it like 4.8918 or 4,8918',
    ],
    [
      'what is off the scale',
      { score: 5.1 },
      'score',
      'out-of-scale',
      '5.1 is outside the scale 0.5–5: votes of Sơn La in 2002; correct it, or 0 if not published',
    ],
    [
      'what was not measured',
      { year: 2001, unit: 'smoke' },
      'score',
      'not-measured',
      '"smoke" was not measured in 2001; take it out',
    ],
    [
      'a negative standard error',
      { standard_error: -0.1 },
      'standard_error',
      'invalid-value',
      'standard error -0.1 is negative; it must be 0 or more',
    ],
    [
      'bounds the wrong way round',
      { low: 3, high: 1 },
      null,
      'invalid-value',
      'low 3 is above high 1; swap them',
    ],
  ])('%s: named with row, column and remedy', (_rule, given, column, code, message) => {
    expect(read(given).report.errors).toEqual([{ row: 2, column, code, message }])
  })

  it('a repeated score is told with the row before', () => {
    expect(read({}, {}).report.errors).toEqual([
      {
        row: 3,
        column: 'score',
        code: 'duplicate',
        message: 'votes of Sơn La in 2002 is already on row 2; keep one',
      },
    ])
  })

  it('a missing column is named, and nothing read', () => {
    const { report, rows } = readScoreTable('a.parquet', { year: [2002], score: [2] }, PANEL)
    expect(report.errors).toEqual([
      {
        row: null,
        column: null,
        code: 'missing-column',
        message: 'no column "province_code", "unit"; a table of scores has year, province_code, unit, score',
      },
    ])
    expect([...rows]).toEqual([])
  })

  it('leave nothing, or the good rows if these are asked for', () => {
    const given = columns({}, { unit: 'gifts', score: 99 })
    const nothing = readScoreTable('a.parquet', given, PANEL)
    const good = readScoreTable('a.parquet', given, PANEL, { takeGoodRows: true })
    expect([nothing.report.accepted, [...nothing.rows]]).toEqual([0, []])
    expect([good.report.accepted, [...good.rows]]).toEqual([1, [VOTES]])
    expect(good.report.errors).toHaveLength(1)
  })
})
