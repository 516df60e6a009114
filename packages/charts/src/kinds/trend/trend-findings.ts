import { comparableRuns, type Dataset, round4, segmentsOf, trendOf } from '@papi-lens/core'
import type { Named, TrendFound } from '@papi-lens/words'
import type { AskedWith } from '../../asked.ts'
import { inMeasure, type Measure } from '../../measure.ts'
import { type Cuts, cutsOf, type PlacedScore, placedScore } from '../../placed-score.ts'

/** One year of a trend. Cuts and `at` are in the measure of the trend, `score` and `median` always in points. */
export interface TrendPoint extends PlacedScore {
  readonly year: number
  readonly median: number | null
  readonly at: number | null
  readonly cuts: Cuts | null
}

/** Years that compare with each other, if need be by shares of scale, with a hole where the province has no score. */
export type TrendRun = readonly TrendPoint[]

/** The first year of a new form: of another scale, inside a run, or of another meaning, where the next run begins. */
export interface TrendBreak {
  readonly year: number
  readonly verdict: 'rescaled' | 'redefined'
  /** What the table of breaks says about it; null for dimensions and the total, which break with their parts. */
  readonly note: Named | null
}

/** What a trend chart shows: shares of scale (0–1) where the scale changes over the years. */
export interface TrendFindings extends TrendFound {
  readonly runs: readonly TrendRun[]
  readonly breaks: readonly TrendBreak[]
}

/**
 * What a trend chart shows: the scores of a province in a unit over all years it was measured, in runs that compare, with
 * the nation's quartiles of each year.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`
 * @example
 * const { runs, trend } = trendFindings(dataset, { province: findProvince(provinces, '14'), unit: framework.unit('health-care') })
 * runs.length // => 1
 * trend?.direction // => 'unclear'
 */
export function trendFindings(
  dataset: Dataset,
  { province, unit }: Pick<AskedWith<'province'>, 'province' | 'unit'>,
): TrendFindings {
  const { panel, comparability } = dataset
  const spans = segmentsOf(dataset, unit.id)
  const scales = spans.flat().map(year => panel.framework.scale(unit.id, year)?.max)
  const measure = new Set(scales).size > 1 ? 'share' : 'points'
  const runs = comparableRuns(dataset, unit.id, { throughNewLocalities: true }).map(span =>
    span.map(year => pointOf(dataset, province.code, unit.id, year, measure)),
  )
  const breaks = spans.slice(1).flatMap((span, index): TrendBreak[] => {
    const [year, before] = [span[0], spans[index]?.at(-1)]
    if (year === undefined || before === undefined) return []
    const note = comparability.breaksBetween(unit.id, before, year).at(-1)?.note ?? null
    const verdict = comparability.between(unit.id, before, year)
    return [{ year, verdict: verdict === 'rescaled' ? 'rescaled' : 'redefined', note }]
  })
  const trend = trendOf(dataset, province.code, unit.id).segments.at(-1) ?? null
  return { province, unit, measure, runs, breaks, trend }
}

function pointOf(
  { panel }: Dataset,
  province: string,
  unit: string,
  year: number,
  measure: Measure,
): TrendPoint {
  const place = placedScore(panel, province, year, unit)
  const cuts = cutsOf(panel, unit, year)
  const scale = panel.framework.scale(unit, year)
  const at = (score: number) => {
    return measure === 'points' ? score : round4(inMeasure(score, scale, measure))
  }
  return {
    ...place,
    year,
    median: cuts?.[2] ?? null,
    at: place.score === null ? null : at(place.score),
    cuts: cuts && (cuts.map(at) as unknown as Cuts),
  }
}
