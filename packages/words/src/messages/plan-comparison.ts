import type { DueChange, FactChange } from '@papi-lens/plans'

/** One plan held against an earlier one. */
export interface PlanComparisonWords {
  readonly title: string
  readonly choose: string
  readonly nothing: string
  /** There is no other document to compare with. */
  readonly alone: string
  /** A plan whose document is not open has titles of our own only. */
  readonly noWords: string
  readonly comparing: string
  readonly failed: string
  /** What became of the tasks of the earlier plan. */
  readonly found: (counts: {
    readonly earlier: string
    readonly kept: number
    readonly redated: number
    readonly reassigned: number
    readonly dropped: number
    readonly added: number
  }) => string
  /** How items were paired, and what that overlooks. */
  readonly note: string
  readonly redated: (count: number) => string
  readonly reassigned: (count: number) => string
  readonly dropped: (count: number) => string
  readonly added: (count: number) => string
  readonly kept: (count: number) => string
  readonly task: string
  readonly before: string
  readonly after: string
  readonly change: string
  readonly due: Readonly<Record<Exclude<DueChange, 'same'>, string>>
  readonly lead: Readonly<Record<Exclude<FactChange, 'same'>, string>>
  readonly nearest: (title: string) => string
}
