import type { Province, Unit } from '@papi-lens/core'
import type { Named } from '../name-of.ts'

/** What `papi indicators` says. */
export interface IndicatorWords {
  readonly title: (place: { readonly province: Province; readonly unit: Unit }) => string
  readonly heads: { readonly indicator: string; readonly scale: string; readonly change: string }
  /** That questions are other ones where their wording changed. */
  readonly joining: string
  /** Where there are none: which file to get, where, and what to do with it. */
  readonly none: (facts: { readonly unit: Named }) => string
  /** Before the questions that moved most in an area. */
  readonly moved: string
}
