import type { Claim, Direction } from '@papi-lens/core'

/** What a text is about so far: what a sentence may leave out. */
export interface Topic {
  /** Unit of the statements; null before any is named. */
  readonly id: string | null
  /** Dimension of the section. */
  readonly section: string | null
  readonly year: number | null
  /** Year compared with. */
  readonly from: number | null
}

/** Parts that rose or fell, to be listed below. */
export interface Announced {
  readonly direction: Direction
  readonly of: 'dimension' | 'subdimension'
  readonly dimension: string | null
  readonly year: number | null
  readonly from: number | null
  /** Adds a part to what the count lists. */
  add(id: string): void
}

/** A claim with its place in the sentence. */
export interface Placed {
  readonly at: number
  readonly claim: Claim
}

export const LONGEST_QUOTE = 240
