import { newColumn } from './column-space.ts'
import type { Dataset } from './dataset.ts'
import { rememberedIn } from './memory.ts'
import { scoreErrors, type UsualMovement, usualMovement } from './usual-movement.ts'

/** Where the provinces stand in a unit in one year once usual movement is taken off, in the panel's order. */
export interface FilteredLevels {
  /** Level of each province: share of scale less the national mean; NaN without a score that year. */
  readonly levels: Float64Array
  /** Variance of each level; NaN without a score that year. */
  readonly variances: Float64Array
  /** Deviation of each score's share of scale from the national mean, which the level smooths; NaN without a score. */
  readonly deviations: Float64Array
}

const remembered = new WeakMap<Dataset, Map<string, Map<number, FilteredLevels | null>>>()

/**
 * The filtered levels of a unit in a year, or null where there is no basis: not measured, no usual movement known, or
 * the provinces of the run's first year no further apart than usual movement alone would put them (τ² = 0).
 *
 * A Kalman filter of the local level model over the run of {@link usualMovement} up to the year, on deviations of shares
 * of scale from the national mean: the level starts from N(0, τ²), with τ² the mean square of the first year's deviations
 * less the variance of their errors; each year it moves by N(0, qσ²) with q = max(1, mean(e²)/σ² − 2), where e is a
 * province's change less the mean change; and a score is the level plus its error (see `scoreErrors`). With q of at least
 * 1 the newest score keeps at least 62 % of the weight, so that an area that has just risen clearly is not told as low.
 *
 * Method: Durbin & Koopman (2012), "Time Series Analysis by State Space Methods", chapter 2. In the first year of a run it
 * is the shrinkage of Efron & Morris (1975). Worked out once per dataset and run; must not be written to.
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`
 * @example
 * const { levels, variances } = filteredLevels(dataset, 'health-care', 2023)
 * const at = panel.indexOf('14')
 * [levels[at].toFixed(3), Math.sqrt(variances[at]).toFixed(3)] // => ['-0.028', '0.019']
 * filteredLevels(dataset, 'primary-education', 2023) // => null
 */
export function filteredLevels(dataset: Dataset, unit: string, year: number): FilteredLevels | null {
  const units = rememberedIn(remembered, dataset, () => new Map<string, Map<number, FilteredLevels | null>>())
  const byYear = rememberedIn(units, unit, () => new Map<number, FilteredLevels | null>())
  const known = byYear.get(year)
  if (known !== undefined) return known
  const movement = usualMovement(dataset, unit, year)
  const run = movement?.years ?? []
  const found = movement && filter(dataset, unit, movement)
  if (!found) {
    for (const inside of [year, ...run]) byYear.set(inside, null)
    return null
  }
  for (const [inside, levels] of found) byYear.set(inside, levels)
  return byYear.get(year) ?? null
}

/** Levels of every year of a run; null without a basis. */
function filter(
  dataset: Dataset,
  unit: string,
  { years: run, meanSquare }: UsualMovement,
): Map<number, FilteredLevels> | null {
  const years = run.map(year => yearOf(dataset, unit, year)).filter(({ count }) => count > 0)
  const [first] = years
  if (!first) return null
  const noise = sumOver(years, 'noise') / sumOver(years, 'count')
  const spread = first.square / first.count - first.noise / first.count
  // NaN where the error of any score is unknown.
  if (!(noise > 0 && spread > 0)) return null
  const drift = Math.max(1, meanSquare / noise - 2) * noise
  // The state after the year before: told to nobody, because a province may have a level but no score.
  const state = {
    levels: new Float64Array(first.scores.length),
    variances: new Float64Array(first.scores.length),
  }
  state.variances.fill(spread)
  let before = first.year
  const found = new Map<number, FilteredLevels>()
  for (const year of years) {
    found.set(year.year, step(state, year, drift * (year.year - before)))
    before = year.year
  }
  return found
}

/** Takes the scores of a year in: moves the state, and tells the levels of the provinces with a score. */
function step(
  state: Pick<FilteredLevels, 'levels' | 'variances'>,
  { scores, min, width, mean, errors }: FilterYear,
  moved: number,
): FilteredLevels {
  const column = () => newColumn(scores.length)
  const told: FilteredLevels = { levels: column(), variances: column(), deviations: column() }
  for (let at = 0; at < scores.length; at++) {
    const variance = (state.variances[at] ?? 0) + moved
    const deviation = ((scores[at] ?? Number.NaN) - min) / width - mean
    told.deviations[at] = deviation
    if (Number.isNaN(deviation)) {
      state.variances[at] = variance
      told.levels[at] = Number.NaN
      told.variances[at] = Number.NaN
      continue
    }
    const error = errors[at] ?? Number.NaN
    const gain = variance / (variance + error * error)
    const before = state.levels[at] ?? 0
    const level = before + gain * (deviation - before)
    state.levels[at] = level
    state.variances[at] = variance * (1 - gain)
    told.levels[at] = level
    told.variances[at] = variance * (1 - gain)
  }
  return told
}

interface FilterYear {
  readonly year: number
  readonly scores: Float64Array
  readonly min: number
  readonly width: number
  /** Mean share of scale. */
  readonly mean: number
  readonly errors: Float64Array
  /** Provinces with a score. */
  readonly count: number
  /** Sums over them of the squared deviation from the mean, and of the squared error. */
  readonly square: number
  readonly noise: number
}

function yearOf(dataset: Dataset, unit: string, year: number): FilterYear {
  const { panel } = dataset
  const scores = panel.column(year, unit)
  const { min, max } = panel.framework.scale(unit, year) ?? { min: 0, max: 1 }
  const width = max - min
  const errors = scoreErrors(dataset, unit, year)
  const count = countOf(scores)
  const mean = sumOfShares(scores, min, width) / count
  const square = sumOfSquares(scores, min, width, mean)
  return { year, scores, min, width, mean, errors, count, square, noise: noiseOf(scores, errors) }
}

// Small functions with a loop each: what surrounds a loop that runs often is compiled along with it.

function countOf(scores: Float64Array): number {
  let count = 0
  for (let at = 0; at < scores.length; at++) if (!Number.isNaN(scores[at] ?? Number.NaN)) count++
  return count
}

function sumOfShares(scores: Float64Array, min: number, width: number): number {
  let sum = 0
  for (let at = 0; at < scores.length; at++) {
    const share = ((scores[at] ?? Number.NaN) - min) / width
    if (!Number.isNaN(share)) sum += share
  }
  return sum
}

function sumOfSquares(scores: Float64Array, min: number, width: number, mean: number): number {
  let sum = 0
  for (let at = 0; at < scores.length; at++) {
    const deviation = ((scores[at] ?? Number.NaN) - min) / width - mean
    if (!Number.isNaN(deviation)) sum += deviation * deviation
  }
  return sum
}

/** Sum of the squared errors of the scores that there are. */
function noiseOf(scores: Float64Array, errors: Float64Array): number {
  let sum = 0
  for (let at = 0; at < scores.length; at++) {
    const error = errors[at] ?? Number.NaN
    if (!Number.isNaN(scores[at] ?? Number.NaN)) sum += error * error
  }
  return sum
}

function sumOver(years: readonly FilterYear[], key: 'noise' | 'count'): number {
  return years.reduce((sum, year) => sum + year[key], 0)
}
