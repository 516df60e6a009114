export { CHARTS, chartKind, drawChart } from './catalogue.ts'
export type { Cell, Chart, ChartTable } from './chart.ts'
export type { ChartFormat, ChartKind } from './chart-kind.ts'
export type { Bilingual, ChartPlan } from './chart-plan.ts'
export { type Asked, type ChartNeed, type ChartRequest, SPLITS, type SplitBy } from './chart-request.ts'
export { chartTable } from './chart-table.ts'
export { drawAmong } from './draw-among.ts'
export { THEME, THEME_NAMES, THEMES, type Theme, type ThemeName } from './drawing/theme.ts'
export { formatDelta, formatPercent, formatScore } from './format.ts'
export type { Caveat, CaveatSign } from './frame/caveat.ts'
export { changeBarsChart } from './kinds/change-bars/change-bars-chart.ts'
export {
  type BarRow,
  type ChangeBarsFindings,
  changeBarsFindings,
} from './kinds/change-bars/change-bars-findings.ts'
export { comparisonChart } from './kinds/comparison/comparison-chart.ts'
export {
  type ComparedRow,
  type ComparedScore,
  type ComparisonFindings,
  comparisonFindings,
} from './kinds/comparison/comparison-findings.ts'
export { correlationMatrixChart } from './kinds/correlation-matrix/correlation-matrix-chart.ts'
export {
  type CorrelationMatrixFindings,
  type CorrelationPair,
  correlationMatrixFindings,
} from './kinds/correlation-matrix/correlation-matrix-findings.ts'
export { deadlineTimelineChart } from './kinds/deadline-timeline/deadline-timeline-chart.ts'
export {
  type AsideItems,
  type DeadlineTimelineFindings,
  deadlineTimelineFindings,
  type TimelineItem,
  type TimelineMark,
  type TimelinePanel,
} from './kinds/deadline-timeline/deadline-timeline-findings.ts'
export { distributionChart } from './kinds/distribution/distribution-chart.ts'
export {
  type DistributionFindings,
  distributionFindings,
  type SpreadPoint,
} from './kinds/distribution/distribution-findings.ts'
export { dotStripChart } from './kinds/dot-strip/dot-strip-chart.ts'
export {
  type DotStripFindings,
  dotStripFindings,
  type StripRow,
} from './kinds/dot-strip/dot-strip-findings.ts'
export { heatMapChart } from './kinds/heat-map/heat-map-chart.ts'
export {
  type HeatCell,
  type HeatMapFindings,
  type HeatRow,
  heatMapOfProvinces,
  heatMapOverYears,
} from './kinds/heat-map/heat-map-findings.ts'
export { mapChart } from './kinds/map/map-chart.ts'
export { MAP_VIEWS, type MapFindings, type MapView, mapFindings } from './kinds/map/map-findings.ts'
export { type Outlines, readOutlines } from './kinds/map/outlines.ts'
export { priorityMatrixChart } from './kinds/priority-matrix/priority-matrix-chart.ts'
export {
  type MatrixArea,
  type PriorityMatrixFindings,
  priorityMatrixFindings,
} from './kinds/priority-matrix/priority-matrix-findings.ts'
export { shapeChart } from './kinds/shape/shape-chart.ts'
export { type ShapeFindings, shapeFindings } from './kinds/shape/shape-findings.ts'
export { slopeChart } from './kinds/slope/slope-chart.ts'
export { provinceSlopes, type SlopeFindings, unitSlopes } from './kinds/slope/slope-findings.ts'
export { taskCoverageChart } from './kinds/task-coverage/task-coverage-chart.ts'
export {
  type CoverageRow,
  type TaskCoverageFindings,
  taskCoverageFindings,
} from './kinds/task-coverage/task-coverage-findings.ts'
export { TILES, type Tile, tileName } from './kinds/tile-map/tile-grid.ts'
export { tileMapChart } from './kinds/tile-map/tile-map-chart.ts'
export { trendChart } from './kinds/trend/trend-chart.ts'
export {
  type TrendBreak,
  type TrendFindings,
  type TrendPoint,
  type TrendRun,
  trendFindings,
} from './kinds/trend/trend-findings.ts'
export { waterfallChart } from './kinds/waterfall/waterfall-chart.ts'
export {
  type WaterfallFindings,
  type WaterfallOptions,
  waterfallFindings,
} from './kinds/waterfall/waterfall-findings.ts'
export {
  directionName,
  flagMeaning,
  flagName,
  groupName,
  missingName,
  shortDimension,
  verdictName,
} from './label.ts'
export { LANGS, type Lang } from './lang.ts'
export type { UnitRow } from './rows/unit-rows.ts'
export type { ChartOptions } from './settings.ts'
export { groupGlyph } from './small/group-glyph.ts'
export { type ShapeOptions, type ShapeText, shape } from './small/shape.ts'
export { type StripOptions, strip } from './small/strip.ts'
export { chartCsv } from './table-csv.ts'
export type { Json, VegaLiteSpec } from './vega/vega-lite.ts'
