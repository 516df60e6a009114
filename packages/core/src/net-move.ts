import type { Dataset } from './dataset.ts'
import { rememberedIn } from './memory.ts'
import { type Moves, movesBetween } from './move.ts'

/** The moves of provinces in a unit with the national one taken off. */
export interface NetMoves {
  /** Mean change of share of scale over all provinces with both scores; null where nobody has, or nothing compares. */
  readonly national: number | null
  /** Each province's change of share less the national one, NaN for a hole; empty where nothing compares. */
  readonly moves: Float64Array
}

const remembered = new WeakMap<Moves, NetMoves>()

/**
 * What each province gained or lost between two years beyond the national move, in share of scale and the panel's order of
 * provinces: a nation that rises together has shown nobody how. Worked out once per dataset.
 *
 * @throws {PapiError} `invalid-period`, `unknown-year`, `unknown-unit`
 * @example
 * const { national, moves } = netMoves(dataset, 'health-care', 2022, 2023)
 * [round4(national), round4(moves[panel.indexOf('14')])] // => [-0.0113, -0.0079]
 */
export function netMoves(dataset: Dataset, unit: string, from: number, to: number): NetMoves {
  const gross = movesBetween(dataset, unit, from, to)
  return rememberedIn(remembered, gross, () => {
    const national = meanOf(gross.shareDeltas)
    if (national === null) return { national, moves: gross.shareDeltas }
    return { national, moves: gross.shareDeltas.map(delta => delta - national) }
  })
}

/**
 * The net moves up to a year that may not exist yet; null there, and where localities were newly drawn on the way, so that
 * a single province's move means nothing.
 *
 * @example
 * [netMovesInPlace(dataset, 'health-care', 2020, 2021), netMovesInPlace(dataset, 'health-care', 2024, 2025)]
 * // => [null, null]
 */
export function netMovesInPlace(
  dataset: Dataset,
  unit: string,
  from: number,
  to: number,
): Float64Array | null {
  if (!dataset.panel.years.includes(to)) return null
  if (dataset.comparability.resampledBetween(from, to).length > 0) return null
  return netMoves(dataset, unit, from, to).moves
}

function meanOf(values: Float64Array): number | null {
  let [sum, count] = [0, 0]
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? Number.NaN
    if (Number.isNaN(value)) continue
    sum += value
    count++
  }
  return count > 0 ? sum / count : null
}
