import type { Signal, Verdict } from '@papi-lens/core'
import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface WaterfallFound {
  readonly province: Named
  readonly unit: Named
  readonly from: number
  readonly to: number
  readonly by: 'dimension' | 'subdimension'
  /** Null where the change cannot be split, with the reason beside it. */
  readonly whole: { readonly delta: number; readonly signal: Signal | null } | null
  readonly why: { readonly verdict: Verdict } | null
  /** The parts beyond usual movement, the largest first; null where that is known of none. */
  readonly clear:
    | readonly { readonly unit: Named; readonly number: string | null; readonly delta: number }[]
    | null
}

export interface WaterfallWords extends ChartSaying<WaterfallFound> {
  /** Small parts together. */
  readonly rest: (count: number, by: WaterfallFound['by']) => string
  readonly rounding: string
  /** Heads: unit, from, to, contribution, direction, part of the whole change. */
  readonly columns: readonly string[]
}
