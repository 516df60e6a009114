import type { MissingReason, Resampling } from '@papi-lens/core'

/** What charts have in common. */
export interface EveryChartWords {
  readonly source: (years: string) => string
  readonly version: (version: string) => string
  /** A cell of a table without a figure. */
  readonly hole: string
  /** Questions that charts answer, by the id of the section. */
  readonly sections: Readonly<Record<'position' | 'change' | 'priorities' | 'relations', string>>
  readonly key: {
    readonly others: string
    readonly nationalMedian: string
    readonly median: string
    readonly medianChange: string
    readonly lowest: string
    readonly highest: string
    /** The zone of usual movement, the same with what lies beyond it, and a mark within it. */
    readonly usual: string
    readonly zone: string
    readonly within: string
    /** A rank among provinces. */
    readonly rank: (rank: number, of: number, range: readonly [number, number] | null) => string
  }
  /** Heads of columns. */
  readonly column: Readonly<Record<ChartColumn, string>> & {
    readonly scoreOf: (year: number) => string
  }
  readonly caveat: {
    readonly rankRanges: string
    readonly redefined: (names: string) => string
    readonly rescaled: (names: string) => string
    readonly notMeasured: (year: number, names: string) => string
    /** Why scores are missing; what a year did not measure has a sentence of its own. */
    readonly missing: (
      reason: Exclude<MissingReason, 'not-measured'>,
      years: readonly number[],
      names: string,
    ) => string
    readonly notComparable: (year: number, names: string) => string
    /** Newly drawn localities between the years compared: said beside a change wherever one is shown. */
    readonly resampled: (found: Pick<Resampling, 'year' | 'basis'>) => string
    readonly allRows: string
    readonly allProvinces: string
    readonly provinces: (count: number) => string
  }
}

export type ChartColumn =
  | 'year'
  | 'unit'
  | 'subdimension'
  | 'province'
  | 'region'
  | 'code'
  | 'score'
  | 'group'
  | 'rank'
  | 'rankRange'
  | 'provincesWithScore'
  | 'direction'
  | 'comparison'
  | 'signal'
  | 'band'
  | 'change'
  | 'shareChange'
  | 'share'
  | 'nationalMedian'
  | 'medianChange'
  | 'lowest'
  | 'highest'
