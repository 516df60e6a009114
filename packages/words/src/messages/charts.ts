import type { ChangeBarsWords } from './charts/change-bars.ts'
import type { ComparisonWords } from './charts/comparison.ts'
import type { CorrelationMatrixWords } from './charts/correlation-matrix.ts'
import type { DistributionWords } from './charts/distribution.ts'
import type { DotStripWords } from './charts/dot-strip.ts'
import type { HeatMapWords } from './charts/heat-map.ts'
import type { MapWords } from './charts/map.ts'
import type { PriorityMatrixWords } from './charts/priority-matrix.ts'
import type { ShapeWords } from './charts/shape.ts'
import type { SlopeWords } from './charts/slope.ts'
import type { TrendWords } from './charts/trend.ts'
import type { WaterfallWords } from './charts/waterfall.ts'

/** What every kind of chart says; `Found` is what its sentences are about. */
export interface ChartSaying<Found> {
  readonly name: string
  /** What it is for, in one line. */
  readonly purpose: string
  /** The finding, as a sentence without a full stop. */
  readonly title: (found: Found) => string
  /** What is drawn, in which measure. */
  readonly subtitle: (found: Found) => string
  /** How to read it, for those who do not see it. */
  readonly drawn: (found: Found) => string
  /** Why there is nothing to draw. */
  readonly empty: (found: Found) => string
}

/** What charts have in common. */
export interface ChartWords {
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
    readonly notPublished: (years: readonly number[], names: string) => string
    readonly notComparable: (year: number, names: string) => string
    readonly resampled: string
    readonly allRows: string
    readonly allProvinces: string
    readonly provinces: (count: number) => string
  }
  readonly trend: TrendWords
  readonly changeBars: ChangeBarsWords
  readonly dotStrip: DotStripWords
  readonly heatMap: HeatMapWords
  readonly shape: ShapeWords
  readonly distribution: DistributionWords
  readonly slope: SlopeWords
  readonly map: MapWords
  readonly priorityMatrix: PriorityMatrixWords
  readonly waterfall: WaterfallWords
  readonly correlationMatrix: CorrelationMatrixWords
  readonly comparison: ComparisonWords
}

export type ChartFieldName =
  | 'province'
  | 'provinces'
  | 'year'
  | 'from'
  | 'to'
  | 'unit'
  | 'plans'
  | 'by'
  | 'view'
  | 'ranks'

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
