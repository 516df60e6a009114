import type { Output } from '@papi-lens/plans'
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
