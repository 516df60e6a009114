import type { Severity } from '@papi-lens/plans'

/** What the parts of `papi plan` say. */
export interface PlanWords {
  /** What to call a document: its issuer, number and year, or its file. */
  readonly title: (parts: string) => string
  readonly counts: (found: {
    readonly measures: number
    readonly tasks: number
    readonly targets: number
    readonly duties: number
    readonly repairs: number
  }) => string
  readonly findings: (count: (severity: Severity) => number) => string
  /** A doubt about a line. */
  readonly atLine: (line: number, text: string) => string
  readonly doubts: string
  readonly targets: string
  readonly heads: {
    readonly item: string
    readonly dimension: string
    readonly text: string
    readonly lead: string
    readonly deadline: string
    readonly line: string
    readonly kind: string
    readonly problem: string
    readonly serves: string
    readonly match: string
    readonly words: string
    readonly againstLabels: string
  }
  /** That an item serves a dimension as a whole. */
  readonly asWhole: (dimension: string) => string
  readonly firstRight: string
  readonly precision: string
  readonly recall: string
  readonly recallOfAll: string
  readonly f1OfAll: string
}
