import { fold } from '@papi-lens/core'
import { dueDays, type PlanItem } from '@papi-lens/plans'
import type { DueChoice } from '@papi-lens/words'
import type { PlansFields } from './plans-view.ts'

/** What chooses among the items of a plan. */
export type TaskChoice = Pick<PlansFields, 'dimension' | 'agency' | 'due' | 'search'>

/** Whether anything is chosen. */
export function isChoosing({ dimension, agency, due, search }: TaskChoice): boolean {
  return dimension !== null || agency !== null || due !== null || search !== ''
}

/** The items that fit what is chosen, in the order of the plan; marks and capitals make no difference to a search. */
export function chosenItems(
  items: readonly PlanItem[],
  year: number | null,
  { dimension, agency, due, search }: TaskChoice,
): PlanItem[] {
  const sought = fold(search)
  return items.filter(
    item =>
      (dimension === null || item.dimension === dimension) &&
      (agency === null || item.lead.includes(agency) || item.partners.includes(agency)) &&
      (due === null || duesOf(item, year).has(due)) &&
      (sought === '' || fold(wordsOf(item)).includes(sought)),
  )
}

/** The agencies that lead or take part, each once. */
export function agenciesOf(items: readonly PlanItem[]): string[] {
  const names = items.flatMap(({ lead, partners }) => [...lead, ...partners])
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'vi'))
}

/** The quarters of the plan's year in which something of an item falls due; or that none has a day in it, or none is told. */
export function duesOf({ deadlines }: PlanItem, year: number | null): ReadonlySet<DueChoice> {
  if (deadlines.length === 0) return new Set(['none'])
  const quarters = deadlines
    .flatMap(deadline => dueDays(deadline, deadlines, year))
    .filter(({ end }) => year !== null && end.startsWith(`${year}-`))
    .map(({ end }) => QUARTERS[Math.ceil(Number(end.slice(5, 7)) / 3) - 1])
    .filter(quarter => quarter !== undefined)
  return new Set(quarters.length > 0 ? quarters : ['undated'])
}

const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const

function wordsOf({ ref, title, text, lead, partners }: PlanItem): string {
  return [ref, title.vi, title.en, text ?? '', ...lead, ...partners].join(' | ')
}
