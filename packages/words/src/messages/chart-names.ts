import type { Direction, Group, MissingReason, Region, Verdict } from '@papi-lens/core'

/** Those that charts say; a script for pages carries no others. */
export interface ChartNameWords {
  /** Quartile groups. */
  readonly group: Readonly<Record<Group, string>>
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
