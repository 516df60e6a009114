// Tries readers on mutated and made-up files, for as long as asked, and says which inputs broke a promise
// (docs/reliability.md). The inputs follow from the seed and their number: a failure is tried again with --first.
//
// npm run fuzz -- [--minutes 5] [--reader csv] [--seed 1] [--first 0] [--inputs 1000000]
import { fork } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { FuzzProgress, WayTally } from '../tests/fuzz/fuzz-process.ts'
import { FUZZ_READERS } from '../tests/fuzz/readers/index.ts'

/** Failures after which a reader is left: the first ones are to be mended first. */
const MOST_FAILURES = 10
/** Seconds of processor time that an input may take, and of silence on a busy machine. */
const [MOST_SECONDS, SILENCE] = [10, 60]
/** Milliseconds between two lines on how far it is. */
const TELL = 60_000

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
  readonly ways: Map<string, WayTally>
  readonly prints: Set<number>
  seconds: number
  slowest: number
  memory: number
  readonly failures: { readonly index: number; readonly failure: string }[]
}

let told = performance.now()
const tallies: Tally[] = []
const seconds = (Number(values.minutes) * 60) / asked.length
for (const name of asked) {
  const tally: Tally = {
    ...{ name, inputs: 0, ways: new Map(), prints: new Set() },
    ...{ seconds: 0, slowest: 0, memory: 0, failures: [] },
  }
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
  `\nSeed ${values.seed}, from input ${values.first}:\n\n${head()}\n${tallies.map(line).join('\n')}\n\n${tallies.map(waysOf).join('\n')}\n`,
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
    // Room for what lives for one input only, so that it is not looked through again and again.
    execArgv: [...process.execArgv, '--max-old-space-size=1024', '--max-semi-space-size=32'],
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
  child.on('message', ({ index, ways, prints, failure, seconds, slowest, memory }: FuzzProgress) => {
    reached = index + 1
    heard = performance.now()
    used = processorSeconds(child.pid)
    tally.inputs += prints.length
    for (const print of prints) tally.prints.add(print)
    for (const [way, { read, refused, broken }] of Object.entries(ways)) {
      const before = tally.ways.get(way) ?? { read: 0, refused: 0, broken: 0 }
      tally.ways.set(way, {
        read: before.read + read,
        refused: before.refused + refused,
        broken: before.broken + broken,
      })
    }
    tally.seconds += seconds
    tally.slowest = Math.max(tally.slowest, slowest)
    if (heard - told > TELL) {
      told = heard
      process.stderr.write(`${line(tally)}\n`)
    }
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
  return '| reader | inputs | of them different | read | refused | broken promises | minutes of processor time | slowest, s | memory, MB |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|'
}

function line({ name, inputs, ways, prints, failures, seconds, slowest, memory }: Tally): string {
  const [read, refused] = (['read', 'refused'] as const).map(outcome =>
    [...ways.values()].reduce((sum, tally) => sum + tally[outcome], 0),
  )
  const cells = [inputs, prints.size, read, refused, failures.length].map(count =>
    count?.toLocaleString('en'),
  )
  return `| ${[name, ...cells, (seconds / 60).toFixed(1), slowest.toFixed(1), memory].join(' | ')} |`
}

/** How the inputs were made, and what share of each was read. */
function waysOf({ name, ways, inputs }: Tally): string {
  const parts = [...ways].map(([way, { read, refused, broken }]) => {
    const all = read + refused + broken
    return `${way} ${percent(all / inputs)} (${percent(read / all)} read)`
  })
  return `${name}: ${parts.join(', ')}`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`
}
