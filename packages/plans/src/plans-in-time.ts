import { LEVELS, type Plan } from './plan.ts'
import { itemsOf } from './plan-item.ts'

/** The plans of a province by when they speak: an answer to the results of a year is a plan for the year after. */
export interface PlansInTime {
  /** For the year after the results, from the province's own level down. */
  readonly answering: readonly Plan[]
  /** Of the answering ones those that could not be read, as a whole or in part: what else they answer is not known. */
  readonly unread: readonly Plan[]
  /** For the year of the results or an earlier one: made before the results were known. */
  readonly earlier: readonly Plan[]
  /** For a year beyond the next: these answer later results. */
  readonly later: readonly Plan[]
  /** Of documents that do not tell their year. */
  readonly undated: readonly Plan[]
  /** Of other provinces, to learn from; of any year. */
  readonly elsewhere: readonly Plan[]
}

/**
 * Which plans answer the results of a province in a year, which came before them and which after. In each, the province's
 * own plans come first, then those of its districts and communes, newest first. A document that does not tell its
 * province counts as one of the province it is given for.
 *
 * @example
 * const { answering, earlier, elsewhere } = plansInTime(plans, '14', 2023)
 * const ids = [answering, earlier, elsewhere].map(found => found.map(({ id }) => id))
 * ids // => [['son-la-2024'], ['song-ma-2022', 'pac-nga-2022'], ['van-ban-2022', 'thanh-liem-2021']]
 */
export function plansInTime(plans: readonly Plan[], province: string, year: number): PlansInTime {
  const ordered = inOrder(plans)
  const own = ordered.filter(plan => (plan.issuer.province ?? province) === province)
  const answering = own.filter(plan => plan.year === year + 1)
  return {
    answering,
    unread: answering.filter(isUnread),
    earlier: own.filter(plan => plan.year !== null && plan.year <= year),
    later: own.filter(plan => plan.year !== null && plan.year > year + 1),
    undated: own.filter(plan => plan.year === null),
    elsewhere: ordered.filter(plan => !own.includes(plan)),
  }
}

/** As a whole or in part. */
function isUnread(plan: Plan): boolean {
  return plan.isPartlyRead === true || (plan.unreadPages ?? []).length > 0 || itemsOf(plan).length === 0
}

/** Each plan once; the province's own first, newest first within a level. */
function inOrder(plans: readonly Plan[]): Plan[] {
  return [...new Set(plans)].sort((a, b) => depthOf(a) - depthOf(b) || (b.year ?? 0) - (a.year ?? 0))
}

/** The province's own level is 0; one that a document does not tell is the last. */
function depthOf({ issuer }: Plan): number {
  return issuer.level === null ? LEVELS.length : LEVELS.indexOf(issuer.level)
}

/**
 * The plans of a province, of its own level and those below, in the order of `plansInTime`.
 *
 * @example
 * plansOfProvince(plans, '14').map(({ id }) => id) // => ['son-la-2024', 'song-ma-2022', 'pac-nga-2022']
 */
export function plansOfProvince(plans: readonly Plan[], province: string): Plan[] {
  return inOrder(plans.filter(({ issuer }) => issuer.province === province))
}
