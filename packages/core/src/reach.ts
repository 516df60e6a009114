import { type BaseRate, baseRate } from './base-rate.ts'
import type { Dataset } from './dataset.ts'
import { PapiError } from './error.ts'
import { type Group, groupOf, isLower, quartiles, standingIn } from './group.ts'
import { publishedScore } from './published-score.ts'
import { round4 } from './round.ts'
import { replaced } from './scenario.ts'
import { shareOfScale } from './share.ts'
import { smallestGain } from './smallest-gain.ts'

/** A sub-dimension that could supply the whole gain by itself. */
export interface Way {
  readonly id: string
  /** Gain in points, the same for every way. */
  readonly gain: number
  readonly feasible: BaseRate
}

/** What a province lacks to the next group. */
export interface Reach {
  readonly unit: string
  /** Null where all scores are equal, or there is no other. */
  readonly group: Group | null
  /** The group that the gain leads to; null if it is already `high`, or no score on the scale leads higher. */
  readonly next: Group | null
  /** The quartile the score must exceed, worked out after the gain; null without `next`. */
  readonly cut: number | null
  /** Smallest sufficient gain in points, four decimals; 0 without `next`. */
  readonly gain: number
  /** Likeliest first; none without `next`. */
  readonly ways: readonly Way[]
}

/**
 * The smallest gain, at four decimals, that puts a province in the next group of the total or of a dimension, and which
 * sub-dimensions could supply it alone within their scale.
 *
 * All other provinces keep their scores. A province that rises moves the quartiles too, so the group is judged with the
 * quartiles after the gain: {@link Reach.cut} is that one, not the published cut point. (With few provinces the smallest
 * gain may pass over a group; `next` is the group it leads to.) Each way says how often provinces that started within
 * ±0.05 share of scale gained that much beyond the national move in one comparable year, see {@link baseRate}; ways with
 * a higher rate come first.
 *
 * @throws {PapiError} `invalid-unit` (neither the total nor a dimension), `not-measured`, `not-published`, `unknown-…`
 * @example
 * const { next, cut, gain, ways } = reachOf(dataset, '14', 2023, 'services')
 * [next, cut, gain] // => ['high', 7.8486, 0.2581]
 * ways.map(({ id, feasible }) => [id, feasible.reached, feasible.starts]).slice(0, 2)
 * // => [['health-care', 3, 356], ['basic-infrastructure', 2, 251]]
 */
export function reachOf(dataset: Dataset, province: string, year: number, unit: string): Reach {
  const { panel } = dataset
  const { framework } = panel
  if (framework.unit(unit).level === 'subdimension') {
    const allowed = ['total', ...framework.dimensionsIn(year)]
    throw new PapiError('invalid-unit', { unit: framework.unit(unit), allowed })
  }
  const score = publishedScore(panel, province, year, unit)
  const column = panel.column(year, unit)
  const at = panel.indexOf(province)
  const place = standingIn(column, at)
  // Nothing tells the provinces apart: there is no group to leave.
  if (!place) return { unit, group: null, next: null, cut: null, gain: 0, ways: [] }
  const { group } = place
  const max = framework.scale(unit, year)?.max ?? score
  const gain =
    group === 'high'
      ? null
      : smallestGain(score, max, other => isLower(group, placed(column, at, other).group))
  if (gain === null) return { unit, group, next: null, cut: null, gain: 0, ways: [] }
  const { group: next, cut } = placed(column, at, round4(score + gain))
  return { unit, group, next, cut, gain, ways: waysOf(dataset, province, year, unit, gain) }
}

/**
 * Group of a column's score after it was set, and the quartile that the score had to exceed for it. A group once reached
 * stays reached when more is added: a quartile is a weighted mean of two ordered scores, so it never rises faster than
 * the score that is moved.
 */
function placed(column: Float64Array, at: number, score: number): { group: Group; cut: number | null } {
  const cuts = quartiles(replaced(column, at, score))
  if (!cuts) return { group: 'low', cut: null }
  const group = groupOf(score, cuts)
  const exceeded = { high: cuts.q3, 'high-average': cuts.median, 'low-average': cuts.q1, low: null }
  return { group, cut: exceeded[group] }
}

function waysOf(dataset: Dataset, province: string, year: number, unit: string, gain: number): Way[] {
  const { panel } = dataset
  const { framework } = panel
  const dimensions = unit === 'total' ? framework.dimensionsIn(year) : [unit]
  const ways = dimensions
    .flatMap(dimension => framework.subdimensionsIn(year, dimension))
    .flatMap((id): Way[] => {
      const score = panel.score(province, year, id)
      const scale = framework.scale(id, year)
      if (typeof score !== 'number' || !scale || round4(score + gain) > round4(scale.max)) return []
      const share = shareOfScale(score, scale)
      return [{ id, gain, feasible: baseRate(dataset, id, share, gain / (scale.max - scale.min), { year }) }]
    })
  // The sort keeps framework order where rates are equal.
  return ways.sort((a, b) => (b.feasible.rate ?? -1) - (a.feasible.rate ?? -1))
}
