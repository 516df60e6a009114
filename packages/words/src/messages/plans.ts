import type { Deadline, OutputKind, Plan, Target } from '@papi-lens/plans'

/** What plans state: who issued them, what their items give and by when. */
export interface PlanWords {
  /** A plan by its issuer and year. */
  readonly issued: (plan: Plan) => string
  /** A kind of output; empty for what has no name of its own. */
  readonly output: (kind: OutputKind | 'task') => string
  /** A deadline, with what falls due before it: "báo cáo trước 20/11/2022". */
  readonly deadline: (deadline: Deadline) => string
  /** A promised number: "Tỷ lệ bao phủ BHYT: đạt 96% (2022)". */
  readonly target: (target: Target) => string
  /** What a calendar says of an entry for which the document names no day, and of deadlines without a date. */
  readonly chosenDay: string
  readonly undated: (count: number) => string
}
