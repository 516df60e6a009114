import type { Deadline } from '../deadline.ts'
import { isoDate, type PrintedDate } from './date-text.ts'
import type { DeadlineWord } from './deadline-words.ts'

type Without<T> = T extends unknown ? Omit<T, 'text' | 'of'> : never
/** A promise of time, before it is known of what and from which words. */
export type Time = Without<Deadline>

/** What is known where a time stands. */
export interface Scene {
  readonly words: readonly DeadlineWord[]
  /** Year of dates printed without one. */
  readonly year: number | null
  /** A report falls due. */
  readonly isReport: boolean
  /** The time follows a recurring one of the same clause directly. */
  readonly isListed: boolean
  /** Whether a time stands between a word and the end of its clause. */
  readonly isTimeAhead: (at: number) => boolean
}

/** Times read from words up to `next`. None: the words belong to the time before. Null: a time that cannot be. */
export interface ReadTime {
  readonly times: readonly Time[] | null
  readonly next: number
}

const TIMES: readonly DeadlineWord['is'][] = ['date', 'periods', 'period', 'every', 'year-end', 'ongoing']

/** Whether a word tells a time of the calendar. */
export function isTime(word: DeadlineWord | undefined): boolean {
  return word !== undefined && TIMES.includes(word.is)
}

/** The preposition that governs the word: "before", "until" … */
export function boundOf(at: number, { words }: Scene): DeadlineWord['is'] | null {
  let before = at - 1
  while (words[before]?.is === 'filler') before--
  return words[before]?.is ?? null
}

/** Deadlines by dates; null if one of them is not in the calendar. */
export function byDates(dates: readonly (string | null)[]): Time[] | null {
  const times = dates.flatMap((date): Time[] => (date ? [{ kind: 'by-date', date }] : []))
  return times.length === dates.length ? times : null
}

export function isoOf(year: number | null, month: number, day: number): string | null {
  return year === null ? null : isoDate(year, month, day)
}

/** Dates from a word on: "15/6, 15/12/2022". A year stands for the dates of the list before it. */
export function dateList(at: number, { words }: Scene): { dates: PrintedDate[]; next: number } {
  const dates: PrintedDate[] = []
  let next = at
  for (let place = at; ; ) {
    const word = words[place]
    if (word?.is !== 'date') break
    dates.push(word.date)
    next = place + 1
    if (words[next]?.is !== 'joint') break
    place = ['before', 'until'].includes(words[next + 1]?.is ?? '') ? next + 2 : next + 1
  }
  let known: number | null = null
  for (let place = dates.length - 1; place >= 0; place--) {
    const date = dates[place]
    if (!date) continue
    known = date.year ?? known
    dates[place] = { ...date, year: known }
  }
  return { dates, next }
}
