import type { Dataset } from '@papi-lens/core'
import type { Chart } from './chart.ts'
import type { ChartKind } from './define-chart.ts'
import { drawAmong, kindAmong } from './draw-chart.ts'
import * as kinds from './kinds.ts'
import type { ChartRequest } from './request.ts'
import type { ChartOptions } from './settings.ts'

/** Every chart, in the order of the gallery: that of `kinds.ts`, where a new one is a line. */
export const CHARTS: readonly ChartKind[] = [
  kinds.trendKind,
  kinds.trendsKind,
  kinds.changeBarsKind,
  kinds.dotStripKind,
  kinds.heatMapKind,
  kinds.shapeKind,
  kinds.distributionKind,
  kinds.rankRangesKind,
  kinds.provinceCardKind,
  kinds.slopeKind,
  kinds.mapKind,
  kinds.tileMapKind,
  kinds.nationalMoversKind,
  kinds.priorityBarsKind,
  kinds.priorityMatrixKind,
  kinds.waterfallKind,
  kinds.correlationMatrixKind,
  kinds.comparisonKind,
  kinds.indicatorsKind,
  kinds.taskCoverageKind,
  kinds.deadlineTimelineKind,
]

/**
 * Draws a chart of the catalogue from a dataset.
 *
 * @throws {PapiError} `unknown-chart` with the nearest kinds, `incomplete-request` where the chart needs a province or a
 *   plan that the request does not name, `unused-chart-option` for what the kind does not take, with the kinds that do,
 *   `unknown-…` for what it names wrongly, `invalid-chart-option`
 * @example
 * drawChart(dataset, 'trend', { province: 'Sơn La', unit: 'health-care' }, { words }).width // => 640
 */
export function drawChart(
  dataset: Dataset,
  kind: string,
  request: ChartRequest,
  options: ChartOptions,
): Chart {
  return drawAmong(CHARTS, dataset, kind, request, options)
}

/**
 * The entry of a chart in the catalogue.
 *
 * @throws {PapiError} `unknown-chart` with the nearest kinds
 * @example
 * chartKind('trend').section // => 'change'
 */
export function chartKind(kind: string): ChartKind {
  return kindAmong(CHARTS, kind)
}
