import type { UnitLevel, Verdict } from '@papi-lens/core'
import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface WaterfallFound {
  readonly province: Named
  readonly unit: Named
  readonly from: number
  readonly to: number
  readonly by: 'dimension' | 'subdimension'
  /** Null where the change cannot be split, with the reason beside it. */
  readonly whole: { readonly delta: number } | null
  readonly why: { readonly verdict: Verdict } | null
  /** The part that moved the whole most in the direction it went; null if it did not move. */
  readonly strongest: {
    readonly unit: Named & { readonly level: UnitLevel }
    readonly number: string | null
    readonly delta: number
  } | null
}

export interface WaterfallWords extends ChartSaying<WaterfallFound> {
  readonly rounding: string
  readonly residual: (delta: number) => string
  /** Heads: unit, from, to, contribution, direction, part of the whole change. */
  readonly columns: readonly string[]
}
