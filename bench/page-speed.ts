// How soon a page is there on a slow line and an old machine: the dashboard's first view, and one chart on a page beside
// the same chart built with other libraries. Run after `npm test` or a build; needs Chromium, and the registry for the others.
//
// npm run bench:page-speed -- [--ours]
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { serveFolder } from '../apps/cli/src/dashboard/serve-folder.ts'
import { startChromium } from '../tests/e2e/browser.ts'
import { buildOtherPages, STACKS } from './page-speed/other-pages.ts'
import { servePlainly } from './page-speed/plain-server.ts'
import { type PageTimes, SLOW, throttledVisit } from './page-speed/throttled-visit.ts'
import { report } from './ratio.ts'

const RUNS = 3
const browser = await startChromium()
const ours = await serveFolder(fileURLToPath(new URL('../apps/dashboard/dist', import.meta.url)), 0)

console.log(
  `${(8 * SLOW.downloadThroughput) / 1e6} Mbit/s, ${SLOW.latency} ms there and back, ${SLOW.slowDown}× slower; median of ${RUNS}`,
)
console.log(
  `\n${'page'.padEnd(18)}${['kB first', 'kB', 'paint', 'finding', 'chart', 'usable', 'answer', 'shift'].map(text => text.padStart(9)).join('')}`,
)

const overview = await measured('overview', {
  address: `${ours.url}vi/son-la/`,
  finding: 'h1',
  chart: 'main svg',
  use: chooseProvince,
  press: chooseAgain,
})
const chart = await measured('<papi-chart>', {
  address: `${ours.url}chart.html?kind=trend&province=son-la`,
  finding: 'papi-chart',
  chart: 'papi-chart >>> svg',
})
if (!process.argv.includes('--ours')) {
  const others = await servePlainly(await buildOtherPages())
  for (const { name, chart: drawing } of STACKS) {
    const times = await measured(name, {
      address: `${others.url}${name}.html`,
      finding: 'h1',
      chart: drawing,
    })
    console.log(
      `  ${name} against <papi-chart> with all scores: bytes ${ratio(times.bytes, chart.bytes)}, chart ${ratio(times.chart, chart.chart)}`,
    )
  }
  await others.stop()
}
console.log('')
report('first view, of 56 KB', overview.bytesAtFirst / (56 * 1024), { atMost: 1 })
report('finding and chart, of a second', Math.max(overview.finding ?? 1e9, overview.chart ?? 1e9) / 1000, {
  atMost: 1,
})
report('usable, of two seconds', (overview.usable ?? 1e9) / 2000, { atMost: 1 })
report('answer to a province or year, of 100 ms', (overview.answer ?? 1e9) / 100, { atMost: 1 })
report('layout shift, of a hundredth', overview.shift / 0.01, { atMost: 1 })
await browser.close()
await ours.stop()

/** Chooses another province in the field of the bar as soon as it answers. */
async function chooseProvince(page: Page): Promise<void> {
  const field = page.getByRole('combobox').first()
  while ((await page.locator('[role=listbox] [role=option]').count()) === 0) await field.click()
  await field.fill('ha noi')
  await field.press('Enter')
  await page.locator('h1', { hasText: 'Hà Nội' }).waitFor()
}

/** Chooses a province and a year in a page that is there whole, and waits until each is shown. */
async function chooseAgain(page: Page): Promise<void> {
  await page.locator('#app:not([data-ahead]) h1').waitFor()
  const field = page.getByRole('combobox').first()
  await page.evaluate(() => Object.assign((globalThis as unknown as { seen: object }).seen, { answer: null }))
  await field.click()
  await field.fill('ca mau')
  await field.press('Enter')
  await page.locator('h1', { hasText: 'Cà Mau' }).waitFor()
  await page.locator('.years select').first().press('ArrowDown')
  await page.waitForURL(/from=2022/)
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 100))))
}

/** The median of each figure. */
async function measured(name: string, looked: Parameters<typeof throttledVisit>[1]): Promise<PageTimes> {
  const runs: PageTimes[] = []
  for (let run = 0; run < RUNS; run++) runs.push(await throttledVisit(browser, looked))
  const median = (key: keyof PageTimes) =>
    runs
      .map(times => times[key])
      .filter(value => value !== null)
      .sort((a, b) => a - b)[runs.length >> 1] ?? null
  const times: PageTimes = {
    bytes: median('bytes') ?? 0,
    bytesAtFirst: median('bytesAtFirst') ?? 0,
    firstPaint: median('firstPaint'),
    finding: median('finding'),
    chart: median('chart'),
    usable: median('usable'),
    answer: median('answer'),
    shift: median('shift') ?? 0,
  }
  const cells = [
    (times.bytesAtFirst / 1024).toFixed(1),
    (times.bytes / 1024).toFixed(1),
    ...[times.firstPaint, times.finding, times.chart, times.usable, times.answer].map(ms =>
      ms === null ? '–' : ms.toFixed(0),
    ),
    times.shift.toFixed(3),
  ]
  console.log(`${name.padEnd(18)}${cells.map(text => text.padStart(9)).join('')}`)
  return times
}

function ratio(one: number | null, other: number | null): string {
  return one && other ? `${(one / other).toFixed(2)}×` : '–'
}
