import type { Group, MissingReason } from '@papi-lens/core'
import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface DistributionFound {
  readonly province: Named
  readonly row: { readonly unit: Named }
  readonly year: number
  /** The province itself; null where it has no score. */
  readonly own: {
    readonly score: number
    readonly group: Group | null
    readonly rank: number | null
    readonly of: number
    /** Score minus median. */
    readonly toMedian: number
  } | null
  readonly missing: MissingReason | null
  /** None have a group where all scores are equal. */
  readonly points: readonly { readonly group: Group | null }[]
}

export interface DistributionWords extends ChartSaying<DistributionFound> {
  /** Names that had no room at their dots. */
  readonly also: (names: string) => string
  readonly medianAt: (score: string) => string
}
