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
  /** Lines drawn. */
  readonly lines: number
  /** The line of the province itself, where it is one among others and compares. */
  readonly own: {
    readonly change: number
    readonly direction: Direction
    readonly signal: Signal | null
  } | null
}

export interface SlopeWords extends ChartSaying<SlopeFound> {
  readonly notJoined: string
}
