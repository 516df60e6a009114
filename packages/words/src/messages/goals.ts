import type { BaseRate, Goal, GoalJudgement } from '@papi-lens/core'

/** What is said of targets, held against what scores do by themselves and what others have done. */
export interface GoalWords {
  /** A goal in a few words: "+1 bậc". */
  readonly goal: (goal: Goal) => string
  readonly judged: Readonly<Record<GoalJudgement, string>>
  /** Where a province stands before its targets are judged. */
  readonly from: (found: {
    readonly province: string
    readonly year: number
    readonly unit: string
    readonly score: string
  }) => string
  /** How far a score goes by itself in a year, from the digits of both ends with their signs. */
  readonly expected: (low: string, high: string) => string
  /** What the next group would be as a target, all areas taken together, and how often that much has been gained. */
  readonly next: (judged: GoalJudgement, feasible: BaseRate | null) => string
  /** That the target is met already; what is judged is keeping it. */
  readonly met: (judged: GoalJudgement | null) => string
  /** That no score of the scale is enough, or that there are not so many ranks above. */
  readonly impossible: (goal: Goal) => string
  /** That the target is for another year than the next. */
  readonly otherYear: (year: number) => string
  /** That neither usual movement nor enough like starts are known. */
  readonly unknown: string
  readonly heads: {
    readonly target: string
    readonly unit: string
    readonly gain: string
    readonly judged: string
    readonly reached: string
  }
  /** What the judgements mean. */
  readonly note: string
  /** That a plan has no target of the index. */
  readonly none: string
  /** How many of a plan's targets are none of the index. */
  readonly others: (count: number) => string
}
