export { agenciesIn, looksLikeAgency } from './appendix/agency.ts'
export { type Area, type Areas, areasOf, type Coverage, type PlannedItem } from './areas.ts'
export { checkPlan } from './checks/check-plan.ts'
export type {
  Fault,
  FieldOfWork,
  Finding,
  FindingFacts,
  NamedDimension,
  Severity,
} from './checks/finding.ts'
export { type ClaimLabel, readClaimLabels } from './claims/measuring/claim-labels.ts'
export { type ClaimEvaluation, evaluateClaims, statedBy } from './claims/measuring/evaluate-claims.ts'
export {
  type ClaimContext,
  type ClaimsReading,
  LONGEST_CLAIMS_TEXT,
  readClaims,
  type UncheckedKind,
} from './claims/read-claims.ts'
export { unitNamed } from './claims/unit-name.ts'
export { type Deadline, PERIODS, type Period } from './deadline.ts'
export {
  type Evaluation,
  evaluateMatches,
  type GivenAnswer,
  type SubdimensionResult,
} from './matching/evaluate.ts'
export { type GoldLabel, readGold } from './matching/gold.ts'
export { GoldError, type GoldProblem } from './matching/gold-error.ts'
export { type ItemMatch, type MatchedItem, type MatchOptions, matchItem } from './matching/match-item.ts'
export type { Notice, NoticeFacts } from './notice.ts'
export { type PlanReading, parsePlan, type ReadingContext } from './parse-plan.ts'
export { type Bilingual, type Issuer, LEVELS, type Level, type Plan } from './plan.ts'
export type { DocumentTarget, Duty, Head, PlanDocument, Section } from './plan-document.ts'
export { PlanError, type PlanProblem } from './plan-error.ts'
export {
  itemsOf,
  type Measure,
  OUTPUT_KINDS,
  type Output,
  type OutputKind,
  type PlanItem,
  type ReadItem,
  type ReadMeasure,
  type Serves,
  type Target,
} from './plan-item.ts'
export { planOfDocument } from './plan-of-document.ts'
export { isSameDocument, plansAtHand } from './plans-at-hand.ts'
export { type PlansInTime, plansInTime, plansOfProvince } from './plans-in-time.ts'
export { daysInMonth } from './promises/date-text.ts'
export { type DueDays, dueDays } from './promises/due-days.ts'
export {
  type CalendarItem,
  type CalendarOptions,
  type CalendarWords,
  toICalendar,
} from './promises/icalendar.ts'
export { type PlanCalendarOptions, planCalendar } from './promises/plan-calendar.ts'
export { goalsOfPlan, type JudgedPlanGoal, judgePlanGoals, type PlanGoal } from './promises/plan-goals.ts'
export {
  type DatedItem,
  type PlanYear,
  planYear,
  type UndatedItems,
  type WhyUndated,
  type YearMark,
} from './promises/plan-year.ts'
export { readDeadlines } from './promises/read-deadlines.ts'
export { readPlan } from './read-plan.ts'
export { REPAIR_CODES, type Repair, repairText } from './reading/repair-text.ts'
export { shortened } from './reading/shortened.ts'
export type { Place, SourceLine } from './reading/source-line.ts'
export { type Match, type Served, type ServingItem, servingItems } from './serving-item.ts'
export {
  comparePlans,
  type KeptItem,
  type LoneItem,
  type PlanComparison,
} from './versions/compare-plans.ts'
export type { DueChange, FactChange } from './versions/due-change.ts'
