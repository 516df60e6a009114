export { auditClaims, type JudgedClaim } from './audit/audit-claims.ts'
export type { ClaimNote, ClaimVerdict, UnverifiableReason } from './audit/judgement.ts'
export { type BaseRate, type BaseRateOptions, baseRate } from './base-rate.ts'
export { type Caveat, caveatsBetween } from './caveat.ts'
export { type Certainty, certaintyOf } from './certainty.ts'
export { type Change, type ChangeRow, changeBetween } from './change.ts'
export type {
  Claim,
  ClaimKind,
  ClaimReading,
  ClaimSubject,
  CountClaim,
  DeltaClaim,
  DirectionClaim,
  Doubt,
  GroupClaim,
  RankChangeClaim,
  RankClaim,
  RecordClaim,
  ScoreClaim,
  SentenceNames,
  ShareClaim,
  Statistic,
} from './claim.ts'
export type { CommonRank } from './common-rank.ts'
export {
  type Break,
  type Comparability,
  type ComparabilityFact,
  defineComparability,
  type Resampling,
  type Verdict,
} from './comparability.ts'
export { type Convergence, type ConvergenceSegment, convergenceOf } from './convergence.ts'
export type { Dataset } from './dataset.ts'
export { declineRun } from './decline-run.ts'
export { type DecomposedPart, type Decomposition, decompose } from './decompose.ts'
export {
  type BreakEvidence,
  type BreakOptions,
  type DetectedBreak,
  detectBreaks,
  proposeBreaks,
} from './detect-break.ts'
export {
  type DetectedResampling,
  detectResamplings,
  proposeResamplings,
  type ResamplingEvidence,
  type ResamplingOptions,
} from './detect-resampling.ts'
export { distributionOf, type FiveNumbers, fiveNumbersOf, type Summary } from './distribution.ts'
export {
  type ErrorCode,
  type ErrorFacts,
  type OutlineProblem,
  PapiError,
  type Problem,
  plainMessage,
} from './error.ts'
export { type ExpectedMove, expectedMove } from './expected-move.ts'
export { survivingChanges, survivingP } from './false-discovery.ts'
export { type FilteredLevels, filteredLevels } from './filtered-level.ts'
export { findUnit } from './find-unit.ts'
export { FLAGS, type Flag, type FlagEvidence, flagsFor, isWeakArea } from './flag.ts'
export { fold } from './fold.ts'
export { asCellText } from './formula.ts'
export {
  type Alias,
  type Dimension,
  defineFramework,
  type Era,
  type Framework,
  type FrameworkFacts,
  type FrameworkFault,
  type Scale,
  type SubDimension,
  type Unit,
  type UnitLevel,
} from './framework.ts'
export { type Goal, type GoalJudgement, type JudgedGoal, judgeGoal } from './goal.ts'
export {
  GROUPS,
  type Group,
  groupOf,
  isLower,
  type Quartiles,
  quartiles,
  type Standing,
  standing,
} from './group.ts'
export { type GroupCluster, type GroupRange, groupCluster, groupRanges } from './group-spread.ts'
export {
  type Holding,
  holdingsOf,
  scoreCounts,
  type UnitHoldings,
  type YearStep,
  yearStep,
} from './holding.ts'
export type { Indicator, IndicatorTable, IndicatorValue } from './indicator.ts'
export {
  type IndicatorSeries,
  indicatorsOf,
  type MovedIndicator,
  movedIndicators,
} from './indicator-series.ts'
export { type IndicatorStanding, indicatorStandings, indicatorYears } from './indicator-standing.ts'
export { jsonExcess } from './json-excess.ts'
export { latestPair, type YearPair } from './latest-pair.ts'
export { type MannKendall, mannKendall } from './mann-kendall.ts'
export { type Direction, directionOf, type Moves, movesBetween } from './move.ts'
export { spreadOf } from './move-spread.ts'
export { type Mover, type MoverOptions, moversBetween } from './movers.ts'
export { type NationalChange, nationalChanges } from './national-change.ts'
export { type NationalMove, type NationalScores, nationalMoves } from './national-move.ts'
export { nearest } from './nearest.ts'
export { type Outlines, readOutlines } from './outlines.ts'
export { type PackedDataset, packDataset, unpackDataset } from './packed.ts'
export {
  createPanel,
  isScore,
  type Missing,
  type MissingReason,
  type Panel,
  type PanelSource,
  type Score,
  type ScoreColumn,
  type ScoreRow,
} from './panel.ts'
export { type Peer, type PeerOptions, type Peers, peersOf } from './peers.ts'
export { isCode, isId, plainName } from './plain-text.ts'
export { type Position, positionOf } from './position.ts'
export {
  PRIORITY_WEIGHTS,
  type Priority,
  type PriorityComponents,
  type PriorityOptions,
  type PriorityWeights,
  prioritiesOf,
} from './priority.ts'
export { type PriorityReason, reasonsOf, type UnknownChange } from './priority-reason.ts'
export { type Profile, type ProfilePart, profileOf } from './profile.ts'
export { bareProvinceName, findProvince, type Province, REGIONS, type Region } from './province.ts'
export { type MoveRow, provinceMoves } from './province-move.ts'
export { searchProvinces } from './province-search.ts'
export { type DrawOptions, type RankDraws, rankDraws } from './rank-draw.ts'
export { type Reach, reachOf, type Way } from './reach.ts'
export { type MeanOf, type Means, meansBy, provincesOf } from './region.ts'
export { regionNeighbours } from './region-neighbours.ts'
export { type RegionStanding, regionStanding } from './region-standing.ts'
export { type RegionView, regionView } from './region-view.ts'
export {
  type Correlation,
  type CorrelationMatrix,
  correlation,
  correlationMatrix,
  correlationP,
  strongestFirst,
} from './relation.ts'
export {
  type ChangeCounts,
  type ProvinceMove,
  type Rollup,
  type RollupOptions,
  rollupOf,
  type UnitRollup,
} from './rollup.ts'
export { round4 } from './round.ts'
export { comparableRuns, type RunOptions } from './run.ts'
export { type PlacedScore, type Scenario, type ScenarioState, scenarioOf } from './scenario.ts'
export { scenarioPosition } from './scenario-position.ts'
export { type ScoreDifference, scoreDifference } from './score-difference.ts'
export { SCALE_TOLERANCE } from './score-place.ts'
export { type Scorecard, type ScoredUnit, scorecardOf } from './scorecard.ts'
export { segmentsOf } from './segment.ts'
export { shareOfScale } from './share.ts'
export { type Signal, signalOf } from './signal.ts'
export { type Significance, significanceOf } from './significance.ts'
export {
  findSuccessor,
  type Successor,
  type SuccessorView,
  successorName,
  successorsOf,
  successorView,
} from './successor.ts'
export { type ChangeSummary, summarise } from './summary.ts'
export { fnv1a } from './text-hash.ts'
export { theilSen } from './theil-sen.ts'
export { type Trend, type TrendSegment, type TrendVerdict, trendOf } from './trend.ts'
export type { Source, Uncertainty, UncertaintyRow } from './uncertainty.ts'
export { bandOf, changeErrors, scoreErrors, type UsualMovement, usualMovement } from './usual-movement.ts'
export { nearestPublishedPair, type PairStanding, pairsBefore, publishedYears } from './year-pairs.ts'
