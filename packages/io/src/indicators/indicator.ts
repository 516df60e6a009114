import { fnv1a, fold, type Indicator, type IndicatorTable, plainName } from '@papi-lens/core'

export type { Indicator, IndicatorTable, IndicatorValue } from '@papi-lens/core'

/** Columns of an export that say what an indicator is, beside the level "indicator". */
export const INDICATOR_COLUMNS = ['of_subdimension', 'label_vi', 'label_en', 'scale'] as const

export const NO_INDICATORS: IndicatorTable = { indicators: [], values: [] }

/** Letters of the longest question or scale that is believed to be one. */
const LONGEST_LABEL = 5_000

/** Labels as they may be shown anywhere. */
export function plainLabels({
  vi,
  en,
  scale,
}: Pick<Indicator, 'vi' | 'en' | 'scale'>): Pick<Indicator, 'vi' | 'en' | 'scale'> {
  const plain = (label: string | null) => (label === null ? null : plainName(label, LONGEST_LABEL))
  return { vi: plain(vi), en: plain(en), scale: plain(scale) }
}

/** A position such as "1.1.2a:" or "d101)" before a label; positions move between years. A bare number is part of it. */
const NUMBER = /^\(?(\d{1,3}(\.\d{1,3}[a-z]?)+\s*[:.)–-]?\s*|[a-z]?\d{1,4}[a-z]?\s*[:.)]\s+)/iu

/**
 * A label without what varies although the question does not: its number, case, diacritics, punctuation.
 *
 * @example
 * wordingOf('1.1.2: Tỷ lệ người dân biết (%)') === wordingOf('1.1.3 Tỷ lệ người dân biết, %') // => true
 */
export function wordingOf(label: string): string {
  const bare = label.trim().replace(NUMBER, '')
  return fold(bare === '' ? label : bare)
}

/**
 * The id of an indicator: indicators of different years are one only if sub-dimension, wording and scale are equal.
 *
 * @param nth which of the indicators of this wording in its sub-dimension it is, from 0
 */
export function indicatorId(subdimension: string, wording: string, scale: string, nth: number): string {
  const print = fingerprint(`${wording}|${fold(scale)}`)
  return `${subdimension}-${print}${nth === 0 ? '' : `-${nth + 1}`}`
}

/** FNV-1a, twice over different seeds, so that a few hundred wordings do not meet by chance. */
function fingerprint(text: string): string {
  const half = (seed?: number) => fnv1a(text, seed).toString(36).padStart(7, '0')
  return (half() + half(84_696_351)).slice(3, 12)
}
