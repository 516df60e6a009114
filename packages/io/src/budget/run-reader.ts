import { memoryUsage } from 'node:process'
import { Worker } from 'node:worker_threads'
import { DocumentError, type DocumentProblem } from '../document/document-error.ts'
import { BUDGET, type Budget, OverBudget, secondsFor } from './budget.ts'
import type { ReaderJobs, ReaderName } from './reader-jobs.ts'

/** What the worker says. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: ReaderJobs[ReaderName]['progress'] }
  | { readonly kind: 'done'; readonly output: ReaderJobs[ReaderName]['output'] }
  | { readonly kind: 'document-error'; readonly file: string; readonly problem: DocumentProblem }
  | { readonly kind: 'outgrown' }

export interface RunOptions<Name extends ReaderName> {
  readonly budget?: Partial<Budget>
  /** Ends the reading at once; its reason is thrown. */
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: ReaderJobs[Name]['progress']) => void) | undefined
}

/** How often time and memory are looked at, in milliseconds: what fills memory fastest takes some 20 MB in it. */
const PACE = 10
/** The heap may be larger than the budget: what ends a worker there can end the process, so the look comes first. */
const HEAP_SHARE = 1.5

/**
 * Runs a reader in a thread of its own, within a budget of time and memory. The thread has one file and ends with it.
 *
 * @param bytes size of the file; `handedOver` is memory that the caller has no more use for
 * @throws {OverBudget}
 * @throws {DocumentError} as the reader itself
 * @throws the signal's reason
 */
export async function runReader<Name extends ReaderName>(
  name: Name,
  input: ReaderJobs[Name]['input'],
  { bytes, handedOver }: { readonly bytes: number; readonly handedOver: readonly ArrayBufferLike[] },
  { budget = {}, signal, onProgress }: RunOptions<Name> = {},
): Promise<ReaderJobs[Name]['output']> {
  signal?.throwIfAborted()
  const { megabytes, ...time } = { ...BUDGET, ...budget }
  const seconds = secondsFor(bytes, { ...time, megabytes })
  const meter = startMeter()
  const worker = startWorker(name, input, handedOver, megabytes)
  let watch: NodeJS.Timeout | undefined
  let stop: (() => void) | undefined
  try {
    return await new Promise((resolve, reject) => {
      const overBudget = (of: 'seconds' | 'megabytes') =>
        reject(new OverBudget({ of, most: of === 'seconds' ? seconds : megabytes }))
      watch = setInterval(() => {
        if (meter.megabytes() > megabytes) overBudget('megabytes')
        else if (meter.seconds() > seconds) overBudget('seconds')
      }, PACE)
      stop = () => reject(signal?.reason)
      signal?.addEventListener('abort', stop)
      worker.on('message', (message: WorkerMessage) => {
        if (message.kind === 'progress') onProgress?.(message.progress as ReaderJobs[Name]['progress'])
        else if (message.kind === 'done') resolve(message.output as ReaderJobs[Name]['output'])
        else if (message.kind === 'outgrown') overBudget('megabytes')
        else reject(new DocumentError(message.file, message.problem))
      })
      worker.on('error', error => {
        if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') overBudget('megabytes')
        else reject(error)
      })
      worker.on('exit', () => reject(new Error('the reader ended without an answer')))
    })
  } finally {
    clearInterval(watch)
    if (stop) signal?.removeEventListener('abort', stop)
    await worker.terminate()
  }
}

function startWorker(
  name: ReaderName,
  input: object,
  handedOver: readonly ArrayBufferLike[],
  megabytes: number,
): Worker {
  const workerData = { name, input }
  const settings = {
    workerData,
    transferList: handedOver as ArrayBuffer[],
    resourceLimits: { maxOldGenerationSizeMb: Math.round(HEAP_SHARE * megabytes) },
  }
  // Beside the sources lies no JavaScript: tests and scripts read them through tsx.
  if (import.meta.url.endsWith('.ts')) {
    const [tsx, source] = ['tsx/esm/api', new URL('./read-worker.ts', import.meta.url)].map(name =>
      JSON.stringify(name),
    )
    const code = `import(${tsx}).then(({ register }) => { register(); return import(${source}) })`
    return new Worker(code, { ...settings, eval: true, execArgv: ['--conditions=papi-lens:source'] })
  }
  return new Worker(new URL('./read-worker.js', import.meta.url), settings)
}

interface Meter {
  /** By the clock or by the processor, whichever is less: this process has other work, this machine others to serve. */
  seconds(): number
  megabytes(): number
}

function startMeter(): Meter {
  const [start, cpu, held] = [performance.now(), process.cpuUsage(), memoryUsage.rss()]
  return {
    seconds() {
      const { user, system } = process.cpuUsage(cpu)
      return Math.min((performance.now() - start) / 1e3, (user + system) / 1e6)
    },
    megabytes: () => (memoryUsage.rss() - held) / 1e6,
  }
}
