import { describe, expect, it } from 'vitest'
import type { Dataset } from '../src/dataset.ts'
import { createPanel } from '../src/panel.ts'
import { significanceOf } from '../src/significance.ts'
import type { UncertaintyRow } from '../src/uncertainty.ts'
import { COMPARABILITY, FRAMEWORK, PROVINCES, rowsOf } from './small-panel.ts'

const rows = rowsOf({
  votes: { 2001: [2, 2, 2, 2, 2, null], 2002: [2.5, 1.5, 2.3, 2, 2.5, 2] },
  gifts: { 2002: [2, 2, 2, 2, 2, 2], 2003: [3, 3, 3, 3, 3, 3] },
  // From 0.5–5 to 0.3333–3.3333: both run 2.75 → 1.8333 at half the scale.
  clinics: { 2003: [2.75, 2.75, 2.75, 2.75, 2.75, 2.75], 2004: [2.4333, 2, 2, 2, 2, 2] },
})
const of = (province: string, year: number, unit: string, standardError: number): UncertaintyRow => ({
  year,
  province,
  unit,
  standardError,
})
const dataset: Dataset = {
  panel: createPanel({
    framework: FRAMEWORK,
    provinces: PROVINCES,
    rows,
    uncertainties: [
      ...['01', '02', '03', '04'].flatMap(code => [
        of(code, 2001, 'votes', 0.15),
        of(code, 2002, 'votes', 0.2),
      ]),
      of('05', 2001, 'votes', 0.15),
      of('06', 2001, 'votes', 0.15),
      of('06', 2002, 'votes', 0.15),
      of('01', 2002, 'gifts', 0.1),
      of('01', 2003, 'gifts', 0.1),
      of('01', 2003, 'clinics', 0.45),
      {
        year: 2004,
        province: '01',
        unit: 'clinics',
        low: 2.4333 - 0.3 * 1.959964,
        high: 2.4333 + 0.3 * 1.959964,
      },
    ],
  }),
  comparability: COMPARABILITY,
}
const votes = (province: string, level?: number) =>
  significanceOf(dataset, province, 'votes', 2001, 2002, level === undefined ? {} : { level })

describe('a change with standard errors on both sides', () => {
  // √(0.15² + 0.2²) = 0.25
  it('divides the change by the standard error of the change', () => {
    // ±0.5 / 0.25 = ±2; two-sided p of 2 is 0.0455.
    expect(votes('01')).toEqual({ z: 2, p: expect.closeTo(0.0455, 4), verdict: 'improved' })
    expect(votes('02')).toEqual({ z: -2, p: expect.closeTo(0.0455, 4), verdict: 'declined' })
  })

  it('cannot tell where p is not below the level', () => {
    // 0.3 / 0.25 = 1.2; two-sided p of 1.2 is 0.2301.
    expect(votes('03')).toEqual({
      z: expect.closeTo(1.2, 10),
      p: expect.closeTo(0.2301, 4),
      verdict: 'cannot-tell',
    })
    expect(votes('04')).toEqual({ z: 0, p: expect.closeTo(1, 6), verdict: 'cannot-tell' })
  })

  it('takes the level as an option', () => {
    expect(votes('01', 0.01)?.verdict).toBe('cannot-tell')
    expect(votes('03', 0.25)?.verdict).toBe('improved')
  })

  it('is judged on shares of scale where the scale changed, bounds standing in for standard errors', () => {
    // Shares 0.5 → 0.7 (0.69999…); errors 0.45 / 4.5 = 0.1 and 0.3 / 3 = 0.1: 0.2 / √0.02 = √2.
    expect(significanceOf(dataset, '01', 'clinics', 2003, 2004)).toEqual({
      z: expect.closeTo(Math.SQRT2, 3),
      p: expect.closeTo(0.1573, 3),
      verdict: 'cannot-tell',
    })
  })
})

describe('no verdict', () => {
  it('uncertainty is unknown where one side has none', () => {
    expect(votes('05')).toEqual({ verdict: 'uncertainty-unknown' })
  })

  it('null where a score is missing, whatever the standard errors', () => {
    expect(votes('06')).toBeNull()
  })

  it('null where the unit was redefined or not measured', () => {
    expect(significanceOf(dataset, '01', 'gifts', 2002, 2003)).toBeNull()
    expect(significanceOf(dataset, '01', 'roads', 2003, 2004)).toBeNull()
  })
})

it('a level that is no probability is refused', () => {
  expect(() => votes('01', 5)).toThrow('invalid-level: level 5')
})
