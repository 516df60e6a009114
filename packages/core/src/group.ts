import { ascending } from './ascending.ts'
import { newColumn } from './column-space.ts'
import type { Panel } from './panel.ts'

/** Quartile groups, best first. Vietnamese: cao, trung bình cao, trung bình thấp, thấp. */
export const GROUPS = ['high', 'high-average', 'low-average', 'low'] as const
export type Group = (typeof GROUPS)[number]

/** Cut points between the groups. */
export interface Quartiles {
  readonly q1: number
  readonly median: number
  readonly q3: number
}

/** Where a province stands among those with a published score. */
export interface Standing {
  readonly group: Group
  /** 1 is best; provinces with equal scores share the rank. */
  readonly rank: number
  /** Number of provinces with a score. */
  readonly of: number
}

interface Distribution {
  /** Published scores, ascending. */
  readonly sorted: Float64Array
  readonly quartiles: Quartiles | null
  standings: Standings | null
}

/** Standings of a whole column. */
export interface Standings {
  /** Index in {@link GROUPS} by province; {@link NO_GROUP} for a hole, and where all scores are the same. */
  readonly groups: Uint8Array
  /** Rank by province, 1 for the best; 0 where there is no group. */
  readonly ranks: Float64Array
  readonly of: number
}

/** Stands for the group of a hole: no index of {@link GROUPS}. */
export const NO_GROUP = GROUPS.length

/** Columns never change, so their distribution is worked out once. */
const remembered = new WeakMap<Float64Array, Distribution>()

/**
 * R's type-7 quartiles over the provinces with a published score, or null if there is none.
 *
 * @example
 * quartiles(Float64Array.of(1, 2, 3, 4, Number.NaN)) // => { q1: 1.75, median: 2.5, q3: 3.25 }
 */
export function quartiles(column: Float64Array): Quartiles | null {
  return distribution(column).quartiles
}

/** The published scores of a column, ascending; worked out once, and not to be written to. */
export function sortedScores(column: Float64Array): Float64Array {
  return distribution(column).sorted
}

/**
 * The group of a score: at or below the first quartile `low`, the median `low-average`, the third quartile
 * `high-average`, else `high`.
 *
 * @example
 * groupOf(2.5, { q1: 1.75, median: 2.5, q3: 3.25 }) // => 'low-average'
 */
export function groupOf(score: number, cuts: Quartiles): Group {
  return GROUPS[groupIndex(score, cuts)] ?? 'low'
}

/**
 * Group, rank and count of a province for a unit in a year, or null where it has no score, and where nothing tells the
 * provinces apart: a single one, or all with the same score.
 *
 * @example
 * standing(panel, '14', 2023, 'total') // => { group: 'high-average', rank: 30, of: 61 }
 */
export function standing(panel: Panel, province: string, year: number, unit: string): Standing | null {
  return standingIn(panel.column(year, unit), panel.indexOf(province))
}

/**
 * Group, rank and count of the score at an index of a column, or null if it is a hole, or no score differs from it.
 *
 * @example
 * standingIn(Float64Array.of(1, 2, 3, 4, Number.NaN), 3) // => { group: 'high', rank: 1, of: 4 }
 * standingIn(Float64Array.of(2, 2, Number.NaN), 0) // => null
 */
export function standingIn(column: Float64Array, at: number): Standing | null {
  const score = column[at] ?? Number.NaN
  const { sorted, quartiles: cuts } = distribution(column)
  if (Number.isNaN(score) || !cuts || !tellsApart(sorted)) return null
  return { group: groupOf(score, cuts), rank: 1 + countAbove(sorted, score), of: sorted.length }
}

/**
 * Groups and ranks of all scores of a column, worked out once: for analyses of the whole nation. Holes, and scores that
 * are all the same, have neither.
 *
 * @example
 * Array.from(standingsIn(Float64Array.of(1, 2, 3, 4, Number.NaN)).ranks) // => [4, 3, 2, 1, 0]
 */
export function standingsIn(column: Float64Array): Standings {
  const found = distribution(column)
  found.standings ??= standingsOf(column, found)
  return found.standings
}

/**
 * Whether a group is below another.
 *
 * @example
 * isLower('low', 'low-average') // => true
 */
export function isLower(group: Group, than: Group): boolean {
  return GROUPS.indexOf(group) > GROUPS.indexOf(than)
}

/** Number of values in an ascending array that are strictly greater. */
export function countAbove(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return sorted.length - low
}

function distribution(column: Float64Array): Distribution {
  const known = remembered.get(column)
  if (known) return known
  const sorted = ascending(column)
  const quartiles =
    sorted.length > 0
      ? { q1: quantile(sorted, 0.25), median: quantile(sorted, 0.5), q3: quantile(sorted, 0.75) }
      : null
  const found = { sorted, quartiles, standings: null }
  remembered.set(column, found)
  return found
}

/** R's type 7, as d3's `quantileSorted`, which takes no typed array. */
function quantile(sorted: Float64Array, p: number): number {
  const place = (sorted.length - 1) * p
  const below = Math.floor(place)
  const low = sorted[below] ?? Number.NaN
  const high = sorted[below + 1] ?? low
  return low + (high - low) * (place - below)
}

/** Index in {@link GROUPS}. */
function groupIndex(score: number, { q1, median, q3 }: Quartiles): number {
  if (score <= q1) return 3
  if (score <= median) return 2
  return score <= q3 ? 1 : 0
}

/** Whether there are different scores to stand among. */
function tellsApart(sorted: Float64Array): boolean {
  return sorted.length > 1 && sorted[0] !== sorted[sorted.length - 1]
}

function standingsOf(column: Float64Array, { sorted, quartiles: cuts }: Distribution): Standings {
  const groups = new Uint8Array(column.length).fill(NO_GROUP)
  const ranks = newColumn(column.length)
  const apart = tellsApart(sorted)
  for (let at = 0; at < column.length; at++) {
    const score = column[at] ?? Number.NaN
    if (cuts === null || !apart || Number.isNaN(score)) continue
    groups[at] = groupIndex(score, cuts)
    ranks[at] = 1 + countAbove(sorted, score)
  }
  return { groups, ranks, of: sorted.length }
}
