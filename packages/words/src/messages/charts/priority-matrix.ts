import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface PriorityMatrixFound {
  readonly province: Named
  readonly year: number
  /** Most urgent first. */
  readonly areas: readonly {
    readonly unit: Named
    readonly number: string
    readonly isWeak: boolean
    /** Null where the year before does not compare. */
    readonly change: number | null
  }[]
}

export interface PriorityMatrixWords extends ChartSaying<PriorityMatrixFound> {
  readonly across: string
  readonly up: string
  readonly aside: string
  /** Changes that say nothing about up and down. */
  readonly zone: string
  readonly crowded: (names: string) => string
  readonly first: string
  readonly others: string
  /** What the numbers are, where their names have no room. */
  readonly numbers: string
  readonly stable: (share: string) => string
  readonly stability: string
  /** Heads: sub-dimension, order, score, group, level, change, leverage, stability. */
  readonly columns: readonly string[]
}
