import type { Dataset } from '@papi-lens/core'
import { changeBarsKind } from './change-bars/change-bars-chart.ts'
import type { Chart } from './chart.ts'
import type { ChartKind } from './chart-kind.ts'
import type { ChartRequest } from './chart-request.ts'
import { comparisonKind } from './comparison/comparison-chart.ts'
import { correlationMatrixKind } from './correlation-matrix/correlation-matrix-chart.ts'
import { deadlineTimelineKind } from './deadline-timeline/deadline-timeline-chart.ts'
import { distributionKind } from './distribution/distribution-chart.ts'
import { dotStripKind } from './dot-strip/dot-strip-chart.ts'
import { drawAmong, kindAmong } from './draw-among.ts'
import { heatMapKind } from './heat-map/heat-map-chart.ts'
import { mapKind } from './map/map-chart.ts'
import { priorityMatrixKind } from './priority-matrix/priority-matrix-chart.ts'
import type { ChartOptions } from './settings.ts'
import { shapeKind } from './shape/shape-chart.ts'
import { slopeKind } from './slope/slope-chart.ts'
import { taskCoverageKind } from './task-coverage/task-coverage-chart.ts'
import { tileMapKind } from './tile-map/tile-map-chart.ts'
import { trendKind } from './trend/trend-chart.ts'
import { waterfallKind } from './waterfall/waterfall-chart.ts'

/** Every chart, in the order of the gallery. A new one is a line here. */
export const CHARTS: readonly ChartKind[] = [
  trendKind,
  changeBarsKind,
  dotStripKind,
  heatMapKind,
  shapeKind,
  distributionKind,
  slopeKind,
  mapKind,
  tileMapKind,
  priorityMatrixKind,
  waterfallKind,
  correlationMatrixKind,
  comparisonKind,
  taskCoverageKind,
  deadlineTimelineKind,
]

/**
 * Draws a chart of the catalogue from a dataset.
 *
 * @throws {PapiError} `unknown-chart` with the nearest kinds, `incomplete-request` where the chart needs a province or a
 *   plan that the request does not name, `unknown-…` for what it names wrongly, `invalid-chart-option`
 * @example
 * drawChart(dataset, 'trend', { province: 'Sơn La', unit: 'health-care' }, { lang: 'en' }).width // => 640
 */
export function drawChart(
  dataset: Dataset,
  kind: string,
  request: ChartRequest = {},
  options: ChartOptions = {},
): Chart {
  return drawAmong(CHARTS, dataset, kind, request, options)
}

/**
 * The entry of a chart in the catalogue.
 *
 * @throws {PapiError} `unknown-chart` with the nearest kinds
 * @example
 * chartKind('trend').title.en // => 'Trend'
 */
export function chartKind(kind: string): ChartKind {
  return kindAmong(CHARTS, kind)
}
