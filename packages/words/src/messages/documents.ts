import type { DocumentProblem } from '@papi-lens/io'
import type { Fault, Notice, Severity } from '@papi-lens/plans'

/** What is said about a document that was read: doubts about the reading, faults of the document itself. */
export interface DocumentWords {
  /** Why a document cannot be read: problem and remedy, in one line, without the file's name. */
  readonly problem: (problem: DocumentProblem) => string
  /** A doubt about reading it, or a fault that its check found, without its line. */
  readonly notice: (notice: Notice | Fault) => string
  readonly severity: Readonly<Record<Severity, string>>
}
