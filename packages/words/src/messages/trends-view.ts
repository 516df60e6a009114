import type { TrendSegment } from '@papi-lens/core'
import type { Named } from '../name-of.ts'

/** The view of trends: what went which way, since when. */
export interface TrendsViewWords {
  readonly title: (province: Named) => string
  /** How many of the units go which way over their latest comparable years. */
  readonly lede: (found: { readonly up: number; readonly down: number; readonly of: number }) => string
  readonly small: string
  readonly order: string
  /** Which way a unit goes over its latest comparable years: a fragment. */
  readonly way: (segment: TrendSegment | null) => string
}
