import { deviation, extent } from 'd3-array'
import type { Dataset } from './dataset.ts'
import { segmentsOf } from './segment.ts'
import { theilSen } from './theil-sen.ts'

/** How far provinces stood apart in each year of a comparable segment, in points. */
export interface ConvergenceSegment {
  readonly years: readonly number[]
  /** Provinces with a score in every one of these years; only they count. */
  readonly n: number
  /** Sample standard deviation in each year; null for fewer than two provinces. */
  readonly sd: readonly (number | null)[]
  /** Highest less lowest score in each year. */
  readonly range: readonly (number | null)[]
  /** Theil–Sen slope of `sd`, points a year: below 0 provinces came closer; null for a single year. */
  readonly slope: number | null
}

export interface Convergence {
  readonly unit: string
  readonly segments: readonly ConvergenceSegment[]
}

/**
 * Whether provinces came closer in a unit (sigma convergence), by segment of comparable years on one scale. The same
 * provinces are followed through a segment, so that one whose score was withheld in a year neither closes nor opens
 * the gap. Years in which nobody has a score are left out.
 *
 * Source of the method: Barro & Sala-i-Martin (1992), "Convergence".
 *
 * @throws {PapiError} `unknown-unit`
 * @example
 * const [early] = convergenceOf(dataset, 'certification').segments
 * early.years // => [2011, 2012, 2013, 2014, 2015]
 * early.n // => 61
 */
export function convergenceOf(dataset: Dataset, unit: string): Convergence {
  const segments = segmentsOf(dataset, unit).flatMap(span => {
    const measured = span
      .map(year => ({ year, column: dataset.panel.column(year, unit) }))
      .filter(({ column }) => column.some(score => !Number.isNaN(score)))
    return measured.length > 0 ? [segmentOf(measured)] : []
  })
  return { unit, segments }
}

function segmentOf(measured: readonly { year: number; column: Float64Array }[]): ConvergenceSegment {
  const years = measured.map(({ year }) => year)
  const throughout = (_: number, index: number) =>
    measured.every(({ column }) => !Number.isNaN(column[index] ?? Number.NaN))
  const followed = measured.map(({ column }) => Array.from(column.filter(throughout)))
  const sd = followed.map(scores => deviation(scores) ?? null)
  const range = followed.map(scores => {
    const [low, high] = extent(scores)
    return low === undefined || high === undefined || scores.length < 2 ? null : high - low
  })
  const known = sd.filter(value => value !== null)
  return {
    years,
    n: followed[0]?.length ?? 0,
    sd,
    range,
    slope: known.length === years.length ? theilSen(years, known) : null,
  }
}
