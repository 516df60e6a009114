import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface ShapeFound {
  readonly province: Named
  readonly year: number
  /** Sub-dimensions that were measured, that have a score and a median, and that lie below it. */
  readonly measured: number
  readonly compared: number
  readonly below: number
  /** The one furthest below the median; null if none is. */
  readonly furthest: { readonly unit: Named; readonly number: string | null } | null
}

export interface ShapeWords extends ChartSaying<ShapeFound> {
  readonly own: string
  readonly medianShare: string
  /** Heads of the two ends, where the height does not do for all. */
  readonly furthestBelow: string
  readonly furthestAbove: string
}
