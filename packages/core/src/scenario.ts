import type { Dataset } from './dataset.ts'
import { PapiError } from './error.ts'
import type { Framework } from './framework.ts'
import { type Group, standingIn } from './group.ts'
import type { Panel, Score } from './panel.ts'
import { publishedScore } from './published-score.ts'
import { round4 } from './round.ts'

/** A score with where it stands; rank and group are null where there is no score. */
export interface PlacedScore {
  readonly score: Score
  readonly rank: number | null
  readonly group: Group | null
}

/** The total and the dimensions of a province as they are, or as they would be. */
export interface ScenarioState {
  readonly total: Score
  readonly rank: number | null
  readonly group: Group | null
  readonly dimensions: readonly (PlacedScore & { readonly id: string })[]
}

export interface Scenario {
  readonly before: ScenarioState
  readonly after: ScenarioState
}

/**
 * What the total and the dimensions of a province would be with other sub-dimension scores. `changes` gives the new
 * score of each sub-dimension that changes.
 *
 * A dimension becomes its published score plus the sum of the differences of its sub-dimensions, at four decimals and
 * within its scale; the total is the sum of the dimensions. All other provinces keep their published scores. Rank and
 * group of `after` are those of that year with the province's own score replaced, so the quartiles, too, are worked out
 * anew. A total that was not published (a dimension is missing) stays a hole.
 *
 * @throws {PapiError} `invalid-score` (not a sub-dimension, or outside the scale, which the message gives),
 *   `not-measured`, `not-published`, `unknown-unit`, `unknown-province`, `unknown-year`
 * @example
 * const { before, after } = scenarioOf(dataset, '14', 2023, { 'health-care': 2 })
 * [before.total, before.rank, before.group] // => [42.3966, 30, 'high-average']
 * [after.total, after.rank, after.group] // => [42.5582, 28, 'high-average']
 */
export function scenarioOf(
  { panel }: Dataset,
  province: string,
  year: number,
  changes: Readonly<Record<string, number>>,
): Scenario {
  const { framework } = panel
  const at = panel.indexOf(province)
  const differences = differencesOf(panel, province, year, changes)
  const dimensions = framework.dimensionsIn(year)
  const now = dimensions.map(id => panel.column(year, id)[at] ?? Number.NaN)
  if (now.every(Number.isNaN)) publishedScore(panel, province, year, 'total')
  const then = now.map((score, index) => {
    const difference = differences.get(dimensions[index] ?? '')
    if (difference === undefined) return score
    return round4(within(score + difference, framework, dimensions[index] ?? '', year))
  })
  return { before: stateOf(panel, province, year, now), after: stateOf(panel, province, year, then) }
}

/** Sum of the differences asked for, by dimension. */
function differencesOf(
  panel: Panel,
  province: string,
  year: number,
  changes: Readonly<Record<string, number>>,
): Map<string, number> {
  const { framework } = panel
  const sums = new Map<string, number>()
  for (const [id, score] of Object.entries(changes)) {
    const { level, dimension } = framework.unit(id)
    if (level !== 'subdimension' || dimension === null) {
      const parts = framework.subdimensionsIn(year, id)
      throw new PapiError('not-settable', { unit: framework.unit(id), parts })
    }
    const published = publishedScore(panel, province, year, id)
    const scale = framework.scale(id, year)
    // Scores are published at four decimals, so 0.3333 is on a scale that starts at one third.
    if (!scale || !(score >= round4(scale.min) && score <= round4(scale.max))) {
      const [min, max] = [round4(scale?.min ?? 0), round4(scale?.max ?? 0)]
      throw new PapiError('outside-scale', { score, unit: id, province: null, year, min, max })
    }
    sums.set(dimension, (sums.get(dimension) ?? 0) + score - published)
  }
  return sums
}

/** The sum of rounded parts can leave the scale of a dimension by as much as they are rounded. */
function within(score: number, framework: Framework, unit: string, year: number): number {
  const scale = framework.scale(unit, year)
  return scale ? Math.min(scale.max, Math.max(scale.min, score)) : score
}

function stateOf(panel: Panel, province: string, year: number, scores: readonly number[]): ScenarioState {
  const at = panel.indexOf(province)
  const placed = (unit: string, score: number): PlacedScore => {
    const standing = standingIn(replaced(panel.column(year, unit), at, score), at)
    return {
      // A sum without all its parts is missing for the reason that the data have for it.
      score: Number.isNaN(score) ? panel.score(province, year, unit) : score,
      rank: standing?.rank ?? null,
      group: standing?.group ?? null,
    }
  }
  const total = round4(scores.reduce((sum, score) => sum + score, 0))
  const { score, rank, group } = placed('total', total)
  return {
    total: score,
    rank,
    group,
    dimensions: panel.framework
      .dimensionsIn(year)
      .map((id, index) => ({ id, ...placed(id, scores[index] ?? Number.NaN) })),
  }
}

/**
 * A column with another score at one place.
 *
 * @example
 * replaced(Float64Array.of(1, 2), 0, 3) // => Float64Array.of(3, 2)
 */
export function replaced(column: Float64Array, at: number, score: number): Float64Array {
  const other = column.slice()
  other[at] = score
  return other
}
