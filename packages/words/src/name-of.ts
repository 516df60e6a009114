import type { Indicator } from '@papi-lens/core'
import { langOf, type Speaking } from './lang.ts'
import type { Words } from './messages.ts'

/** What data names in both languages: a province, a dimension, a unit, the note of a break. */
export interface Named {
  readonly vi: string
  readonly en: string
}

/**
 * The name that data gives a thing; the English one where the language is not among those of the data.
 *
 * @example
 * nameOf({ vi: 'Sơn La', en: 'Son La' }, 'vi') // => 'Sơn La'
 */
export function nameOf(thing: Named, speaking: Speaking): string {
  const name = (thing as { readonly [lang: string]: unknown } & Named)[langOf(speaking)]
  return typeof name === 'string' ? name : thing.en
}

/**
 * A dimension in one or two words, for the edge of a drawing; the full name where there is no short one.
 *
 * @example
 * shortName({ id: 'sea-level', vi: 'Mực nước biển', en: 'Sea level' }, words) // => 'Mực nước biển'
 */
export function shortName(
  dimension: Named & { readonly id: string },
  words: Pick<Words, 'lang' | 'names'>,
): string {
  return words.names.shortDimension[dimension.id] ?? nameOf(dimension, words)
}

/**
 * The label of a question in the language spoken, else in the one that its workbook has.
 *
 * @example
 * indicatorLabel({ id: 'health-care-1', vi: 'Có thẻ bảo hiểm y tế', en: null }, 'en') // => 'Có thẻ bảo hiểm y tế'
 */
export function indicatorLabel(
  { id, vi, en }: Pick<Indicator, 'id' | 'vi' | 'en'>,
  speaking: Speaking,
): string {
  const labels: Readonly<Record<string, string | null>> = { vi, en }
  return labels[langOf(speaking)] ?? vi ?? en ?? id
}
