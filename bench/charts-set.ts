// The whole set of a province, every chart as SVG and PNG, as `papi chart --all` makes it, in memory: charts are drawn on one
// thread, while pictures of others are rasterised in threads of Node's own. Target: at most a second on two cores that have
// nothing else to do. On a machine that is shared nobody can wait for that, so it is half of the processor time: the least that
// two cores can take, reached where no thread has more than half. Warm the drawing thread has less; of the first set it has
// about half. What one did wait stands beside it. Seconds depend on the machine, so processor
// time is also given as a ratio to what a specification costs on the way compile, parse, run, write, rasterise, for those
// charts that have one.
import { readFileSync } from 'node:fs'
import { CHARTS, type ChartRequest, drawChart, readOutlines, requestFor } from '@papi-lens/charts'
import { chartPng } from '@papi-lens/charts/png'
import { wordsIn } from '@papi-lens/words/all'
import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { drawChartSet } from '../apps/cli/src/chart/chart-set.ts'
import { dataset, plans } from '../packages/charts/gallery/gallery-dataset.ts'
import { report } from './ratio.ts'

const RUNS = 7
/** Seconds. */
const MOST = 1
const SCALE = 2

const outlines = readOutlines(
  JSON.parse(readFileSync(new URL('../data/geo/provinces.topo.json', import.meta.url), 'utf8')),
)
const own = ['son-la-2024', 'song-ma-2022', 'pac-nga-2022']
const request: ChartRequest = {
  province: '14',
  provinces: ['12'],
  year: 2023,
  outlines,
  plans: plans.filter(({ id }) => own.includes(id)),
}
const kinds = CHARTS.filter(({ formats }) => formats.includes('vega-lite'))
const options = { words: wordsIn('vi') }
const specs = await Promise.all(
  kinds.map(async kind => {
    const chart = drawChart(dataset, kind.kind, requestFor(kind, request), options)
    return (await chart.vegaLite?.()) as unknown as TopLevelSpec | undefined
  }),
)

const drawn = (of: typeof CHARTS) =>
  drawChartSet(of, dataset, request, {
    formats: ['svg', 'png'],
    scale: SCALE,
    spreadsheet: false,
    options,
    ...options,
    nameOf: kind => kind,
  })

async function throughVega(): Promise<void> {
  for (const spec of specs) {
    if (!spec) continue
    const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none', logLevel: vega.Error })
    await chartPng({ svg: await view.toSVG(), width: 640 }, { scale: SCALE })
    view.finalize()
  }
}

/** Milliseconds that one waits for a piece of work, and that it takes processors. */
interface Taken {
  readonly elapsed: number
  readonly busy: number
}

async function timed(work: () => Promise<unknown>): Promise<Taken> {
  globalThis.gc?.()
  const start = performance.now()
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return { elapsed: performance.now() - start, busy: (user + system) / 1000 }
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN
const busy = (runs: readonly Taken[]): number => median(runs.map(({ busy }) => busy))
const waited = (runs: readonly Taken[]): number => Math.min(...runs.map(({ elapsed }) => elapsed))

const first = await timed(() => drawn(CHARTS))
const times = { set: [] as Taken[], ours: [] as Taken[], vega: [] as Taken[] }
// In turn, so that whatever slows the machine down slows both.
for (let run = 0; run < RUNS; run++) {
  times.set.push(await timed(() => drawn(CHARTS)))
  times.ours.push(await timed(() => drawn(kinds)))
  times.vega.push(await timed(throughVega))
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
console.log(
  `Set of a province, ${CHARTS.length} charts as SVG and PNG (scale ${SCALE}), Node ${process.version}`,
)
console.log(`first time ${seconds(first.busy)} of processors, waited ${seconds(first.elapsed)};`)
console.log(
  `then ${seconds(busy(times.set))} (median of ${RUNS}), waited ${seconds(waited(times.set))} (fastest)`,
)
console.log(
  `${kinds.length} of them, of processors: ours ${seconds(busy(times.ours))}, through Vega ${seconds(busy(times.vega))}`,
)
for (const kind of CHARTS) {
  const taken: Taken[] = []
  for (let run = 0; run < RUNS; run++) taken.push(await timed(() => drawn([kind])))
  console.log(`  ${kind.kind.padEnd(20)} ${busy(taken).toFixed(0).padStart(4)} ms`)
}
const parts = `in parts of ${MOST} s on two cores`
report(`the first set, ${parts}`, first.busy / 2000 / MOST, { atMost: 1 })
report(`later sets, ${parts}`, busy(times.set) / 2000 / MOST, { atMost: 1 })
report('ours against Vega, PNG and all', busy(times.vega) / busy(times.ours), { atLeast: 1 })
