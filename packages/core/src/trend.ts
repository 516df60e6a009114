import { type Caveat, caveatsBetween } from './caveat.ts'
import type { Dataset } from './dataset.ts'
import { quartiles } from './group.ts'
import { mannKendall } from './mann-kendall.ts'
import { isScore } from './panel.ts'
import { comparableRuns } from './run.ts'
import { shareOfScale } from './share.ts'
import { theilSen } from './theil-sen.ts'

/** Which way a series goes, as far as chance alone would hardly give it. */
export interface TrendVerdict {
  /** Theil–Sen slope in share of scale a year; null for a single score. */
  readonly slope: number | null
  /** Two-sided Mann–Kendall p; null for fewer than four scores. */
  readonly pValue: number | null
  /** `up` or `down` only with at least five scores and p ≤ 0.05. */
  readonly direction: 'up' | 'down' | 'unclear'
  /** Why the direction is unclear; null where it is not. */
  readonly reason: 'too-few-years' | 'not-distinguishable' | null
}

/** Years that compare with each other, and how the score moved over them. */
export interface TrendSegment extends TrendVerdict {
  /** Years with a published score, ascending; a year without one is left out but does not end the segment. */
  readonly years: readonly number[]
  readonly scores: readonly number[]
  /** The scores as shares of the scale of their year: what slope and p are worked out from. */
  readonly shares: readonly number[]
  /** `slope` in points a year on the scale of the segment's last year; null for a single score. */
  readonly slopePoints: number | null
  /** The same of what the province is above or below the national median share of each year. */
  readonly relative: TrendVerdict
  /** What is to be said beside it. */
  readonly caveats: readonly Caveat[]
}

/** The scores of a province in a unit over all years, cut where they stop being comparable. */
export interface Trend {
  readonly province: string
  readonly unit: string
  readonly segments: readonly TrendSegment[]
}

/** With fewer years no direction is named: even five in perfect order come by chance once in sixty. */
const FEWEST_YEARS = 5
const LEVEL = 0.05
/** Equal distances from the median can differ in their last binary digits; scores have four decimals. */
const DECIMALS = 1e9

/**
 * The trend of a province in a unit, by segment: the one rule for every trend that is named anywhere. A segment ends where
 * the unit is redefined or not measured; it runs on over a change of scale, since all is worked out on shares of scale. A
 * segment in which this province has no published score is left out. It runs on over newly drawn localities too, with a
 * caveat: the nation's trend means something there, a province's part of it may only come from asking elsewhere.
 *
 * Slope: Theil–Sen; p: Mann–Kendall, see {@link theilSen} and {@link mannKendall}. The direction is the side to which
 * most pairs of years point; a slope never points to the other. Many provinces and units tested at once give small p by
 * chance: one in twenty lies below 0.05 where nothing moves.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`
 * @example
 * const [segment] = trendOf(dataset, '14', 'basic-infrastructure').segments
 * [segment.direction, round4(segment.slope), round4(segment.slopePoints)] // => ['up', 0.0188, 0.0423]
 * trendOf(dataset, '14', 'total').segments.at(-1).reason // => 'too-few-years'
 */
export function trendOf(dataset: Dataset, province: string, unit: string): Trend {
  const { panel } = dataset
  panel.indexOf(province)
  const segments = comparableRuns(dataset, unit, { throughNewLocalities: true }).flatMap(run => {
    const published = run.filter(year => isScore(panel.score(province, year, unit)))
    return published.length > 0 ? [segmentOf(dataset, province, unit, published)] : []
  })
  return { province, unit, segments }
}

function segmentOf(dataset: Dataset, province: string, unit: string, years: readonly number[]): TrendSegment {
  const { panel } = dataset
  const at = panel.indexOf(province)
  const points = years.map(year => {
    const column = panel.column(year, unit)
    const score = column[at] ?? Number.NaN
    const scale = panel.framework.scale(unit, year) ?? { min: Number.NaN, max: Number.NaN }
    const share = shareOfScale(score, scale)
    const median = shareOfScale(quartiles(column)?.median ?? Number.NaN, scale)
    return { score, scale, share, above: Math.round((share - median) * DECIMALS) / DECIMALS }
  })
  const shares = points.map(({ share }) => share)
  const verdict = verdictOn(years, shares)
  const last = points.at(-1)?.scale
  return {
    years,
    scores: points.map(({ score }) => score),
    shares,
    ...verdict,
    slopePoints: verdict.slope === null || !last ? null : verdict.slope * (last.max - last.min),
    relative: verdictOn(
      years,
      points.map(({ above }) => above),
    ),
    caveats: caveatsBetween(dataset, years[0] ?? 0, years.at(-1) ?? 0),
  }
}

function verdictOn(years: readonly number[], values: readonly number[]): TrendVerdict {
  const slope = theilSen(years, values)
  const { s, pValue } = mannKendall(values)
  if (values.length < FEWEST_YEARS) return { slope, pValue, direction: 'unclear', reason: 'too-few-years' }
  if (pValue === null || pValue > LEVEL) {
    return { slope, pValue, direction: 'unclear', reason: 'not-distinguishable' }
  }
  return { slope, pValue, direction: s > 0 ? 'up' : 'down', reason: null }
}
