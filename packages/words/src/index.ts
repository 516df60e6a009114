export { claimComment, claimSubject, claimUnit } from './claim-names.ts'
export { errorText } from './error-text.ts'
export {
  formatDelta,
  formatNumber,
  formatPercent,
  formatRange,
  formatRate,
  formatScore,
  formatShareDelta,
} from './format.ts'
export {
  decimalMark,
  eachLang,
  LANGS,
  type Lang,
  langOf,
  languageName,
  localeOf,
  type Speaking,
} from './lang.ts'
export type { ActionFaultFound, ActionWords } from './messages/actions.ts'
export type { ChartNameWords } from './messages/chart-names.ts'
export type { ChangeBarsFound } from './messages/charts/change-bars.ts'
export type { ComparisonFound } from './messages/charts/comparison.ts'
export type { CorrelationMatrixFound } from './messages/charts/correlation-matrix.ts'
export type { DistributionFound } from './messages/charts/distribution.ts'
export type { DotStripFound } from './messages/charts/dot-strip.ts'
export type { ChartColumn, EveryChartWords } from './messages/charts/every-chart.ts'
export type { HeatMapFound } from './messages/charts/heat-map.ts'
export type { ChartSaying, ChartWords } from './messages/charts/index.ts'
export type { IndicatorsFound } from './messages/charts/indicators.ts'
export type { MapFound, SuccessorFound } from './messages/charts/map.ts'
export type { AsideFound, NationalMoversFound } from './messages/charts/national-movers.ts'
export type { PriorityBarsFound } from './messages/charts/priority-bars.ts'
export type { PriorityMatrixFound } from './messages/charts/priority-matrix.ts'
export type { ProvinceCardFound } from './messages/charts/province-card.ts'
export type { RankRangesFound } from './messages/charts/rank-ranges.ts'
export type { ShapeFound } from './messages/charts/shape.ts'
export type { SlopeFound } from './messages/charts/slope.ts'
export type { TrendFound } from './messages/charts/trend.ts'
export type { TrendsFound } from './messages/charts/trends.ts'
export type { WaterfallFound } from './messages/charts/waterfall.ts'
export type { ChartsPageWords } from './messages/charts-page.ts'
export type { ClaimWords } from './messages/claims.ts'
export type { CommandHelp, HelpWords } from './messages/command/help.ts'
export type { CommandTopics } from './messages/command/index.ts'
export type { CompareViewWords } from './messages/compare-view.ts'
export type { CoverageWords } from './messages/coverage.ts'
export type { DataViewWords } from './messages/data-view.ts'
export type {
  DeadlineTimelineFound,
  DeadlineTimelineWords,
  TimelinePanelFound,
} from './messages/deadline-timeline.ts'
export type { DocumentWords } from './messages/documents.ts'
export type { ChartAction, EmbedWords } from './messages/embed.ts'
export type { ErrorWords } from './messages/errors.ts'
export type { FrameWords, ViewId } from './messages/frame.ts'
export type { GoalWords } from './messages/goals.ts'
export type { ImportFaultWords } from './messages/import-faults.ts'
export type { ImportedCounts, ImportWords } from './messages/imports.ts'
export type { IndicatorWords } from './messages/indicators.ts'
export type { LoadingWords } from './messages/loading.ts'
export type { MapShow, MapViewWords, MoveTone } from './messages/map-view.ts'
export type { NameWords } from './messages/names.ts'
export type { NumberWords } from './messages/numbers.ts'
export type { PageWords } from './messages/page.ts'
export type { PlanWords } from './messages/plans.ts'
export type { DueChoice, PlansViewWords } from './messages/plans-view.ts'
export type { PriorityWords } from './messages/priorities.ts'
export type { PrioritiesViewWords } from './messages/priorities-view.ts'
export type { ProvinceFieldWords } from './messages/province-field.ts'
export type { ReachWords } from './messages/reach.ts'
export type { RequestErrorWords } from './messages/request-errors.ts'
export type { ScenarioWords } from './messages/scenario.ts'
export type { ScenarioViewWords } from './messages/scenario-view.ts'
export type { ScoreHead, SpreadsheetWords } from './messages/spreadsheets.ts'
export type { TaskCoverageFound, TaskCoverageWords } from './messages/task-coverage.ts'
export { TERMS, type Term, type TermId, type TermWords } from './messages/terms.ts'
export type { TrendsViewWords } from './messages/trends-view.ts'
export type { Words } from './messages.ts'
export { indicatorLabel, type Named, nameOf, shortName } from './name-of.ts'
export { type Piece, plainText } from './piece.ts'
export { type PluralForms, plural } from './plural.ts'
export { expectedText, type JudgedFound, judgedText, likelyText, reachText } from './reach-text.ts'
export { sayFault, sayProblem } from './say-fault.ts'
export {
  bandText,
  changeText,
  scoreText,
} from './score-text.ts'
export { sentenceOf } from './sentence.ts'
export { tableLabels, tableNotes } from './table-labels.ts'
export { visible } from './visible.ts'
export { spansOf } from './year-spans.ts'
