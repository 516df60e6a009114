import type { TrendSegment } from '@papi-lens/core'
import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface TrendsFound {
  readonly province: Named
  /** The dimension it is limited to. */
  readonly only: Named | null
  readonly panels: readonly unknown[]
  /** Sub-dimensions whose latest years that compare go up or down, as the rule of trends says. */
  readonly up: number
  readonly down: number
  /** Those with enough years for a trend. */
  readonly tested: number
}

export interface TrendsWords extends ChartSaying<TrendsFound> {
  readonly own: (province: Named) => string
  /** What the rule says of the latest years that compare; null without a score. */
  readonly verdict: (trend: TrendSegment | null) => string
  /** Those that a page has no room for. */
  readonly others: (trends: readonly (TrendSegment | null)[]) => string
  readonly redefined: string
  readonly rescaled: string
  readonly holes: string
  /** How many trends chance alone would give. */
  readonly byChance: (tested: number) => string
  readonly column: Readonly<Record<'verdict' | 'from' | 'to' | 'slope' | 'pValue', string>>
}
