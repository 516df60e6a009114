import type { ImportProgress } from '@papi-lens/io'
import type { ScoreAnswer, ScoreReading, ScoreTask } from './score-task.ts'

/** How the reading of files ended. */
export type ScoreOutcome =
  | { readonly kind: 'read'; readonly reading: ScoreReading }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'slow'; readonly seconds: number }

/** Seconds that files may take: as many as a slow machine needs for the largest that are read. */
const SECONDS = 120

/** Reads files of scores away from the page's thread. A worker that takes too long is ended; so is one that is cancelled. */
export async function readScores(
  task: ScoreTask,
  signal: AbortSignal,
  onProgress: (progress: ImportProgress) => void,
): Promise<ScoreOutcome> {
  const worker = new Worker(new URL('./score-worker.ts', import.meta.url), { type: 'module' })
  let patience: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise<ScoreOutcome>(resolve => {
      const fail = () => resolve({ kind: 'failed' })
      worker.addEventListener('message', ({ data }: MessageEvent<ScoreAnswer>) => {
        if (data.kind === 'progress') onProgress(data.progress)
        else resolve(data)
      })
      worker.addEventListener('error', event => {
        event.preventDefault()
        fail()
      })
      worker.addEventListener('messageerror', fail)
      signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }))
      patience = setTimeout(() => resolve({ kind: 'slow', seconds: SECONDS }), SECONDS * 1000)
      worker.postMessage(task)
    })
  } finally {
    clearTimeout(patience)
    worker.terminate()
  }
}
