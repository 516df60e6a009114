import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theilSen } from '../src/theil-sen.ts'

describe('Theil–Sen slope', () => {
  it('is the median of the slopes of all pairs', () => {
    // Slopes: 1→2 1, 1→3 0.5, 1→4 2, 2→3 0, 2→4 2.5, 3→4 5; sorted 0 0.5 1 2 2.5 5, median 1.5.
    expect(theilSen([1, 2, 3, 4], [1, 2, 2, 7])).toBe(1.5)
  })

  it('takes the distances between points into account', () => {
    expect(theilSen([2011, 2015], [1, 3])).toBe(0.5)
  })

  it('is not moved by one odd value', () => {
    expect(theilSen([1, 2, 3, 4, 5], [1, 2, 100, 4, 5])).toBe(1)
  })

  it('needs two points', () => {
    expect([theilSen([], []), theilSen([2011], [1])]).toEqual([null, null])
  })

  it('stays the same when a constant is added, and turns with the sign', () => {
    const series = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(series, values => {
        const at = values.map((_, index) => index)
        const slope = theilSen(at, values) ?? Number.NaN
        expect(
          theilSen(
            at,
            values.map(value => value + 7),
          ),
        ).toBe(slope)
        expect(
          theilSen(
            at,
            values.map(value => -value),
          ),
        ).toBeCloseTo(-slope, 9)
      }),
      { seed: 2011, numRuns: 100 },
    )
  })
})
