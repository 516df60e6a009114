// Takes the pictures of the README from the built dashboard and the catalogue of charts (npm run make:pictures, after a
// build).
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawChart } from '@papi-lens/charts'
import { chartPng } from '@papi-lens/charts/png'
import { wordsIn } from '@papi-lens/words/all'
import { serveFolder } from '../apps/cli/src/dashboard/serve-folder.ts'
import { bundledDataset, bundledPlans } from '../tests/bundled.ts'
import { launch } from '../tests/e2e/browser.ts'
import { open } from '../tests/e2e/page.ts'

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

const PICTURES = [
  { file: 'dashboard-vi.png', path: 'vi/son-la/?from=2022&to=2023', width: 1366, height: 900 },
  {
    file: 'dashboard-trends-vi.png',
    path: 'vi/son-la/?view=trends&from=2022&to=2023',
    width: 1366,
    height: 900,
  },
  { file: 'dashboard-en-phone.png', path: 'en/son-la/?from=2022&to=2023', width: 390, height: 844 },
]

const serving = await serveFolder(folder('apps/dashboard/dist'), 0)
const browser = await launch()
for (const { file, path, width, height } of PICTURES) {
  const { page } = await open(browser, `${serving.url}${path}`, width, height)
  // The letters of the site are there from the second page on.
  await page.reload()
  await page.waitForSelector('main h1')
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: folder(`docs/${file}`) })
}
await browser.close()
await serving.stop()

const dataset = bundledDataset()
const plans = bundledPlans(dataset).filter(plan => plan.issuer.province === '14')
const sonLa = { province: '14', year: 2023 }
const CHARTS = {
  trend: { province: '14', unit: 'health-care' },
  'tile-map': { ...sonLa, unit: 'health-care' },
  'priority-bars': sonLa,
  'task-coverage': { ...sonLa, plans },
}
for (const [kind, request] of Object.entries(CHARTS)) {
  // On the web the list of areas is as long as it is; the README shows what stands on a page.
  const size = kind === 'task-coverage' ? ({ size: 'a4' } as const) : { width: 640 }
  const chart = drawChart(dataset, kind, request, { words: wordsIn('vi'), ...size })
  writeFileSync(folder(`docs/chart-${kind}.png`), chartPng(chart, { scale: 1.5 }))
}
