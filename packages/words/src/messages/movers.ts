import type { ChangeCounts, Signal } from '@papi-lens/core'

/** What is said of who moved in the nation, by the command and by the chart. */
export interface MoverWords {
  /** How many changes of provinces and sub-dimensions went which way, how many are clear, and what chance gives. */
  readonly changes: (counts: ChangeCounts) => string
  /** How many provinces went which way in a unit, and how many of them clearly. */
  readonly unit: (found: {
    readonly name: string
    readonly n: number
    readonly up: number
    readonly down: number
    readonly clearUp: number
    readonly clearDown: number
  }) => string
  /** A unit of which no differences are changes; `verdict` says why. */
  readonly noChange: (name: string, verdict: string) => string
  /** That no province moved more than usual, where that can be known. */
  readonly noMover: string
  /** A change against usual movement, and whether it survives in the list of all. */
  readonly signal: (signal: Signal | null, afterBH: boolean | null) => string
  /** What the marks of the list mean. */
  readonly note: string
}
