import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mannKendall } from '../src/mann-kendall.ts'

/** Values 1…n of which the last `swaps` neighbours from the left are exchanged, so that S falls by 2 each. */
function nearlyRising(n: number, swaps: number): number[] {
  const values = Array.from({ length: n }, (_, index) => index + 1)
  let left = swaps
  for (let pass = 0; pass < n; pass++) {
    for (let at = 0; at < n - 1 && left > 0; at++) {
      const [a = 0, b = 0] = [values[at], values[at + 1]]
      if (a < b) {
        values[at] = b
        values[at + 1] = a
        left--
      }
    }
  }
  return values
}

/** S of every order of n different values: a new largest value falls behind 0…n − 1 of those before it. */
function everyS(n: number): number[] {
  if (n <= 1) return [0]
  return everyS(n - 1).flatMap(s => Array.from({ length: n }, (_, behind) => s + n - 1 - 2 * behind))
}

describe('S', () => {
  it('is the pairs that rise less the pairs that fall', () => {
    // 1→3 up, 1→2 up, 1→2 up; 3→2 down, 3→2 down; 2→2 neither.
    expect(mannKendall([1, 3, 2, 2]).s).toBe(1)
  })
})

describe('p', () => {
  it('is null for fewer than four values', () => {
    expect([mannKendall([]), mannKendall([1, 2, 3])]).toEqual([
      { s: 0, pValue: null },
      { s: 3, pValue: null },
    ])
  })

  it('is exact for few values: all 24 orders of four values counted by hand', () => {
    // Inversions 0…6 of 1 3 5 6 5 3 1 orders, that is S = 6 4 2 0 −2 −4 −6.
    expect(mannKendall([1, 2, 3, 4]).pValue).toBe(2 / 24)
    expect(mannKendall([1, 2, 4, 3]).pValue).toBe(8 / 24)
    expect(mannKendall([2, 1, 4, 3]).pValue).toBe(18 / 24)
    expect(mannKendall([3, 2, 1, 4]).pValue).toBe(1)
  })

  it.each([
    [5, 8],
    [5, 10],
    [8, 16],
    [8, 20],
  ])('for n = %i and S = %i is the share of all orders at least as far from 0', (n, s) => {
    const { s: found, pValue } = mannKendall(nearlyRising(n, ((n * (n - 1)) / 2 - s) / 2))
    const all = everyS(n)
    expect(found).toBe(s)
    expect(pValue).toBeCloseTo(all.filter(other => Math.abs(other) >= s).length / all.length, 12)
  })

  it('with ties is the normal one, its variance corrected', () => {
    // S = 5; variance = (4·3·13 − 2·1·9) / 18 = 7.6667; z = 4 / 2.76887 = 1.44463; p = 0.14856.
    const { s, pValue } = mannKendall([1, 2, 2, 3])
    expect(s).toBe(5)
    expect(pValue).toBeCloseTo(0.14856, 5)
  })

  it('is exact up to thirty values', () => {
    // Only two of all orders lie as far out as those that rise or fall throughout; next to them, two times n − 1 more.
    const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1))
    for (const n of [11, 14, 20, 30]) {
      expect(((mannKendall(nearlyRising(n, 0)).pValue ?? 0) * factorial(n)) / 2).toBeCloseTo(1, 12)
      const next = mannKendall(nearlyRising(n, 1)).pValue ?? Number.NaN
      expect((next * factorial(n)) / (2 * n)).toBeCloseTo(1, 12)
    }
  })

  it('from eleven values on lies near the normal one', () => {
    // n = 14, S = 31: z = 30 / √(14·13·33 / 18) = 1.6424, normal p 0.1005. n = 30, S = 101: z = 100 / √3141.67 = 1.7841.
    expect(mannKendall(nearlyRising(14, 30)).s).toBe(31)
    expect(mannKendall(nearlyRising(14, 30)).pValue).toBeCloseTo(0.1005, 2)
    expect(mannKendall(nearlyRising(30, 167)).s).toBe(101)
    expect(mannKendall(nearlyRising(30, 167)).pValue).toBeCloseTo(0.0744, 2)
  })

  it('of more than thirty values is the normal one, corrected for continuity', () => {
    // n = 31, all rising but 50 pairs: S = 365; variance = 31·30·67 / 18 = 3461.67; z = 364 / 58.836 = 6.1867.
    const { s, pValue } = mannKendall(nearlyRising(31, 50))
    expect(s).toBe(365)
    expect(pValue).toBeLessThan(1e-6)
    expect(mannKendall(nearlyRising(31, 180)).s).toBe(105)
    // z = 104 / 58.836 = 1.7676; p = 0.07713.
    expect(mannKendall(nearlyRising(31, 180)).pValue).toBeCloseTo(0.07713, 4)
  })

  it('is 1 where nothing moves', () => {
    expect(mannKendall([2, 2, 2, 2, 2])).toEqual({ s: 0, pValue: 1 })
  })

  it('lies in [0, 1], is the same backwards, and does not depend on the distances', () => {
    const series = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 16 })
    fc.assert(
      fc.property(series, values => {
        const { s, pValue } = mannKendall(values)
        expect(pValue).toBeGreaterThanOrEqual(0)
        expect(pValue).toBeLessThanOrEqual(1)
        expect(mannKendall([...values].reverse())).toEqual({ s: 0 - s, pValue })
        expect(mannKendall(values.map(value => value ** 3))).toEqual({ s, pValue })
      }),
      { seed: 2011, numRuns: 200 },
    )
  })
})
