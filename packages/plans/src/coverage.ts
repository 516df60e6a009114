import type { ItemMatch } from './matching/match-item.ts'
import type { PlanDocument } from './plan-document.ts'
import type { ReadItem } from './plan-item.ts'

/** A task or measure of one of several plans, and what it serves. */
export interface AimedItem {
  /** Id of the plan it stands in. */
  readonly plan: string
  readonly kind: 'task' | 'measure'
  readonly ref: string
  readonly dimension: string | null
  readonly line: number
  readonly text: string
  /** Best first; none means the dimension as a whole. */
  readonly matches: readonly ItemMatch[]
}

/** A weak area, and the items that serve it directly. */
export interface CoveredArea {
  readonly id: string
  readonly dimension: string
  readonly items: readonly AimedItem[]
  /** Items that serve its dimension as a whole; they do not cover it. */
  readonly general: readonly AimedItem[]
}

export interface Coverage {
  /** In the order given. */
  readonly weak: readonly CoveredArea[]
  /** Weak areas that nothing serves directly. */
  readonly uncovered: readonly string[]
  /** Items that serve neither a weak area nor, as a whole, a dimension that has one. */
  readonly unaimed: readonly AimedItem[]
}

/**
 * Which weak areas the items of some plans answer, which they leave alone, and which items aim at nothing weak. Plans of
 * a province, its districts and communes are taken together: an area is covered if any of them serves it.
 *
 * @param weak sub-dimensions to be answered, most urgent first
 * @example
 * const task = { plan: 'a', kind: 'task', ref: '1', dimension: 'services', line: 9, text: '…', matches: [] }
 * const { uncovered, unaimed } = coverageOf([{ id: 'health-care', dimension: 'services' }], [task])
 * uncovered // => ['health-care']
 * unaimed // => []
 */
export function coverageOf(
  weak: readonly { readonly id: string; readonly dimension: string }[],
  items: readonly AimedItem[],
): Coverage {
  const areas = weak.map(({ id, dimension }) => ({
    id,
    dimension,
    items: items.filter(item => serves(item, id)),
    general: items.filter(item => item.matches.length === 0 && item.dimension === dimension),
  }))
  const ids = new Set(weak.map(({ id }) => id))
  const dimensions = new Set<string | null>(weak.map(({ dimension }) => dimension))
  const isAimed = ({ matches, dimension }: AimedItem) =>
    matches.length > 0 ? matches.some(match => ids.has(match.subdimension)) : dimensions.has(dimension)
  return {
    weak: areas,
    uncovered: areas.filter(area => area.items.length === 0).map(({ id }) => id),
    unaimed: items.filter(item => !isAimed(item)),
  }
}

function serves({ matches }: AimedItem, id: string): boolean {
  return matches.some(({ subdimension }) => subdimension === id)
}

/**
 * The tasks and measures of a document with what they serve, in document order: measures of the body first. A measure
 * serves what its own words and those of what is nested in it say.
 *
 * @example
 * aimedItems('a', { tasks: [], measures: [] }) // => []
 */
export function aimedItems(
  plan: string,
  { tasks, measures }: Pick<PlanDocument, 'tasks' | 'measures'>,
): AimedItem[] {
  return [...measures, ...tasks].map(({ kind, ref, dimension, line, text, serves }: ReadItem) => {
    return { plan, kind, ref, dimension, line, text, matches: serves.matches ?? [] }
  })
}
