// What runs in the worker: one reader, for one file.
import { parentPort, workerData } from 'node:worker_threads'
import { DocumentError } from '../document/document-error.ts'
import { READERS, type ReaderJobs, type ReaderName } from './reader-jobs.ts'
import type { WorkerMessage } from './run-reader.ts'

/** Progress is told no oftener than this, in milliseconds. */
const PACE = 50

const { name, input } = workerData as {
  [N in ReaderName]: { name: N; input: ReaderJobs[N]['input'] }
}[ReaderName]

function say(message: WorkerMessage, handedOver: readonly ArrayBufferLike[] = []): void {
  parentPort?.postMessage(message, handedOver as ArrayBuffer[])
}

// pdf.js leaves promises of its own behind, rejected and awaited by nobody; the reading itself tells what came of it.
process.on('unhandledRejection', () => {})

let last = 0
// The compiler does not follow that name and input belong together.
const run = READERS[name] as (typeof READERS)['import']
try {
  const { output, handedOver } = await run(input as ReaderJobs['import']['input'], progress => {
    const now = performance.now()
    if (now - last < PACE) return
    last = now
    say({ kind: 'progress', progress })
  })
  say({ kind: 'done', output }, handedOver)
} catch (error) {
  if (error instanceof DocumentError)
    say({ kind: 'document-error', file: error.file, problem: error.problem })
  // Arrays, strings and stacks that outgrow what a program can have.
  else if (error instanceof RangeError) say({ kind: 'outgrown' })
  else throw error
}
