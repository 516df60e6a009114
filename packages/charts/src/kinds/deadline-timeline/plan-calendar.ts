const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Last days of the periods in which plans ask for reports, as "MM-DD". */
const ENDS: Record<string, readonly string[]> = {
  month: DAYS.map((days, month) => `${month + 1}-${days}`.replace(/^(\d)-/, '0$1-')),
  quarter: ['03-31', '06-30', '09-30', '12-31'],
  'half-year': ['06-30', '12-31'],
  'nine-months': ['09-30'],
  year: ['12-31'],
}

/**
 * Last days of the periods of a year, for what recurs without a day of its own; none for an unknown period.
 *
 * @example
 * endsOfPeriods('half-year') // => ['06-30', '12-31']
 */
export function endsOfPeriods(every: string): readonly string[] {
  return ENDS[every] ?? []
}

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
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = (DAYS[month - 1] ?? 31) + (leap ? 1 : 0)
  const passed = edge === 'end' ? day : day - 1
  return month - 1 + Math.min(1, Math.max(0, passed / days))
}
