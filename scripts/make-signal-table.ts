// Makes the table of docs/signal.md from the bundled scores (npm run make:signal); a test fails while the page differs.
import { readFileSync, writeFileSync } from 'node:fs'
import { bandOf, changeErrors, type Dataset, type Framework, rollupOf, usualMovement } from '@papi-lens/core'
import { bundledDataset, ROOT } from '../tests/bundled.ts'

const PAGE = `${ROOT}docs/signal.md`
const MARKS = ['<!-- signal: made by npm run make:signal -->', '<!-- end signal -->'] as const

/** The page with its table as the bundled scores give it. */
export function deriveSignalPage(): string {
  const text = readFileSync(PAGE, 'utf8')
  const [from, to] = MARKS.map(mark => text.indexOf(mark))
  if (from === undefined || to === undefined || from < 0 || to < from)
    throw new Error('docs/signal.md has no marks')
  return `${text.slice(0, from + MARKS[0].length)}\n\n${signalTable(bundledDataset())}\n\n${text.slice(to)}`
}

function signalTable(dataset: Dataset): string {
  const { framework, years } = dataset.panel
  const year = years.at(-1) ?? 0
  const rolled = new Map(rollupOf(dataset, year - 1, year).units.map(unit => [unit.id, unit]))
  const rows = framework
    .dimensionsIn(year)
    .flatMap(dimension => framework.subdimensionsIn(year, dimension))
    .map(id => {
      const { clearUp = 0, clearDown = 0 } = rolled.get(id) ?? {}
      const cells = [framework.position(id, year), namesOf(framework, id), ...movementOf(dataset, id, year)]
      return `| ${[...cells, clearUp, clearDown].join(' | ')} |`
    })
  return [
    '| | nội dung · sub-dimension | dãy năm · run | n | dải · band ± | tăng rõ · up | giảm rõ · down |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

function namesOf(framework: Framework, id: string): string {
  const { vi, en } = framework.unit(id)
  return `${vi} · ${en}`
}

function movementOf(dataset: Dataset, id: string, year: number): (string | number)[] {
  const { years = [], differences = 0 } = usualMovement(dataset, id, year) ?? {}
  const scale = dataset.panel.framework.scale(id, year)
  const [error = Number.NaN] = changeErrors(dataset, id, year - 1, year)
  const band = bandOf(error) * ((scale?.max ?? Number.NaN) - (scale?.min ?? Number.NaN))
  return [`${years[0]}–${years.at(-1)}`, differences, band.toFixed(3)]
}

if (process.argv[1]?.endsWith('make-signal-table.ts')) writeFileSync(PAGE, deriveSignalPage())
