import type { BaseRate } from '@papi-lens/core'

/** What is said of the gain to the next group, and of how often such gains have been made. */
export interface ReachWords {
  /** What the gain leads to; `group` and `next` as names of groups. */
  readonly gain: (found: {
    readonly group: string
    readonly next: string
    readonly more: string
    readonly over: string
  }) => string
  readonly highest: string
  /** Where all scores are equal. */
  readonly noGroup: string
  readonly beyondScale: string
  /** Where no sub-dimension has room for the gain. */
  readonly noWay: string
  /** The likeliest way: its name, and the gain in points. */
  readonly likely: (way: {
    readonly name: string
    readonly size: string
    readonly feasible: BaseRate
  }) => string
  readonly heads: {
    readonly number: string
    readonly subdimension: string
    readonly now: string
    readonly needed: string
    readonly reached: string
    readonly kept: string
    readonly chance: string
  }
  /** "7 trong 372 (2%)". */
  readonly reached: (rate: BaseRate) => string
  /** "1 trong 3". */
  readonly kept: (kept: BaseRate['kept']) => string
  /** A probability in a cell. */
  readonly chance: (chance: number | null) => string
  /** What the columns of the table mean. */
  readonly note: string
}
