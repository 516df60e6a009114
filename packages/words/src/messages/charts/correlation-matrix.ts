import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface CorrelationMatrixFound {
  readonly unit: Named & { readonly level: string }
  readonly year: number
  /** The strongest clear pair, by Pearson's r whatever its sign; null where none is clear. */
  readonly strongest: {
    readonly row: { readonly unit: Named & { readonly id: string } }
    readonly column: { readonly unit: Named & { readonly id: string } }
    readonly correlation: { readonly pearson: number | null }
  } | null
  /** Pairs with an r at all, those that are more than chance gives among so many, and those of them with a negative r. */
  readonly known: number
  readonly clear: number
  readonly negative: number
}

export interface CorrelationMatrixWords extends ChartSaying<CorrelationMatrixFound> {
  /** From how many provinces, fewest and most, and what it does not say. */
  readonly basis: (fewest: number, most: number) => string
  readonly missing: string
  /** What the bold edge means. */
  readonly clear: string
  /** Below which r a cell stays blank, and of how many pairs the clear ones were told. */
  readonly tested: (weak: string, pairs: number) => string
  /** Heads: index, other index, Pearson, Spearman, provinces, p, clear. */
  readonly columns: readonly string[]
}
