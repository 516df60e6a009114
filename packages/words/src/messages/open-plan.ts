import type { DocumentProblem } from '@papi-lens/io'
import type { Named } from '../name-of.ts'

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
  /** The document is of another province than the one that is shown. */
  readonly elsewhere: (of: Named, shown: Named) => string
  readonly see: string
  /** Leads to the page of that province. */
  readonly seeProvince: (province: Named) => string
  readonly removed: (title: string) => string
  readonly undo: string
  readonly notKept: Readonly<Record<NotKept, string>>
}
