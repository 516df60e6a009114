import type { DocumentProblem } from '@papi-lens/io'

/** Why the browser does not keep a document: the problems that its store has names for. */
export type NotKept = 'denied' | 'full' | 'newer' | 'silent' | 'failed'

/** Opening a plan of one's own, wherever none is at hand. */
export interface OpenPlanWords {
  readonly open: string
  readonly hint: string
  readonly reading: (file: string, pages: { readonly pages: number; readonly of: number } | null) => string
  readonly cancel: string
  /** Why a file was not read; null where reading broke off. */
  readonly failed: (file: string, problem: DocumentProblem | null) => string
  /** A document was read: how many items it has. */
  readonly opened: (title: string, items: number) => string
  readonly see: string
  readonly removed: (title: string) => string
  readonly undo: string
  readonly notKept: Readonly<Record<NotKept, string>>
}
