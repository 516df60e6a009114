import { type Annotated, type AnnotateOptions, annotateDocx } from '../document/annotate-docx.ts'
import { DocumentError } from '../document/document-error.ts'
import { recogniseDocument } from '../document/document-format.ts'
import { DOCUMENT_LIMITS } from '../document/document-limits.ts'
import { type DocumentOptions, type DocumentText, readDocument } from '../document/read-document.ts'
import type { Remark } from '../document/remark-place.ts'
import { createFault } from '../fault.ts'
import { importWhole, type WholeReader } from '../import-whole.ts'
import { earlierScores, proposeYear } from '../proposal/propose-year.ts'
import { refuseFile } from '../read-score-table.ts'
import { type Budget, OverBudget, type Overrun } from './budget.ts'
import { packContext, unpackImport } from './packed-import.ts'
import { runReader } from './run-reader.ts'

/** The readers of files that may be hostile. */
export interface FileReaders {
  /** For `readWhole` of the import's options. */
  readonly importWhole: WholeReader
  readonly readDocument: (
    file: string,
    bytes: Uint8Array,
    options?: DocumentOptions & Stoppable,
  ) => Promise<DocumentText>
  readonly annotateDocx: (
    file: string,
    bytes: Uint8Array,
    remarks: readonly Remark[],
    options: AnnotateOptions & Stoppable,
  ) => Promise<Annotated>
  readonly proposeYear: (
    ...[source, before, options]: [...Required<Parameters<typeof proposeYear>>, Stoppable?]
  ) => ReturnType<typeof proposeYear>
}

interface Stoppable {
  readonly signal?: AbortSignal
}

/** The readers in this thread: nothing but their own bounds holds them. */
export const directReaders: FileReaders = { importWhole, readDocument, annotateDocx, proposeYear }

/**
 * The readers, each file in a thread of its own with a bound on time and memory. What goes beyond is a fault that names
 * the bound, like any other of the reader. Texts are read in this thread, as they are streamed or small.
 *
 * For Node only. `signal` of a reader's options ends it at once.
 *
 * @example
 * const readers = workerReaders({ seconds: 5 })
 * const bytes = new TextEncoder().encode('a) Công khai ngân sách xã')
 * const { format } = await readers.readDocument('ke-hoach.txt', bytes)
 * format // => 'txt'
 */
export function workerReaders(budget: Partial<Budget> = {}): FileReaders {
  return {
    async importWhole(whole, context, { signal, onProgress, year, takeGoodRows, limits }) {
      const bytes = whole.isOwn ? whole.bytes : new Uint8Array(whole.bytes)
      const options = defined({ year, takeGoodRows, limits })
      const input = { whole: { ...whole, bytes }, context: packContext(context), options }
      try {
        return unpackImport(await runReader('import', input, heldBy(bytes), { budget, signal, onProgress }))
      } catch (error) {
        const { of, most } = overrunOf(error)
        return refuseFile(whole.file, context, 'over-budget', { of, most })
      }
    },
    async readDocument(file, bytes, { signal, onProgress, ...options } = {}) {
      // What is refused by its first bytes or its size needs no thread.
      const isLarge = bytes.length > (options.limits?.bytes ?? DOCUMENT_LIMITS.bytes)
      if (bytes.length === 0 || isLarge || recogniseDocument(file, bytes) === 'txt')
        return readDocument(file, bytes, options)
      const own = new Uint8Array(bytes)
      return orDocumentError(
        file,
        runReader('document', { file, bytes: own, options }, heldBy(own), {
          ...{ budget, signal, onProgress },
        }),
      )
    },
    annotateDocx(file, bytes, remarks, { signal, ...options }) {
      const own = new Uint8Array(bytes)
      const input = { file, bytes: own, remarks, options }
      return orDocumentError(file, runReader('annotate', input, heldBy(own), { budget, signal }))
    },
    async proposeYear(source, { dataset, facts, breaks }, options, { signal } = {}) {
      const bytes = new Uint8Array(source.bytes)
      const { provinces } = dataset.panel
      const before = { facts, breaks, provinces, scores: earlierScores(dataset) }
      const input = { source: { ...source, bytes }, before, options }
      try {
        return await runReader('propose', input, heldBy(bytes), { budget, signal })
      } catch (error) {
        const nowhere = { sheet: null, row: null, column: null }
        return { faults: [createFault(nowhere, 'over-budget', overrunOf(error))] }
      }
    },
  }
}

function heldBy(bytes: Uint8Array) {
  return { bytes: bytes.length, handedOver: [bytes.buffer] }
}

/** What an error says of the budget; any other error goes on its way. */
function overrunOf(error: unknown): Overrun {
  if (error instanceof OverBudget) return error.overrun
  throw error
}

async function orDocumentError<T>(file: string, read: Promise<T>): Promise<T> {
  try {
    return await read
  } catch (error) {
    throw new DocumentError(file, { code: 'over-budget', ...overrunOf(error) })
  }
}

function defined<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
