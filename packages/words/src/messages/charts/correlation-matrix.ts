import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface CorrelationMatrixFound {
  readonly unit: Named & { readonly level: string }
  readonly year: number
  /** The strongest pair of all, by Pearson's r whatever its sign; null where none can be worked out. */
  readonly strongest: {
    readonly row: { readonly unit: Named & { readonly id: string } }
    readonly column: { readonly unit: Named & { readonly id: string } }
    readonly correlation: { readonly pearson: number | null }
  } | null
  /** Pairs with a negative r, and pairs with one at all. */
  readonly negative: number
  readonly known: number
}

export interface CorrelationMatrixWords extends ChartSaying<CorrelationMatrixFound> {
  /** From how many provinces, fewest and most, and what it does not say. */
  readonly basis: (fewest: number, most: number) => string
  readonly missing: string
  /** Heads: index, other index, Pearson, Spearman, provinces. */
  readonly columns: readonly string[]
}
