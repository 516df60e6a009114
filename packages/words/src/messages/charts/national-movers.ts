import type { ChangeCounts, Direction, Signal, UnitLevel, Verdict } from '@papi-lens/core'
import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface NationalMoversFound {
  /** Null where it is about all sub-dimensions. */
  readonly unit: (Named & { readonly level: UnitLevel }) | null
  readonly from: number
  readonly to: number
  readonly measure: 'points' | 'share'
  /** Of the unit; null where it is about all sub-dimensions. */
  readonly comparability: Verdict | null
  readonly counts: Omit<ChangeCounts, 'afterBH'>
  /** Changes that survive in the list of all; null for the total and dimensions, which are not in it. */
  readonly standing: { readonly up: number; readonly down: number } | null
}

/** A province that was asked for and is none of those drawn. */
export interface AsideFound {
  readonly province: Named
  /** Null where it has no change. */
  readonly change: number | null
  readonly direction: Direction | null
  readonly signal: Signal | null
}

export interface NationalMoversWords extends ChartSaying<NationalMoversFound> {
  /** A change that stands in the list of all, and one that is clear by itself. */
  readonly stands: string
  readonly alone: string
  /** What "standing" means. */
  readonly note: string
  /** Head of the column of signals, and its cells. */
  readonly signal: (signal: Signal | null, afterBH: boolean | null) => string
  readonly aside: (found: AsideFound, measure: 'points' | 'share') => string
}
