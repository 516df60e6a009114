import { newColumn } from './column-space.ts'
import type { Dataset } from './dataset.ts'
import { rememberedIn } from './memory.ts'
import { movesBetween } from './move.ts'
import { Z95 } from './normal.ts'
import { comparableRuns } from './run.ts'

/** How much the scores of a unit usually move over a run of years, measured from the scores themselves. */
export interface UsualMovement {
  readonly unit: string
  /** The run of comparable years without newly drawn localities, ascending. */
  readonly years: readonly number[]
  /**
   * Standard deviation of the noise in one province's score of one year, in share of scale. Null where there are too
   * few differences to tell, or all scores moved alike, so that there is nothing to measure.
   */
  readonly sigma: number | null
  /** Number of second differences that sigma was worked out from, over provinces and years. */
  readonly differences: number
  /** Mean square of the changes, each less the mean change of all provinces, in share of scale; 0 without a change. */
  readonly meanSquare: number
}

/** Fewer second differences than this tell too little. */
const FEWEST = 40

/** Movement by unit and year; a run is measured when one of its years is asked for. */
const remembered = new WeakMap<Dataset, Map<string, Map<number, () => UsualMovement>>>()

/**
 * The usual movement of a unit in the run of years around a year, or null if that year does not measure it.
 *
 * With e(t) a province's change of share of scale into year t less the mean change of all provinces, σ² is the mean of
 * (e(t+1) − e(t))²/6 over provinces and years of the run: the second difference takes a local trend away, and of pure
 * noise it has the variance 6σ². Where levels really drift, σ² is overstated by at most a third of the drift's variance,
 * which is the careful side. At least 40 such differences are needed.
 *
 * Method: Gasser, Sroka & Jennen-Steinmetz (1986), "Residual variance and residual pattern in nonlinear regression",
 * Biometrika 73. Worked out once per dataset; equal for all years of a run.
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`
 * @example
 * const { years, sigma, differences } = usualMovement(dataset, 'health-care', 2023)
 * [years, sigma.toFixed(4), differences] // => [[2021, 2022, 2023, 2024], '0.0246', 118]
 * // Half the width of the 90 % band of a change, in points of a scale of 2.25:
 * (1.645 * Math.SQRT2 * sigma * 2.25).toFixed(3) // => '0.129'
 */
export function usualMovement(dataset: Dataset, unit: string, year: number): UsualMovement | null {
  const units = rememberedIn(remembered, dataset, () => new Map<string, Map<number, () => UsualMovement>>())
  const byYear = rememberedIn(units, unit, () => {
    const years = comparableRuns(dataset, unit).map(run => {
      let measured: UsualMovement | null = null
      const movement = () => {
        measured ??= measure(dataset, unit, run)
        return measured
      }
      return run.map(inside => [inside, movement] as const)
    })
    return new Map(years.flat())
  })
  const movement = byYear.get(year)
  if (!movement) dataset.panel.framework.scale(unit, year)
  return movement?.() ?? null
}

function measure(dataset: Dataset, unit: string, years: readonly number[]): UsualMovement {
  const changes: Squares = { sum: 0, count: 0 }
  const seconds: Squares = { sum: 0, count: 0 }
  let before: Float64Array | null = null
  let meanBefore = 0
  for (const year of years.slice(1)) {
    const { shareDeltas } = movesBetween(dataset, unit, year - 1, year)
    const mean = meanOf(shareDeltas)
    addSquares(changes, shareDeltas, null, mean)
    if (before) addSquares(seconds, shareDeltas, before, mean - meanBefore)
    before = shareDeltas
    meanBefore = mean
  }
  const differences = seconds.count
  const sigma = differences >= FEWEST ? Math.sqrt(seconds.sum / differences / 6) : 0
  const meanSquare = changes.count > 0 ? changes.sum / changes.count : 0
  return { unit, years, sigma: sigma > BINARY_NOISE ? sigma : null, differences, meanSquare }
}

interface Squares {
  sum: number
  count: number
}

/**
 * Adds the squares of some values, each less what was before (nothing where null) and less a shift. A loop of its own, as the
 * others here: what surrounds a loop that runs often is compiled along, which takes longer than a call of the command needs it.
 */
function addSquares(into: Squares, values: Float64Array, before: Float64Array | null, shift: number): void {
  let { sum, count } = into
  for (let at = 0; at < values.length; at++) {
    const was = before === null ? 0 : (before[at] ?? Number.NaN)
    const value = (values[at] ?? Number.NaN) - was - shift
    if (Number.isNaN(value)) continue
    sum += value * value
    count++
  }
  into.sum = sum
  into.count = count
}

/** Far below the smallest published step of any scale, 0.000001 of the total's: scores that all moved alike. */
const BINARY_NOISE = 1e-9

function meanOf(values: Float64Array): number {
  let [sum, count] = [0, 0]
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? Number.NaN
    if (Number.isNaN(value)) continue
    sum += value
    count++
  }
  return sum / count
}

const noises = new WeakMap<Dataset, Map<string, Map<number, Float64Array>>>()

/**
 * Standard error of each province's score of a year, in share of scale and the panel's order of provinces: the published
 * one where the dataset has it, else the σ of {@link usualMovement}; NaN where neither is known. It does not say whether
 * there is a score. Worked out once per dataset; must not be written to.
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`
 * @example
 * scoreErrors(dataset, 'health-care', 2023)[panel.indexOf('14')].toFixed(4) // => '0.0246'
 */
export function scoreErrors(dataset: Dataset, unit: string, year: number): Float64Array {
  const units = rememberedIn(noises, dataset, () => new Map<string, Map<number, Float64Array>>())
  const byYear = rememberedIn(units, unit, () => new Map<number, Float64Array>())
  return rememberedIn(byYear, year, () => {
    const { panel } = dataset
    const movement = usualMovement(dataset, unit, year)
    const published = panel.standardErrors(year, unit)
    const scale = panel.framework.scale(unit, year)
    if (!published || !scale) return alike(dataset, movement)
    const errors = alike(dataset, movement).slice()
    for (let at = 0; at < errors.length; at++) {
      const error = published[at] ?? Number.NaN
      if (!Number.isNaN(error)) errors[at] = error / (scale.max - scale.min)
    }
    return errors
  })
}

const columns = new WeakMap<UsualMovement, Float64Array>()
const unknowns = new WeakMap<Dataset, Float64Array>()

/** σ for every province, one column for all years of a run; NaN where it is unknown. */
function alike({ panel }: Dataset, movement: UsualMovement | null): Float64Array {
  const filled = () => new Float64Array(panel.provinces.length).fill(movement?.sigma ?? Number.NaN)
  return movement ? rememberedIn(columns, movement, filled) : filled()
}

/**
 * Standard error of each province's change between two years, in share of scale: √2·σ by usual movement; published
 * standard errors take the place of σ on their side. NaN where it is unknown and where a single province's change means
 * nothing: the years do not compare, or the localities were newly drawn between them.
 *
 * A change d has z = d / error: it is beyond usual movement if |d| exceeds {@link bandOf}(error).
 *
 * @throws {PapiError} `unknown-unit`, `unknown-year`, `invalid-period`
 * @example
 * const errors = changeErrors(dataset, 'health-care', 2022, 2023)
 * bandOf(errors[panel.indexOf('14')]).toFixed(4) // => '0.0571'
 * changeErrors(dataset, 'health-care', 2020, 2021).every(Number.isNaN) // => true
 */
export function changeErrors(dataset: Dataset, unit: string, from: number, to: number): Float64Array {
  const { comparability, panel } = dataset
  const n = panel.provinces.length
  const verdict = comparability.between(unit, from, to)
  const compares = verdict === 'same' || verdict === 'rescaled'
  if (!compares || comparability.resampledBetween(from, to).length > 0) {
    return rememberedIn(unknowns, dataset, () => new Float64Array(n).fill(Number.NaN))
  }
  const [before, after] = [scoreErrors(dataset, unit, from), scoreErrors(dataset, unit, to)]
  // Without published errors both sides are one column, and so are the changes of all pairs of years of the run.
  if (before === after) return rememberedIn(doubled, after, () => hypotenuses(after, after))
  return hypotenuses(before, after)
}

const doubled = new WeakMap<Float64Array, Float64Array>()

function hypotenuses(before: Float64Array, after: Float64Array): Float64Array {
  const errors = newColumn(after.length)
  for (let at = 0; at < errors.length; at++) {
    const [was, now] = [before[at] ?? Number.NaN, after[at] ?? Number.NaN]
    errors[at] = Math.sqrt(was * was + now * now)
  }
  return errors
}

/**
 * Half the width of the 90 % band of usual movement around no change, in the unit of the error: 1.645 standard errors.
 *
 * @example
 * bandOf(0.1) // => 0.1645
 */
export function bandOf(error: number): number {
  return Z95 * error
}
