import type { Direction, Flag, Group, MissingReason, Region, Verdict } from '@papi-lens/core'

/** Names of the ids of `core`: short, for a label or a cell. */
export interface NameWords {
  /** Quartile groups. */
  readonly group: Readonly<Record<Group, string>>
  readonly flag: Readonly<Record<Flag, string>>
  /** What a flag means, in one sentence. */
  readonly flagMeaning: Readonly<Record<Flag, string>>
  /** What a comparability verdict says. */
  readonly verdict: Readonly<Record<Verdict, string>>
  /** Why there is no score. */
  readonly missing: Readonly<Record<MissingReason, string>>
  readonly direction: Readonly<Record<Direction, string>>
  readonly region: Readonly<Record<Region, string>>
  /** The sum of all dimensions. */
  readonly total: string
  /** Dimensions in one or two words, for the edge of a drawing; read with `shortName`. */
  readonly shortDimension: Readonly<Record<string, string>>
}
