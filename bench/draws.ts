// Processor time of the draws behind rank ranges: every province in every unit, 1,000 draws, each unit in the latest year
// that gives it a basis. Nothing is drawn before; what is drawn is kept, so a second province of a year costs next to nothing.
import { certaintyOf, type Dataset, filteredLevels, prioritiesOf, scorecardOf } from '@papi-lens/core'
import { bundledDataset } from '../tests/bundled.ts'
import { fresh, rowsOf } from './analysis.ts'

const MOST = 2000

const bundled = bundledDataset()
const rows = rowsOf(bundled.panel)
const { framework, provinces, years } = bundled.panel
const places = framework.units.flatMap(({ id }) => {
  const year = years.findLast(last => framework.scale(id, last) && filteredLevels(bundled, id, last))
  return year === undefined ? [] : [{ id, year }]
})

// Once to warm up, as the code is compiled only when it is used.
rankRanges(fresh(bundled, rows))
const all = processorTime(rankRanges)
console.log(
  `Rank ranges, ${provinces.length} provinces × ${places.length} units of ${framework.units.length}`,
)
console.log(`  1,000 draws each: ${all.toFixed(0)} ms of processor time, target ≤ ${MOST} ms`)
if (all > MOST) process.exitCode = 1

const year = years.at(-1) ?? 0
const one = fresh(bundled, rows)
const first = timed(() => scorecardOf(one, '14', year))
const second = timed(() => scorecardOf(one, '01', year))
const order = timed(() => prioritiesOf(one, '14', year))
console.log(`One province: its scores ${first.toFixed(0)} ms, those of a second ${second.toFixed(0)} ms`)
console.log(`  its priorities with both stabilities after that ${order.toFixed(0)} ms`)

/** Ranges found, so that nothing can be left out. */
function rankRanges(dataset: Dataset): number {
  let found = 0
  for (const { id, year } of places) {
    for (const { code } of provinces) if (certaintyOf(dataset, code, id, year)) found++
  }
  return found
}

function processorTime(work: (dataset: Dataset) => unknown): number {
  const dataset = fresh(bundled, rows)
  return timed(() => work(dataset))
}

/** Milliseconds of processor time, user and system. */
function timed(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
