import type { Period } from '../deadline.ts'
import { type PrintedDate, yearlyDay } from './date-text.ts'
import { boundOf, byDates, dateList, isoOf, type ReadTime, type Scene, type Time } from './deadline-scene.ts'
import { EVERY_MONTHS } from './deadline-vocabulary.ts'
import { daysOf } from './period-text.ts'

/** How far from a period the date may stand by which it falls due, in words. */
const REACH = 25

/** The time that a period begins: something that comes again, with the day it falls due, or a part of the year. */
export function readRecurring(at: number, scene: Scene): ReadTime | null {
  const word = scene.words[at]
  if (word?.is === 'day-within') {
    return { times: scene.isListed ? [] : [{ kind: 'recurring', every: word.every }], next: at + 1 }
  }
  const { periods, next } = periodList(at, scene)
  const due = dueDates(next, scene)
  if (due) return { times: withDates(periods, due.dates, scene.year), next: due.next }
  if (word?.is === 'period' && periods.length === 1) return readPeriod(at, scene)
  return { times: periods.map(every => ({ kind: 'recurring', every })), next }
}

/** Periods named together: "quý, 6 tháng và năm". */
function periodList(at: number, { words }: Scene): { periods: Period[]; next: number } {
  const periods: Period[] = []
  let next = at
  for (let place = at; ; place++) {
    const word = words[place]
    const every =
      word?.is === 'every' ? word.every : word?.is === 'period' ? EVERY_MONTHS[word.months] : undefined
    if (!every) break
    periods.push(every)
    next = place + 1
    if (words[next]?.is !== 'joint') break
    place = words[next + 1]?.is === 'joint' || words[next + 1]?.is === 'filler' ? next + 1 : next
  }
  return { periods, next: Math.max(next, at + 1) }
}

/**
 * The dates by which a period falls due: "(trước 3/6)", "trước ngày 20/11". A date after a comma without "before" is
 * a time of its own.
 */
function dueDates(at: number, scene: Scene): { dates: PrintedDate[]; next: number } | null {
  const { words } = scene
  let isBound = false
  let isApart = false
  for (let place = at; place < at + REACH; place++) {
    const word = words[place]
    switch (word?.is) {
      case 'date':
        return isBound || !isApart ? dateList(place, scene) : null
      case 'before':
      case 'until':
        isBound = true
        break
      case 'joint':
        isApart = true
        // Past a comma only "before …" directly belongs to the period.
        if (words[place + 1]?.is !== 'before' && words[place + 1]?.is !== 'until') return null
        break
      case 'word':
        isApart = true
        break
      case 'filler':
      case 'open':
      case 'close':
      case 'action':
        break
      default:
        return null
    }
  }
  return null
}

/** As many dates as periods: one for each; else all belong to the last period. */
function withDates(
  periods: readonly Period[],
  dates: readonly PrintedDate[],
  year: number | null,
): Time[] | null {
  const isEach = periods.length === dates.length
  const times = periods.flatMap((every, index): (Time | null)[] => {
    const isLast = index === periods.length - 1
    const own = isEach ? dates.slice(index, index + 1) : isLast ? dates : []
    if (own.length === 0) return [{ kind: 'recurring', every }]
    const due = own.flatMap(date => dueTimes(every, date, year))
    // One day of the year cannot be the day of every quarter: it stands beside.
    const isBeside = (every === 'month' || every === 'quarter') && own.some(date => date.year === null)
    return isBeside ? [{ kind: 'recurring', every }, ...due] : due
  })
  const read = times.filter(time => time !== null)
  return read.length === times.length ? read : null
}

function dueTimes(every: Period, date: PrintedDate, year: number | null): (Time | null)[] {
  const { month, day } = date
  if (date.year !== null || every === 'month' || every === 'quarter') {
    return byDates([isoOf(date.year ?? year, month, day)]) ?? [null]
  }
  const due = yearlyDay(month, day)
  return [due ? { kind: 'recurring', every, due } : null]
}

/** A single period without a date: what a report covers, else when the task is done. */
function readPeriod(at: number, scene: Scene): ReadTime | null {
  const word = scene.words[at]
  if (word?.is !== 'period') return null
  const { months, part } = word
  const next = at + 1
  const every = EVERY_MONTHS[months]
  const year = word.year ?? scene.year
  const bound = boundOf(at, scene)
  const isReported = every !== undefined && (scene.isReport || scene.isListed)

  if (part === 'first' || part === 'last') {
    if (isReported && months !== 3) return { times: [{ kind: 'recurring', every }], next }
    const first = part === 'first' ? 1 : 13 - months
    const span = year === null ? null : daysOf(year, first, year, first + months - 1)
    if (bound === 'until' || bound === 'before') return { times: byDates([span?.end ?? null]), next }
    return { times: span && [{ kind: 'month', ...span }], next }
  }
  if (!every) return { times: null, next }
  if (months < 12 || isReported) return { times: [{ kind: 'recurring', every }], next }
  if (bound === 'before' && word.year) return { times: byDates([isoOf(word.year, 1, 1)]), next }
  // "Kế hoạch năm 2022 trong quý I" names the plan; alone, the year is all the time there is.
  if (word.year && scene.isTimeAhead(at)) return null
  if (word.year || part === 'all') return { times: [{ kind: 'ongoing' }], next }
  return { times: [{ kind: 'recurring', every }], next }
}
