import type { Level, Plan } from '@papi-lens/plans'

/** Plans of one level and year. */
export interface PlanGroup {
  readonly level: Level | 'unknown'
  /** Null where the documents do not tell. */
  readonly year: number | null
  readonly count: number
}

/**
 * How many plans there are of each level and year, in the order given.
 *
 * @example
 * planGroups(plans.filter(({ year }) => year === 2024)) // => [{ level: 'province', year: 2024, count: 1 }]
 */
export function planGroups(plans: readonly Plan[]): PlanGroup[] {
  const groups = new Map<string, PlanGroup>()
  for (const { issuer, year } of plans) {
    const level = issuer.level ?? 'unknown'
    const key = `${level} ${year}`
    groups.set(key, { level, year, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return [...groups.values()]
}

/** The plans that some items stand in, each once. */
export function plansOf(items: readonly { readonly plan: Plan }[]): Plan[] {
  return [...new Map(items.map(({ plan }) => [plan.id, plan])).values()]
}
