import { type Caveat, caveatsBetween } from './caveat.ts'
import { type CommonRank, commonRanks } from './common-rank.ts'
import type { Verdict } from './comparability.ts'
import type { Dataset } from './dataset.ts'
import type { UnitLevel } from './framework.ts'
import { GROUPS, type Group, NO_GROUP } from './group.ts'
import type { Direction } from './move.ts'
import { type NationalMove, nationalMoves } from './national-move.ts'
import type { Score } from './panel.ts'
import type { Signal } from './signal.ts'
import { bandOf } from './usual-movement.ts'

/** How one unit of a province moved between two years. */
export interface MoveRow {
  readonly level: UnitLevel
  readonly id: string
  readonly dimension: string | null
  readonly from: Score
  readonly to: Score
  /** Difference of scores; null unless comparable on the same scale and both published. */
  readonly delta: number | null
  /** Difference of shares of scale; also given where only the scale changed. */
  readonly shareDelta: number | null
  readonly comparability: Verdict
  readonly direction: Direction | null
  /**
   * Half the width of the 90 % band of usual movement, in the measure of the change: points, or share of scale where
   * `rescaled`; null wherever the signal is.
   */
  readonly band: number | null
  /**
   * `clear` if the change is beyond usual movement, `within` if not; null if there is no change, the usual movement is
   * unknown, or the localities were newly drawn between the years.
   */
  readonly signal: Signal | null
  /** What takes from the meaning of the change; none where there is no change. */
  readonly caveats: readonly Caveat[]
  readonly groupFrom: Group | null
  readonly groupTo: Group | null
  /** Rank among all provinces with a score in the earlier year, 1 for the best; null without a score. */
  readonly rankFrom: number | null
  readonly rankTo: number | null
  /** Provinces with a score in the earlier year, the denominator of `rankFrom`. */
  readonly ofFrom: number
  readonly ofTo: number
  /** Both ranks among the provinces with a score in both years; null where the years do not compare. */
  readonly rankChangeCommon: CommonRank | null
  /** Median change over all provinces: of scores if `same`, of shares of scale if `rescaled`. */
  readonly nationalMedianDelta: number | null
}

/**
 * What moved in a province between two years, of every unit measured in at least one of them: {@link changeBetween} without
 * what is to be noted of each change. Only differences that are really changes are given: see {@link Verdict}.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`, `invalid-period`
 * @example
 * provinceMoves(dataset, '14', 2022, 2023).find(({ id }) => id === 'participation')?.delta // => 0.1149
 */
export function provinceMoves(dataset: Dataset, province: string, from: number, to: number): MoveRow[] {
  const at = dataset.panel.indexOf(province)
  return nationalMoves(dataset, from, to).map(move => rowOf(dataset, move, { province, from, to, at }))
}

interface Place {
  readonly province: string
  readonly from: number
  readonly to: number
  readonly at: number
}

const NO_CAVEAT: readonly Caveat[] = Object.freeze([])

function rowOf(dataset: Dataset, move: NationalMove, { province, from, to, at }: Place): MoveRow {
  const { unit, moves, before, after, errors, signals } = move
  const compares = moves.verdict === 'same' || moves.verdict === 'rescaled'
  const signal = signals[at] ?? null
  const scale = moves.verdict === 'same' ? dataset.panel.framework.scale(unit.id, to) : null
  const direction = moves.directions[at] ?? null
  return {
    level: unit.level,
    id: unit.id,
    dimension: unit.dimension,
    from: dataset.panel.score(province, from, unit.id),
    to: dataset.panel.score(province, to, unit.id),
    delta: known(moves.deltas, at),
    shareDelta: known(moves.shareDeltas, at),
    comparability: moves.verdict,
    direction,
    band: signal && bandOf(errors[at] ?? Number.NaN) * (scale ? scale.max - scale.min : 1),
    signal,
    caveats: direction === null ? NO_CAVEAT : caveatsBetween(dataset, from, to),
    groupFrom: groupAt(before.groups, at),
    groupTo: groupAt(after.groups, at),
    rankFrom: before.ranks[at] || null,
    rankTo: after.ranks[at] || null,
    ofFrom: before.of,
    ofTo: after.of,
    rankChangeCommon: compares ? (commonRanks(before.scores, after.scores)[at] ?? null) : null,
    nationalMedianDelta: moves.median,
  }
}

function groupAt(groups: Uint8Array, at: number): Group | null {
  return GROUPS[groups[at] ?? NO_GROUP] ?? null
}

/** The number at an index, or null: arrays are empty where nothing is a change, and NaN stands for a hole. */
export function known(values: Float64Array, at: number): number | null {
  const value = at < values.length ? values[at] : undefined
  return value === undefined || Number.isNaN(value) ? null : value
}
