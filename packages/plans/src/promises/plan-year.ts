import type { Plan } from '../plan.ts'
import { itemsOf, type PlanItem } from '../plan-item.ts'
import { daysInMonth } from './date-text.ts'
import { type DueDays, dueDays } from './due-days.ts'

/** A moment of the plan's year: months since its first day, 0–12. */
export interface YearMark {
  readonly kind: 'point' | 'span' | 'recurring'
  readonly start: number
  readonly end: number
  /** Last day, ISO. */
  readonly due: string
}

/** A task with a place in its plan's year. */
export interface DatedItem {
  readonly item: PlanItem
  readonly marks: readonly YearMark[]
}

/** Why a task has no place in the year. */
const ASIDE = ['ongoing', 'on-event', 'other-year', 'no-year', 'unread', 'none'] as const
export type WhyUndated = (typeof ASIDE)[number]

/**
 * Tasks by why they have no place; those with a date of another year, or with words that could not be read, also where they
 * have a place by another deadline.
 */
export interface UndatedItems {
  readonly why: WhyUndated
  readonly items: readonly PlanItem[]
}

/** One plan in its own year. */
export interface PlanYear {
  readonly plan: Plan
  /** The plan's own, or the only one its dates name; null where neither is known. */
  readonly year: number | null
  /** Rows of the appendix, and points of the body that state a deadline. */
  readonly tasks: number
  /** Points of the body that state none. */
  readonly points: number
  /** How many tasks have a dated deadline that ends in each month, January first; what only recurs is not counted. */
  readonly dueIn: readonly number[]
  /** By their first due date. */
  readonly items: readonly DatedItem[]
  readonly aside: readonly UndatedItems[]
  /** Whether the end of a period stands for a recurring date that the document does not print. */
  readonly hasAssumedDays: boolean
}

/**
 * The deadlines of a plan over the months of its own year: no date is put into another year, and what recurs does so within it.
 * Every task is among its items or aside, those with a date of another year or with unread words in both.
 *
 * @example
 * const [found] = plans.map(planYear)
 * [found.plan.id, found.tasks, found.dueIn.slice(0, 3)] // => ['pac-nga-2022', 40, [6, 8, 6]]
 */
export function planYear(plan: Plan): PlanYear {
  const year = plan.year ?? onlyYear(plan)
  const all = itemsOf(plan)
  const tasks = all.filter(({ kind, deadlines, unreadDeadlines = [] }) => {
    return kind === 'task' || deadlines.length + unreadDeadlines.length > 0
  })
  const items: DatedItem[] = []
  const aside = new Map<WhyUndated, PlanItem[]>()
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
      const falls = ({ kind, end }: YearMark) => kind !== 'recurring' && Math.ceil(end) - 1 === month
      return items.filter(({ marks }) => marks.some(falls)).length
    }),
    hasAssumedDays,
  }
}

function markOf({ start, end, isRecurring }: DueDays): YearMark {
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
): WhyUndated | null {
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
function firstOf({ marks }: DatedItem): number {
  return Math.min(...marks.map(({ kind, end }) => (kind === 'recurring' ? 12 + end : end)))
}

/** Two outputs of a task that fall due together are one mark. */
function distinct(marks: readonly YearMark[]): YearMark[] {
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

/** Year of an ISO date. */
function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

/**
 * Months since the first day of its year, with days as parts of a month: at the start or the end of the day.
 */
export function monthsInto(date: string, edge: 'start' | 'end'): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const passed = edge === 'end' ? day : day - 1
  return month - 1 + Math.min(1, Math.max(0, passed / daysInMonth(year, month)))
}
