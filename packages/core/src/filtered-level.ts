import { newColumn } from './column-space.ts'
import type { Dataset } from './dataset.ts'
import { rememberedIn } from './memory.ts'
import { scoreErrors, usualMovement } from './usual-movement.ts'

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
  const run = usualMovement(dataset, unit, year)?.years ?? []
  const found = run.length > 0 ? filter(dataset, unit, run) : null
  if (!found) {
    for (const inside of [year, ...run]) byYear.set(inside, null)
    return null
  }
  for (const [inside, levels] of found) byYear.set(inside, levels)
  return byYear.get(year) ?? null
}

/** Levels of every year of a run; null without a basis. */
function filter(dataset: Dataset, unit: string, run: readonly number[]): Map<number, FilteredLevels> | null {
  const years = run.map(year => yearOf(dataset, unit, year)).filter(({ count }) => count > 0)
  const [first] = years
  if (!first) return null
  const noise = sumOver(years, 'noise') / sumOver(years, 'count')
  const spread = first.square / first.count - first.noise / first.count
  // NaN where the error of any score is unknown.
  if (!(noise > 0 && spread > 0)) return null
  const drift = Math.max(1, meanSquareOfMoves(years) / noise - 2) * noise

  const n = first.deviations.length
  let levels = newColumn(n)
  let variances = newColumn(n).fill(spread)
  let before = first.year
  const found = new Map<number, FilteredLevels>()
  for (const { year, deviations, errors } of years) {
    const [nextLevels, nextVariances] = [newColumn(n), newColumn(n)]
    const told: FilteredLevels = { levels: newColumn(n), variances: newColumn(n), deviations }
    const moved = drift * (year - before)
    for (let at = 0; at < n; at++) {
      const level = levels[at] ?? 0
      const variance = (variances[at] ?? 0) + moved
      const deviation = deviations[at] ?? Number.NaN
      const error = errors[at] ?? Number.NaN
      const known = !Number.isNaN(deviation)
      const gain = known ? variance / (variance + error * error) : 0
      const newLevel = known ? level + gain * (deviation - level) : level
      const newVariance = variance * (1 - gain)
      nextLevels[at] = newLevel
      nextVariances[at] = newVariance
      told.levels[at] = known ? newLevel : Number.NaN
      told.variances[at] = known ? newVariance : Number.NaN
    }
    found.set(year, told)
    levels = nextLevels
    variances = nextVariances
    before = year
  }
  return found
}

interface FilterYear {
  readonly year: number
  /** Shares of scale less their mean; NaN for a hole. */
  readonly deviations: Float64Array
  readonly errors: Float64Array
  readonly count: number
  /** Sums over the provinces with a score. */
  readonly square: number
  readonly noise: number
}

function yearOf(dataset: Dataset, unit: string, year: number): FilterYear {
  const { panel } = dataset
  const column = panel.column(year, unit)
  const scale = panel.framework.scale(unit, year) ?? { min: 0, max: 1 }
  const errors = scoreErrors(dataset, unit, year)
  const deviations = newColumn(column.length)
  let [sum, count] = [0, 0]
  for (let at = 0; at < column.length; at++) {
    const share = ((column[at] ?? Number.NaN) - scale.min) / (scale.max - scale.min)
    deviations[at] = share
    if (Number.isNaN(share)) continue
    sum += share
    count++
  }
  const mean = sum / count
  let [square, noise] = [0, 0]
  for (let at = 0; at < deviations.length; at++) {
    const deviation = (deviations[at] ?? Number.NaN) - mean
    deviations[at] = deviation
    if (Number.isNaN(deviation)) continue
    const error = errors[at] ?? Number.NaN
    square += deviation * deviation
    noise += error * error
  }
  return { year, deviations, errors, count, square, noise }
}

function sumOver(years: readonly FilterYear[], key: 'noise' | 'count'): number {
  return years.reduce((sum, year) => sum + year[key], 0)
}

/** Mean of e² over provinces and pairs of years, e a province's change less the mean change of all; 0 without a pair. */
function meanSquareOfMoves(years: readonly FilterYear[]): number {
  let [square, count] = [0, 0]
  for (const [index, { year, deviations }] of years.entries()) {
    const before = years[index - 1]
    if (!before || before.year !== year - 1) continue
    let [sum, ownSquare, own] = [0, 0, 0]
    for (let at = 0; at < deviations.length; at++) {
      const move = (deviations[at] ?? Number.NaN) - (before.deviations[at] ?? Number.NaN)
      if (Number.isNaN(move)) continue
      sum += move
      ownSquare += move * move
      own++
    }
    if (own === 0) continue
    square += ownSquare - (sum * sum) / own
    count += own
  }
  return count > 0 ? square / count : 0
}
