import { DOCUMENT_LIMITS } from '@papi-lens/io'
import type { DocumentAnswer, DocumentTask, ReadText } from './document-task.ts'
import workerUrl from './document-worker.ts?worker&url'

/** How it ended. */
export type Outcome = Exclude<DocumentAnswer, { kind: 'progress' }> | { readonly kind: 'cancelled' }

/** Which reader this is: its file is named after what is in it, so that another one has another name. */
export const READER = workerUrl.replace(/^.*\//, '')

/** Seconds that a document may take: as many as a slow machine needs for the largest that are read. */
const SECONDS = 120

/**
 * Reads a document away from the page's thread. A worker that takes too long is ended; so is one that is cancelled.
 *
 * @param source the file, or the text of one that was read before
 * @param onProgress pages of a PDF that are read
 */
export async function readInWorker(
  file: string,
  source: File | ReadText,
  task: Pick<DocumentTask, 'packed' | 'province'>,
  signal: AbortSignal,
  onProgress: (pages: { readonly pages: number; readonly of: number }) => void = () => {},
): Promise<Outcome> {
  const { bytes: most } = DOCUMENT_LIMITS
  // A file of any size can be dropped: what is refused anyway is not brought into memory.
  if (source instanceof File && source.size > most)
    return { kind: 'problem', problem: { code: 'too-large', of: 'bytes', found: source.size, most } }
  let given: ArrayBuffer | ReadText
  try {
    given = source instanceof File ? await source.arrayBuffer() : source
  } catch {
    return { kind: 'failed' }
  }
  if (signal.aborted) return { kind: 'cancelled' }
  const worker = new Worker(workerUrl, { type: 'module' })
  const { promise, resolve } = settled<Outcome>()
  const { port1: heard, port2: answers } = new MessageChannel()
  heard.onmessage = ({ data }: MessageEvent<DocumentAnswer>) => {
    if (data.kind === 'progress') onProgress(data)
    else resolve(data)
  }
  worker.addEventListener('error', event => {
    event.preventDefault()
    resolve({ kind: 'failed' })
  })
  worker.addEventListener('messageerror', () => resolve({ kind: 'failed' }))
  signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }))
  const timer = setTimeout(
    () => resolve({ kind: 'problem', problem: { code: 'over-budget', of: 'seconds', most: SECONDS } }),
    SECONDS * 1000,
  )
  const message: DocumentTask = { ...task, file, source: given, answers }
  worker.postMessage(message, given instanceof ArrayBuffer ? [given, answers] : [answers])
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    heard.close()
    worker.terminate()
  }
}

function settled<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>(done => {
    resolve = done
  })
  return { promise, resolve }
}
