// Our SVG of a chart against the same chart on two ways that others go: our specification through Vega-Lite, Vega and its SVG
// writer, and the same marks, names, figures, legend and notes through Observable Plot in jsdom. Each side runs as it ships
// and starts from the findings, or from a finished specification and one document for all, and ends with a text. Targets: at
// least 15 times as many as Vega, 10 as Plot; of processor time, and of each way the fastest run, because other work on the
// machine only adds.
import { type Asked, askedOf, type Chart, type DefinedChart, type VegaLiteSpec } from '@papi-lens/charts'
import { changeBarsKind, dotStripKind, heatMapKind, trendKind } from '@papi-lens/charts/kinds'
import { findProvince } from '@papi-lens/core'
import { nameOf } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { JSDOM } from 'jsdom'
import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { dataset } from '../packages/charts/gallery/gallery-dataset.ts'
import { figuresOf, headsOf, plotChart } from './plot-chart.ts'
import { report } from './ratio.ts'

/** Charts of a run: about as long for each way, so that each is as warm as the other after the collection before it. */
const BATCH = { ours: 60, vega: 3, plot: 6 }
type Way = keyof typeof BATCH
const WAYS = ['ours', 'vega', 'plot'] as const
const ROUNDS = { warmUps: 3, runs: 11 }
const TARGETS = { vega: 15, plot: 10 }

const province = findProvince(dataset.panel.provinces, '14')
const unit = dataset.panel.framework.unit('total')
const options = { words: wordsIn('vi') }
const asked = askedOf(dataset, { province: '14', from: 2022, to: 2023 })
const { document } = new JSDOM('').window

/** A kind with its findings worked out beforehand: what is timed is the drawing. */
function drawing<Found>(kind: DefinedChart<Found>, of: Asked): () => Chart {
  const found = kind.findings(dataset, of)
  return () => kind.render(found, options)
}

const charts: readonly (readonly [string, () => Chart])[] = [
  ['trend', drawing(trendKind, { ...asked, unit: dataset.panel.framework.unit('health-care') })],
  ['change bars', drawing(changeBarsKind, asked)],
  ['heat map', drawing(heatMapKind, { ...asked, province, unit, fromAsked: 2011, to: 2024 })],
  ['dot strip', drawing(dotStripKind, asked)],
]

/** The way of everyone who has a specification: compile, parse, run headless, write. */
async function throughVega(spec: VegaLiteSpec): Promise<string> {
  const parsed = vega.parse(compile(spec as unknown as TopLevelSpec).spec)
  const view = new vega.View(parsed, { renderer: 'none', logLevel: vega.Error })
  const svg = await view.toSVG()
  view.finalize()
  return svg
}

/** Milliseconds of processor time for one chart of a batch. */
async function timed(work: () => unknown, batch: number): Promise<number> {
  globalThis.gc?.()
  const start = process.cpuUsage()
  for (let index = 0; index < batch; index++) await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / batch
}

console.log(`SVG of a chart, Node ${process.version}, processor time, fastest of ${ROUNDS.runs} runs`)
for (const [name, draw] of charts) {
  const { width, height, vegaLite, table } = draw()
  const spec = await vegaLite?.()
  if (!spec) throw new Error(`${name} has no specification`)
  const figures = figuresOf(spec, nameOf(province, options.words))
  const heads = headsOf(spec, table, options.words)
  const ways: Readonly<Record<Way, () => unknown>> = {
    ours: () => draw().svg,
    vega: () => throughVega(spec),
    plot: () => plotChart(spec, document, { width, height }, figures, heads),
  }
  const times: Record<Way, number[]> = { ours: [], vega: [], plot: [] }
  // In turn, so that whatever slows the machine down slows all.
  for (let run = -ROUNDS.warmUps; run < ROUNDS.runs; run++) {
    for (const way of WAYS) {
      const taken = await timed(ways[way], BATCH[way])
      if (run >= 0) times[way].push(taken)
    }
  }
  const [ours, theirs, plots] = WAYS.map(way => Math.min(...times[way])) as [number, number, number]
  const ms = (time: number) => `${time.toFixed(2)} ms`
  console.log(
    `${name.padEnd(12)} ours ${ms(ours)}, vega-lite to SVG ${ms(theirs)}, Plot in jsdom ${ms(plots)}`,
  )
  report(`${name}: faster than vega-lite by`, theirs / ours, { atLeast: TARGETS.vega })
  report(`${name}: faster than Plot by`, plots / ours, { atLeast: TARGETS.plot })
}
