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
  /** What the range of the rank is, with the command that explains it; a sentence. */
  readonly rangeNote: string
}
