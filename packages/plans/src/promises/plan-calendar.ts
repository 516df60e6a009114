import type { Bilingual, Plan } from '../plan.ts'
import { itemsOf } from '../plan-item.ts'
import { type CalendarOptions, toICalendar } from './icalendar.ts'

/** What a calendar is called, and how titles are told. */
export interface PlanCalendarOptions extends CalendarOptions {
  readonly titleOf: (title: Bilingual) => string
}

/**
 * The deadlines of all items of a plan as an iCalendar file: see `toICalendar`. An entry is called by the plan's id and its
 * item's number, so that a later file replaces the entries of an earlier one.
 *
 * @example
 * const plan = plans.find(({ id }) => id === 'pac-nga-2022')
 * const how = { year: 2022, name: 'Pắc Ngà', lang: 'vi', words: words.plans }
 * const file = planCalendar(plan, { ...how, titleOf: ({ vi }) => vi })
 * file.split('\r\n')[0] // => 'BEGIN:VCALENDAR'
 */
export function planCalendar(
  plan: Pick<Plan, 'id' | 'tasks' | 'measures'>,
  { titleOf, ...options }: PlanCalendarOptions,
): string {
  const items = itemsOf(plan).map(({ ref, title, text = '', lead, deadlines }) => ({
    uid: `${plan.id}-${ref}`,
    title: titleOf(title),
    description: [text, lead.join('; ')].filter(Boolean).join('\n'),
    deadlines,
  }))
  return toICalendar(items, options)
}
