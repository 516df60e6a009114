import type { ChangeRow } from '@papi-lens/core'
import type { Named } from '../name-of.ts'

/** The view of trends: what went which way, since when. */
export interface TrendsViewWords {
  /** Before the years in which a unit was measured otherwise. */
  readonly steps: string
  readonly title: (province: Named) => string
  /** How many sub-dimensions go which way over their latest comparable years. */
  readonly lede: (found: { readonly up: number; readonly down: number; readonly of: number }) => string
  /** What became of a unit between two years, held against usual movement; null without a score of the later year. */
  readonly between: (row: ChangeRow, from: number, to: number) => string | null
  /** Declines in a row up to a year, and what they sum to, from the change over all of them. */
  readonly declines: (row: ChangeRow, since: number, to: number) => string
  readonly dimensions: string
  readonly subdimensions: string
  readonly order: string
  /** Lines that can stand beside the province's own. */
  readonly ofRegion: (region: string) => string
  readonly ofMembers: (successor: string) => string
}
