// What is printed of the charts page can be searched and copied: every word of it whole, as the page has it.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { CHARTS } from '@papi-lens/charts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { ROOT } from '../bundled.ts'
import { launch } from './browser.ts'
import { open } from './page.ts'

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

/** The texts that a page shows, also those in its elements' shadows and drawings. */
function shownTexts(): string[] {
  const found: string[] = []
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot)
      if (element.closest('script, style, title, desc, slot, .unseen')) continue
      if (!element.checkVisibility({ visibilityProperty: true })) continue
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '')
      }
    }
  }
  walk(document.body)
  return found
}

/** The runs of text in a PDF of the page: a word that was set from two fonts would be two of them. */
async function printedTexts(page: Page): Promise<string[]> {
  const file = createRequire(`${ROOT}packages/io/package.json`).resolve('unpdf')
  const { getDocumentProxy } = await import(pathToFileURL(file).href)
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))
  const texts: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    texts.push(...items.map(({ str }: { readonly str: string }) => str))
  }
  return texts
}

it('the PDF of the charts page has the words of the page, each whole, and every chart', async () => {
  const address = `${inject('address')}charts.html?province=son-la&from=2022&to=2023`
  const { page, troubles } = await open(browser, address)
  await page.locator('papi-chart').first().waitFor()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.locator('papi-chart svg').count()).toBe(CHARTS.length)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const printed = await printedTexts(page)
  expect(wordsOf(printed)).toContain('Tỉnh')
  expect(printed.join(' ')).not.toContain('Đang vẽ')
  expect(wordsOf(printed)).toEqual(wordsOf(await page.evaluate(shownTexts)))
  expect(troubles).toEqual([])
  await page.context().close()
  // A page of every chart, printed and read again.
}, 300_000)
