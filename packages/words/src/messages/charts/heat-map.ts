import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface HeatMapFound {
  readonly province: Named
  readonly unit: Named & { readonly level: string }
  readonly over: 'years' | 'provinces'
  readonly years: readonly number[]
  /** In the last column with scores and the one before: how many parts lie in the lower two groups, of how many. */
  readonly weakIn: readonly { readonly year: number; readonly weak: number; readonly placed: number }[]
}

export interface HeatMapWords extends ChartSaying<HeatMapFound> {
  /** The total as the head of a column. */
  readonly total: string
  readonly score: string
  readonly group: string
  readonly broken: string
  readonly unmeasured: string
  /** Sub-dimensions that are not drawn for want of room. */
  readonly leftOut: (count: number) => string
}
