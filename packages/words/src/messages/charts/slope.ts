import type { Direction, Signal } from '@papi-lens/core'
import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface SlopeFound {
  readonly of: 'units' | 'provinces'
  /** The province it is about; null where it is about a unit in all provinces. */
  readonly province: Named | null
  readonly unit: Named & { readonly level: string }
  readonly from: number
  readonly to: number
  readonly measure: 'points' | 'share'
  readonly risen: number
  readonly fallen: number
  readonly compared: number
  /** How many are beyond usual movement; null where that is known of none. */
  readonly clear: { readonly risen: number; readonly fallen: number } | null
  /** Sub-dimensions, or provinces, with or without a change. */
  readonly measured: number
  /** Whether anything has a score in both years. */
  readonly published: boolean
  /** How many provinces would be clear if nothing had changed; null where that is known of none. */
  readonly byChance: number | null
  /** The line of the province itself, where it is one among others and compares. */
  readonly own: {
    readonly change: number
    readonly direction: Direction
    readonly signal: Signal | null
  } | null
}

export interface SlopeWords extends ChartSaying<SlopeFound> {
  readonly notJoined: string
  /** The zone around the score of the earlier year. */
  readonly usual: (from: number) => string
  readonly byChance: (count: number) => string
  /** Provinces that moved clearly, and have no room for their names. */
  readonly others: (count: number) => string
}
