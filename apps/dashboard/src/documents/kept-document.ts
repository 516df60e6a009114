import type { OpenedDocument } from '../opened-plans.ts'
import type { ReadText } from './document-task.ts'

/** A document as the browser keeps it: its text, and what a reader made of it. */
export interface KeptDocument {
  readonly file: string
  readonly source: ReadText
  /** What its plan is called. */
  readonly plan: string
  /** Code of the province for which it was opened. */
  readonly province: string
  /** What the present reader made of it; null where another one did, and it is to be read anew. */
  readonly opened: OpenedDocument | null
  /** Which reader that was. */
  readonly reader: string
}

/**
 * What was kept, if it is a document. What a reader made of it is believed only where it is the present one, whose form is
 * known; from the text all of it can be made anew.
 */
export function keptDocument(content: unknown, reader: string): KeptDocument | null {
  if (!isRecord(content) || !isRecord(content.source)) return null
  const { file, source, plan, province, opened } = content
  const { text, unreadPages } = source
  if (![file, plan, province, text].every(part => typeof part === 'string')) return null
  if (!Array.isArray(unreadPages) || !unreadPages.every(page => Number.isSafeInteger(page))) return null
  const isPresent = content.reader === reader && isRecord(opened) && isRecord(opened.plan)
  return { ...content, opened: isPresent ? opened : null, reader } as unknown as KeptDocument
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
