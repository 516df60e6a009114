import type { Plan } from '@papi-lens/plans'

/** A plan in its year, counted. */
export interface TimelinePanelFound {
  readonly plan: Plan
  readonly year: number | null
  readonly items: readonly unknown[]
  readonly tasks: number
  readonly points: number
  readonly dueIn: readonly number[]
}

/** What the deadline timeline says. */
export interface DeadlineTimelineWords {
  readonly name: string
  readonly purpose: string
  /** The finding: in which month most falls due, or of several plans how many tasks have a date. */
  readonly title: (panels: readonly TimelinePanelFound[]) => string
  /** The head of the panel of one of several plans. */
  readonly panel: (panel: TimelinePanelFound) => string
  readonly subtitle: string
  readonly drawn: string
  readonly empty: string
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
