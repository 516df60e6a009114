import type { Fault, Notice, Severity } from '@papi-lens/plans'
import type { SayDocumentProblem } from './document-problems.ts'

/** What is said about a document that was read: doubts about the reading, faults of the document itself. */
export interface DocumentWords {
  readonly problem: SayDocumentProblem
  /** A doubt about reading it, or a fault that its check found, without its line. */
  readonly notice: (notice: Notice | Fault) => string
  readonly severity: Readonly<Record<Severity, string>>
}
