import type { GoldProblem, PlanProblem } from '@papi-lens/plans'

/** What is wrong with a plan in its JSON form, or with hand labels: place, problem, remedy, in one line without a full stop. */
export interface PlanFileWords {
  /** Without the name of the file. */
  readonly plan: (problem: PlanProblem) => string
  readonly labels: (problem: GoldProblem) => string
}
