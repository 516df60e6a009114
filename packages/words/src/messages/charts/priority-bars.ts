import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface PriorityBarsFound {
  readonly province: Named
  readonly year: number
  /** Weak areas, most urgent first. */
  readonly areas: readonly { readonly unit: Named }[]
  /** Sub-dimensions with a score, weak or not. */
  readonly scored: number
}

export interface PriorityBarsWords extends ChartSaying<PriorityBarsFound> {
  /** Heads where there is little room. */
  readonly short: Readonly<Record<'level' | 'leverage' | 'change', string>>
  /** A bar that counts, and one that stands for a change that is not clear. */
  readonly counts: string
  readonly notCounted: string
  /** What the two shares of firmness mean. */
  readonly firm: string
  /** Why numbers are left out. */
  readonly amongAll: string
  /** Areas that a page has no room for. */
  readonly others: (count: number) => string
}
