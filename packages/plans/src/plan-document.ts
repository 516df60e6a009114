import type { Notice } from './notice.ts'
import type { Level, OutputKind, Period } from './plan.ts'
import type { Place } from './reading/source-line.ts'

/** A promise of time as a document states it. Dates are ISO. */
export type DocumentDeadline = {
  /** The words it was read from. */
  readonly text: string
  /** What falls due: a kind of output, or the task itself. */
  readonly of: OutputKind | 'task'
} & (
  | { readonly kind: 'by-date'; readonly date: string }
  | { readonly kind: 'month' | 'quarter'; readonly start: string; readonly end: string }
  | { readonly kind: 'ongoing' }
  /** `due`: month and day, "--06-03", where the text tells it. */
  | { readonly kind: 'recurring'; readonly every: Period; readonly due?: string }
  | { readonly kind: 'on-event' }
  | { readonly kind: 'as-regulated' }
)

/** A number that the document promises. */
export interface DocumentTarget extends Place {
  /** The sentence or clause it stands in. */
  readonly text: string
  /** What is measured, in the words of the document. */
  readonly metric: string
  readonly value: number
  /** "%" for percentages (96, not 0.96), else the noun counted; empty for a bare score. */
  readonly unit: string
  readonly year: number | null
  readonly comparator: 'reach' | 'at-least' | 'at-most' | 'increase-by' | 'decrease-by'
  readonly dimension: string | null
  readonly subdimension: string | null
}

/** Who reports to whom, by when, for which period. Dates are ISO, null where the text does not tell. */
export interface Duty extends Place {
  readonly text: string
  readonly who: string | null
  readonly to: string | null
  readonly due: string | null
  readonly periodStart: string | null
  readonly periodEnd: string | null
}

/** A top-level item of a dimension's section, or one nested in it. */
export interface DocumentItem extends Place {
  /** How the document numbers it: "1.a", "1.1-2" (second of the unnumbered items), "6.c.1" for a nested one. */
  readonly ref: string
  readonly dimension: string | null
  readonly text: string
}

export interface DocumentMeasure extends DocumentItem {
  readonly items: readonly DocumentItem[]
}

/** A row of an appendix. */
export interface DocumentTask extends Place {
  /** The number printed; "VI.3" where numbering starts anew under each dimension. */
  readonly ref: string
  readonly dimension: string | null
  readonly text: string
  /** In the words of the document, one entry for each. */
  readonly outputs: readonly string[]
  readonly lead: readonly string[]
  readonly partners: readonly string[]
  readonly deadlines: readonly DocumentDeadline[]
}

/** The heading of a section about a dimension. */
export interface Section extends Place {
  readonly dimension: string
  /** Number as printed, without final stop: "1", "1.1", "II". Null for an unnumbered heading. */
  readonly number: string | null
  readonly heading: string
}

export interface Head {
  readonly title: string | null
  /** Number of the document, e.g. "15/QĐ-UBND"; null where it lacks one. */
  readonly number: string | null
  /** ISO date, or month ("2022-02") where the day is left blank. */
  readonly date: string | null
  /** The year the plan is for. */
  readonly year: number | null
  readonly issuer: {
    readonly name: string | null
    readonly level: Level | null
    /** Two-digit code among the 63 provinces measured until 2024. */
    readonly province: string | null
  }
  /** Numbers of the documents it carries out, in order, each once. */
  readonly basis: readonly string[]
}

/** A document as data: facts in the words of the document, each with its place. */
export interface PlanDocument extends Head {
  readonly sections: readonly Section[]
  readonly measures: readonly DocumentMeasure[]
  readonly tasks: readonly DocumentTask[]
  readonly targets: readonly DocumentTarget[]
  readonly duties: readonly Duty[]
  readonly warnings: readonly Notice[]
}
