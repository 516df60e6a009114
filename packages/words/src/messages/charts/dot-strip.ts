import type { Group } from '@papi-lens/core'
import type { Named } from '../../name-of.ts'
import type { StandingWords } from '../standing.ts'
import type { ChartSaying } from './index.ts'

export interface DotStripFound {
  readonly province: Named
  readonly from: number
  readonly to: number
  readonly unit: Named & { readonly level: string }
  /** The unit itself first, then its parts. */
  readonly rows: readonly {
    readonly rank: number | null
    readonly of: number
    readonly position: { readonly group: Group | null } | null
  }[]
  /** Parts in the lower two groups, and parts that have a group. */
  readonly weak: number
  readonly placed: number
}

export interface DotStripWords extends ChartSaying<DotStripFound> {
  /** Ranks over both years, and the place in the region. */
  readonly standing: StandingWords
  /** Head of the column of the earlier score. */
  readonly earlier: (from: number, to: number) => string
}
