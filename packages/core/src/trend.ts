import type { Dataset } from './dataset.ts'
import { mannKendall } from './mann-kendall.ts'
import { type Direction, directionOf } from './move.ts'
import { isScore } from './panel.ts'
import { segmentsOf } from './segment.ts'
import { theilSen } from './theil-sen.ts'

/** Years that compare with each other, and how the score moved over them. */
export interface TrendSegment {
  /** Years with a published score, ascending; a year without one is left out but does not end the segment. */
  readonly years: readonly number[]
  readonly scores: readonly number[]
  /** Theil–Sen slope in points a year; null for a single score. */
  readonly slope: number | null
  /** Direction of the slope at four decimals; null for a single score. */
  readonly direction: Direction | null
  /** Two-sided Mann–Kendall p; null for fewer than four scores. */
  readonly pValue: number | null
}

/** The scores of a province in a unit over all years, cut where they stop being comparable. */
export interface Trend {
  readonly province: string
  readonly unit: string
  readonly segments: readonly TrendSegment[]
}

/**
 * The trend of a province in a unit, by segment. A segment ends where the unit is redefined or not measured, and also
 * where its scale changes: a slope in points needs one scale. A segment in which this province has no published score
 * is left out.
 *
 * Slope: Theil–Sen; p: Mann–Kendall, see {@link theilSen} and {@link mannKendall}. Many provinces and units tested at
 * once give small p by chance: one in twenty lies below 0.05 where nothing moves.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`
 * @example
 * const [first] = trendOf(dataset, '14', 'certification').segments
 * first.years // => [2011, 2012, 2013, 2014, 2015]
 * trendOf(dataset, '14', 'certification').segments.length // => 3
 */
export function trendOf(dataset: Dataset, province: string, unit: string): Trend {
  const { panel } = dataset
  panel.indexOf(province)
  const segments = segmentsOf(dataset, unit).flatMap(span => {
    const published = span.flatMap(year => {
      const score = panel.score(province, year, unit)
      return isScore(score) ? [{ year, score }] : []
    })
    return published.length > 0 ? [segmentOf(published)] : []
  })
  return { province, unit, segments }
}

function segmentOf(published: readonly { year: number; score: number }[]): TrendSegment {
  const years = published.map(({ year }) => year)
  const scores = published.map(({ score }) => score)
  const slope = theilSen(years, scores)
  return {
    years,
    scores,
    slope,
    direction: slope === null ? null : directionOf(slope),
    pValue: mannKendall(scores).pValue,
  }
}
