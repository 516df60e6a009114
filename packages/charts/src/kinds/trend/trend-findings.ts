import {
  comparableRuns,
  type Dataset,
  isScore,
  type MissingReason,
  PapiError,
  type Province,
  type Region,
  regionStanding,
  round4,
  trendOf,
} from '@papi-lens/core'
import type { TrendFound } from '@papi-lens/words'
import type { Asked } from '../../asked.ts'
import { breaksOf, type YearBreak } from '../../lines/year-breaks.ts'
import { inMeasure, type Measure } from '../../measure.ts'
import { type Cuts, cutsOf, type PlacedScore, placedScore } from '../../placed-score.ts'

/** One year of a trend. Cuts and `at` are in the measure of the trend, `score` and `median` always in points. */
export interface TrendPoint extends PlacedScore {
  readonly year: number
  readonly median: number | null
  readonly at: number | null
  readonly cuts: Cuts | null
}

/** Another line, over the same runs: another province, or the median of the province's region. */
export interface BesideLine {
  readonly province: Province | null
  readonly region: Region | null
  readonly runs: readonly (readonly Pick<TrendPoint, 'year' | 'score' | 'at' | 'missing'>[])[]
}

/** What a trend chart shows: shares of scale (0–1) where the scale changes over the years. */
export interface TrendFindings extends TrendFound {
  readonly province: Province
  /** Years that compare with each other, if need be by shares of scale, with a hole where the province has no score. */
  readonly runs: readonly (readonly TrendPoint[])[]
  readonly breaks: readonly YearBreak[]
  readonly beside: readonly BesideLine[]
  /** Whether those that are one province with it today were asked for, and there are none. */
  readonly isAlone: boolean
}

/** Who it is about, and who is drawn beside it. */
export type TrendAsked = { readonly province: Province } & Pick<Asked, 'unit'> &
  Partial<Pick<Asked, 'provinces' | 'region' | 'members'>>

/** More lines than these, and nobody follows one. */
const MOST = 6

/**
 * What a trend chart shows: the scores of a province in a unit over all years it was measured, in runs that compare, with
 * the nation's quartiles of each year; beside it other provinces, those that are one province with it today, and the median
 * of its region. The measure is shares of scale where the scale changes, unless one is given.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `invalid-chart-option` for more than six lines beside it
 * @example
 * const { runs, trend } = trendFindings(dataset, { province: findProvince(provinces, '14'), unit: framework.unit('health-care') })
 * runs.length // => 1
 * trend?.direction // => 'unclear'
 */
export function trendFindings(
  dataset: Dataset,
  { province, unit, provinces = [], region = false, members = false }: TrendAsked,
  asked?: Measure,
): TrendFindings {
  const { panel } = dataset
  const years = comparableRuns(dataset, unit.id, { throughNewLocalities: true })
  const scales = years.flat().map(year => panel.framework.scale(unit.id, year)?.max)
  const measure = asked ?? (new Set(scales).size > 1 ? 'share' : 'points')
  const valueIn = (year: number, score: number): number =>
    measure === 'points' ? score : round4(inMeasure(score, panel.framework.scale(unit.id, year), measure))
  const runs = years.map(run =>
    run.map((year): TrendPoint => {
      const place = placedScore(panel, province.code, year, unit.id)
      const cuts = cutsOf(panel, unit.id, year)
      return {
        ...place,
        year,
        median: cuts?.[2] ?? null,
        at: place.score === null ? null : valueIn(year, place.score),
        cuts: cuts && (cuts.map(cut => valueIn(year, cut)) as unknown as Cuts),
      }
    }),
  )
  const others = panel.provinces.filter(
    ({ code, successor }) =>
      code !== province.code &&
      (provinces.some(named => named.code === code) ||
        (members && successor.code === province.successor.code)),
  )
  if (others.length > MOST) {
    const value = `${others.length}`
    throw new PapiError('invalid-chart-option', { option: 'provinces', value, allowed: [0, MOST] })
  }
  const line = (scoreIn: (year: number) => number | MissingReason | null) =>
    years.map(run =>
      run.map(year => {
        const score = scoreIn(year)
        return typeof score === 'number'
          ? { year, score, missing: null, at: valueIn(year, score) }
          : { year, score: null, missing: score, at: null }
      }),
    )
  const medianAt = (year: number) => regionStanding(panel, province.code, year, unit.id).median
  return {
    province,
    unit,
    isAlone: members && !others.some(({ successor }) => successor.code === province.successor.code),
    measure,
    runs,
    breaks: breaksOf(dataset, unit.id),
    trend: trendOf(dataset, province.code, unit.id).segments.at(-1) ?? null,
    beside: [
      ...others.map(other => {
        const scores = line(year => {
          const score = panel.score(other.code, year, unit.id)
          return isScore(score) ? score : score.missing
        })
        return { province: other, region: null, runs: scores }
      }),
      ...(region ? [{ province: null, region: province.region, runs: line(medianAt) }] : []),
    ],
  }
}
