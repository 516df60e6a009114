import type { Dataset } from './dataset.ts'
import { isScore } from './panel.ts'
import { type Signal, signalOf } from './signal.ts'
import { scoreErrors } from './usual-movement.ts'

/** How far a province's score lies from another's in one year. */
export interface ScoreDifference {
  /** Points of the scale. */
  readonly points: number
  /** Whether that is more than usual movement of both gives; null where it is unknown. */
  readonly signal: Signal | null
}

/**
 * The difference of two provinces' scores in a unit and year, against what usual movement of both gives: by the standard errors of
 * `scoreErrors`, as a change is judged. Null where one of them has no score.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `unknown-year`
 * @example
 * scoreDifference(dataset, 'health-care', 2023, '12', '12') // => { points: 0, signal: 'within' }
 */
export function scoreDifference(
  dataset: Dataset,
  unit: string,
  year: number,
  province: string,
  from: string,
): ScoreDifference | null {
  const { panel } = dataset
  const [score, other] = [panel.score(province, year, unit), panel.score(from, year, unit)]
  const scale = panel.framework.scale(unit, year)
  if (!isScore(score) || !isScore(other) || !scale) return null
  const errors = scoreErrors(dataset, unit, year)
  const [own = Number.NaN, its = Number.NaN] = [errors[panel.indexOf(province)], errors[panel.indexOf(from)]]
  const points = score - other
  return { points, signal: signalOf(points / (scale.max - scale.min), Math.hypot(own, its)) }
}
