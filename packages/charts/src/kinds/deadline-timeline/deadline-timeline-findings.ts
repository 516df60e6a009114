import type { Bilingual, ChartDeadline, ChartPlan } from '../../chart-plan.ts'
import { planLetter } from '../../plan-letter.ts'
import { endsOfPeriods, monthsInto, yearOf } from './plan-calendar.ts'

/** A moment of the plan's year: months since its first day, 0–12. */
export interface TimelineMark {
  readonly kind: 'point' | 'span' | 'recurring'
  readonly start: number
  readonly end: number
  /** Last day, ISO. */
  readonly due: string
}

/** A task with a place in the year. */
export interface TimelineItem {
  readonly plan: Bilingual
  /** With the letter of its plan where there are several. */
  readonly ref: string
  readonly title: Bilingual
  readonly lead: readonly string[]
  readonly dimension: string | null
  readonly marks: readonly TimelineMark[]
}

/** Tasks without a place in the year, by why; those with a date of another year also where they have one in this. */
export interface AsideItems {
  readonly why: 'ongoing' | 'on-event' | 'other-year' | 'none'
  readonly refs: readonly string[]
}

/** What a deadline timeline shows. */
export interface DeadlineTimelineFindings {
  readonly year: number
  readonly plans: readonly Bilingual[]
  /** By their first due date. */
  readonly items: readonly TimelineItem[]
  readonly aside: readonly AsideItems[]
  /** Tasks in all. */
  readonly tasks: number
  /** How many tasks have a dated deadline that ends in each month, January first; what only recurs is not counted. */
  readonly dueIn: readonly number[]
  /** Whether the end of a period stands for a recurring date that the document does not print. */
  readonly hasAssumedDays: boolean
}

/**
 * The deadlines of some plans over the months of a year: that of the plan, or the last of several.
 *
 * @param year the year to show instead
 * @example
 * const found = deadlineTimelineFindings(plans.filter(({ id }) => id === 'pac-nga-2022'))
 * found.year // => 2022
 * found.tasks // => 40
 */
export function deadlineTimelineFindings(
  plans: readonly ChartPlan[],
  year?: number,
): DeadlineTimelineFindings {
  const shown = year ?? plansYear(plans)
  const all = plans.flatMap((plan, index) => {
    const letter = plans.length > 1 ? `${planLetter(index)} ` : ''
    return plan.tasks.map(task => ({ task, plan, ref: letter + task.ref }))
  })
  const items: TimelineItem[] = []
  const aside: Record<AsideItems['why'], string[]> = {
    ongoing: [],
    'on-event': [],
    'other-year': [],
    none: [],
  }
  let hasAssumedDays = false
  for (const { task, plan, ref } of all) {
    const { title, dimension, lead = [], deadlines = [] } = task
    const marks = deadlines.flatMap(deadline => marksOf(deadline, shown))
    const why = whyAside(deadlines, shown)
    // A date of another year is said even where the task has other dates: it is often a slip of the document.
    if (marks.length === 0 || why === 'other-year') aside[why].push(ref)
    if (marks.length === 0) continue
    hasAssumedDays ||= deadlines.some(({ kind, due }) => kind === 'recurring' && due === undefined)
    items.push({ plan: plan.title, ref, title, lead, dimension, marks: distinct(marks) })
  }
  const first = ({ marks }: TimelineItem) =>
    Math.min(...marks.map(({ kind, end }) => (kind === 'recurring' ? 12 + end : end)))
  const dueIn = Array.from({ length: 12 }, (_, month) => {
    const falls = ({ kind, end }: TimelineMark) => kind !== 'recurring' && Math.ceil(end) - 1 === month
    return items.filter(({ marks }) => marks.some(falls)).length
  })
  return {
    year: shown,
    plans: plans.map(({ title }) => title),
    items: items.toSorted((a, b) => first(a) - first(b)),
    aside: (['ongoing', 'on-event', 'other-year', 'none'] as const).flatMap(why =>
      aside[why].length > 0 ? [{ why, refs: aside[why] }] : [],
    ),
    tasks: all.length,
    dueIn,
    hasAssumedDays,
  }
}

function marksOf({ kind, date, start, end, every, due }: ChartDeadline, year: number): TimelineMark[] {
  if (date !== undefined) {
    if (yearOf(date) !== year) return []
    const at = monthsInto(date, 'end')
    return [{ kind: 'point', start: at, end: at, due: date }]
  }
  if (start !== undefined && end !== undefined) {
    if (yearOf(end) !== year) return []
    const from = yearOf(start) < year ? 0 : monthsInto(start, 'start')
    return [{ kind: 'span', start: from, end: monthsInto(end, 'end'), due: end }]
  }
  if (kind !== 'recurring' || every === undefined) return []
  // A year-less day stands as "--06-03".
  const days = due === undefined ? endsOfPeriods(every) : [due.replace(/^--/, '')]
  return days.map(day => {
    const at = monthsInto(`${year}-${day}`, 'end')
    return { kind: 'recurring', start: at, end: at, due: `${year}-${day}` }
  })
}

function whyAside(deadlines: readonly ChartDeadline[], year: number): AsideItems['why'] {
  const days = deadlines.flatMap(({ date, end }) => date ?? end ?? [])
  if (days.some(day => yearOf(day) !== year)) return 'other-year'
  const kinds = new Set(deadlines.map(({ kind }) => kind))
  if (kinds.has('ongoing')) return 'ongoing'
  return kinds.has('on-event') || kinds.has('as-regulated') ? 'on-event' : 'none'
}

/** Two outputs of a task that fall due together are one mark. */
function distinct(marks: readonly TimelineMark[]): TimelineMark[] {
  const seen = new Map(marks.map(mark => [`${mark.kind} ${mark.start} ${mark.end}`, mark]))
  return [...seen.values()].sort((a, b) => a.end - b.end)
}

/** The latest year that a plan says it is for, else the latest in its deadlines. */
function plansYear(plans: readonly ChartPlan[]): number {
  const stated = plans.flatMap(({ year }) => (year === undefined || year === null ? [] : [year]))
  if (stated.length > 0) return Math.max(...stated)
  const dated = plans
    .flatMap(({ tasks }) => tasks)
    .flatMap(({ deadlines = [] }) => deadlines)
    .flatMap(({ date, end }) => date ?? end ?? [])
  return Math.max(0, ...dated.map(yearOf))
}
