import type { Plan } from '@papi-lens/plans'
import type { ChartSaying } from './charts/index.ts'

/** A plan in its year, counted. */
export interface TimelinePanelFound {
  readonly plan: Plan
  readonly year: number | null
  readonly items: readonly unknown[]
  readonly tasks: number
  readonly points: number
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
