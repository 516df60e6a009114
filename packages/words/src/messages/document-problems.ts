import type { DocumentProblem } from '@papi-lens/io'

/** Why a document cannot be read: problem and remedy, in one line, without the file's name. */
export type SayDocumentProblem = (problem: DocumentProblem) => string
