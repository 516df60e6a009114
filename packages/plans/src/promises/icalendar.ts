import type { Deadline, Period } from '../deadline.ts'
import { type Lang, outputName } from '../deadline-text.ts'
import { lastDay } from './date-text.ts'
import { calendarText, contentLine } from './icalendar-text.ts'

/** What a calendar entry is about. The same `uid` in a later export replaces the entries of this one. */
export interface CalendarItem {
  readonly uid: string
  readonly title: string
  readonly description: string
  readonly deadlines: readonly Deadline[]
}

export interface CalendarOptions {
  /** The plan's year: what recurs is entered within it. */
  readonly year: number
  readonly name: string
  readonly lang: Lang
}

/** An entry of whole days, both included, as ISO dates. */
interface Entry {
  readonly start: string
  readonly end: string
  /** The document tells how often, not on which day. */
  readonly isChosen: boolean
}

const WORDS = {
  vi: {
    chosen: 'Văn bản không nêu ngày: lịch ghi ngày cuối kỳ.',
    undated: (count: number) =>
      `Không đưa vào lịch: ${count} thời hạn không có ngày (thường xuyên, khi có việc, theo quy định).`,
  },
  en: {
    chosen: 'The document names no day: this is the last day of the period.',
    undated: (count: number) =>
      `Left out: ${count} deadlines without a date (ongoing, on an event, as regulated).`,
  },
} satisfies Record<Lang, object>

/** Months at whose end something is due for which no day is told. */
const MONTHS: Readonly<Record<Period, readonly number[]>> = {
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarter: [3, 6, 9, 12],
  'half-year': [6, 12],
  'nine-months': [9],
  year: [12],
}

/**
 * Deadlines as an iCalendar file (RFC 5545) of all-day events: a month or quarter as its span, what recurs by its days
 * within the plan's year; where the document tells no day, the last of each period, and the event says so. Deadlines
 * without a date are left out and counted in the calendar's description. The same input gives the same bytes.
 *
 * @example
 * const deadlines = [{ of: 'report', kind: 'by-date', date: '2024-11-20' }]
 * const item = { uid: 'plan-7', title: 'Rà soát hộ nghèo', description: 'Phòng LĐ-TBXH', deadlines }
 * const file = toICalendar([item], { year: 2024, name: 'Kế hoạch PAPI', lang: 'vi' })
 * file.split('\r\n').filter(line => /^(SUMMARY|DTSTART)/.test(line))
 * // => ['DTSTART;VALUE=DATE:20241120', 'SUMMARY:Rà soát hộ nghèo (báo cáo)']
 */
export function toICalendar(items: readonly CalendarItem[], { year, name, lang }: CalendarOptions): string {
  let undated = 0
  const events = items.flatMap(item =>
    item.deadlines.flatMap((deadline, at) => {
      const entries = entriesOf(deadline, item.deadlines, year)
      if (entries.length === 0) undated++
      return entries.flatMap((entry, place) =>
        eventOf(item, deadline, entry, `${at + 1}-${place + 1}`, year, lang),
      )
    }),
  )
  const note = undated > 0 ? WORDS[lang].undated(undated) : ''
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//papi-lens//plans//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // As RFC 7986 has it, and as calendars understood it before.
    `NAME:${calendarText(name)}`,
    `X-WR-CALNAME:${calendarText(name)}`,
    ...(note ? [`DESCRIPTION:${calendarText(note)}`, `X-WR-CALDESC:${calendarText(note)}`] : []),
    ...events,
    'END:VCALENDAR',
  ]
  return lines.map(contentLine).join('')
}

function eventOf(
  { uid, title, description }: CalendarItem,
  { of, text }: Deadline,
  { start, end, isChosen }: Entry,
  place: string,
  year: number,
  lang: Lang,
): string[] {
  const what = of === 'task' ? '' : outputName(of, lang)
  const told = [description, text ?? '', isChosen ? WORDS[lang].chosen : ''].filter(Boolean).join('\n')
  return [
    'BEGIN:VEVENT',
    `UID:${calendarText(`${uid}-${place}@papi-lens`)}`,
    // No clock: when the plan's year began stands for when the entry was made.
    `DTSTAMP:${String(year).padStart(4, '0')}0101T000000Z`,
    `DTSTART;VALUE=DATE:${start.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(end).replaceAll('-', '')}`,
    `SUMMARY:${calendarText(what ? `${title} (${what})` : title)}`,
    ...(told ? [`DESCRIPTION:${calendarText(told)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** The days of a deadline; none where it has no date. */
function entriesOf(deadline: Deadline, beside: readonly Deadline[], year: number): Entry[] {
  const told = (start: string, end: string): Entry[] =>
    isDay(start) && isDay(end) && start <= end ? [{ start, end, isChosen: false }] : []
  switch (deadline.kind) {
    case 'by-date':
      return told(deadline.date, deadline.date)
    case 'month':
    case 'quarter':
    case 'year':
      return told(deadline.start, deadline.end)
    case 'recurring': {
      if (deadline.due) {
        const [month = 0, day = 0] = deadline.due.slice(2).split('-').map(Number)
        const date = dayOf(year, month, Math.min(day, lastDay(year, month)))
        return told(date, date)
      }
      return monthsOf(deadline, beside).map(month => {
        const date = dayOf(year, month, lastDay(year, month))
        return { start: date, end: date, isChosen: true }
      })
    }
    default:
      return []
  }
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
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)
}

function dayAfter(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  if (day < lastDay(year, month)) return dayOf(year, month, day + 1)
  return month < 12 ? dayOf(year, month + 1, 1) : dayOf(year + 1, 1, 1)
}

function dayOf(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
}
