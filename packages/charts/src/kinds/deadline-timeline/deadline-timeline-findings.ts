import { type DueDays, dueDays, itemsOf, type Plan, type PlanItem } from '@papi-lens/plans'
import type { TimelinePanelFound } from '@papi-lens/words'
import { monthsInto, yearOf } from './plan-calendar.ts'

/** A moment of the plan's year: months since its first day, 0–12. */
export interface TimelineMark {
  readonly kind: 'point' | 'span' | 'recurring'
  readonly start: number
  readonly end: number
  /** Last day, ISO. */
  readonly due: string
}

/** A task with a place in its plan's year. */
export interface TimelineItem {
  readonly item: PlanItem
  readonly marks: readonly TimelineMark[]
}

/** Why a task has no place in the year. */
export const ASIDE = ['ongoing', 'on-event', 'other-year', 'no-year', 'unread', 'none'] as const
export type WhyAside = (typeof ASIDE)[number]

/**
 * Tasks by why they have no place; those with a date of another year, or with words that could not be read, also where they
 * have a place by another deadline.
 */
export interface AsideItems {
  readonly why: WhyAside
  readonly items: readonly PlanItem[]
}

/** One plan in its own year. */
export interface TimelinePanel extends TimelinePanelFound {
  /** By their first due date. */
  readonly items: readonly TimelineItem[]
  readonly aside: readonly AsideItems[]
  /** Whether the end of a period stands for a recurring date that the document does not print. */
  readonly hasAssumedDays: boolean
}

/** What a deadline timeline shows: a panel for each plan. */
export interface DeadlineTimelineFindings {
  readonly panels: readonly TimelinePanel[]
}

/**
 * The deadlines of some plans, each over the months of its own year: no date of a plan is shown in another's year, and what
 * recurs does so within its own. Every task is in its panel's items or aside.
 *
 * @example
 * const { panels } = deadlineTimelineFindings(plans.filter(({ year }) => year === 2022))
 * panels.map(({ plan, year, tasks }) => [plan.id, year, tasks])
 * // => [['pac-nga-2022', 2022, 40], ['song-ma-2022', 2022, 0], ['van-ban-2022', 2022, 38]]
 */
export function deadlineTimelineFindings(plans: readonly Plan[]): DeadlineTimelineFindings {
  return { panels: plans.map(panelOf) }
}

function panelOf(plan: Plan): TimelinePanel {
  const year = plan.year ?? onlyYear(plan)
  const all = itemsOf(plan)
  const tasks = all.filter(({ kind, deadlines, unreadDeadlines = [] }) => {
    return kind === 'task' || deadlines.length + unreadDeadlines.length > 0
  })
  const items: TimelineItem[] = []
  const aside = new Map<WhyAside, PlanItem[]>()
  let hasAssumedDays = false
  for (const item of tasks) {
    const days = item.deadlines.flatMap(deadline => dueDays(deadline, item.deadlines, year))
    const shown = days.filter(({ end }) => yearOf(end) === year)
    const why = whyAside(item, year, shown.length < days.length, shown.length > 0)
    if (why) aside.set(why, [...(aside.get(why) ?? []), item])
    if (shown.length === 0) continue
    hasAssumedDays ||= shown.some(({ isChosen }) => isChosen)
    items.push({ item, marks: distinct(shown.map(markOf)) })
  }
  return {
    plan,
    year,
    items: items.toSorted((a, b) => firstOf(a) - firstOf(b)),
    aside: ASIDE.map(why => ({ why, items: aside.get(why) ?? [] })).filter(({ items }) => items.length > 0),
    tasks: tasks.length,
    points: all.length - tasks.length,
    dueIn: Array.from({ length: 12 }, (_, month) => {
      const falls = ({ kind, end }: TimelineMark) => kind !== 'recurring' && Math.ceil(end) - 1 === month
      return items.filter(({ marks }) => marks.some(falls)).length
    }),
    hasAssumedDays,
  }
}

function markOf({ start, end, isRecurring }: DueDays): TimelineMark {
  const at = monthsInto(end, 'end')
  if (isRecurring) return { kind: 'recurring', start: at, end: at, due: end }
  if (start === end) return { kind: 'point', start: at, end: at, due: end }
  const from = yearOf(start) < yearOf(end) ? 0 : monthsInto(start, 'start')
  return { kind: 'span', start: from, end: at, due: end }
}

/**
 * Why a task, or a deadline of one that is shown, has no place. A date of another year is often a slip of the document, and
 * unread words may hold a date: both are said even where the task has a place by another deadline.
 */
function whyAside(
  { deadlines, unreadDeadlines = [] }: PlanItem,
  year: number | null,
  isOfOtherYear: boolean,
  isShown: boolean,
): WhyAside | null {
  if (isOfOtherYear) return year === null ? 'no-year' : 'other-year'
  if (unreadDeadlines.length > 0) return 'unread'
  if (isShown) return null
  const kinds = new Set(deadlines.map(({ kind }) => kind))
  if (kinds.has('recurring') && year === null) return 'no-year'
  if (kinds.has('ongoing')) return 'ongoing'
  if (kinds.has('on-event') || kinds.has('as-regulated')) return 'on-event'
  // A date that no calendar has.
  return deadlines.length > 0 ? 'unread' : 'none'
}

/** What only recurs comes after what has dates. */
function firstOf({ marks }: TimelineItem): number {
  return Math.min(...marks.map(({ kind, end }) => (kind === 'recurring' ? 12 + end : end)))
}

/** Two outputs of a task that fall due together are one mark. */
function distinct(marks: readonly TimelineMark[]): TimelineMark[] {
  const seen = new Map(marks.map(mark => [`${mark.kind} ${mark.start} ${mark.end}`, mark]))
  return [...seen.values()].sort((a, b) => a.end - b.end)
}

/** The one year that the dates of a plan name; null where there are several or none. */
function onlyYear(plan: Plan): number | null {
  const dated = itemsOf(plan).flatMap(({ deadlines }) =>
    deadlines.flatMap(deadline => dueDays(deadline, deadlines, null).map(({ end }) => yearOf(end))),
  )
  const [year, ...others] = new Set(dated)
  return year !== undefined && others.length === 0 ? year : null
}
