export { type Outlines, readOutlines } from '@papi-lens/core'
export type { Plan as ChartPlan } from '@papi-lens/plans'
export {
  formatDelta,
  formatPercent,
  formatScore,
  LANGS,
  type Lang,
  type Named as Bilingual,
} from '@papi-lens/words'
export { type Asked, askedOf, type ChartNeed } from './asked.ts'
export { CHARTS, chartKind, drawChart } from './catalogue.ts'
export type { Cell, Chart, ChartTable } from './chart.ts'
export type { ChartExample } from './chart-examples.ts'
export { chartTable } from './chart-table.ts'
export { islets } from './country/archipelago.ts'
export { type Area, type MapFindings, mapFindings } from './country/map-findings.ts'
export { mapCaveats } from './country/map-table.ts'
export {
  type ChartDefinition,
  type ChartFormat,
  type ChartKind,
  type ChartPeriod,
  type ChartSection,
  type DefinedChart,
  defineChart,
  SECTIONS,
} from './define-chart.ts'
export { drawAmong, kindAmong, requestFor, type UnusedField, unusedIn } from './draw-chart.ts'
export { THEME, THEME_NAMES, THEMES, type Theme, type ThemeName } from './drawing/theme.ts'
export type { Canvas, Plot } from './frame/canvas.ts'
export type { Caveat, CaveatSign } from './frame/caveat.ts'
export { hatchInLines } from './frame/hatch-lines.ts'
export type { LegendItem } from './frame/legend.ts'
export {
  type ComparisonFindings,
  comparisonFindings,
} from './kinds/comparison/comparison-findings.ts'
export { areaSides, TILES, type Tile, type TileSide, tileName } from './kinds/tile-map/tile-grid.ts'
export { type TrendFindings, type TrendPoint, trendFindings } from './kinds/trend/trend-findings.ts'
export { type TrendPanel, trendsFindings } from './kinds/trends/trends-findings.ts'
export { PAPER_NAMES, PAPER_SIZES, type PaperName, type PaperSize } from './paper.ts'
export type { PlacedProvince } from './placed-score.ts'
export { markPng, type PngMarks, pngTexts } from './png-marks.ts'
export {
  type ChartRequest,
  FIELDS,
  type FieldName,
  MAP_VIEWS,
  type MapView,
  REQUEST_FIELDS,
  type RequestField,
  requestOf,
  SORTS,
  type SortBy,
  SPLITS,
  type SplitBy,
} from './request.ts'
export type { Axis, Paint, RowScene, SceneMark, SceneRow } from './rows/row-scene.ts'
export type { UnitRow } from './rows/unit-rows.ts'
export type { ChartOptions, ChartSpeech } from './settings.ts'
export { groupGlyph } from './small/group-glyph.ts'
export { type OutlinePaths, outlinePaths } from './small/outline-paths.ts'
export { type ShapeOptions, type ShapeText, shape } from './small/shape.ts'
export { type StripOptions, strip } from './small/strip.ts'
export { chartCsv } from './table-csv.ts'
export type { Json, VegaBody, VegaLiteSpec } from './vega/vega-lite.ts'
