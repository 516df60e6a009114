// Processor time of whole calls of `papi`, user and system, beside what they took at an earlier commit on the same data. That
// commit is unpacked, installed and built in .cache/ once. Calls of both take turns, and the median of each counts.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { ROOT } from '../tests/bundled.ts'
import { report, type Timing, timingOf } from './ratio.ts'

/** Before anything was done about it. */
const BASE = '78acf77'
const RUNS = 11
const CALLS = [
  'scores --province son-la',
  'change --province son-la --from 2022 --to 2023',
  'priorities --province son-la',
]

/** Told by a call itself when it ends, on a channel of its own: microseconds. */
const METER = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs'
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    writeSync(3, String(user + system))
  })
`)}`

const base = `${ROOT}.cache/bench/${BASE}/`
prepareBase()
console.log('a call of papi: processor time, milliseconds; least and most of', RUNS)
for (const call of CALLS) {
  const [then, now] = timesOf(call.split(' '))
  for (const [when, { median, fastest, slowest }] of [
    [BASE, then],
    ['now', now],
  ] as const) {
    console.log(`${call}, ${when}: ${[median, fastest, slowest].map(time => time.toFixed(0)).join('  ')}`)
  }
  // Only this one was set a goal.
  if (call === CALLS[0]) report('scores takes, of what it took', now.median / then.median, { atMost: 1 / 3 })
  else console.log(`  ${(now.median / then.median).toFixed(2)}× of what it took`)
}

function timesOf(argv: readonly string[]): [then: Timing, now: Timing] {
  const [then, now]: [number[], number[]] = [[], []]
  for (let run = -1; run < RUNS; run++) {
    const pair = [timeOf(base, argv), timeOf(ROOT, argv)] as const
    // The first pair fills the file system's cache.
    if (run < 0) continue
    then.push(pair[0])
    now.push(pair[1])
  }
  return [timingOf(then), timingOf(now)]
}

function timeOf(folder: string, argv: readonly string[]): number {
  const { status, output } = spawnSync(
    process.execPath,
    ['--import', METER, `${folder}apps/cli/bin/papi.mjs`, ...argv],
    { stdio: ['ignore', 'ignore', 'inherit', 'pipe'], encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`papi ${argv.join(' ')} in ${folder} ended with ${status}`)
  return Number(output[3]) / 1000
}

function prepareBase(): void {
  if (existsSync(`${base}apps/cli/dist/main.js`)) return
  console.log(`building ${BASE} in ${base}`)
  mkdirSync(base, { recursive: true })
  must(`git archive ${BASE} | tar -x -C "${base}"`, ROOT)
  must('npx --yes pnpm@12.21.0 install --frozen-lockfile --reporter=append-only --loglevel=error', base)
  must('node_modules/.bin/tsc --build', base)
}

function must(command: string, cwd: string): void {
  const { status } = spawnSync(command, { cwd, shell: true, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`"${command}" ended with ${status}`)
}
