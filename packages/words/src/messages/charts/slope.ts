import type { Direction } from '@papi-lens/core'
import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface SlopeFound {
  readonly of: 'units' | 'provinces'
  readonly province: Named | null
  readonly unit: Named & { readonly level: string }
  readonly from: number
  readonly to: number
  readonly measure: 'points' | 'share'
  readonly risen: number
  readonly fallen: number
  readonly compared: number
  /** Lines drawn. */
  readonly lines: number
  /** The line of the province itself, where it is one among others. */
  readonly own: { readonly change: number; readonly direction: Direction } | null
}

export interface SlopeWords extends ChartSaying<SlopeFound> {
  readonly notJoined: string
}
