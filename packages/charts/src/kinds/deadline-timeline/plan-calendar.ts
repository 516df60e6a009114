import { daysInMonth } from '@papi-lens/plans'

/** Year of an ISO date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

/**
 * Months since the first day of its year, with days as parts of a month: at the start or the end of the day.
 *
 * @example
 * monthsInto('2022-03-01', 'start') // => 2
 * monthsInto('2022-03-31', 'end') // => 3
 */
export function monthsInto(date: string, edge: 'start' | 'end'): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const passed = edge === 'end' ? day : day - 1
  return month - 1 + Math.min(1, Math.max(0, passed / daysInMonth(year, month)))
}
