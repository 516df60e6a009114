import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface ChangeBarsFound {
  readonly province: Named
  readonly from: number
  readonly to: number
  /** The dimension it is limited to. */
  readonly only: Named | null
  readonly measure: 'points' | 'share'
  readonly risen: number
  readonly fallen: number
  readonly compared: number
  readonly measured: number
  /** Beyond usual movement; null where that is not known of any. */
  readonly clear: { readonly risen: number; readonly fallen: number } | null
}

export interface ChangeBarsWords extends ChartSaying<ChangeBarsFound> {
  readonly up: string
  readonly down: string
  readonly within: string
  readonly clear: string
}
