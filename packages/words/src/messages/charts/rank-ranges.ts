import type { UnitLevel } from '@papi-lens/core'
import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface RankRangesFound {
  readonly year: number
  readonly unit: Named & { readonly level: UnitLevel }
  /** Provinces with a rank. */
  readonly of: number
  /** Ranks that the range of at least half of the provinces spans; null where there are no ranges. */
  readonly halfSpan: number | null
  /** The province that was asked for; null without one, its rank null where it has none. */
  readonly own: {
    readonly province: Named
    readonly rank: number | null
    readonly range: readonly [best: number, worst: number] | null
  } | null
}

export interface RankRangesWords extends ChartSaying<RankRangesFound> {
  readonly range: string
  /** Ranges of the provinces of a region, by its name. */
  readonly regionRange: (name: string) => string
  /** What the axis counts. */
  readonly axis: string
  /** What a range is, and is not. */
  readonly note: string
  /** Why there are none. */
  readonly noRange: string
}
