// How long the page's own thread is held up in one go while a reader opens large files: a text and a PDF of many tasks, a
// workbook of all scores, and its use. All files are made up, from a seed. Run after a build; needs Chromium, and LibreOffice
// for the PDF.
//
// npm run bench:open-files -- [--slow]     with --slow on a machine of a quarter of the speed
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { serveFolder } from '../apps/cli/src/dashboard/serve-folder.ts'
import { startChromium } from '../tests/e2e/browser.ts'
import { madePlan, madeWorkbook, pagesOf, pdfOf } from './page-speed/large-files.ts'
import { SLOW } from './page-speed/throttled-visit.ts'

const RUNS = 2
/** Milliseconds after which a press is felt to wait. */
const MOST = 50

const browser = await startChromium()
const site = await serveFolder(fileURLToPath(new URL('../apps/dashboard/dist', import.meta.url)), 0)
const slowDown = process.argv.includes('--slow') ? SLOW.slowDown : 1
console.log(
  `longest task on the page's thread, ${slowDown}× slower, best of ${RUNS}; none of ${MOST} ms is not told\n`,
)

const folder = mkdtempSync(join(tmpdir(), 'papi-open-'))
/** A file on the disk: what the test hands over itself would take the page's thread for its own message. */
const fileOf = (name: string, content: string | Buffer) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
await opened('text, 76 tasks', fileOf('ke-hoach.txt', madePlan(76)))
for (const tasks of [100, 145]) {
  const pdf = pdfOf(madePlan(tasks))
  if (pdf) await opened(`PDF, ${pagesOf(pdf)} pages`, fileOf(`ke-hoach-${tasks}.pdf`, pdf))
  else console.log('PDF: no LibreOffice to make one')
}
const workbook = await madeWorkbook()
await used(`workbook, ${(workbook.length / 1e6).toFixed(1)} MB`, fileOf('diem.xlsx', workbook))
rmSync(folder, { recursive: true })
await browser.close()
await site.stop()

/** Opens a document under the question of what was promised. */
async function opened(name: string, file: string): Promise<void> {
  await measured('plans', async (page, held) => {
    const longest = await held(async () => {
      await page.setInputFiles('input[type=file]', file)
      await page.locator('.tasks .answer').nth(50).waitFor({ state: 'attached', timeout: 120_000 })
    })
    return { [name]: longest }
  })
}

/** Opens scores, looks them over and uses them. */
async function used(name: string, file: string): Promise<void> {
  await measured('data', async (page, held) => {
    const use = page.getByRole('button', { name: 'Dùng số liệu này' })
    const read = await held(async () => {
      await page.locator('.open-scores input').setInputFiles(file)
      await use.waitFor({ timeout: 120_000 })
    })
    const taken = await held(async () => {
      await use.click()
      await page.locator('.own-band').waitFor({ timeout: 120_000 })
    })
    return { [name]: read, [`${name}, used`]: taken }
  })
}

type Held = (act: () => Promise<void>) => Promise<number>

async function measured(
  view: string,
  run: (page: Page, held: Held) => Promise<Readonly<Record<string, number>>>,
): Promise<void> {
  const best = new Map<string, number>()
  for (let at = 0; at < RUNS; at++) {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
    const page = await context.newPage()
    await page.addInitScript(() => {
      const tasks: number[] = []
      Object.assign(globalThis, { tasks })
      new PerformanceObserver(list => {
        for (const { duration } of list.getEntries()) tasks.push(duration)
      }).observe({ type: 'longtask' })
    })
    await page.goto(`${site.url}vi/son-la/?view=${view}&from=2022&to=2023`)
    await page.locator('#app:not([data-ahead]) main h1').waitFor()
    await page.waitForTimeout(1000)
    if (slowDown > 1) {
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
    }
    const tasks = () => page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0))
    const held: Held = async act => {
      await tasks()
      await act()
      // What follows what is seen, such as the rest of a list.
      await page.waitForTimeout(1500)
      return Math.max(0, ...(await tasks()))
    }
    for (const [name, longest] of Object.entries(await run(page, held)))
      best.set(name, Math.min(longest, best.get(name) ?? Number.POSITIVE_INFINITY))
    await context.close()
  }
  for (const [name, longest] of best)
    console.log(
      `${name.padEnd(26)}${(longest === 0 ? `under ${MOST}` : longest.toFixed(0)).padStart(9)} ms${longest > MOST ? '  too long' : ''}`,
    )
}
