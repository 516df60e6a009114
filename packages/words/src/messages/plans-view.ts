import type { Area, Coverage, Plan } from '@papi-lens/plans'
import type { Named } from '../name-of.ts'

/** When a task is due, as the view of plans tells tasks apart. */
export type DueChoice = 'q1' | 'q2' | 'q3' | 'q4' | 'undated' | 'none'

/** The view of plans: what was promised, and the documents that a reader opens. */
export interface PlansViewWords {
  readonly title: (province: Named, year: number) => string
  /** The weak areas of the results by what plans do about them. */
  readonly coverage: (counts: readonly { readonly coverage: Coverage; readonly count: number }[]) => string
  /** Head above the plans of the province that are loaded; how many of other provinces there are. */
  readonly loaded: string
  readonly elsewhere: (count: number) => string
  readonly noneOfLevel: string
  /** An ISO date or month as it is written. */
  readonly date: (iso: string) => string
  readonly unknownPlan: (id: string) => string

  /** Facts of a plan. */
  readonly facts: Readonly<
    Record<'number' | 'issuer' | 'level' | 'year' | 'date' | 'basis' | 'source', string>
  >
  readonly notTold: string
  /** The plan answers no results of the year that is seen. */
  readonly answersNot: (plan: Plan, year: number) => string
  /** The weak areas that the chosen plan has tasks for. */
  readonly answers: (areas: readonly Pick<Area, 'id'>[], weak: number) => string

  readonly tasks: (shown: number, all: number) => string
  readonly noTask: string
  readonly noneLeft: string
  readonly serves: string
  readonly wholeDimension: string
  readonly noDimension: string
  readonly line: (line: number) => string
  readonly filter: Readonly<Record<'search' | 'dimension' | 'agency' | 'level' | 'due', string>>
  readonly every: string
  readonly due: Readonly<Record<DueChoice, string>>
  readonly clear: string
  readonly more: (count: number) => string

  /** How many tasks of a very long plan are not on paper. */
  readonly notHere: (count: number) => string
  readonly calendar: string
  readonly noCalendar: string
  /** Heads of the columns of the table of tasks that is handed on. */
  readonly columns: readonly [
    ref: string,
    task: string,
    dimension: string,
    subdimensions: string,
    matched: string,
    lead: string,
    partners: string,
    deadline: string,
    outputs: string,
    line: string,
  ]

  /** The appendix that is handed on as a Word file. */
  readonly appendix: {
    readonly save: string
    readonly title: string
    readonly of: (plan: string, number: string) => string
    readonly columns: readonly [
      order: string,
      task: string,
      outputs: string,
      lead: string,
      partners: string,
      deadline: string,
    ]
  }
  /** What a field of a task asks for that the plan does not tell; the task is named. */
  readonly fill: Readonly<Record<'lead' | 'due', (task: string) => string>>
  /** Where the page shows scores of the reader's own: which ones the document's statements were held against. */
  readonly heldAgainstPublished: string
  readonly fillHint: string
  readonly fillNotKept: string
  /** The reader's own document. */
  readonly keptHere: string
  /** A document that is not counted, since one that was opened later stands for it. */
  readonly standsAside: string
  /** A document that does not tell its province is taken for one of where it was opened. */
  readonly takenFor: (province: Named) => string
  readonly remove: string
  readonly ownDocument: string
  readonly document: string
  readonly lines: (from: number, to: number, of: number) => string
  readonly earlierLines: string
  readonly laterLines: string
  readonly task: (ref: string) => string
  readonly inDocument: string
  readonly remarks: (count: number) => string
  readonly noRemarks: string
  readonly unread: string
}
