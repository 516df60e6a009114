import type { Deadline } from '../deadline.ts'
import type { OutputKind } from '../plan-item.ts'
import { type DueDays, dayAfter, dueDays } from './due-days.ts'
import { calendarText, contentLine } from './icalendar-text.ts'

/** What a calendar entry is about. The same `uid` in a later export replaces the entries of this one. */
export interface CalendarItem {
  readonly uid: string
  readonly title: string
  readonly description: string
  readonly deadlines: readonly Deadline[]
}

/** What a calendar says of its own, in one language: `plans` of the words of a language fits as it is. */
export interface CalendarWords {
  /** A kind of output; empty for what has no name of its own. */
  readonly output: (kind: OutputKind) => string
  /** Of an entry for which the document names no day. */
  readonly chosenDay: string
  /** Of deadlines without a date. */
  readonly undated: (count: number) => string
}

export interface CalendarOptions {
  /** The plan's year: what recurs is entered within it. */
  readonly year: number
  readonly name: string
  /** Language tag, e.g. "vi". */
  readonly lang: string
  readonly words: CalendarWords
}

/**
 * Deadlines as an iCalendar file (RFC 5545) of all-day events: a month or quarter as its span, what recurs by its days
 * within the plan's year; where the document tells no day, the last of each period, and the event says so. Deadlines
 * without a date are left out and counted in the calendar's description. The same input gives the same bytes.
 *
 * @example
 * const deadlines = [{ of: 'report', kind: 'by-date', date: '2024-11-20' }]
 * const item = { uid: 'plan-7', title: 'Rà soát hộ nghèo', description: 'Phòng LĐ-TBXH', deadlines }
 * const file = toICalendar([item], { year: 2024, name: 'Kế hoạch PAPI', lang: 'vi', words: words.plans })
 * file.split('\r\n').filter(line => /^(SUMMARY|DTSTART)/.test(line))
 * // => ['DTSTART;VALUE=DATE:20241120', 'SUMMARY:Rà soát hộ nghèo (báo cáo)']
 */
export function toICalendar(
  items: readonly CalendarItem[],
  { year, name, lang, words }: CalendarOptions,
): string {
  let undated = 0
  const events = items.flatMap(item =>
    item.deadlines.flatMap((deadline, at) => {
      const entries = dueDays(deadline, item.deadlines, year)
      if (entries.length === 0) undated++
      return entries.flatMap((entry, place) =>
        eventOf(item, deadline, entry, `${at + 1}-${place + 1}`, year, words),
      )
    }),
  )
  const note = undated > 0 ? words.undated(undated) : ''
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
  { start, end, isChosen }: DueDays,
  place: string,
  year: number,
  words: CalendarWords,
): string[] {
  const what = of === 'task' ? '' : words.output(of)
  const told = [description, text ?? '', isChosen ? words.chosenDay : ''].filter(Boolean).join('\n')
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
