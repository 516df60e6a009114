import type { CompareAnswer, CompareTask } from './compare-task.ts'
import workerUrl from './compare-worker.ts?worker&url'

/**
 * Compares two plans away from the page's thread.
 *
 * @throws {Error} if the worker does not come, or breaks off
 */
export function compareInWorker(task: CompareTask, signal: AbortSignal): Promise<CompareAnswer> {
  const worker = new Worker(workerUrl, { type: 'module' })
  return new Promise<CompareAnswer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CompareAnswer>) => resolve(data))
    worker.addEventListener('error', event => {
      event.preventDefault()
      reject(new Error('the comparison broke off', { cause: event }))
    })
    signal.addEventListener('abort', () => reject(signal.reason))
    worker.postMessage(task)
  }).finally(() => worker.terminate())
}
