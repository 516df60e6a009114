import { LEVELS, type Plan } from './plan.ts'
import type { Measure, PlanItem } from './plan-item.ts'

/**
 * How well an item answers a sub-dimension: it is what the item serves most (`main`), something it `also` serves, or
 * the item serves the `dimension` as a whole.
 */
export type Match = 'main' | 'also' | 'dimension'

const MATCHES: readonly Match[] = ['main', 'also', 'dimension']

/** An item of a plan that answers a sub-dimension. */
export interface Answer {
  readonly plan: Plan
  readonly item: PlanItem
  readonly match: Match
  /** The words that decided; null where the link was made by hand. */
  readonly evidence: readonly string[] | null
}

/**
 * The plans that bind a province, from its own level down, newest first within a level; and those of other places,
 * to learn from.
 *
 * @example
 * plansFor(plans, '14').own.map(plan => plan.id) // => ['son-la-2024', 'song-ma-2022', 'pac-nga-2022']
 */
export function plansFor(plans: readonly Plan[], province: string): { own: Plan[]; others: Plan[] } {
  const depth = ({ issuer }: Plan) => (issuer.level === null ? LEVELS.length : LEVELS.indexOf(issuer.level))
  const ordered = [...plans].sort((a, b) => depth(a) - depth(b) || (b.year ?? 0) - (a.year ?? 0))
  const isOwn = (plan: Plan) => plan.issuer.province === province
  return { own: ordered.filter(isOwn), others: ordered.filter(plan => !isOwn(plan)) }
}

/**
 * What in the plans answers a sub-dimension: best match first, then in the order of the plans and their items. Of a
 * measure with nested items those that match stand for it.
 *
 * @example
 * answersTo(plans, 'health-care', 'services')[0]?.item.title.en
 */
export function answersTo(plans: readonly Plan[], subdimension: string, dimension: string): Answer[] {
  const answers = plans.flatMap(plan => [
    ...plan.tasks.flatMap(task => answerOf(plan, task, subdimension, dimension)),
    ...plan.measures.flatMap(measure => fromMeasure(plan, measure, subdimension, dimension)),
  ])
  return answers.sort((a, b) => MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match))
}

/**
 * Whether an answer is to the sub-dimension itself and not only to its dimension as a whole.
 *
 * @example
 * isDirect({ match: 'also' }) // => true
 */
export function isDirect({ match }: { readonly match: Match }): boolean {
  return match !== 'dimension'
}

function fromMeasure(plan: Plan, measure: Measure, subdimension: string, dimension: string): Answer[] {
  const nested = measure.items.flatMap(item => answerOf(plan, item, subdimension, dimension))
  return nested.some(isDirect) ? nested.filter(isDirect) : answerOf(plan, measure, subdimension, dimension)
}

function answerOf(plan: Plan, item: PlanItem, subdimension: string, dimension: string): Answer[] {
  const match = matchOf(item, subdimension, dimension)
  const evidence = item.serves.matches?.flatMap(found => found.evidence) ?? null
  return match ? [{ plan, item, match, evidence }] : []
}

function matchOf(
  { serves, dimension: own }: PlanItem,
  subdimension: string,
  dimension: string,
): Match | null {
  if (serves.main === subdimension) return 'main'
  if (serves.also.includes(subdimension)) return 'also'
  return serves.main === '*' && own === dimension ? 'dimension' : null
}
