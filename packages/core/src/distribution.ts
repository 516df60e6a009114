import { deviation, mean } from 'd3-array'
import { quartiles, sortedScores } from './group.ts'
import type { Panel } from './panel.ts'

/** Where the scores of a unit in a year lie, in points. All figures are null if no score was published. */
export interface FiveNumbers {
  /** Provinces with a published score. */
  readonly n: number
  readonly min: number | null
  readonly q1: number | null
  readonly median: number | null
  readonly q3: number | null
  readonly max: number | null
}

/** The scores of a unit in a year across provinces, in points. All figures are null if no score was published. */
export interface Summary extends FiveNumbers {
  readonly mean: number | null
  /** Sample standard deviation; null for fewer than two scores. */
  readonly sd: number | null
}

/**
 * The five-number summary (Tukey 1977) of a unit in a year over the provinces with a published score. Quartiles are R's
 * type 7, as those of the groups.
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`
 * @example
 * const { n, min, max } = fiveNumbersOf(panel, 'total', 2024)
 * [n, min, max] // => [61, 39.9122, 47.8212]
 */
export function fiveNumbersOf(panel: Panel, unit: string, year: number): FiveNumbers {
  const column = panel.column(year, unit)
  const sorted = sortedScores(column)
  const { q1 = null, median = null, q3 = null } = quartiles(column) ?? {}
  return { n: sorted.length, min: sorted[0] ?? null, q1, median, q3, max: sorted.at(-1) ?? null }
}

/**
 * {@link fiveNumbersOf} with mean and spread, each province counting once.
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`
 * @example
 * const { n, min, max } = distributionOf(panel, 'total', 2024)
 * n // => 61
 * max // => 47.8212
 * min // => 39.9122
 */
export function distributionOf(panel: Panel, unit: string, year: number): Summary {
  const column = panel.column(year, unit)
  // d3 skips NaN, that is, holes.
  return { ...fiveNumbersOf(panel, unit, year), mean: mean(column) ?? null, sd: deviation(column) ?? null }
}
