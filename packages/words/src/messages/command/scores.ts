import type { Group, ScoredUnit } from '@papi-lens/core'
import type { Named } from '../../name-of.ts'

/** What `papi scores` says, and other commands of where a province stands. */
export interface ScoreWords {
  /** The total of a province in a year with its group and its rank, and how sure they are; without a full stop. */
  readonly headline: (province: Named, year: number, total: ScoredUnit) => string
  /** A group, and the one it borders on where it is not sure; null where there is no group. */
  readonly group: (group: Group | null, onBorderOf: Group | null) => string | null
  /** That nothing was published for these years, and why; a sentence. */
  readonly unpublished: (years: readonly number[]) => string
  /** That so many of the sub-dimensions of a year were not published; a sentence. */
  readonly partlyUnpublished: (year: number, missing: number, of: number) => string
  /** That the data holds no score of any province for these years, or not of so many sub-dimensions; sentences. */
  readonly notLoaded: (years: readonly number[]) => string
  readonly partlyLoaded: (year: number, loaded: number, of: number) => string
  /** That a province has no score of its own before its first year; a sentence. */
  readonly noOwnScores: (province: Named, first: number) => string
  /** What the range of the rank is, with the command that explains it; a sentence. */
  readonly rangeNote: string
}
