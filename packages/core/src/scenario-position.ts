import type { Dataset } from './dataset.ts'
import { quartiles, standingIn } from './group.ts'
import { directionOf } from './move.ts'
import type { Position } from './position.ts'
import { publishedScore } from './published-score.ts'
import { round4 } from './round.ts'
import { replaced } from './scenario.ts'

/**
 * Where a province would stand in a unit with another score, and where it stands: all other provinces keep theirs, and the
 * quartiles are those after the change. Null where no score differs from another. Usual movement says nothing of a score
 * that is only supposed, so there is no band and no signal.
 *
 * @throws {PapiError} `not-measured`, `not-published`, `unknown-…`
 * @example
 * const { was, now, group } = scenarioPosition(dataset, '14', 2023, 'total', 45)
 * [was, now, group] // => [42.3966, 45, 'high']
 */
export function scenarioPosition(
  { panel }: Dataset,
  province: string,
  year: number,
  unit: string,
  score: number,
): Position | null {
  const was = publishedScore(panel, province, year, unit)
  const at = panel.indexOf(province)
  const column = replaced(panel.column(year, unit), at, score)
  const place = standingIn(column, at)
  const cuts = quartiles(column)
  if (!place || !cuts) return null
  return {
    scores: Array.from(column.filter(other => !Number.isNaN(other)).sort()),
    quartiles: cuts,
    now: score,
    group: place.group,
    was,
    direction: directionOf(round4(score - was)),
    band: null,
    signal: null,
  }
}
