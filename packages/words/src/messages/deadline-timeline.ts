import type { Period, Plan } from '@papi-lens/plans'
import type { ChartSaying } from './charts/index.ts'

/** A plan in its year, counted. */
export interface TimelinePanelFound {
  readonly plan: Plan
  /** The plan's own, or the only one its dates name; null where neither is known. */
  readonly year: number | null
  /** Those with a date. */
  readonly items: readonly unknown[]
  /** Rows of the appendix, and points of the body that state a deadline. */
  readonly tasks: number
  /** Points of the body that state none. */
  readonly points: number
  /** How many tasks have a dated deadline that ends in each month, January first; what only recurs is not counted. */
  readonly dueIn: readonly number[]
}

export interface DeadlineTimelineFound {
  readonly panels: readonly TimelinePanelFound[]
}

/** What the deadline timeline says: in which month most falls due, or of several plans how many tasks have a date. */
export interface DeadlineTimelineWords extends ChartSaying<DeadlineTimelineFound> {
  /** The head of the panel of one of several plans. */
  readonly panel: (panel: TimelinePanelFound) => string
  /** Names of the months, January first. */
  readonly months: readonly string[]
  readonly dueInMonth: string
  /** Where half a page has no room for who leads. */
  readonly leadsInTable: string
  /** How often something recurs, beside its task. */
  readonly every: (periods: readonly Period[]) => string
  /** Plans that a page has no room for. */
  readonly otherPlans: (count: number) => string
  readonly more: (count: number) => string
  /** Points of the body without a deadline. */
  readonly points: (count: number) => string
  readonly aside: Readonly<
    Record<'ongoing' | 'on-event' | 'other-year' | 'no-year' | 'unread' | 'none', string>
  >
  readonly assumedDays: string
  readonly source: (titles: readonly string[]) => string
  readonly columns: readonly string[]
  readonly marks: Readonly<Record<'point' | 'span' | 'recurring', string>>
}
