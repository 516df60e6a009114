import type { Dataset } from './dataset.ts'
import { bandOf, scoreErrors } from './usual-movement.ts'

/** What a province's score moves by in a year, in share of scale and beyond the national move, in nine cases of ten. */
export interface ExpectedMove {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/**
 * The range that holds 90 % of the movements to be expected of a province's score by the next year, beyond the national
 * move, if nothing is done that was not done before. It is no forecast of a score: it says how far a score goes by itself.
 * Null without a score, and where usual movement is unknown.
 *
 * Two years' scores each have their error, so the movement has a standard error of √2·σ around no change.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `unknown-year`
 * @example
 * const { low, middle, high } = expectedMove(dataset, '14', 2023, 'health-care')
 * [low, middle, high].map(round4) // => [-0.0571, 0, 0.0571]
 */
export function expectedMove(
  dataset: Dataset,
  province: string,
  year: number,
  unit: string,
): ExpectedMove | null {
  const { panel } = dataset
  const at = panel.indexOf(province)
  const score = panel.column(year, unit)[at] ?? Number.NaN
  const error = scoreErrors(dataset, unit, year)[at] ?? Number.NaN
  if (Number.isNaN(score) || Number.isNaN(error)) return null
  const band = bandOf(Math.SQRT2 * error)
  return { low: -band, middle: 0, high: band }
}
