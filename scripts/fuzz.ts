// Tries readers on mutated and made-up files, for as long as asked, and says which inputs broke a promise
// (docs/reliability.md). The inputs follow from the seed and their number: a failure is tried again with --first.
//
// npm run fuzz -- [--minutes 5] [--reader csv] [--seed 1] [--first 0] [--inputs 1000000]
import { fork } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { FuzzProgress } from '../tests/fuzz/fuzz-process.ts'
import { FUZZ_READERS } from '../tests/fuzz/readers/index.ts'

/** Failures after which a reader is left: the first ones are to be mended first. */
const MOST_FAILURES = 10
/** Seconds of processor time that an input may take, and of silence on a busy machine. */
const [MOST_SECONDS, SILENCE] = [10, 60]

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    inputs: { type: 'string', default: '1000000000' },
    reader: { type: 'string' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
  },
})
const names = FUZZ_READERS.map(({ name }) => name)
const asked = values.reader?.split(',') ?? names
const unknown = asked.filter(name => !names.includes(name))
if (unknown.length > 0) {
  process.stderr.write(`fuzz: no reader "${unknown.join()}"; there are ${names.join(', ')}\n`)
  process.exit(2)
}

interface Tally {
  readonly name: string
  inputs: number
  read: number
  refused: number
  slowest: number
  memory: number
  readonly failures: { readonly index: number; readonly failure: string }[]
}

const tallies: Tally[] = []
const seconds = (Number(values.minutes) * 60) / asked.length
for (const name of asked) {
  const tally: Tally = { name, inputs: 0, read: 0, refused: 0, slowest: 0, memory: 0, failures: [] }
  tallies.push(tally)
  const end = performance.now() + 1e3 * seconds
  const first = Number(values.first)
  const last = first + Number(values.inputs)
  let next = first
  let careful = false
  while (next < last && performance.now() < end && tally.failures.length < MOST_FAILURES) {
    const { reached, hung } = await run(tally, next, last, end, careful)
    if (hung && careful) {
      tally.failures.push({ index: reached, failure: hung })
      tally.inputs++
    }
    // Between two reports it is not known which input it was: those are tried one by one.
    careful = hung !== null && !careful
    next = hung && careful ? reached : reached + (hung ? 1 : 0)
  }
  process.stderr.write(`${line(tally)}\n`)
}
process.stdout.write(
  `\nSeed ${values.seed}, from input ${values.first}:\n\n${head()}\n${tallies.map(line).join('\n')}\n`,
)
for (const { name, failures } of tallies)
  for (const { index, failure } of failures)
    process.stdout.write(
      `\n${name}: npm run fuzz -- --reader ${name} --seed ${values.seed} --first ${index} --inputs 1\n${failure.slice(0, 3_000)}\n`,
    )
process.exitCode = tallies.some(({ failures }) => failures.length > 0) ? 1 : 0

/** Tries inputs in a process of its own until time is up or it ends; `reached` is the next input. */
function run(
  tally: Tally,
  from: number,
  last: number,
  end: number,
  careful: boolean,
): Promise<{ reached: number; hung: string | null }> {
  const path = fileURLToPath(new URL('../tests/fuzz/fuzz-process.ts', import.meta.url))
  const args = [tally.name, values.seed, String(from), String(last), careful ? 'careful' : '']
  const child = fork(path, args, {
    execArgv: [...process.execArgv, '--max-old-space-size=1024'],
    // What libraries warn of is nothing to the run.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let reached = from
  let heard = performance.now()
  let used = 0
  let hung: string | null = null
  let isStopped = false
  const stop = () => {
    isStopped = true
    child.kill('SIGKILL')
  }
  child.on('message', ({ index, read, refused, failure, slowest, memory }: FuzzProgress) => {
    reached = index + 1
    heard = performance.now()
    used = processorSeconds(child.pid)
    tally.inputs += read + refused + (failure === null ? 0 : 1)
    tally.read += read
    tally.refused += refused
    tally.slowest = Math.max(tally.slowest, slowest)
    tally.memory = Math.max(tally.memory, memory)
    if (failure !== null) tally.failures.push({ index, failure })
    if (tally.failures.length >= MOST_FAILURES || performance.now() > end) stop()
  })
  const watch = setInterval(() => {
    const isSilent = (performance.now() - heard) / 1e3 > SILENCE
    const isBusy = careful && processorSeconds(child.pid) - used > MOST_SECONDS && reached > from
    if (isBusy || (isSilent && processorSeconds(child.pid) - used > MOST_SECONDS)) {
      hung = `hangs: more than ${MOST_SECONDS} s`
      stop()
    }
  }, 500)
  return new Promise(resolve => {
    child.on('exit', code => {
      clearInterval(watch)
      if (!isStopped && code !== 0) hung = `the process ended with ${code}`
      else if (!isStopped && reached === from && reached < last) hung = 'no answer came'
      resolve({ reached, hung })
    })
  })
}

/** Processor time of another process, where the system tells it; else the time by the clock. */
function processorSeconds(pid: number | undefined): number {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return performance.now() / 1e3
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

function head(): string {
  return '| reader | inputs | read | refused | broken promises | slowest, s | memory, MB |\n|---|--:|--:|--:|--:|--:|--:|'
}

function line({ name, inputs, read, refused, failures, slowest, memory }: Tally): string {
  const count = (value: number) => value.toLocaleString('en')
  return `| ${name} | ${count(inputs)} | ${count(read)} | ${count(refused)} | ${failures.length} | ${slowest.toFixed(1)} | ${memory} |`
}
