import type { CommonRank } from '@papi-lens/core'

/** Where a province stands in the nation over two years, and in its region; sentences. */
export interface StandingWords {
  /** Ranks in two years, each with its number of provinces, and among those with a score in both. */
  readonly rankChange: (found: {
    readonly from: number
    readonly to: number
    readonly rankFrom: number
    readonly ofFrom: number
    readonly rankTo: number
    readonly ofTo: number
    readonly common: CommonRank | null
  }) => string
  /** Where a province stands in its region, and the median and the best there. */
  readonly inRegion: (found: {
    readonly name: string
    readonly rank: number | null
    readonly of: number
    readonly median: string
    readonly best: string
    readonly score: string
  }) => string
}
