import {
  type Change,
  type ChangeRow,
  type ChangeSummary,
  changeBetween,
  type Dataset,
  isWeakArea,
  type Priority,
  prioritiesOf,
  type Scorecard,
  type ScoredUnit,
  scorecardOf,
  summarise,
  type Unit,
} from '@papi-lens/core'
import { type Answer, answersTo, isDirect, type Plan, plansFor } from '@papi-lens/plans'
import type { View } from './view.ts'

/** A sub-dimension with all that is known of it in the chosen view. */
export interface Area {
  readonly unit: Unit
  readonly scored: ScoredUnit
  readonly change: ChangeRow
  /** Null where the province has no published score. */
  readonly priority: Priority | null
  /** Stands low or declined. */
  readonly weak: boolean
  /** Answers in the plans that bind the province, and in those of other places. */
  readonly own: readonly Answer[]
  readonly others: readonly Answer[]
}

/** Everything the page tells about a province between two years, worked out once per view. */
export interface Story {
  readonly scorecard: Scorecard
  readonly change: Change
  readonly summary: ChangeSummary
  /** Measured sub-dimensions, most urgent first. */
  readonly areas: readonly Area[]
  /** Whether the province has any published score in the later year. */
  readonly published: boolean
  /** Of the areas, the weak ones. */
  readonly weak: readonly Area[]
  readonly ownPlans: readonly Plan[]
  readonly otherPlans: readonly Plan[]
}

/** Works out the story of a view. */
export function tell(dataset: Dataset, plans: readonly Plan[], { province, from, to }: View): Story {
  const { code } = province
  const { framework } = dataset.panel
  const scorecard = scorecardOf(dataset, code, to)
  const change = changeBetween(dataset, code, from, to)
  const { own, others } = plansFor(plans, code)
  const rows = new Map(change.rows.map(row => [row.id, row]))
  const priorities = prioritiesOf(dataset, code, to)
  const ranks = new Map(priorities.map((priority, index) => [priority.id, index]))
  const rankOf = (id: string) => ranks.get(id) ?? priorities.length

  const areas = scorecard.dimensions.flatMap(dimension =>
    dimension.subdimensions.flatMap((scored): Area[] => {
      const row = rows.get(scored.id)
      if (!row) return []
      const priority = priorities[rankOf(scored.id)] ?? null
      return [
        {
          unit: framework.unit(scored.id),
          scored,
          change: row,
          priority,
          weak: isWeakArea(row.flags),
          own: answersTo(own, scored.id, dimension.id),
          others: answersTo(others, scored.id, dimension.id),
        },
      ]
    }),
  )
  areas.sort((a, b) => rankOf(a.unit.id) - rankOf(b.unit.id))
  return {
    scorecard,
    change,
    summary: summarise(change),
    areas,
    published: priorities.length > 0,
    weak: areas.filter(({ weak }) => weak),
    ownPlans: own,
    otherPlans: others,
  }
}

/** How an area is answered by the province's own plans. */
export interface Answered {
  /** Items of plans for a later year than the scores: made knowing them. */
  readonly current: number
  /** Items of plans for that year or earlier. */
  readonly earlier: number
}

/** Counts the items that answer an area itself, by whether their plan could know the scores of a year. */
export function answeredBy({ own }: Area, year: number): Answered {
  const direct = own.filter(isDirect)
  const current = direct.filter(({ plan }) => (plan.year ?? 0) > year).length
  return { current, earlier: direct.length - current }
}
