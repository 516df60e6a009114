import { quantileSorted } from 'd3-array'
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
  readonly sorted: Float64Array
  readonly quartiles: Quartiles | null
}

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

/**
 * The group of a score: at or below the first quartile `low`, the median `low-average`, the third quartile
 * `high-average`, else `high`.
 *
 * @example
 * groupOf(2.5, { q1: 1.75, median: 2.5, q3: 3.25 }) // => 'low-average'
 */
export function groupOf(score: number, { q1, median, q3 }: Quartiles): Group {
  if (score <= q1) return 'low'
  if (score <= median) return 'low-average'
  return score <= q3 ? 'high-average' : 'high'
}

/**
 * Group, rank and count of a province for a unit in a year, or null where it has no score.
 *
 * @example
 * standing(panel, '14', 2023, 'total') // => { group: 'high-average', rank: 30, of: 61 }
 */
export function standing(panel: Panel, province: string, year: number, unit: string): Standing | null {
  const column = panel.column(year, unit)
  const score = column[panel.indexOf(province)] ?? Number.NaN
  const { sorted, quartiles: cuts } = distribution(column)
  if (Number.isNaN(score) || !cuts) return null
  return { group: groupOf(score, cuts), rank: 1 + countAbove(sorted, score), of: sorted.length }
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
  const sorted = column.filter(value => !Number.isNaN(value)).sort()
  const values = Array.from(sorted)
  const cut = (p: number) => quantileSorted(values, p) ?? Number.NaN
  const found = {
    sorted,
    quartiles: sorted.length > 0 ? { q1: cut(0.25), median: cut(0.5), q3: cut(0.75) } : null,
  }
  remembered.set(column, found)
  return found
}
