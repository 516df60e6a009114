import { quartiles } from './group.ts'

/**
 * Theil–Sen slope: the median of the slopes of all pairs of points, in units of `values` per unit of `at`. Unlike a
 * least-squares slope it is not moved by one odd year. Null for fewer than two points; points must differ in `at`.
 *
 * Source: Theil (1950), Sen (1968), "Estimates of the regression coefficient based on Kendall's tau".
 *
 * @example
 * theilSen([2011, 2012, 2014], [1, 2, 7]) // => 2
 */
export function theilSen(at: readonly number[], values: readonly number[]): number | null {
  const slopes: number[] = []
  values.forEach((value, index) => {
    for (let earlier = 0; earlier < index; earlier++) {
      const run = (at[index] ?? Number.NaN) - (at[earlier] ?? Number.NaN)
      slopes.push((value - (values[earlier] ?? Number.NaN)) / run)
    }
  })
  return quartiles(Float64Array.from(slopes))?.median ?? null
}
