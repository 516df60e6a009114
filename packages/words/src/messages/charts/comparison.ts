import type { UnitLevel } from '@papi-lens/core'
import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface ComparisonFound {
  readonly province: Named
  readonly year: number
  readonly unit: Named & { readonly level: UnitLevel }
  readonly provinces: readonly Named[]
  /** Units, with the scores of the provinces. */
  readonly rows: readonly { readonly compared: readonly { readonly score: number | null }[] }[]
  /** Whether each province has a row of its own. */
  readonly isList: boolean
  /** Where the province stands among those compared; null where it has no score. */
  readonly place: { readonly rank: number; readonly of: number; readonly score: number } | null
  /** The province that is highest in most parts, in how many, and of how many. */
  readonly leader: { readonly province: Named; readonly in: number; readonly of: number } | null
  /** The part with the widest gap. */
  readonly widest: { readonly unit: Named; readonly number: string | null } | null
}

export type ComparisonWords = ChartSaying<ComparisonFound>
