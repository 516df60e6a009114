import { type PrintedDate, yearlyDay } from './date-text.ts'
import {
  boundOf,
  byDates,
  dateList,
  isoOf,
  isTime,
  type ReadTime,
  type Scene,
  type Time,
} from './deadline-scene.ts'
import { daysOf, spanOf } from './period-text.ts'
import { readRecurring } from './recurring-times.ts'

/** The time that a word begins; null where it begins none. */
export function readTime(at: number, scene: Scene): ReadTime | null {
  const word = scene.words[at]
  switch (word?.is) {
    case 'ongoing':
      return { times: [{ kind: 'ongoing' }], next: at + 1 }
    case 'event':
      return { times: [{ kind: 'on-event' }], next: endOfTail(at, scene) }
    case 'regulated':
      return { times: [{ kind: 'as-regulated' }], next: endOfTail(at, scene) }
    case 'year-end':
      return { times: byDates([isoOf(word.year ?? scene.year, 12, 31)]), next: at + 1 }
    case 'date':
      return readDates(at, word.date, scene)
    case 'periods':
      return readPeriods(at, scene)
    case 'period':
    case 'every':
    case 'day-within':
      return readRecurring(at, scene)
    default:
      return null
  }
}

function readDates(at: number, first: PrintedDate, scene: Scene): ReadTime {
  const { words, year } = scene
  const bound = boundOf(at, scene)
  const joint = words[at + 1]?.is
  const last = words[at + 2]
  if ((joint === 'dash' || joint === 'until') && last?.is === 'date') {
    const { month, day } = last.date
    return { times: byDates([isoOf(last.date.year ?? first.year ?? year, month, day)]), next: at + 3 }
  }
  if (bound === 'from') return { times: [{ kind: 'ongoing' }], next: at + 1 }
  const { dates, next } = dateList(at, scene)
  const after = words[next]
  if (after?.is === 'every' && after.every === 'year') return { times: yearly(dates), next: next + 1 }
  return { times: byDates(dates.map(date => isoOf(date.year ?? year, date.month, date.day))), next }
}

function yearly(dates: readonly PrintedDate[]): Time[] | null {
  const times = dates.flatMap(({ month, day }): Time[] => {
    const due = yearlyDay(month, day)
    return due ? [{ kind: 'recurring', every: 'year', due }] : []
  })
  return times.length === dates.length ? times : null
}

function readPeriods(at: number, scene: Scene): ReadTime | null {
  const { words } = scene
  const word = words[at]
  if (word?.is !== 'periods') return null
  const { unit, runs } = word.periods
  const bound = boundOf(at, scene)
  const joint = words[at + 1]?.is
  const isRange = joint === 'dash' || joint === 'until'
  const end = isRange ? words[at + 2] : undefined
  const year = word.periods.year ?? (end?.is === 'periods' ? end.periods.year : null) ?? scene.year
  const after = words[at + 1]
  if (year === null) return { times: null, next: at + 1 }

  const spans = runs.map(([first, last]) => spanOf(unit, first, last, year))
  const [first] = spans
  const [, final] = end?.is === 'periods' && end.periods.unit === unit ? (end.periods.runs.at(-1) ?? []) : []
  if (end?.is === 'periods' && final && first) {
    const stop = spanOf(unit, final, final, end.periods.year ?? year)
    return { times: stop && [{ kind: unit, start: first.start, end: stop.end }], next: at + 3 }
  }
  if (bound === 'from' && after?.is === 'year-end' && first) {
    const stop = daysOf(year, 12, after.year ?? year, 12)
    return { times: stop && [{ kind: unit, start: first.start, end: stop.end }], next: at + 2 }
  }
  const due = dueDate(at, scene)
  if (due)
    return { times: byDates([isoOf(due.date.year ?? year, due.date.month, due.date.day)]), next: due.next }
  const isStart = runs.length === 1 && runs[0]?.[0] === runs[0]?.[1]
  if (bound === 'from' && isStart) return { times: [{ kind: 'ongoing' }], next: at + 1 }
  if (bound === 'before') return { times: byDates([first?.start ?? null]), next: at + 1 }
  if (bound === 'until') return { times: byDates([spans.at(-1)?.end ?? null]), next: at + 1 }
  const times = spans.flatMap((span): Time[] => (span ? [{ kind: unit, ...span }] : []))
  // "tháng 1 hằng năm" has no other form; the month of the plan's year is what can be dated.
  const isYearly = after?.is === 'every' && after.every === 'year'
  return { times: times.length === runs.length ? times : null, next: isYearly ? at + 2 : at + 1 }
}

/** "quý I (trước 15/3)": the date says when in the period. */
function dueDate(at: number, { words }: Scene): { date: PrintedDate; next: number } | null {
  let place = at + 1
  if (words[place]?.is === 'open') place++
  if (words[place]?.is !== 'before' && words[place]?.is !== 'until') return null
  const word = words[place + 1]
  return word?.is === 'date' ? { date: word.date, next: place + 2 } : null
}

/** Where the words end that tell an event or a rule: at the end of the clause, or where another time is told. */
function endOfTail(at: number, { words, isTimeAhead }: Scene): number {
  let depth = 0
  for (let place = at + 1; place < words.length; place++) {
    const word = words[place]
    const next = words[place + 1]
    if (word?.is === 'stop' || word?.is === 'semicolon') return place
    if (word?.is === 'open') depth++
    if (word?.is === 'close' && depth-- === 0) return place
    if (word?.is === 'joint' && (isTime(next) || (next?.is === 'within' && isTime(words[place + 2]))))
      return place
    if (word?.is === 'joint' && (next?.is === 'thing' || next?.is === 'action') && isTimeAhead(place))
      return place
    if ((word?.is === 'before' || word?.is === 'until') && (next?.is === 'date' || next?.is === 'periods'))
      return place
  }
  return words.length
}
