import type { Plan, PlanComparison } from '@papi-lens/plans'

/** What the worker is given: two plans to be compared. */
export interface CompareTask {
  readonly before: Plan
  readonly after: Plan
}

/** What it answers: null where they cannot be compared. */
export type CompareAnswer = PlanComparison | null
