import type { UnitLevel } from '@papi-lens/core'
import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface ComparisonFound {
  readonly year: number
  readonly unit: Named & { readonly level: UnitLevel }
  readonly provinces: readonly Named[]
  readonly rows: readonly unknown[]
  /** The province that is highest in most parts, in how many, and of how many. */
  readonly leader: { readonly province: Named; readonly in: number; readonly of: number } | null
  /** The part with the widest gap. */
  readonly widest: { readonly unit: Named; readonly number: string | null } | null
}

export type ComparisonWords = ChartSaying<ComparisonFound>
