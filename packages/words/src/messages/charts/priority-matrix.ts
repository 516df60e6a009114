import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface PriorityMatrixFound {
  readonly province: Named
  readonly year: number
  /** Most urgent first. */
  readonly areas: readonly { readonly unit: Named; readonly isFirst: boolean }[]
  /** How many of the first lie in the lower two groups. */
  readonly weakFirst: number
}

export interface PriorityMatrixWords extends ChartSaying<PriorityMatrixFound> {
  readonly across: string
  readonly up: string
  readonly aside: string
  readonly asideOf: (names: string) => string
  readonly crowded: (names: string) => string
  readonly first: string
  readonly others: string
  readonly stable: (share: string) => string
  readonly stability: string
  /** Heads: sub-dimension, order, score, group, level, change, leverage, stability. */
  readonly columns: readonly string[]
}
