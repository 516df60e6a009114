import type { Lang } from './lang.ts'
import type { ActionWords } from './messages/actions.ts'
import type { ChartWords } from './messages/charts/index.ts'
import type { ChartsPageWords } from './messages/charts-page.ts'
import type { ClaimWords } from './messages/claims.ts'
import type { CompareViewWords } from './messages/compare-view.ts'
import type { CoverageWords } from './messages/coverage.ts'
import type { DataViewWords } from './messages/data-view.ts'
import type { DeadlineTimelineWords } from './messages/deadline-timeline.ts'
import type { DocumentWords } from './messages/documents.ts'
import type { EmbedWords } from './messages/embed.ts'
import type { ErrorWords } from './messages/errors.ts'
import type { FrameWords } from './messages/frame.ts'
import type { GoalWords } from './messages/goals.ts'
import type { ImportFaultWords } from './messages/import-faults.ts'
import type { ImportWords } from './messages/imports.ts'
import type { IndicatorWords } from './messages/indicators.ts'
import type { LoadingWords } from './messages/loading.ts'
import type { MapViewWords } from './messages/map-view.ts'
import type { NameWords } from './messages/names.ts'
import type { NumberWords } from './messages/numbers.ts'
import type { OpenPlanWords } from './messages/open-plan.ts'
import type { OwnScoreWords } from './messages/own-scores.ts'
import type { PageWords } from './messages/page.ts'
import type { PeerWords } from './messages/peers.ts'
import type { PlanComparisonWords } from './messages/plan-comparison.ts'
import type { PlanWords } from './messages/plans.ts'
import type { PlansViewWords } from './messages/plans-view.ts'
import type { PriorityWords } from './messages/priorities.ts'
import type { PrioritiesViewWords } from './messages/priorities-view.ts'
import type { ReachWords } from './messages/reach.ts'
import type { ScenarioWords } from './messages/scenario.ts'
import type { ScenarioViewWords } from './messages/scenario-view.ts'
import type { SignalWords } from './messages/signal.ts'
import type { SpreadsheetWords } from './messages/spreadsheets.ts'
import type { TaskCoverageWords } from './messages/task-coverage.ts'
import type { TermWords } from './messages/terms.ts'
import type { TrendsViewWords } from './messages/trends-view.ts'

/**
 * Everything papi-lens says, in one language: a topic for each kind of thing there is to say, each with its interface in
 * `messages/`. A message is a string, or a function of what was found. Whoever shows text gets one of these; nobody
 * else asks which language it is.
 */
export interface Words {
  readonly lang: Lang
  readonly actions: ActionWords
  readonly planComparison: PlanComparisonWords
  readonly plans: PlanWords
  readonly charts: ChartWords
  readonly chartsPage: ChartsPageWords
  readonly embed: EmbedWords
  readonly taskCoverage: TaskCoverageWords
  readonly deadlineTimeline: DeadlineTimelineWords
  readonly claims: ClaimWords
  readonly dataView: DataViewWords
  readonly coverage: CoverageWords
  readonly documents: DocumentWords
  readonly errors: ErrorWords
  readonly frame: FrameWords
  readonly importFaults: ImportFaultWords
  readonly imports: ImportWords
  readonly indicators: IndicatorWords
  readonly loading: LoadingWords
  readonly names: NameWords
  readonly numbers: NumberWords
  readonly openPlan: OpenPlanWords
  readonly ownScores: OwnScoreWords
  readonly page: PageWords
  readonly plansView: PlansViewWords
  readonly priorities: PriorityWords
  readonly compareView: CompareViewWords
  readonly mapView: MapViewWords
  readonly peers: PeerWords
  readonly prioritiesView: PrioritiesViewWords
  readonly reach: ReachWords
  readonly goals: GoalWords
  readonly scenario: ScenarioWords
  readonly scenarioView: ScenarioViewWords
  readonly signal: SignalWords
  readonly spreadsheets: SpreadsheetWords
  readonly terms: TermWords
  readonly trendsView: TrendsViewWords
}
