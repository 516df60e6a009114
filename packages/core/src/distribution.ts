import { deviation, extent, mean } from 'd3-array'
import { quartiles } from './group.ts'
import type { Panel } from './panel.ts'

/** The scores of a unit in a year across provinces, in points. All figures are null if no score was published. */
export interface Summary {
  /** Provinces with a published score. */
  readonly n: number
  readonly min: number | null
  readonly q1: number | null
  readonly median: number | null
  readonly q3: number | null
  readonly max: number | null
  readonly mean: number | null
  /** Sample standard deviation; null for fewer than two scores. */
  readonly sd: number | null
}

/**
 * Summary figures of a unit in a year over the provinces with a published score, each counting once. Quartiles are
 * R's type 7, as those of the groups.
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
  const cuts = quartiles(column)
  // d3 skips NaN, that is, holes.
  const [min, max] = extent(column)
  return {
    n: column.filter(score => !Number.isNaN(score)).length,
    min: min ?? null,
    q1: cuts?.q1 ?? null,
    median: cuts?.median ?? null,
    q3: cuts?.q3 ?? null,
    max: max ?? null,
    mean: mean(column) ?? null,
    sd: deviation(column) ?? null,
  }
}
