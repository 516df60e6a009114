import type { TrendSegment, TrendVerdict } from '@papi-lens/core'

/** What is said of scores over the years. */
export interface TrendWords {
  /** That a province has no score of a unit in any year. */
  readonly noScore: string
  /** The years of a segment, and which way it goes as far as that can be told. */
  readonly segment: (years: string, segment: TrendSegment) => string
  /** The same against the other provinces. */
  readonly relative: (years: string, relative: TrendVerdict) => string
  /** Why two years are not told apart by a break: a part is measured no longer, or from now on. */
  readonly ended: string
  readonly begun: string
  /** "và 7 nội dung khác", behind names. */
  readonly more: (count: number) => string
}
