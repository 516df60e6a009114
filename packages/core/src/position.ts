import type { Dataset } from './dataset.ts'
import { type Group, type Quartiles, quartiles, standingIn } from './group.ts'
import { type Direction, directionOf, movesBetween } from './move.ts'
import { nationalMoves } from './national-move.ts'
import { shareOfScale } from './share.ts'
import type { Signal } from './signal.ts'
import { bandOf } from './usual-movement.ts'

/** Where a province stands among all provinces in the later of two years, and where it came from. */
export interface Position {
  /** Published scores of all provinces in the later year, ascending. */
  readonly scores: readonly number[]
  readonly quartiles: Quartiles
  readonly now: number
  readonly group: Group
  /** Score of the earlier year on the later year's scale; null where the two do not compare. */
  readonly was: number | null
  readonly direction: Direction | null
  /**
   * Half the width of the zone of usual movement round the earlier score, in points of the later year's scale, and whether
   * the score lies beyond it; null where that is not known.
   */
  readonly band: number | null
  readonly signal: Signal | null
}

/**
 * The position of a province in a unit, or null where it has no score in the later year, or none that
 * differs from the others'. An earlier score on another
 * scale is carried over by its share of scale.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `unknown-year`, `invalid-period`
 * @example
 * positionOf(dataset, '14', 'health-care', 2022, 2023)?.was // => 1.8816
 */
export function positionOf(
  dataset: Dataset,
  province: string,
  unit: string,
  from: number,
  to: number,
): Position | null {
  const { panel } = dataset
  const at = panel.indexOf(province)
  const column = panel.column(to, unit)
  const now = column[at] ?? Number.NaN
  const cuts = quartiles(column)
  const place = standingIn(column, at)
  if (!place || !cuts) return null
  const moves = movesBetween(dataset, unit, from, to)
  const move = moves.judged[at] ?? Number.NaN
  const comparable = !Number.isNaN(move)
  const change = nationalMoves(dataset, from, to).find(national => national.unit.id === unit)
  const signal = change?.signals[at] ?? null
  const scale = panel.framework.scale(unit, to)
  const width = scale ? scale.max - scale.min : Number.NaN
  return {
    scores: Array.from(column.filter(score => !Number.isNaN(score)).sort()),
    quartiles: cuts,
    now,
    group: place.group,
    was: comparable ? earlierOnLaterScale(dataset, province, unit, from, to) : null,
    direction: directionOf(move),
    band: signal && bandOf(change?.errors[at] ?? Number.NaN) * width,
    signal,
  }
}

function earlierOnLaterScale({ panel }: Dataset, province: string, unit: string, from: number, to: number) {
  const score = panel.score(province, from, unit)
  const [before, after] = [panel.framework.scale(unit, from), panel.framework.scale(unit, to)]
  if (typeof score !== 'number' || !before || !after) return null
  if (before.max === after.max) return score
  return after.min + shareOfScale(score, before) * (after.max - after.min)
}
