import type { ChangeCounts, Signal } from '@papi-lens/core'

/** What is said of how the whole nation moved. */
export interface NationWords {
  /** What was looked at: "Cả nước 2023–2024, 63 tỉnh". */
  readonly title: (found: {
    readonly from: number
    readonly to: number
    readonly provinces: number
  }) => string
  /** How many changes of provinces and sub-dimensions went which way, how many are clear, and what chance gives. */
  readonly changes: (counts: ChangeCounts) => string
  /** The same of one unit. */
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
  readonly heads: {
    readonly number: string
    readonly unit: string
    readonly up: string
    readonly down: string
    readonly flat: string
    readonly clearUp: string
    readonly clearDown: string
    readonly surviving: string
    readonly median: string
    readonly province: string
    readonly change: string
    readonly signal: string
  }
  /** Head of the list of movers. */
  readonly movers: string
  /** That no province moved more than usual, where that can be known. */
  readonly noMover: string
  /** That there are so many more than those listed. */
  readonly more: (count: number) => string
  /** A change against usual movement, and whether it survives in the list of all. */
  readonly signal: (signal: Signal | null, afterBH: boolean | null) => string
  /** What the marks of the list mean. */
  readonly note: string
}
