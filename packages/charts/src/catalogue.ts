import type { Dataset } from '@papi-lens/core'
import type { Chart } from './chart.ts'
import type { ChartKind } from './chart-kind.ts'
import type { ChartRequest } from './chart-request.ts'
import { drawAmong, kindAmong } from './draw-among.ts'
import { changeBarsKind } from './kinds/change-bars/change-bars-chart.ts'
import { comparisonKind } from './kinds/comparison/comparison-chart.ts'
import { correlationMatrixKind } from './kinds/correlation-matrix/correlation-matrix-chart.ts'
import { deadlineTimelineKind } from './kinds/deadline-timeline/deadline-timeline-chart.ts'
import { distributionKind } from './kinds/distribution/distribution-chart.ts'
import { dotStripKind } from './kinds/dot-strip/dot-strip-chart.ts'
import { heatMapKind } from './kinds/heat-map/heat-map-chart.ts'
import { mapKind } from './kinds/map/map-chart.ts'
import { priorityMatrixKind } from './kinds/priority-matrix/priority-matrix-chart.ts'
import { shapeKind } from './kinds/shape/shape-chart.ts'
import { slopeKind } from './kinds/slope/slope-chart.ts'
import { taskCoverageKind } from './kinds/task-coverage/task-coverage-chart.ts'
import { tileMapKind } from './kinds/tile-map/tile-map-chart.ts'
import { trendKind } from './kinds/trend/trend-chart.ts'
import { waterfallKind } from './kinds/waterfall/waterfall-chart.ts'
import type { ChartOptions } from './settings.ts'

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
