import type { Fault, Notice, Severity } from '@papi-lens/plans'

/** What is said about a document that was read: doubts about the reading, faults of the document itself. */
export interface DocumentWords {
  /** A doubt about reading it, or a fault that its check found, without its line. */
  readonly notice: (notice: Notice | Fault) => string
  readonly severity: Readonly<Record<Severity, string>>
}
