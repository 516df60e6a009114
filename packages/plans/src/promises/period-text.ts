import { daysInMonth, isoDate } from './date-text.ts'

/** Months or quarters of a year that a text names together: "tháng 11, 12/2022", "quý I, II/2022". */
export interface PrintedPeriods {
  readonly unit: 'month' | 'quarter'
  readonly end: number
  /** Runs of months or quarters that follow each other, first and last of each. */
  readonly runs: readonly (readonly [number, number])[]
  readonly year: number | null
}

/** A span of days, both ends included. */
export interface Span {
  readonly start: string
  readonly end: string
}

const NUMBER = {
  month: String.raw`\d{1,2}(?![\d\p{L}%])(?! ?\/ ?\d{1,2}(?!\d))(?! ?(?:tháng(?! ?\d)|lần|ngày))`,
  quarter: String.raw`(?:i{1,3}|iv|[1-4])(?![\d\p{L}%])(?! ?\/ ?\d{1,2}(?!\d))(?! ?(?:tháng|lần|ngày))`,
}
const WORD = { month: 'tháng', quarter: 'q(?:uý|úy|uí)' }
const YEAR = String.raw`(?: ?[,/.–-]? ?(?:của )?(?:năm ?)?(?<year>\d{4})(?![\d/]))?`

/** At most twelve numbers, so that a text of numbers alone costs no more than its length. */
function form(unit: PrintedPeriods['unit']): RegExp {
  const joint = ' ?(?:[,;&+–-]|và|đến|tới) ?'
  const more = `(?:${joint}(?:${WORD[unit]} ?)?${NUMBER[unit]}){0,11}`
  return new RegExp(`${WORD[unit]} ?(?<list>${NUMBER[unit]}${more})${YEAR}`, 'iuy')
}

const FORMS = { month: form('month'), quarter: form('quarter') }
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/** The numbered months or quarters that start at an offset of a text whose white space is single spaces. */
export function periodsAt(text: string, start: number, unit: PrintedPeriods['unit']): PrintedPeriods | null {
  const pattern = FORMS[unit]
  pattern.lastIndex = start
  const found = pattern.exec(text)
  if (!found?.groups) return null
  const { list = '', year } = found.groups
  const runs = runsOf(list, unit === 'month' ? 12 : 4)
  if (!runs) return null
  return { unit, end: start + found[0].length, runs, year: year ? Number(year) : null }
}

/** The days of a run of months or quarters. */
export function spanOf(unit: PrintedPeriods['unit'], first: number, last: number, year: number): Span | null {
  const length = unit === 'month' ? 1 : 3
  const [from, to] = [(first - 1) * length + 1, last * length]
  return daysOf(year, from, year, to)
}

/** From the first day of a month to the last of another. */
export function daysOf(year: number, from: number, lastYear: number, to: number): Span | null {
  const start = isoDate(year, from, 1)
  const end = isoDate(lastYear, to, daysInMonth(lastYear, to))
  return start && end ? { start, end } : null
}

/** Numbers of a list in runs: "1, 2 và 6" is 1–2 and 6; null if one is not a number of a month or quarter. */
function runsOf(list: string, most: number): [number, number][] | null {
  const runs: [number, number][] = []
  let isRange = false
  for (const [piece] of list
    .toLowerCase()
    .matchAll(/\d{1,2}|(?<!\p{L})(?:i{1,3}|iv)(?!\p{L})|[–-]|đến|tới/gu)) {
    const value = ROMAN[piece] ?? Number(piece)
    if (Number.isNaN(value)) {
      isRange = true
      continue
    }
    if (value < 1 || value > most) return null
    const last = runs.at(-1)
    if (last && value > last[1] && (isRange || value === last[1] + 1)) last[1] = value
    else runs.push([value, value])
    isRange = false
  }
  return runs
}
