// The process in which `npm run fuzz` tries inputs, so that it may hang or run out of memory without ending the run.

import { randomOf } from './random.ts'
import { FUZZ_READERS } from './readers/index.ts'

/** What this process says of the inputs from the last one it spoke of to `index`. */
export interface FuzzProgress {
  readonly index: number
  readonly read: number
  readonly refused: number
  readonly failure: string | null
  /** Of one input, in seconds of processor time. */
  readonly slowest: number
  /** Of the process, in MB. */
  readonly memory: number
}

/** Inputs between two reports, unless something is wrong. */
const STEP = 100
const [MOST_SECONDS, MOST_MEMORY] = [10, 1_000]

const [name, seed, first, end, careful] = process.argv.slice(2)
const reader = FUZZ_READERS.find(known => known.name === name)
if (!reader || !process.send) throw new Error('started by scripts/fuzz.ts alone')

// pdf.js leaves promises of its own behind, rejected and awaited by nobody, which a worker passes over.
if (name === 'pdf') process.on('unhandledRejection', () => {})

let [read, refused, slowest] = [0, 0, 0]
const say = (index: number, failure: string | null) => {
  const memory = Math.round(process.memoryUsage.rss() / 1e6)
  process.send?.({ index, read, refused, failure, slowest, memory } satisfies FuzzProgress)
  ;[read, refused, slowest] = [0, 0, 0]
}
for (let index = Number(first); index < Number(end); index++) {
  let failure: string | null = null
  const start = process.cpuUsage()
  try {
    if ((await reader.tryInput(randomOf(Number(seed), index))) === 'read') read++
    else refused++
  } catch (error) {
    failure = error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  slowest = Math.max(slowest, seconds)
  if (failure === null && seconds > MOST_SECONDS) failure = `took ${seconds.toFixed(1)} s`
  const isFull = process.memoryUsage.rss() / 1e6 > MOST_MEMORY
  if (failure === null && isFull) failure = `more than ${MOST_MEMORY} MB`
  if (failure !== null || careful === 'careful' || index % STEP === STEP - 1) say(index, failure)
  // What fills the memory over many inputs is no fault of this one: the next process begins with the next input.
  if (isFull) break
}
process.disconnect?.()
