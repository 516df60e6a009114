import type { Dataset } from './dataset.ts'
import type { Unit } from './framework.ts'
import { standingsIn } from './group.ts'
import { rememberedIn } from './memory.ts'
import { type Moves, movesBetween } from './move.ts'
import type { Panel } from './panel.ts'
import { type Signal, signalOf } from './signal.ts'
import { changeErrors } from './usual-movement.ts'

/** One side of a change, for all provinces. */
export interface NationalScores {
  readonly scores: Float64Array
  readonly measured: boolean
  /** Index in `GROUPS` by province; past its end (4) for a hole. */
  readonly groups: Uint8Array
  /** Rank by province, 1 for the best; 0 for a hole. */
  readonly ranks: Float64Array
  /** Provinces with a score. */
  readonly of: number
}

/** How one unit moved between two years in all provinces, in the panel's order of provinces. */
export interface NationalMove {
  readonly unit: Unit
  readonly before: NationalScores
  readonly after: NationalScores
  readonly moves: Moves
  /** Standard error of each change by usual movement, in share of scale, NaN where unknown: see `changeErrors`. */
  readonly errors: Float64Array
  /** Whether each change is beyond usual movement; null where there is no change, or its error is unknown. */
  readonly signals: readonly (Signal | null)[]
}

const remembered = new WeakMap<Dataset, Map<number, readonly NationalMove[]>>()

/**
 * What moved in every unit measured in at least one of two years, in framework order, as columns over all provinces, without
 * what is to be noted of it: {@link nationalChanges} adds the flags. Worked out once per dataset; its arrays must not be
 * written to.
 *
 * @throws {PapiError} `unknown-year`, `invalid-period`
 * @example
 * nationalMoves(dataset, 2022, 2023)[0].signals.filter(signal => signal === 'clear').length // => 7
 */
export function nationalMoves(dataset: Dataset, from: number, to: number): readonly NationalMove[] {
  const pairs = rememberedIn(remembered, dataset, () => new Map<number, readonly NationalMove[]>())
  return rememberedIn(pairs, from * 1e4 + to, () => work(dataset, from, to))
}

function work(dataset: Dataset, from: number, to: number): NationalMove[] {
  const { framework } = dataset.panel
  // Asked first, so that a wrong year is named as such and not as a missing unit.
  framework.dimensionsIn(from)
  framework.dimensionsIn(to)
  return framework.units
    .filter(({ id }) => framework.scale(id, from) || framework.scale(id, to))
    .map(unit => moveOf(dataset, unit, from, to))
}

function moveOf(dataset: Dataset, unit: Unit, from: number, to: number): NationalMove {
  const { panel } = dataset
  const moves = movesBetween(dataset, unit.id, from, to)
  const errors = changeErrors(dataset, unit.id, from, to)
  const signals = new Array<Signal | null>(panel.provinces.length).fill(null)
  for (let at = 0; at < signals.length; at++) {
    signals[at] = signalOf(moves.shareDeltas[at] ?? Number.NaN, errors[at] ?? Number.NaN)
  }
  const [before, after] = [scoresOf(panel, from, unit.id), scoresOf(panel, to, unit.id)]
  return { unit, before, after, moves, errors, signals }
}

function scoresOf(panel: Panel, year: number, unit: string): NationalScores {
  const scores = panel.column(year, unit)
  return { scores, measured: panel.framework.scale(unit, year) !== null, ...standingsIn(scores) }
}
