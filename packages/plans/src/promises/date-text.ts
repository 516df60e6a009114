/** A date as a text prints it. */
export interface PrintedDate {
  readonly text: string
  /** Where it starts and ends in the text searched. */
  readonly start: number
  readonly end: number
  readonly day: number
  readonly month: number
  /** Null where the text prints none. */
  readonly year: number | null
}

// "5/8/2022", "05.08.2022", "05/12 năm 2022", "5/8", "14 tháng 02 năm 2022"; hyphens and dots only before a year,
// because "3-4" and "3.4" are seldom dates.
const DAY = String.raw`(?:ngày ?)?(?<day>\d{1,2})`
const YEAR = String.raw`(?<year>\d{4}|\d{2})(?!\d)`
const FORMS = [
  String.raw`${DAY} ?\/ ?(?<month>\d{1,2})(?: ?\/ ?(?:năm )?| ?,? ?năm ?)${YEAR}`,
  String.raw`${DAY} ?(?<dash>[.-]) ?(?<month>\d{1,2}) ?\k<dash> ?(?<year>\d{4})(?!\d)`,
  String.raw`${DAY} ?tháng ?(?<month>\d{1,2})(?: ?,? ?(?:năm|\/) ?)${YEAR}`,
  String.raw`${DAY} ?(?:\/|tháng) ?(?<month>\d{1,2})(?![\d\p{L}%])(?! ?\/ ?[\d\p{L}])(?! ?(?:tháng|lần|ngày))`,
].map(form => new RegExp(form, 'iuy'))

/**
 * The date that starts at an offset of a text whose white space is single spaces.
 *
 * @returns null where none starts; a day or month that no calendar has is given as printed
 */
export function dateAt(text: string, start: number): PrintedDate | null {
  for (const form of FORMS) {
    form.lastIndex = start
    const found = form.exec(text)
    if (!found?.groups) continue
    const { day, month, year } = found.groups
    const end = start + found[0].length
    return { text: found[0], start, end, day: Number(day), month: Number(month), year: yearOf(year) }
  }
  return null
}

/** All dates in a text, in order. */
export function datesIn(text: string): PrintedDate[] {
  const dates: PrintedDate[] = []
  const start = /(?<![\d/.,-])(?:ngày ?)?\d{1,2}(?!\d)/giu
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const date = dateAt(text, found.index)
    if (!date) continue
    dates.push(date)
    start.lastIndex = date.end
  }
  return dates
}

/** A date in ISO form; null where the calendar has no such day, such as 31 February. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || year < 1000) return null
  return `${year}-${two(month)}-${two(day)}`
}

/**
 * How many days a month has, of which the calendar has it.
 *
 * @example
 * daysInMonth(2024, 2) // => 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Month and day of every year, "--06-03"; null where no year has it. */
export function yearlyDay(month: number, day: number): string | null {
  const iso = isoDate(2000, month, day)
  return iso && `-${iso.slice(4)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function yearOf(printed: string | undefined): number | null {
  if (!printed) return null
  return printed.length === 2 ? 2000 + Number(printed) : Number(printed)
}
