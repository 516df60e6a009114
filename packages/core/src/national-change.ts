import { newColumn } from './column-space.ts'
import type { Dataset } from './dataset.ts'
import { declineRuns } from './decline-run.ts'
import { type Flag, flagSet } from './flag.ts'
import type { Unit } from './framework.ts'
import { NO_GROUP, standingsIn } from './group.ts'
import { rememberedIn } from './memory.ts'
import { type Direction, type Moves, movesBetween } from './move.ts'
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

/** How one unit changed between two years in all provinces, in the panel's order of provinces. */
export interface NationalChange {
  readonly unit: Unit
  readonly before: NationalScores
  readonly after: NationalScores
  readonly moves: Moves
  /** Robust z-score of each change, as in a `ChangeRow`; NaN where there is no change or no spread. */
  readonly robustZ: Float64Array
  /** Standard error of each change by usual movement, in share of scale, NaN where unknown: see `changeErrors`. */
  readonly errors: Float64Array
  /** Whether each change is beyond usual movement; null where there is no change, or its error is unknown. */
  readonly signals: readonly (Signal | null)[]
  readonly flags: readonly (readonly Flag[])[]
}

const remembered = new WeakMap<Dataset, Map<number, Map<number, readonly NationalChange[]>>>()

/**
 * The changes of every unit measured in at least one of two years, in framework order, as columns over all provinces:
 * for questions about the nation, and the fastest way to all changes. `changeBetween` reads a province's rows off it.
 * Worked out once per dataset; its arrays must not be written to.
 *
 * @throws {PapiError} `unknown-year`, `invalid-period`
 * @example
 * const total = nationalChanges(dataset, 2022, 2023)[0]
 * [total.unit.id, total.moves.directions.filter(direction => direction === 'down').length] // => ['total', 26]
 */
export function nationalChanges(dataset: Dataset, from: number, to: number): readonly NationalChange[] {
  const years = rememberedIn(
    remembered,
    dataset,
    () => new Map<number, Map<number, readonly NationalChange[]>>(),
  )
  const later = rememberedIn(years, from, () => new Map<number, readonly NationalChange[]>())
  return rememberedIn(later, to, () => work(dataset, from, to))
}

function work(dataset: Dataset, from: number, to: number): NationalChange[] {
  const { framework } = dataset.panel
  // Asked first, so that a wrong year is named as such and not as a missing unit.
  framework.dimensionsIn(from)
  framework.dimensionsIn(to)
  const found: NationalChange[] = []
  let above: readonly (Direction | null)[] = []
  for (const unit of framework.units) {
    if (!framework.scale(unit.id, from) && !framework.scale(unit.id, to)) continue
    // Units come with each dimension before its sub-dimensions, so its directions are known by then.
    const change = changeOf(dataset, unit, from, to, unit.level === 'subdimension' ? above : [])
    if (unit.level === 'dimension') above = change.moves.directions
    found.push(change)
  }
  return found
}

function changeOf(
  dataset: Dataset,
  unit: Unit,
  from: number,
  to: number,
  dimensionDirections: readonly (Direction | null)[],
): NationalChange {
  const { panel } = dataset
  const moves = movesBetween(dataset, unit.id, from, to)
  const { directions } = moves
  const before = scoresOf(panel, from, unit.id)
  const after = scoresOf(panel, to, unit.id)
  const { lengths, sustained } = declineRuns(dataset, unit.id, to)
  const errors = changeErrors(dataset, unit.id, from, to)
  const signals = new Array<Signal | null>(panel.provinces.length).fill(null)
  const robustZ = newColumn(panel.provinces.length)
  const flags = new Array<readonly Flag[]>(panel.provinces.length).fill([])
  for (let at = 0; at < flags.length; at++) {
    const z = robustZOf(moves, at)
    robustZ[at] = z ?? Number.NaN
    const signal = signalOf(moves.shareDeltas[at] ?? Number.NaN, errors[at] ?? Number.NaN)
    signals[at] = signal
    flags[at] = flagSet(
      directions[at] ?? null,
      dimensionDirections[at] ?? null,
      z,
      signal === 'clear',
      lengths[at] ?? 0,
      sustained[at] === 1,
      before.groups[at] ?? NO_GROUP,
      after.groups[at] ?? NO_GROUP,
    )
  }
  return { unit, before, after, moves, robustZ, errors, signals, flags }
}

function robustZOf({ judged, median, spread }: Moves, at: number): number | null {
  if (median === null || spread === null || at >= judged.length) return null
  const move = judged[at] ?? Number.NaN
  return Number.isNaN(move) ? null : (move - median) / spread
}

function scoresOf(panel: Panel, year: number, unit: string): NationalScores {
  const scores = panel.column(year, unit)
  return { scores, measured: panel.framework.scale(unit, year) !== null, ...standingsIn(scores) }
}
