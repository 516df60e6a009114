// Takes the pictures of the README from the built dashboard and the catalogue of charts (npm run make:pictures, after a
// build). Each is a WebP as small as it stays sharp.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawChart } from '@papi-lens/charts'
import { chartPng } from '@papi-lens/charts/png'
import type { ViewId } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import type { Page } from 'playwright-core'
import { serveFolder } from '../apps/cli/src/dashboard/serve-folder.ts'
import { bundledDataset, bundledPlans } from '../tests/bundled.ts'
import { startChromium } from '../tests/e2e/browser.ts'
import { open } from '../tests/e2e/page.ts'

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** More than this is slow to come on a slow link; held by a test of the dashboard. */
const MOST = 80_000

/** What of each view tells its question at a glance. */
const VIEWS: Readonly<Record<ViewId, string>> = {
  overview: '',
  trends: 'unit=health-care',
  compare: 'unit=services',
  map: 'unit=health-care',
  priorities: 'area=health-care',
  plans: '',
  scenario: 'unit=services&set=health-care:2.1',
  data: '',
}

const wide = { width: 1366, height: 900 }
const PAGES = [
  ...Object.entries(VIEWS).map(([view, query]) => ({
    file: `view-${view}`,
    path: `vi/son-la/?${view === 'overview' ? '' : `view=${view}&`}from=2022&to=2023&${query}`,
    ...wide,
  })),
  { file: 'view-overview-en-phone', path: 'en/son-la/?from=2022&to=2023', width: 390, height: 844 },
]

const serving = await serveFolder(folder('apps/dashboard/dist'), 0)
const browser = await startChromium()
const press = await browser.newPage()

/** The same picture as WebP, in the best quality that is small enough. */
async function pressed(png: Buffer, page: Page): Promise<Buffer> {
  const address = await page.evaluate(
    async ([source, most]) => {
      const picture = new Image()
      picture.src = source
      await picture.decode()
      const canvas = document.createElement('canvas')
      canvas.width = picture.naturalWidth
      canvas.height = picture.naturalHeight
      canvas.getContext('2d')?.drawImage(picture, 0, 0)
      for (let quality = 0.92; quality > 0.4; quality -= 0.04) {
        const made = canvas.toDataURL('image/webp', quality)
        if ((made.length * 3) / 4 < most) return made
      }
      return null
    },
    [`data:image/png;base64,${png.toString('base64')}`, MOST] as const,
  )
  if (address === null) throw new Error('too large in any quality')
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}

const keep = async (file: string, png: Buffer) =>
  writeFileSync(folder(`docs/pictures/${file}.webp`), await pressed(png, press))

rmSync(folder('docs/pictures'), { recursive: true, force: true })
mkdirSync(folder('docs/pictures'))
for (const { file, path, width, height } of PAGES) {
  const { page } = await open(browser, `${serving.url}${path}`, { width, height })
  // The letters of the site are there from the second page on.
  await page.reload()
  await page.waitForSelector('main h1')
  await page.evaluate(() => document.fonts.ready)
  await keep(file, await page.screenshot())
  await page.context().close()
}

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
  // On the web a list of areas is as long as it is; the README shows what stands on a page.
  const isList = kind === 'priority-bars' || kind === 'task-coverage'
  const size = isList ? ({ size: 'a4' } as const) : { width: 640 }
  const chart = drawChart(dataset, kind, request, { words: wordsIn('vi'), ...size })
  await keep(`chart-${kind}`, Buffer.from(await chartPng(chart, { scale: isList ? 1 : 1.5 })))
}
await browser.close()
await serving.stop()
