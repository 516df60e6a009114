import type { Output, PlanItem } from '@papi-lens/plans'
import { nameOf, type Words } from '@papi-lens/words'

/** Agencies as the page names them: as the document does, or translated where the data has a translation. */
export function agencyName(
  name: string,
  translations: Readonly<Record<string, string>>,
  words: Words,
): string {
  return nameOf({ vi: name, en: translations[name] ?? name }, words)
}

/** Kinds of output as a list. */
export function outputsText(outputs: readonly Output[], { plans }: Words): string {
  return [...new Set(outputs.map(({ kind }) => plans.output(kind)))].filter(Boolean).join(', ')
}

/** When an item is due, in words; what could not be read as a deadline stands as the document has it. */
export function dueText(
  { deadlines, unreadDeadlines = [] }: Pick<PlanItem, 'deadlines' | 'unreadDeadlines'>,
  { plans }: Words,
): string {
  return [...deadlines.map(plans.deadline), ...unreadDeadlines.map(text => `“${text}”`)].join('; ')
}
