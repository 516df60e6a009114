export { CHARTS, chartKind, drawChart } from './catalogue.ts'
export type { Caveat, CaveatSign } from './caveat.ts'
export { changeBarsChart } from './change-bars/change-bars-chart.ts'
export {
  type BarRow,
  type ChangeBarsFindings,
  changeBarsFindings,
} from './change-bars/change-bars-findings.ts'
export type { Cell, Chart, ChartTable } from './chart.ts'
export type { ChartFormat, ChartKind } from './chart-kind.ts'
export type { Bilingual, ChartDeadline, ChartPlan, ChartTask } from './chart-plan.ts'
export { type Asked, type ChartNeed, type ChartRequest, SPLITS, type SplitBy } from './chart-request.ts'
export { chartTable } from './chart-table.ts'
export { comparisonChart } from './comparison/comparison-chart.ts'
export {
  type ComparedRow,
  type ComparedScore,
  type ComparisonFindings,
  comparisonFindings,
} from './comparison/comparison-findings.ts'
export { correlationMatrixChart } from './correlation-matrix/correlation-matrix-chart.ts'
export {
  type CorrelationMatrixFindings,
  type CorrelationPair,
  correlationMatrixFindings,
} from './correlation-matrix/correlation-matrix-findings.ts'
export { deadlineTimelineChart } from './deadline-timeline/deadline-timeline-chart.ts'
export {
  type AsideItems,
  type DeadlineTimelineFindings,
  deadlineTimelineFindings,
  type TimelineItem,
  type TimelineMark,
} from './deadline-timeline/deadline-timeline-findings.ts'
export { distributionChart } from './distribution/distribution-chart.ts'
export {
  type DistributionFindings,
  distributionFindings,
  type SpreadPoint,
} from './distribution/distribution-findings.ts'
export { dotStripChart } from './dot-strip/dot-strip-chart.ts'
export { type DotStripFindings, dotStripFindings, type StripRow } from './dot-strip/dot-strip-findings.ts'
export { drawAmong } from './draw-among.ts'
export { formatDelta, formatPercent, formatScore } from './format.ts'
export { groupGlyph } from './group-glyph.ts'
export { heatMapChart } from './heat-map/heat-map-chart.ts'
export {
  type HeatCell,
  type HeatMapFindings,
  type HeatRow,
  heatMapOfProvinces,
  heatMapOverYears,
} from './heat-map/heat-map-findings.ts'
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
export { mapChart } from './map/map-chart.ts'
export { MAP_VIEWS, type MapFindings, type MapView, mapFindings } from './map/map-findings.ts'
export { type Outlines, readOutlines } from './map/outlines.ts'
export { priorityMatrixChart } from './priority-matrix/priority-matrix-chart.ts'
export {
  type MatrixArea,
  type PriorityMatrixFindings,
  priorityMatrixFindings,
} from './priority-matrix/priority-matrix-findings.ts'
export type { ChartOptions } from './settings.ts'
export { shapeChart } from './shape/shape-chart.ts'
export { type ShapeFindings, shapeFindings } from './shape/shape-findings.ts'
export { type ShapeOptions, type ShapeText, shape } from './shape.ts'
export { slopeChart } from './slope/slope-chart.ts'
export { provinceSlopes, type SlopeFindings, unitSlopes } from './slope/slope-findings.ts'
export { type StripOptions, strip } from './strip.ts'
export { chartCsv } from './table-csv.ts'
export { taskCoverageChart } from './task-coverage/task-coverage-chart.ts'
export {
  type CoverageArea,
  type CoveringTask,
  type TaskCoverageFindings,
  taskCoverageFindings,
} from './task-coverage/task-coverage-findings.ts'
export { THEME, THEME_NAMES, THEMES, type Theme, type ThemeName } from './theme.ts'
export { TILES, type Tile, tileName } from './tile-map/tile-grid.ts'
export { tileMapChart } from './tile-map/tile-map-chart.ts'
export { trendChart } from './trend/trend-chart.ts'
export {
  type TrendBreak,
  type TrendFindings,
  type TrendPoint,
  type TrendRun,
  trendFindings,
} from './trend/trend-findings.ts'
export type { UnitRow } from './unit-rows.ts'
export type { Json, VegaLiteSpec } from './vega-lite.ts'
export { waterfallChart } from './waterfall/waterfall-chart.ts'
export {
  type WaterfallFindings,
  type WaterfallOptions,
  waterfallFindings,
} from './waterfall/waterfall-findings.ts'
