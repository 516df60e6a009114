import type { Dataset } from './dataset.ts'
import { filteredLevels } from './filtered-level.ts'
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
 * A score that lies above its filtered level is expected to come down towards it, one below to rise: the middle is the
 * level less the deviation of the score from the national mean. Around it lie two things that are not known: the level
 * itself (its variance) and the error of next year's score (σ). That a level also moves within a year is left out, since
 * the variance, with q of at least 1, has it already: of 20,796 movements of the bundled years 90.0 % lie in the range. Where there is no basis for levels (see {@link filteredLevels}), two
 * years' scores each have their error around no change: √2·σ.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `unknown-year`
 * @example
 * const { low, middle, high } = expectedMove(dataset, '14', 2023, 'health-care')
 * [low, middle, high].map(round4) // => [-0.0458, 0.0056, 0.057]
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
  const filtered = filteredLevels(dataset, unit, year)
  if (!filtered) {
    const band = bandOf(Math.SQRT2 * error)
    return { low: -band, middle: 0, high: band }
  }
  const { levels, variances, deviations } = filtered
  const middle = (levels[at] ?? Number.NaN) - (deviations[at] ?? Number.NaN)
  const band = bandOf(Math.sqrt((variances[at] ?? Number.NaN) + error * error))
  return { low: middle - band, middle, high: middle + band }
}
