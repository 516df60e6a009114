export { type Change, type ChangeRow, changeBetween } from './change.ts'
export { type Break, type Comparability, defineComparability, type Verdict } from './comparability.ts'
export type { Dataset } from './dataset.ts'
export { type ErrorCode, PapiError } from './error.ts'
export { declineRun, FLAGS, type Flag, type FlagEvidence, flagsFor, isWeakArea } from './flag.ts'
export {
  type Dimension,
  defineFramework,
  type Era,
  type Framework,
  type FrameworkFacts,
  type Scale,
  type SubDimension,
  type Unit,
  type UnitLevel,
} from './framework.ts'
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
export { type Direction, directionOf, type Moves, movesBetween } from './move.ts'
export { fold, nearest } from './nearest.ts'
export {
  createPanel,
  isScore,
  type Missing,
  type MissingReason,
  type Panel,
  SCALE_TOLERANCE,
  type Score,
  type ScoreRow,
} from './panel.ts'
export { type Position, positionOf } from './position.ts'
export {
  PRIORITY_WEIGHTS,
  type Priority,
  type PriorityComponents,
  type PriorityOptions,
  type PriorityWeights,
  prioritiesOf,
} from './priority.ts'
export { type Profile, type ProfilePart, profileOf } from './profile.ts'
export { findProvince, type Province, type Region } from './province.ts'
export { round4 } from './round.ts'
export { type Scorecard, type ScoredUnit, scorecardOf } from './scorecard.ts'
export { shareOfScale } from './share.ts'
export { type ChangeSummary, summarise } from './summary.ts'
