import type { Level, Plan } from '@papi-lens/plans'

/** Plans of one year, by level. */
export interface PlansOfYear {
  /** Null where the documents do not tell. */
  readonly year: number | null
  readonly levels: readonly { readonly level: Level | 'unknown'; readonly count: number }[]
}

/**
 * How many plans there are of each year and level, in the order given.
 *
 * @example
 * plansByYear(plans.filter(({ year }) => year === 2024)) // => [{ year: 2024, levels: [{ level: 'province', count: 1 }] }]
 */
export function plansByYear(plans: readonly Plan[]): PlansOfYear[] {
  return [...new Set(plans.map(({ year }) => year))].map(year => {
    const levels = plans.filter(plan => plan.year === year).map(({ issuer }) => issuer.level ?? 'unknown')
    return {
      year,
      levels: [...new Set(levels)].map(level => ({
        level,
        count: levels.filter(one => one === level).length,
      })),
    }
  })
}

/** The plans that some items stand in, each once. */
export function plansOf(items: readonly { readonly plan: Plan }[]): Plan[] {
  return [...new Map(items.map(({ plan }) => [plan.id, plan])).values()]
}
