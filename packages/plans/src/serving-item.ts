import type { Plan } from './plan.ts'
import { itemsOf, type PlanItem } from './plan-item.ts'

/**
 * How an item serves a sub-dimension: it is what the item serves most (`main`), something it `also` serves, or the item
 * serves the `dimension` as a whole, which names no part of it.
 */
export type Match = 'main' | 'also' | 'dimension'

const MATCHES: readonly Match[] = ['main', 'also', 'dimension']

/** An item of a plan that serves a sub-dimension. */
export interface ServingItem {
  readonly plan: Plan
  readonly item: PlanItem
  readonly match: Match
  /** The words that decided; null where a reader did. */
  readonly evidence: readonly string[] | null
}

/** What serves a sub-dimension itself, and what only serves its dimension as a whole. */
export interface Served {
  /** By plan in the order given, then best match first, then in the order of the plan. */
  readonly direct: readonly ServingItem[]
  readonly general: readonly ServingItem[]
}

/**
 * The items of some plans that serve a sub-dimension: the one definition of "serves", and of what is counted.
 *
 * @example
 * const sonLa = plans.filter(({ id }) => id === 'son-la-2024')
 * servingItems(sonLa, { id: 'health-care', dimension: 'services' }).direct.map(({ item }) => item.ref) // => ['6.a']
 */
export function servingItems(
  plans: readonly Plan[],
  area: { readonly id: string; readonly dimension: string },
): Served {
  const found = plans.flatMap(plan =>
    itemsOf(plan)
      .flatMap((item): ServingItem[] => {
        const match = matchOf(item, area)
        return match === null ? [] : [{ plan, item, match, evidence: evidenceOf(item, area.id) }]
      })
      .sort((a, b) => MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match)),
  )
  return {
    direct: found.filter(({ match }) => match !== 'dimension'),
    general: found.filter(({ match }) => match === 'dimension'),
  }
}

function matchOf(
  { serves: { main, also }, dimension }: PlanItem,
  area: { readonly id: string; readonly dimension: string },
): Match | null {
  if (main === area.id) return 'main'
  if (also.includes(area.id)) return 'also'
  return main === '*' && dimension === area.dimension ? 'dimension' : null
}

function evidenceOf({ serves: { matches } }: PlanItem, id: string): readonly string[] | null {
  return matches === undefined ? null : (matches.find(match => match.subdimension === id)?.evidence ?? [])
}
