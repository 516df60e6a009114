import type { StandingWords } from '../standing.ts'

/** What is said of several provinces side by side, and of ranks among different numbers of them. */
export interface PlaceWords extends StandingWords {
  /** A region, how many provinces of it have a total, and the range of their totals. */
  readonly region: (found: {
    readonly name: string
    readonly year: number
    readonly published: number
    readonly of: number
    readonly lowest: string | null
    readonly highest: string | null
  }) => string
  /** A present province and the earlier ones that it is made of. */
  readonly successor: (found: {
    readonly name: string
    readonly year: number
    readonly members: readonly string[]
  }) => string
  /** What the means are, and are not. */
  readonly indicative: string
  /** That a score of the present province does not exist. */
  readonly noScore: string
  readonly heads: {
    readonly number: string
    readonly province: string
    readonly total: string
    readonly rank: string
    readonly inRegion: string
    readonly group: string
    readonly unit: string
    readonly lowest: string
    readonly highest: string
    readonly mean: string
    readonly nation: string
    readonly published: string
  }
}
