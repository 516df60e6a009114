export { type Answer, answersTo, isDirect, type Match, plansFor } from './answer.ts'
export { deadlineText, type Lang, outputName } from './deadline-text.ts'
export {
  type Bilingual,
  type Deadline,
  LEVELS,
  type Level,
  type Measure,
  OUTPUT_KINDS,
  type OutputKind,
  PERIODS,
  type Period,
  type Plan,
  PlanError,
  readPlan,
  type Serves,
  type Target,
  type Task,
} from './plan.ts'
