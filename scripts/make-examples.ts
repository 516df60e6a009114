// Makes the charts that stand in examples/: pictures, specifications, figures, and the notebook that shows them. Run it after
// a chart has changed (npm run make:examples); a test fails while the files differ from what it makes.
import { readFileSync, writeFileSync } from 'node:fs'
import { chartCsv, drawChart, hatchInLines } from '@papi-lens/charts'
import { wordsIn } from '@papi-lens/words/all'
import { bundledDataset, ROOT } from '../tests/bundled.ts'
import { notebook } from './example-notebook.ts'

const EXAMPLES = `${ROOT}examples/`
const HEALTH_CARE = { province: 'Sơn La', unit: 'health-care' }
const CHANGES = { province: 'Sơn La', from: 2022, to: 2023 }

/** The derived files below examples/, by path, with the content they should have. */
export async function deriveExamples(): Promise<Map<string, string>> {
  const dataset = bundledDataset()
  const { version } = JSON.parse(readFileSync(`${ROOT}data/package.json`, 'utf8')) as { version: string }
  const vi = drawChart(dataset, 'trend', HEALTH_CARE, { words: wordsIn('vi'), version })
  const en = drawChart(dataset, 'trend', HEALTH_CARE, { words: wordsIn('en'), version })
  // As `papi chart` writes them.
  const pictures = { vi: hatchInLines(vi.svg), en: hatchInLines(en.svg) }
  const changes = drawChart(dataset, 'change-bars', CHANGES, { words: wordsIn('vi'), version })
  const spec = `${JSON.stringify(await changes.vegaLite?.(), null, 1)}\n`
  const page = readFileSync(`${EXAMPLES}static-svg/index.html`, 'utf8')
  return new Map([
    ['static-svg/health-care.vi.svg', pictures.vi],
    ['static-svg/index.html', fill(page, 'health-care.en.svg', pictures.en)],
    ['custom-element/health-care.svg', pictures.vi],
    ['vega-embed/changes.vl.json', spec],
    ['notebook/health-care.svg', pictures.vi],
    ['notebook/changes.vl.json', spec],
    ['notebook/changes.csv', chartCsv(changes)],
    ['notebook/papi-charts.ipynb', notebook({ svg: pictures.vi, csv: chartCsv(changes) })],
  ])
}

/** Puts a drawing between the two comments that name it. */
function fill(page: string, name: string, svg: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [page.indexOf(start), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`examples: no place for ${name}; restore the comment ${start}`)
  return `${page.slice(0, from + start.length)}\n${svg}\n${page.slice(to)}`
}

if (process.argv[1]?.endsWith('make-examples.ts')) {
  for (const [path, content] of await deriveExamples()) writeFileSync(`${EXAMPLES}${path}`, content)
}
