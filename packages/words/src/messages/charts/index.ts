import type { ChangeBarsWords } from './change-bars.ts'
import type { ComparisonWords } from './comparison.ts'
import type { CorrelationMatrixWords } from './correlation-matrix.ts'
import type { DistributionWords } from './distribution.ts'
import type { DotStripWords } from './dot-strip.ts'
import type { EveryChartWords } from './every-chart.ts'
import type { HeatMapWords } from './heat-map.ts'
import type { IndicatorsWords } from './indicators.ts'
import type { MapWords } from './map.ts'
import type { NationalMoversWords } from './national-movers.ts'
import type { PaperWords } from './paper.ts'
import type { PriorityBarsWords } from './priority-bars.ts'
import type { PriorityMatrixWords } from './priority-matrix.ts'
import type { ProvinceCardWords } from './province-card.ts'
import type { RankRangesWords } from './rank-ranges.ts'
import type { ShapeWords } from './shape.ts'
import type { SlopeWords } from './slope.ts'
import type { TrendWords } from './trend.ts'
import type { TrendsWords } from './trends.ts'
import type { WaterfallWords } from './waterfall.ts'

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

/** What charts say, together and kind by kind. */
export interface ChartWords extends EveryChartWords {
  readonly trend: TrendWords
  readonly trends: TrendsWords
  readonly changeBars: ChangeBarsWords
  readonly dotStrip: DotStripWords
  readonly heatMap: HeatMapWords
  readonly shape: ShapeWords
  readonly distribution: DistributionWords
  readonly slope: SlopeWords
  readonly map: MapWords
  readonly paper: PaperWords
  readonly priorityBars: PriorityBarsWords
  readonly priorityMatrix: PriorityMatrixWords
  readonly waterfall: WaterfallWords
  readonly correlationMatrix: CorrelationMatrixWords
  readonly comparison: ComparisonWords
  readonly nationalMovers: NationalMoversWords
  readonly rankRanges: RankRangesWords
  readonly indicators: IndicatorsWords
  readonly provinceCard: ProvinceCardWords
}
