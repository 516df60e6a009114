import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './browser.ts'
import { open } from './page.ts'
import { printedPages, shownTexts } from './printed-page.ts'

// Every view on paper: each word that it shows there stands whole in the PDF, and nothing else does.

const address = inject('address')
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

/** Letters of the text width of an A4 page between its margins, in pixels: upright, and across where a view lies so. */
const [UPRIGHT, ACROSS] = [695, 1017]

const VIEWS = [
  ['vi/son-la/?from=2022&to=2023', UPRIGHT],
  ['en/ba-ria-vung-tau/?from=2020&to=2021', UPRIGHT],
  ['vi/quang-ninh/?from=2022&to=2023', UPRIGHT],
  ['vi/son-la/?view=trends&from=2022&to=2023', UPRIGHT],
  ['vi/thua-thien-hue/?view=compare&from=2022&to=2023', UPRIGHT],
  ['en/son-la/?view=map&from=2022&to=2023', UPRIGHT],
  ['vi/son-la/?view=priorities&from=2022&to=2023', UPRIGHT],
  ['vi/son-la/?view=plans&from=2022&to=2023', UPRIGHT],
  ['vi/son-la/?view=scenario&from=2022&to=2023&set=health-care:2.3', UPRIGHT],
  ['vi/quang-ninh/?view=data&unit=services&year=2023', ACROSS],
] as const

/** How often each word stands in texts; signs between words may be set apart. */
function wordCounts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of texts
    .join(' ')
    .normalize('NFC')
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The words of which there are more in one text than in another. */
const beyond = (some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>) =>
  [...some].filter(([word, count]) => count > (others.get(word) ?? 0)).map(([word]) => word)

/** Makes a page as it is while it is printed. */
async function onPaper(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
}

describe.each(VIEWS)('%s', (path, width) => {
  it('is printed whole on a few pages: its words, the heads of its tables on each page, the terms explained', async () => {
    const { page, troubles } = await open(browser, address + path)
    await page.waitForLoadState('networkidle')
    const explained = await page.locator('main .explain').count()
    await onPaper(page, width)
    const shown = wordCounts(await page.evaluate(shownTexts, 'body'))
    const heads = wordCounts(await page.evaluate(shownTexts, 'thead'))
    expect((await page.locator('.terms p').count()) > 0).toBe(explained > 0)
    expect(await page.locator('main details:not([open])').filter({ visible: true }).count()).toBe(0)
    const pages = await printedPages(page)
    const printed = wordCounts(pages.flat())
    expect(beyond(shown, printed)).toEqual([])
    expect(beyond(printed, shown).filter(word => !heads.has(word))).toEqual([])
    expect(pages.length).toBeLessThanOrEqual(6)
    // The last page has more than what every page of the site ends with.
    const footer = wordCounts(await page.locator('footer > p').allInnerTexts())
    expect(beyond(wordCounts(pages.at(-1) ?? []), footer)).not.toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

it('a map whose outlines are still coming is printed without them, and does not say that they come', async () => {
  const { page } = await open(browser, `${address}vi/son-la/?view=data`)
  await page.route(/outlines[^/]*\.json/, () => {})
  await page.getByRole('link', { name: 'Ở vùng nào?' }).click()
  await page.getByText('Đang tải đường ranh giới').waitFor()
  await onPaper(page, UPRIGHT)
  const printed = (await printedPages(page)).flat().join(' ')
  expect(printed).toContain('Theo vùng')
  expect(printed).not.toContain('Đang tải')
  await page.context().close()
})

it('a chart has the width of the screen again once it was printed', async () => {
  const { page } = await open(browser, `${address}vi/son-la/?view=trends&from=2022&to=2023`)
  const chart = page.locator('#large-trend svg').first()
  const width = () => chart.getAttribute('width')
  await chart.waitFor()
  await expect.poll(width).toBe('900')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect.poll(width).toBe('640')
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect.poll(width).toBe('900')
  await page.context().close()
})
