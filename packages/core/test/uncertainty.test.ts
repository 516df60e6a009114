import { describe, expect, it } from 'vitest'
import { createPanel } from '../src/panel.ts'
import { standardErrorOf, type UncertaintyRow } from '../src/uncertainty.ts'
import { deepFreeze, FRAMEWORK, PROVINCES, rowsOf } from './small-panel.ts'

const rows = rowsOf({ voice: { 2001: [4, 5, null, 6, 7, 8] }, care: { 2001: [3, 2, 2, 2, 2, 2] } })

function panelWith(...uncertainties: UncertaintyRow[]) {
  return createPanel({ framework: FRAMEWORK, provinces: PROVINCES, rows, uncertainties })
}

describe('uncertainty of a score', () => {
  const panel = panelWith(
    { year: 2001, province: '01', unit: 'voice', standardError: 0.2 },
    { year: 2001, province: '02', unit: 'voice', low: 4.6, high: 5.4 },
    { year: 2001, province: '02', unit: 'total', standardError: 0.3, low: 6.4, high: 7.6 },
  )

  it('is given as published, null for what was not', () => {
    expect(panel.uncertainty('01', 2001, 'voice')).toEqual({ standardError: 0.2, low: null, high: null })
    expect(panel.uncertainty('02', 2001, 'voice')).toEqual({ standardError: null, low: 4.6, high: 5.4 })
  })

  it('may be that of the derived total', () => {
    expect(panel.uncertainty('02', 2001, 'total')).toEqual({ standardError: 0.3, low: 6.4, high: 7.6 })
  })

  it('is null where none was given, in a column with others and in one without', () => {
    expect(panel.uncertainty('03', 2001, 'voice')).toBeNull()
    expect(panel.uncertainty('01', 2001, 'care')).toBeNull()
    expect(panel.uncertainty('01', 2003, 'roads')).toBeNull()
  })

  it('is null everywhere in a panel made without', () => {
    const plain = createPanel({ framework: FRAMEWORK, provinces: PROVINCES, rows })
    expect(plain.uncertainty('01', 2001, 'voice')).toBeNull()
    expect(plain.sources).toEqual([])
  })

  it('throws on an unknown province, year or unit, with and without uncertainties', () => {
    for (const made of [panel, createPanel({ framework: FRAMEWORK, provinces: PROVINCES, rows })]) {
      expect(() => made.uncertainty('99', 2001, 'voice')).toThrow('unknown-province: text 99')
      expect(() => made.uncertainty('01', 1999, 'voice')).toThrow('unknown-year: year 1999')
      expect(() => made.uncertainty('01', 2001, 'voce')).toThrow('unknown-unit: text voce, nearest voice')
    }
  })
})

it('sources are kept as given', () => {
  const sources = deepFreeze([{ file: 'a.xlsx', layout: 'official-2019', years: [2001], note: 'first' }])
  expect(createPanel({ framework: FRAMEWORK, provinces: PROVINCES, rows, sources }).sources).toEqual(sources)
})

describe('standard error', () => {
  it('is the published one, else half the 95 % interval in standard errors', () => {
    expect(standardErrorOf({ standardError: 0.25, low: 1, high: 9 })).toBe(0.25)
    expect(standardErrorOf({ standardError: null, low: 3, high: 3 + 2 * 1.959964 })).toBeCloseTo(1, 12)
  })

  it('is unknown with one bound only, and where it would be zero', () => {
    expect(standardErrorOf({ standardError: null, low: 3, high: null })).toBeNull()
    expect(standardErrorOf({ standardError: null, low: 3, high: 3 })).toBeNull()
    expect(standardErrorOf({ standardError: 0, low: null, high: null })).toBeNull()
  })
})

describe('misuse', () => {
  const row = { year: 2001, province: '01', unit: 'voice' }
  const cases: { rule: string; rows: UncertaintyRow[]; error: string }[] = [
    {
      rule: 'a negative standard error',
      rows: [{ ...row, standardError: -0.1 }],
      error: 'invalid-uncertainty: unit voice, province 01, year 2001, problem negative, values -0.1',
    },
    {
      rule: 'a lower bound above the upper',
      rows: [{ ...row, low: 5.2, high: 4.8 }],
      error:
        'invalid-uncertainty: unit voice, province 01, year 2001, problem low-above-high, values 5.2 4.8',
    },
    {
      rule: 'a figure that is no number',
      rows: [{ ...row, high: Number.NaN }],
      error: 'invalid-uncertainty: unit voice, province 01, year 2001, problem not-a-number, values NaN',
    },
    {
      rule: 'no figure at all',
      rows: [row],
      error: 'invalid-uncertainty: unit voice, province 01, year 2001, problem nothing-given',
    },
    {
      rule: 'a unit that the year did not measure',
      rows: [{ ...row, unit: 'air', standardError: 0.1 }],
      error: 'invalid-uncertainty: unit air, province 01, year 2001, problem not-measured',
    },
    {
      rule: 'two for one score',
      rows: [
        { ...row, low: 3.9 },
        { ...row, standardError: 0.1 },
      ],
      error: 'duplicate-uncertainty: unit voice, province 01, year 2001',
    },
    {
      rule: 'an unknown province',
      rows: [{ ...row, province: '99', standardError: 0.1 }],
      error: 'unknown-province: text 99',
    },
    {
      rule: 'an unknown unit',
      rows: [{ ...row, unit: 'voce', standardError: 0.1 }],
      error: 'unknown-unit: text voce, nearest voice',
    },
    {
      rule: 'an unknown year',
      rows: [{ ...row, year: 1999, standardError: 0.1 }],
      error: 'unknown-year: year 1999, first 2001, last 2005',
    },
  ]
  it.each(cases)('is refused: $rule', ({ rows: given, error }) => {
    expect(() => panelWith(...given)).toThrow(error)
  })
})
