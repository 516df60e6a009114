import type { Deadline } from '../deadline.ts'
import type { Plan } from '../plan.ts'
import type { PlanItem } from '../plan-item.ts'
import { dueDays } from '../promises/due-days.ts'
import { plainWords } from '../reading/plain-words.ts'

/**
 * How what one plan says of something stands to what another says: the same, something else, told only by the later one, or
 * by the earlier one only. Of a deadline also whether it ends sooner or later within its plan's year.
 */
export type FactChange = 'same' | 'changed' | 'given' | 'gone'
export type DueChange = FactChange | 'earlier' | 'later'

type Dated = Pick<PlanItem, 'deadlines' | 'unreadDeadlines'>

/** How the deadlines of an item stand to those of another plan. The same day of the year each plan is for is the same. */
export function dueChange(
  before: Dated,
  after: Dated,
  years: { readonly before: Plan['year']; readonly after: Plan['year'] },
): DueChange {
  // Without both years nothing can be moved by what lies between them.
  const isKnown = years.before !== null && years.after !== null
  const [from, to] = isKnown ? [years.before, years.after] : [null, null]
  const told = factChange(termsOf(before, from), termsOf(after, to))
  if (told !== 'changed') return told
  const [ended, ends] = [lastDay(before.deadlines, from), lastDay(after.deadlines, to)]
  if (ended === null || ends === null || ended === ends) return 'changed'
  return ends < ended ? 'earlier' : 'later'
}

/** How two lists of terms stand to each other, whatever their order. */
export function factChange(before: readonly string[], after: readonly string[]): FactChange {
  const [first, second] = [new Set(before), new Set(after)]
  if (first.size === second.size && [...first].every(term => second.has(term))) return 'same'
  if (first.size === 0) return 'given'
  return second.size === 0 ? 'gone' : 'changed'
}

function termsOf({ deadlines, unreadDeadlines = [] }: Dated, year: number | null): string[] {
  return [...deadlines.map(deadline => termOf(deadline, year)), ...unreadDeadlines.map(plainWords)]
}

function termOf(deadline: Deadline, year: number | null): string {
  switch (deadline.kind) {
    case 'by-date':
      return `until ${inPlan(deadline.date, year)}`
    case 'month':
    case 'quarter':
    case 'year':
      // A month is as good as its last day: "tháng 6" and "trước 30/6" ask for the same.
      return `until ${inPlan(deadline.end, year)}`
    case 'recurring':
      return `${deadline.every} ${deadline.due ?? ''}`
    case 'ongoing':
    case 'as-regulated':
      return deadline.kind
    case 'on-event':
      return `on ${plainWords(deadline.event?.vi ?? deadline.text ?? '')}`
  }
}

/** The last day that is told; null where a deadline of the item has none, or recurs. */
function lastDay(deadlines: readonly Deadline[], year: number | null): string | null {
  const days = deadlines.map(deadline => dueDays(deadline, deadlines, year))
  if (days.length === 0 || days.some(found => found.length === 0 || found.some(day => day.isRecurring)))
    return null
  const ends = days.flat().map(({ end }) => inPlan(end, year))
  return ends.sort().at(-1) ?? null
}

/** A day by how many years after the plan's it lies, padded so that days sort: "+00-06-30"; as it is where no year is known. */
function inPlan(date: string, year: number | null): string {
  if (year === null) return date
  const apart = Number(date.slice(0, 4)) - year + 5000
  return `${apart}${date.slice(4)}`
}
