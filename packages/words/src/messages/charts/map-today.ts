import type { SuccessorFound } from './map.ts'

/** What the maps say of the 34 provinces of today. */
export interface TodayMapWords {
  /** That no score of theirs was published. */
  readonly merger: (year: number) => string
  readonly successor: (found: SuccessorFound) => string
  readonly member: string
  readonly mean: string
  /** What is drawn beside the map. */
  readonly list: string
  /** Heads of the columns about the present province. */
  readonly columns: readonly [string, string, string, string]
}
