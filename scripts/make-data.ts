// Makes what is derived in data/: the list of gaps, the packed scores, the manifest, and the tables of its README. Run it after any change
// of the data (npm run make:data); a test fails while the files differ from what it makes.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Dataset, packDataset } from '@papi-lens/core'
import { DATASET_FILES, readBreaks, readFramework } from '@papi-lens/io'
import type { Plan } from '@papi-lens/plans'
import { bundledDataset, bundledPlans, ROOT } from '../tests/bundled.ts'

const DATA = `${ROOT}data/`

/** The derived files of the data package, by name, with the content they should have. */
export function deriveDataFiles(): Map<string, string> {
  const dataset = bundledDataset()
  const plans = bundledPlans(dataset)
  const gaps = gapsCsv(dataset)
  const readme = readFileSync(`${DATA}README.md`, 'utf8')
  const filled = fill(fill(readme, 'counts', countsTable(dataset)), 'plans', plansTable(plans))
  return new Map([
    ['gaps.csv', gaps],
    ['packed.json', packed(dataset)],
    ['manifest.json', manifest(gaps)],
    ['README.md', filled],
  ])
}

/** Province-years without a published score, with the units concerned; "all" where nothing was published. */
function gapsCsv({ panel }: Dataset): string {
  const { framework, provinces, years } = panel
  const lines = ['year,province_code,province,dimensions']
  for (const year of years) {
    for (const { code, vi } of provinces) {
      const dimensions = framework.dimensionsIn(year)
      const missing = dimensions.filter(id => typeof panel.score(code, year, id) !== 'number')
      if (missing.length === 0) continue
      lines.push([year, code, vi, missing.length === dimensions.length ? 'all' : missing.join(' ')].join(','))
    }
  }
  return `${lines.join('\n')}\n`
}

/** The scores as the command reads them, with the sums of the files that they were packed from. */
function packed({ panel }: Dataset): string {
  const read = (file: string) => readFileSync(`${DATA}${file}`, 'utf8')
  const framework = readFramework(DATASET_FILES.framework, read(DATASET_FILES.framework))
  const breaks = readBreaks(DATASET_FILES.comparability, read(DATASET_FILES.comparability))
  if (!('value' in framework) || !('value' in breaks)) throw new Error('the data are damaged')
  const sums = Object.values(DATASET_FILES).map(file => [file, sumOf(read(file))])
  const content = packDataset(panel, framework.value, breaks.value)
  return `${JSON.stringify({ sha256: Object.fromEntries(sums), packed: content })}\n`
}

function sumOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

/** SHA-256 of each file of facts, so that a copy can be checked and a report can name the data it used. */
function manifest(gaps: string): string {
  const facts = ['framework.json', 'comparability.json', 'provinces.csv', 'agencies.json']
  const scores = readdirSync(`${DATA}scores`).map(file => `scores/${file}`)
  const plans = readdirSync(`${DATA}plans`).map(file => `plans/${file}`)
  const files = [...facts, ...scores, ...plans].sort()
  const sums = files.map(file => [file, sumOf(readFileSync(`${DATA}${file}`))])
  const { version } = JSON.parse(readFileSync(`${DATA}package.json`, 'utf8')) as { version: string }
  return `${JSON.stringify({ version, sha256: Object.fromEntries([...sums, ['gaps.csv', sumOf(gaps)]]) }, null, 2)}\n`
}

function countsTable({ panel }: Dataset): string {
  const { framework, years } = panel
  const count = (year: number, ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + panel.column(year, id).filter(score => !Number.isNaN(score)).length, 0)
  const rows = years.map(year => {
    const dimensions = framework.dimensionsIn(year)
    const parts = dimensions.flatMap(id => framework.subdimensionsIn(year, id))
    const whole = count(year, ['total'])
    const cells = [year, dimensions.length, parts.length, count(year, dimensions), count(year, parts), whole]
    return `| ${cells.join(' | ')} |`
  })
  return [
    '| year | dimensions | sub-dimensions | dimension scores | sub-dimension scores | provinces with a total |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

function plansTable(plans: readonly Plan[]): string {
  const rows = plans.map(({ id, title, number, tasks, measures, source }) => {
    const nested = measures.reduce((sum, { items }) => sum + items.length, 0)
    const cells = [
      `\`plans/${id}.json\``,
      title.vi,
      number ?? 'none given',
      measures.length,
      nested,
      tasks.length,
    ]
    return `| ${[...cells, source.note?.en ?? ''].join(' | ')} |`
  })
  return [
    '| file | plan | number | measures | nested items | appendix tasks | condition of the source |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

/** Replaces what stands between the two marks of a name. */
function fill(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}: made by npm run make:data -->`, `<!-- end ${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`data/README.md has no marks for "${name}"`)
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`
}

if (process.argv[1]?.endsWith('make-data.ts')) {
  for (const [file, content] of deriveDataFiles()) writeFileSync(`${DATA}${file}`, content)
}
