// The whole set of a province, every chart as SVG and PNG, as `papi chart --all` makes it: drawn one after the other on one
// core, in memory. Target: fifteen pictures a second, of processor time, so that other work on the machine does not count: a
// set grows with the kinds. Seconds depend on the machine, so the same is also given as a ratio to what a specification costs on the way compile, parse, run,
// write, rasterise, for those charts that have one.
import { readFileSync } from 'node:fs'
import { CHARTS, type ChartRequest, drawChart, readOutlines, requestFor } from '@papi-lens/charts'
import { chartPng } from '@papi-lens/charts/png'
import { wordsIn } from '@papi-lens/words/all'
import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { drawChartSet } from '../apps/cli/src/chart/chart-set.ts'
import { dataset, plans } from '../packages/charts/gallery/gallery-dataset.ts'
import { report } from './ratio.ts'

const RUNS = 5
/** Pictures a second: what the first set of fifteen kinds was to take. */
const PACE = 15
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
    chartPng({ svg: await view.toSVG(), width: 640 }, { scale: SCALE })
    view.finalize()
  }
}

/** Milliseconds of processor time. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.()
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN

const times = {
  first: await timed(() => drawn(CHARTS)),
  set: [] as number[],
  ours: [] as number[],
  vega: [] as number[],
}
// In turn, so that whatever slows the machine down slows both.
for (let run = 0; run < RUNS; run++) {
  times.set.push(await timed(() => drawn(CHARTS)))
  times.ours.push(await timed(() => drawn(kinds)))
  times.vega.push(await timed(throughVega))
}

const [set, ours, theirs] = [median(times.set), median(times.ours), median(times.vega)]
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
console.log(
  `Set of a province, ${CHARTS.length} charts as SVG and PNG (scale ${SCALE}), Node ${process.version}`,
)
console.log(`first time ${seconds(times.first)}, then ${seconds(set)} (median of ${RUNS})`)
console.log(`${kinds.length} of them: ours ${seconds(ours)}, through Vega ${seconds(theirs)}`)
for (const kind of CHARTS) {
  const taken: number[] = []
  for (let run = 0; run < RUNS; run++) taken.push(await timed(() => drawn([kind])))
  console.log(`  ${kind.kind.padEnd(20)} ${median(taken).toFixed(0).padStart(4)} ms`)
}
const pace = CHARTS.length / PACE
report(`the first set, in parts of ${pace.toFixed(2)} s (1/${PACE} s a picture)`, times.first / 1000 / pace, {
  atMost: 1,
})
report('later sets, in parts of the same', set / 1000 / pace, { atMost: 1 })
report('ours against Vega, PNG and all', theirs / ours, { atLeast: 1 })
