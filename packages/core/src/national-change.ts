import { newColumn } from './column-space.ts'
import type { Dataset } from './dataset.ts'
import { declineRuns } from './decline-run.ts'
import { type Flag, flagSet } from './flag.ts'
import { NO_GROUP } from './group.ts'
import { rememberedIn } from './memory.ts'
import type { Direction } from './move.ts'
import { spreadOf } from './move-spread.ts'
import { type NationalMove, nationalMoves } from './national-move.ts'

/** How one unit changed between two years in all provinces, in the panel's order of provinces. */
export interface NationalChange extends NationalMove {
  /** Robust z-score of each change, as in a `ChangeRow`; NaN where there is no change or no spread. */
  readonly robustZ: Float64Array
  readonly flags: readonly (readonly Flag[])[]
}

const remembered = new WeakMap<Dataset, Map<number, readonly NationalChange[]>>()

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
  const pairs = rememberedIn(remembered, dataset, () => new Map<number, readonly NationalChange[]>())
  return rememberedIn(pairs, from * 1e4 + to, () => work(dataset, from, to))
}

function work(dataset: Dataset, from: number, to: number): NationalChange[] {
  let above: readonly (Direction | null)[] = []
  return nationalMoves(dataset, from, to).map(move => {
    const { level } = move.unit
    // Units come with each dimension before its sub-dimensions, so its directions are known by then.
    if (level === 'dimension') above = move.moves.directions
    return changeOf(dataset, move, to, level === 'subdimension' ? above : [])
  })
}

function changeOf(
  dataset: Dataset,
  move: NationalMove,
  to: number,
  dimensionDirections: readonly (Direction | null)[],
): NationalChange {
  const { unit, before, after, moves, errors, signals } = move
  const { directions, judged, median } = moves
  const { lengths, sustained } = declineRuns(dataset, unit.id, to)
  const spread = spreadOf(moves)
  const robustZ = newColumn(signals.length)
  const flags = new Array<readonly Flag[]>(signals.length).fill([])
  for (let at = 0; at < flags.length; at++) {
    const z = robustZOf(judged, at, median, spread)
    robustZ[at] = z ?? Number.NaN
    flags[at] = flagSet(
      directions[at] ?? null,
      dimensionDirections[at] ?? null,
      z,
      signals[at] === 'clear',
      lengths[at] ?? 0,
      sustained[at] === 1,
      before.groups[at] ?? NO_GROUP,
      after.groups[at] ?? NO_GROUP,
    )
  }
  return { unit, before, after, moves, robustZ, errors, signals, flags }
}

function robustZOf(
  judged: Float64Array,
  at: number,
  median: number | null,
  spread: number | null,
): number | null {
  if (median === null || spread === null || at >= judged.length) return null
  const move = judged[at] ?? Number.NaN
  return Number.isNaN(move) ? null : (move - median) / spread
}
