import type { ChartKind } from '@papi-lens/charts'
import {
  changeBarsKind,
  comparisonKind,
  distributionKind,
  dotStripKind,
  heatMapKind,
  rankRangesKind,
  shapeKind,
  tileMapKind,
  trendKind,
} from '@papi-lens/charts/kinds'

/** The kinds that papi-chart.js carries: those that pages show most. */
export const CARRIED_KINDS: readonly ChartKind[] = [
  trendKind,
  changeBarsKind,
  dotStripKind,
  heatMapKind,
  shapeKind,
  tileMapKind,
  distributionKind,
  rankRangesKind,
  comparisonKind,
]
