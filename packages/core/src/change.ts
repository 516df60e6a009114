import type { Verdict } from './comparability.ts'
import type { Dataset } from './dataset.ts'
import { declineRun, type Flag, flagsFor } from './flag.ts'
import type { Unit, UnitLevel } from './framework.ts'
import { type Group, standing } from './group.ts'
import { type Direction, directionOf, movesBetween } from './move.ts'
import type { Score } from './panel.ts'

/** How one unit of a province changed between two years. */
export interface ChangeRow {
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
  readonly groupFrom: Group | null
  readonly groupTo: Group | null
  /** Median change over all provinces: of scores if `same`, of shares of scale if `rescaled`. */
  readonly nationalMedianDelta: number | null
  /** (change − national median) / (1.4826 · MAD); null where there is no change or no spread. */
  readonly robustZ: number | null
  readonly flags: readonly Flag[]
}

/** Changes of one province between two years: the total, then each dimension with its sub-dimensions. */
export interface Change {
  readonly province: string
  readonly from: number
  readonly to: number
  readonly rows: readonly ChangeRow[]
}

/**
 * Changes of a province between two years, of every unit measured in at least one of them.
 *
 * Only differences that are really changes are given: see {@link Verdict}. The robust z-score follows
 * Iglewicz & Hoaglin (1993), with the median absolute deviation made consistent with a normal distribution.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`, `invalid-period`
 * @example
 * const { rows } = changeBetween(dataset, '14', 2022, 2023)
 * rows.find(row => row.id === 'participation')?.delta // => 0.1149
 */
export function changeBetween(dataset: Dataset, province: string, from: number, to: number): Change {
  const { framework } = dataset.panel
  // Asked first, so that a wrong year is named as such and not as a missing unit.
  framework.dimensionsIn(from)
  framework.dimensionsIn(to)
  const rows: ChangeRow[] = []
  const directions = new Map<string, Direction | null>()
  for (const unit of framework.units) {
    if (!framework.scale(unit.id, from) && !framework.scale(unit.id, to)) continue
    // Units come with each dimension before its sub-dimensions, so its direction is known by then.
    const row = changeOf(dataset, province, unit, from, to, directions.get(unit.dimension ?? '') ?? null)
    if (row.level === 'dimension') directions.set(row.id, row.direction)
    rows.push(row)
  }
  return { province, from, to, rows }
}

function changeOf(
  dataset: Dataset,
  province: string,
  unit: Unit,
  from: number,
  to: number,
  dimensionDirection: Direction | null,
): ChangeRow {
  const { panel } = dataset
  const at = panel.indexOf(province)
  const moves = movesBetween(dataset, unit.id, from, to)
  const judged = known(moves.judged[at])
  const direction = judged === null ? null : directionOf(judged)
  const groupFrom = standing(panel, province, from, unit.id)?.group ?? null
  const groupTo = standing(panel, province, to, unit.id)?.group ?? null
  const robustZ =
    judged === null || moves.median === null || moves.spread === null
      ? null
      : (judged - moves.median) / moves.spread
  const run = direction === 'down' ? declineRun(dataset, province, unit.id, to) : 0
  return {
    level: unit.level,
    id: unit.id,
    dimension: unit.dimension,
    from: panel.score(province, from, unit.id),
    to: panel.score(province, to, unit.id),
    delta: known(moves.deltas[at]),
    shareDelta: known(moves.shareDeltas[at]),
    comparability: moves.verdict,
    direction,
    groupFrom,
    groupTo,
    nationalMedianDelta: moves.median,
    robustZ,
    flags: flagsFor({ direction, dimensionDirection, robustZ, run, groupFrom, groupTo }),
  }
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}
