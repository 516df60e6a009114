// The process in which `npm run fuzz` tries inputs, so that it may hang or run out of memory without ending the run.

import { type Outcome, printOf } from './fuzz-reader.ts'
import { randomOf } from './random.ts'
import { FUZZ_READERS } from './readers/index.ts'

/** What this process says of the inputs from the last one it spoke of to `index`. */
export interface FuzzProgress {
  readonly index: number
  /** What came of the inputs, by how they were made. */
  readonly ways: Readonly<Record<string, WayTally>>
  /** A number for each content, to tell how many differ. */
  readonly prints: readonly number[]
  readonly failure: string | null
  /** Processor time of all inputs and of the slowest, making and reading it, in seconds. */
  readonly seconds: number
  readonly slowest: number
  /** The most that the process ever held, in MB. */
  readonly memory: number
}

/** What came of inputs that were made one way. */
export type WayTally = Readonly<Record<Outcome | 'broken', number>>

/** Inputs between two reports, unless something is wrong. */
const STEP = 100
const [MOST_SECONDS, MOST_MEMORY] = [10, 1_000]

const [name, seed, first, end, careful] = process.argv.slice(2)
const reader = FUZZ_READERS.find(known => known.name === name)
if (!reader || !process.send) throw new Error('started by scripts/fuzz.ts alone')

// pdf.js leaves promises of its own behind, rejected and awaited by nobody, which a worker passes over.
if (name === 'pdf') process.on('unhandledRejection', () => {})

let [ways, prints, slowest]: [Record<string, WayTally>, number[], number] = [{}, [], 0]
let used = usage()
let [since, before] = [used.seconds, used.seconds]
const addOutcome = (known: WayTally | undefined, outcome: keyof WayTally): WayTally => {
  const tally = known ?? { read: 0, refused: 0, broken: 0 }
  return { ...tally, [outcome]: tally[outcome] + 1 }
}
/** Processor time in seconds, and the most memory ever, in MB. Both in one look, as a look takes as long as a small input. */
function usage(): { readonly seconds: number; readonly memory: number } {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, memory: Math.round((maxRSS * 1024) / 1e6) }
}
const say = (index: number, failure: string | null) => {
  const seconds = before - since
  process.send?.({
    index,
    ways,
    prints,
    failure,
    seconds,
    slowest,
    memory: used.memory,
  } satisfies FuzzProgress)
  ;[ways, prints, slowest, since] = [{}, [], 0, before]
}
for (let index = Number(first); index < Number(end); index++) {
  const input = await reader.make(randomOf(Number(seed), index))
  prints.push(printOf(input.content))
  let failure: string | null = null
  let outcome: keyof WayTally = 'broken'
  try {
    outcome = await input.attempt()
  } catch (error) {
    failure = error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  used = usage()
  const seconds = used.seconds - before
  before = used.seconds
  slowest = Math.max(slowest, seconds)
  if (failure === null && seconds > MOST_SECONDS) failure = `took ${seconds.toFixed(1)} s`
  const isFull = used.memory > MOST_MEMORY
  if (failure === null && isFull) failure = `more than ${MOST_MEMORY} MB`
  ways[input.way] = addOutcome(ways[input.way], failure === null ? outcome : 'broken')
  if (failure !== null || careful === 'careful' || index % STEP === STEP - 1 || index === Number(end) - 1)
    say(index, failure)
  // What fills the memory over many inputs is no fault of this one: the next process begins with the next input.
  if (isFull) break
}
process.disconnect?.()
