import type { Deadline, Period } from '../deadline.ts'
import { daysInMonth } from './date-text.ts'

/** Whole days of a deadline, both included, as ISO dates. */
export interface DueDays {
  readonly start: string
  readonly end: string
  readonly isRecurring: boolean
  /** The document tells how often, not on which day: this is the last day of the period. */
  readonly isChosen: boolean
}

/** Months at whose end something is due for which no day is told. */
const MONTHS: Readonly<Record<Period, readonly number[]>> = {
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarter: [3, 6, 9, 12],
  'half-year': [6, 12],
  'nine-months': [9],
  year: [12],
}

/**
 * The days on which a deadline falls, in order; none where it has no date (ongoing, on an event, as regulated) or one that
 * no calendar has. Dates are as printed, whatever their year; what recurs falls within the plan's year only, and nowhere
 * where that is not known. Where the document tells no day, it is the last of each period; beside a yearly report, "six
 * months" is that of the first half.
 *
 * @param beside all deadlines of the task
 * @param year the plan's
 * @example
 * const half = { of: 'report', kind: 'recurring', every: 'half-year' }
 * dueDays(half, [half], 2022).map(({ end }) => end) // => ['2022-06-30', '2022-12-31']
 */
export function dueDays(deadline: Deadline, beside: readonly Deadline[], year: number | null): DueDays[] {
  switch (deadline.kind) {
    case 'by-date':
      return printed(deadline.date, deadline.date)
    case 'month':
    case 'quarter':
    case 'year':
      return printed(deadline.start, deadline.end)
    case 'recurring': {
      if (year === null) return []
      if (deadline.due) {
        const [month = 0, day = 0] = deadline.due.slice(2).split('-').map(Number)
        const date = dayOf(year, month, Math.min(day, daysInMonth(year, month)))
        return printed(date, date).map(days => ({ ...days, isRecurring: true }))
      }
      return monthsOf(deadline, beside).map(month => {
        const date = dayOf(year, month, daysInMonth(year, month))
        return { start: date, end: date, isRecurring: true, isChosen: true }
      })
    }
    default:
      return []
  }
}

function printed(start: string, end: string): DueDays[] {
  return isDay(start) && isDay(end) && start <= end
    ? [{ start, end, isRecurring: false, isChosen: false }]
    : []
}

/** "Báo cáo 6 tháng, năm": the report of the year stands for that of its second half. */
function monthsOf(
  { every, of }: Deadline & { readonly kind: 'recurring' },
  beside: readonly Deadline[],
): readonly number[] {
  const isFirstHalf =
    every === 'half-year' &&
    beside.some(other => other.kind === 'recurring' && other.every === 'year' && other.of === of)
  return isFirstHalf ? [6] : MONTHS[every]
}

function isDay(date: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The day after an ISO date. */
export function dayAfter(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  if (day < daysInMonth(year, month)) return dayOf(year, month, day + 1)
  return month < 12 ? dayOf(year, month + 1, 1) : dayOf(year + 1, 1, 1)
}

function dayOf(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
}
