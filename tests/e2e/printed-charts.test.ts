// What is printed of the charts page can be searched and copied: every word of it whole, as the page has it.
import { CHARTS } from '@papi-lens/charts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launch } from './browser.ts'
import { open } from './page.ts'
import { printedPages, shownTexts } from './printed-page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

/** Words as they are counted: without the stops and brackets around them, which may stand in an element of their own. */
const wordsOf = (texts: readonly string[]): string[] =>
  texts
    .join(' ')
    .normalize('NFC')
    .split(/\s+/u)
    .map(word => word.replace(/^[.,;:()]+|[.,;:()]+$/g, ''))
    .filter(Boolean)
    .sort()

it('the PDF of the charts page has the words of the page, each whole, and every chart', async () => {
  const address = `${inject('address')}charts.html?province=son-la&from=2022&to=2023`
  const { page, troubles } = await open(browser, address)
  await page.locator('papi-chart').first().waitFor()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.locator('papi-chart svg').count()).toBe(CHARTS.length)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const printed = (await printedPages(page)).flat()
  expect(wordsOf(printed)).toContain('Tỉnh')
  expect(printed.join(' ')).not.toContain('Đang vẽ')
  expect(wordsOf(printed)).toEqual(wordsOf(await page.evaluate(shownTexts, 'body')))
  expect(troubles).toEqual([])
  await page.context().close()
})
