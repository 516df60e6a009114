// Our SVG of the charts drawn with d3 against the same chart through Vega-Lite, Vega and its own SVG writer: each side
// starts from the findings or the finished specification and ends with the text of an SVG. Targets: at least 8 times as many.
import { type Asked, askedOf, type Chart, type DefinedChart } from '@papi-lens/charts'
import { changeBarsKind, dotStripKind, heatMapKind, trendKind } from '@papi-lens/charts/kinds'
import { findProvince } from '@papi-lens/core'
import { wordsIn } from '@papi-lens/words/all'
import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { dataset } from '../packages/charts/gallery/gallery-dataset.ts'
import { report } from './ratio.ts'

const BATCH = 10
const ROUNDS = { warmUps: 4, runs: 15 }
const TARGET = 8

const province = findProvince(dataset.panel.provinces, '14')
const unit = dataset.panel.framework.unit('total')
const options = { words: wordsIn('vi') }
const asked = askedOf(dataset, { province: '14', from: 2022, to: 2023 })

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
async function throughVega(spec: TopLevelSpec): Promise<string> {
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none', logLevel: vega.Error })
  const svg = await view.toSVG()
  view.finalize()
  return svg
}

/** Milliseconds for one chart of a batch. */
async function timed(work: () => unknown): Promise<number> {
  globalThis.gc?.()
  const start = performance.now()
  for (let index = 0; index < BATCH; index++) await work()
  return (performance.now() - start) / BATCH
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN

console.log(`SVG of a chart, Node ${process.version}, median of ${ROUNDS.runs} runs of ${BATCH}`)
for (const [name, draw] of charts) {
  const spec = await draw().vegaLite?.()
  if (!spec) throw new Error(`${name} has no specification`)
  const times = { ours: [] as number[], vega: [] as number[] }
  // In turn, so that whatever slows the machine down slows both.
  for (let run = -ROUNDS.warmUps; run < ROUNDS.runs; run++) {
    const ours = await timed(() => draw().svg)
    const theirs = await timed(() => throughVega(spec as unknown as TopLevelSpec))
    if (run < 0) continue
    times.ours.push(ours)
    times.vega.push(theirs)
  }
  const [ours, theirs] = [median(times.ours), median(times.vega)]
  console.log(`${name.padEnd(12)} ours ${ours.toFixed(2)} ms, vega-lite to SVG ${theirs.toFixed(2)} ms`)
  report(`${name}: ours is faster by`, theirs / ours, { atLeast: TARGET })
}
