import {
  type ChangeRow,
  changeBetween,
  type Dataset,
  type Flag,
  isWeakArea,
  type Priority,
  type PriorityOptions,
  prioritiesOf,
  type Score,
} from '@papi-lens/core'
import type { Plan } from './plan.ts'
import { itemsOf } from './plan-item.ts'
import { type PlansInTime, plansInTime } from './plans-in-time.ts'
import { type ServingItem, servingItems } from './serving-item.ts'

/**
 * What the plans that answer a year's results do about a sub-dimension:
 * - `no-plan` no such plan of the province is loaded, or one that is could not be read: nothing is known;
 * - `none` such plans are loaded, and none serves it;
 * - `lower-level` only plans of a district or commune (or of a level that the document does not tell) serve it;
 * - `own` the province's own plan serves it.
 */
export type Coverage = 'no-plan' | 'none' | 'lower-level' | 'own'

/** A sub-dimension with its results, and what serves it. */
export interface Area {
  readonly id: string
  readonly dimension: string
  readonly score: Score
  /** From the year before; null in the first year. */
  readonly change: ChangeRow | null
  /** Of the change from the year before. */
  readonly flags: readonly Flag[]
  /** Null where the province has no published score. */
  readonly priority: Priority | null
  readonly isWeak: boolean
  readonly coverage: Coverage
  /** Items of the plans that answer the results and serve the area itself: these are counted as its tasks. */
  readonly serving: readonly ServingItem[]
  /** Items of the same plans for its dimension as a whole. */
  readonly general: readonly ServingItem[]
  /** Items that serve the area itself in plans that came before the results, and in those that answer later ones. */
  readonly earlier: readonly ServingItem[]
  readonly later: readonly ServingItem[]
  /** Items that serve it in plans of other provinces. */
  readonly elsewhere: readonly ServingItem[]
}

/** An item of a plan, with the plan. */
export interface PlannedItem {
  readonly plan: Plan
  readonly item: ServingItem['item']
}

/** The sub-dimensions of a province in a year, joined to the plans. */
export interface Areas {
  readonly province: string
  readonly year: number
  readonly plans: PlansInTime
  /** Every one measured that year, most urgent first; last, in framework order, those without a published score. */
  readonly areas: readonly Area[]
  readonly weak: readonly Area[]
  /** Weak ones that the plans which answer the results do not serve; none where no such plan is loaded. */
  readonly uncovered: readonly Area[]
  /**
   * Items of the same plans that serve no weak area: neither one of its own, nor its dimension where that has one. What
   * serves an area without a published score is none of them.
   */
  readonly unaimed: readonly PlannedItem[]
}

/**
 * The one join of results and plans: which sub-dimensions of a province are weak, and what serves them. The plans that
 * answer the results of a year are those for the year after; a plan speaks for its own level.
 *
 * @param options weights of the order, and how many draws its stability takes: see `prioritiesOf`
 * @throws {PapiError} `unknown-province`, `unknown-year`
 * @example
 * const { areas, uncovered } = areasOf(dataset, plans, '14', 2023)
 * const [first] = areas
 * const told = [first?.id, first?.coverage, first?.serving.length, first?.earlier.length]
 * told // => ['voluntary-contributions', 'own', 1, 2]
 */
export function areasOf(
  dataset: Dataset,
  plans: readonly Plan[],
  province: string,
  year: number,
  options: PriorityOptions = {},
): Areas {
  const timed = plansInTime(plans, province, year)
  const results = resultsOf(dataset, province, year, options)
  const areas = results.map((result): Area => {
    const { direct, general } = servingItems(timed.answering, result)
    return {
      ...result,
      coverage: coverageOf(direct, timed),
      serving: direct,
      general,
      earlier: servingItems(timed.earlier, result).direct,
      later: servingItems(timed.later, result).direct,
      elsewhere: servingItems(timed.elsewhere, result).direct,
    }
  })
  const weak = areas.filter(({ isWeak }) => isWeak)
  return {
    province,
    year,
    plans: timed,
    areas,
    weak,
    uncovered: weak.filter(({ coverage }) => coverage === 'none'),
    unaimed: unaimedIn(timed.answering, areas),
  }
}

type Result = Pick<Area, 'id' | 'dimension' | 'score' | 'change' | 'flags' | 'priority' | 'isWeak'>

function resultsOf(dataset: Dataset, province: string, year: number, options: PriorityOptions): Result[] {
  const { framework, years } = dataset.panel
  const ranked = prioritiesOf(dataset, province, year, options)
  const known = new Set(ranked.map(({ id }) => id))
  const changes = years.includes(year - 1) ? changeBetween(dataset, province, year - 1, year).rows : []
  const rows = new Map(changes.map(row => [row.id, row]))
  const holes = framework.dimensionsIn(year).flatMap(dimension =>
    framework
      .subdimensionsIn(year, dimension)
      .filter(id => !known.has(id))
      .map((id): Result => {
        const score = dataset.panel.score(province, year, id)
        const change = rows.get(id) ?? null
        return { id, dimension, score, change, flags: [], priority: null, isWeak: false }
      }),
  )
  return [
    ...ranked.map((priority): Result => {
      const { id, dimension, score, flags } = priority
      return {
        id,
        dimension,
        score,
        change: rows.get(id) ?? null,
        flags,
        priority,
        isWeak: isWeakArea(flags),
      }
    }),
    ...holes,
  ]
}

function coverageOf(serving: readonly ServingItem[], { answering, unread }: PlansInTime): Coverage {
  if (serving.some(({ plan }) => plan.issuer.level === 'province')) return 'own'
  if (serving.length > 0) return 'lower-level'
  return answering.length > 0 && unread.length === 0 ? 'none' : 'no-plan'
}

function unaimedIn(answering: readonly Plan[], areas: readonly Area[]): PlannedItem[] {
  // Whatever may turn out weak once its score is known may be what an item aims at.
  const open = areas.filter(({ isWeak, priority }) => isWeak || priority === null)
  const ids = new Set(open.map(({ id }) => id))
  const dimensions = new Set<string | null>(open.map(({ dimension }) => dimension))
  return answering.flatMap(plan =>
    itemsOf(plan)
      .filter(({ dimension, serves: { main, also } }) => {
        const served = main === '*' ? also : [main, ...also]
        return !served.some(id => ids.has(id)) && !(main === '*' && dimensions.has(dimension))
      })
      .map(item => ({ plan, item })),
  )
}
