import { describe, expect, it } from 'vitest'
import { type RawColumns, readScoreTable } from '../src/read-score-table.ts'
import { told } from './small-import.ts'
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
      indicators: 0,
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
    expect(told(report.warnings)).toEqual([
      '2: total-differs year=2001 province="14" unit="total" score=6.5 sum=6',
    ])
  })
})

describe('a total without its dimensions', () => {
  it('is not kept, and that is said', () => {
    const { report, rows } = read({ year: 2001, unit: 'total', score: 6 })
    expect(told(report.warnings)).toEqual(['2: total-alone year=2001 province="14" unit="total" score=6'])
    expect([...rows]).toEqual([])
  })
})

describe('faults of a score table', () => {
  const PLACE = 'year=2002 province="14" unit="votes"'
  it.each([
    ['a year', { year: 1999 }, '2:year: unknown-year text="1999" first=2001 last=2002'],
    ['a later year', { year: 2003 }, '2:year: new-year year=2003 first=2001 last=2002'],
    ['half a year', { year: 2001.5 }, '2:year: unknown-year text="2001.5" first=2001 last=2002'],
    ['no year', { year: null }, '2:year: unknown-year text="" first=2001 last=2002'],
    ['a province', { province_code: '99' }, '2:province_code: unknown-province text="99" nearest=[]'],
    ['a unit', { unit: 'vote' }, '2:unit: unknown-unit text="vote" nearest=["votes"]'],
    ['text', { score: 'x' }, '2:score: not-a-number text="x"'],
    ['infinity', { score: Number.POSITIVE_INFINITY }, '2:score: not-a-number text="Infinity"'],
    ['an object that is no text', { score: { toString: null } }, '2:score: not-a-number text="{…}"'],
    ['what is off the scale', { score: 5.1 }, `2:score: out-of-scale ${PLACE} score=5.1 min=0.5 max=5`],
    ['what was not measured', { year: 2001, unit: 'smoke' }, '2:score: not-measured unit="smoke" year=2001'],
    ['a negative standard error', { standard_error: -0.1 }, '2:standard_error: negative-error value=-0.1'],
    [
      'a standard error wider than the scale',
      { standard_error: 4.6 },
      `2:standard_error: uncertainty-off-scale ${PLACE} value=4.6 min=0 max=4.5`,
    ],
    ['a bound off the scale', { high: 6 }, `2:high: uncertainty-off-scale ${PLACE} value=6 min=0.5 max=5`],
    ['bounds the wrong way round', { low: 3, high: 1 }, '2: bounds-swapped low=3 high=1'],
  ])('%s: named with row, column and facts', (_rule, given, fault) => {
    expect(told(read(given).report.errors)).toEqual([fault])
  })

  it('a repeated score is told with the row before', () => {
    expect(told(read({}, {}).report.errors)).toEqual([`3:score: score-twice ${PLACE} row=2`])
  })

  it('a missing column is named, and nothing read', () => {
    const { report, rows } = readScoreTable('a.parquet', { year: [2002], score: [2] }, PANEL)
    expect(told(report.errors)).toEqual([' no-roles absent=["province","unit"] found="year, score"'])
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
