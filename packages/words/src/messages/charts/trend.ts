import type { MissingReason, Region, TrendSegment } from '@papi-lens/core'
import type { Named } from '../../name-of.ts'
import type { ChartSaying } from './index.ts'

export interface TrendFound {
  readonly province: Named
  readonly unit: Named
  /** Points of score, or shares of scale (0–1) where the scale changes over the years. */
  readonly measure: 'points' | 'share'
  /** The latest years that compare; null without any score. */
  readonly trend: TrendSegment | null
}

export interface TrendWords extends ChartSaying<TrendFound> {
  readonly run: string
  /** Years that were not published for a province. */
  readonly holes: (reason: MissingReason, years: string, province: Named) => string
  /** Why a run of years ends, from the note of the table of breaks. */
  readonly redefined: (note: string | null) => string
  readonly rescaled: (note: string | null) => string
  /** The line of a region, and what it is. */
  readonly region: (region: Region) => string
  readonly ofRegion: string
  /** That provinces are one today, by name. */
  readonly merged: (names: string) => string
  /** That a province is one by itself today. */
  readonly alone: (name: string) => string
}
