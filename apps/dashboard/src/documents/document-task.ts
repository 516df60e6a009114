import type { PackedDataset } from '@papi-lens/core'
import type { DocumentProblem, DocumentText } from '@papi-lens/io'
import type { OpenedDocument } from '../opened-plans.ts'

/** The text of a document, as its file holds it. */
export type ReadText = Pick<DocumentText, 'text' | 'unreadPages'>

/** What the worker is given: a file or its text, and the published scores to hold its statements against. */
export interface DocumentTask {
  readonly file: string
  readonly source: ArrayBuffer | ReadText
  readonly packed: PackedDataset
  /** Code of the province that a document counts for which names none. */
  readonly province: string
  /** Where it answers: on a worker's own channel the reader of PDFs speaks as well, as soon as it finds itself in one. */
  readonly answers: MessagePort
}

/** What it answers: how far it is, then what it read or why it could not. */
export type DocumentAnswer =
  | { readonly kind: 'progress'; readonly pages: number; readonly of: number }
  | { readonly kind: 'read'; readonly source: ReadText; readonly opened: OpenedDocument }
  | { readonly kind: 'problem'; readonly problem: DocumentProblem }
  | { readonly kind: 'failed' }
