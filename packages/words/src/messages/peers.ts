import type { Peer } from '@papi-lens/core'

/** What is said of provinces that stood where another stands now, and rose. */
export interface PeerWords {
  /** Where the province stands, and how many others stood there and rose. */
  readonly finding: (found: {
    readonly province: string
    readonly unit: string
    readonly year: number
    readonly score: string
    readonly risen: number
    readonly stood: number
  }) => string
  /** Of how many the gain was still there a year later. */
  readonly kept: (still: number, of: number) => string
  /** How often usual movement alone gives such a gain, a share of the cases. */
  readonly chance: (share: number) => string
  /** That they rose, and nobody knows from the scores why. */
  readonly cause: string
  readonly heads: {
    readonly province: string
    readonly year: string
    readonly start: string
    readonly gain: string
    readonly later: (year: number) => string
  }
  /** What became of the gain a year later, in a cell. */
  readonly later: (kept: Peer['kept']) => string
  /** Why some scores are shown as shares of their scale. */
  readonly rescaled: string
}
