import type { Claim, ClaimSubject, Direction } from '@papi-lens/core'

/** What a text is about so far: what a sentence may leave out. */
export interface Topic {
  /** Unit of the statements; null before any is named. */
  readonly id: string | null
  /** Whether the text speaks of another index now. */
  readonly foreign: boolean
  /** Province named last, in this passage. */
  readonly place: string | null
  /** Another province than the text's own that a short line above names. */
  readonly titled: string | null
  /** Provinces named together last, in this passage. */
  readonly places: readonly string[]
  /** Dimension of the section. */
  readonly section: string | null
  readonly year: number | null
  /** Whether the year was told by another paragraph only. */
  readonly isYearCarried: boolean
  /** Years told together last: "các năm 2022 và 2023". */
  readonly years: readonly number[]
  /** Year of the heading, else of the title: what a passage without a year is about. */
  readonly headed: number | null
  /** Year compared with. */
  readonly from: number | null
}

/** Parts that rose or fell, to be listed below. */
export interface Announced {
  readonly direction: Direction
  readonly of: 'dimension' | 'subdimension'
  readonly dimension: string | null
  readonly subject: ClaimSubject | undefined
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
