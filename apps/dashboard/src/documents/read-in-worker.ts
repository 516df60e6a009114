import { DOCUMENT_LIMITS } from '@papi-lens/io'
import type { DocumentAnswer, DocumentTask } from './document-task.ts'

/** How it ended. */
export type Outcome = Exclude<DocumentAnswer, { kind: 'progress' }> | { readonly kind: 'cancelled' }

/** Seconds that a document may take: as many as a slow machine needs for the largest that are read. */
const SECONDS = 120

/**
 * Reads a document away from the page's thread. A worker that takes too long is ended; so is one that is cancelled.
 *
 * @param onProgress pages of a PDF that are read
 */
export async function readInWorker(
  file: File,
  task: Omit<DocumentTask, 'file' | 'bytes' | 'answers'>,
  signal: AbortSignal,
  onProgress: (pages: { readonly pages: number; readonly of: number }) => void,
): Promise<Outcome> {
  const { bytes: most } = DOCUMENT_LIMITS
  // A file of any size can be dropped: what is refused anyway is not brought into memory.
  if (file.size > most)
    return { kind: 'problem', problem: { code: 'too-large', of: 'bytes', found: file.size, most } }
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    return { kind: 'failed' }
  }
  if (signal.aborted) return { kind: 'cancelled' }
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' })
  const { promise, resolve } = settled<Outcome>()
  const { port1: answers, port2: port } = new MessageChannel()
  answers.onmessage = ({ data }: MessageEvent<DocumentAnswer>) => {
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
  const given: DocumentTask = { ...task, file: file.name, bytes, answers: port }
  worker.postMessage(given, [bytes, port])
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    answers.close()
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
