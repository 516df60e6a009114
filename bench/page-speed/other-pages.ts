import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compressFolder } from '../../apps/dashboard/compress-folder.ts'
import { bundledDataset } from '../../tests/bundled.ts'

const SOURCES = fileURLToPath(new URL('other-stacks/', import.meta.url))
const WORK = fileURLToPath(new URL('../../.cache/other-stacks/', import.meta.url))

/** One chart on a page, with what people would pick; the drawing that each makes. */
export const STACKS = [
  { name: 'vega-embed', chart: '#chart canvas, #chart svg' },
  { name: 'echarts', chart: '#chart svg' },
  { name: 'observable-plot', chart: '#chart svg' },
  { name: 'react-plotly', chart: '#chart .main-svg .scatterlayer' },
] as const

/** Builds the pages anew, each with its libraries as a bundler leaves them; gives the folder to serve. */
export async function buildOtherPages(): Promise<string> {
  mkdirSync(WORK, { recursive: true })
  for (const file of ['package.json', 'package-lock.json', 'vite.config.js'])
    copyFileSync(`${SOURCES}${file}`, `${WORK}${file}`)
  cpSync(`${SOURCES}pages`, `${WORK}pages`, { recursive: true })
  run('npm', 'ci', '--no-audit', '--no-fund', '--ignore-scripts')
  writeFileSync(`${WORK}pages/scores.js`, `export const rows = ${JSON.stringify(rows())}\n`)
  for (const { name } of STACKS) writeFileSync(`${WORK}${name}.html`, page(name))
  run('npx', '--no-install', 'vite', 'build', '--logLevel', 'error')
  compressFolder(`${WORK}dist`)
  return `${WORK}dist`
}

function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { cwd: WORK, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`the other pages could not be built: ${command} ${args.join(' ')}`)
}

/** The total of a province and the median of the country: what our page draws too, which carries every score besides. */
function rows() {
  const { panel } = bundledDataset()
  const median = (scores: readonly number[]) =>
    [...scores].sort((a, b) => a - b)[scores.length >> 1] ?? Number.NaN
  return panel.years.flatMap(year => {
    const all = panel.provinces.map(({ code }) => panel.score(code, year, 'total')).filter(isNumber)
    const own = panel.score('14', year, 'total')
    return [
      ...(isNumber(own) ? [{ who: 'Sơn La', year, score: own }] : []),
      { who: 'Trung vị', year, score: median(all) },
    ]
  })
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

function page(name: string): string {
  return `<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>${name}</title></head>
  <body><h1>Sơn La</h1><div id="chart"></div><script type="module" src="./pages/${name}.js"></script></body>
</html>
`
}
