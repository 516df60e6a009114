import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './browser.ts'
import { cutTexts, open, textsOutsideDrawings } from './page.ts'

// Who walks by key sees where they are (WCAG 2.4.7, 2.4.11), comes to the end, and back out of what opens.

const address = inject('address')
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const VIEWS = ['overview', 'trends', 'compare', 'map', 'priorities', 'plans', 'scenario', 'data']

/** What has the focus: its name, and what keeps it from being seen. Null at the end of the page. Runs in the page. */
function focused(): { readonly name: string; readonly faults: readonly string[] } | null {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return null
  const name = `${element.tagName} ${element.ariaLabel ?? element.textContent?.trim().slice(0, 60)}`
  // A file is chosen by a field that is not seen; its label shows the focus.
  const label = element.matches('.unseen, input[type=file]')
    ? (element.closest('label') ?? document.querySelector(`label[for="${element.id}"]`))
    : null
  const seen = label ?? element
  const [box = seen.getBoundingClientRect()] = seen.getClientRects()
  const x = Math.min(innerWidth - 1, Math.max(0, box.left + Math.min(box.width / 2, 20)))
  const above = document.elementFromPoint(x, box.top + Math.min(box.height / 2, 12))
  const faults = [
    ...(above && (seen.contains(above) || above.contains(element)) ? [] : ['covered or out of sight']),
    ...(getComputedStyle(seen).outlineStyle === 'none' ? ['no outline'] : []),
  ]
  return { name, faults }
}

describe.each(VIEWS)('%s', view => {
  it.each([
    [1366, 768],
    // A screen of 1366 by 768 at 200 percent.
    [683, 384],
  ])('shows every stop of the Tab key, to the end of the page, at %i by %i', async (width, height) => {
    const url = `${address}vi/son-la/?view=${view}&from=2022&to=2023`
    const { page, troubles } = await open(browser, url, { width, height })
    const stops: string[] = []
    const faults: string[] = []
    for (let at = 0; at < 300; at++) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(focused)
      if (stop === null) break
      stops.push(stop.name)
      faults.push(...stop.faults.map(fault => `${stop.name}: ${fault}`))
    }
    expect(faults).toEqual([])
    expect(stops[0]).toContain('Đến nội dung chính')
    expect(stops.length).toBeGreaterThan(20)
    expect(stops.length).toBeLessThan(300)
    expect(await page.evaluate(cutTexts)).toEqual([])
    expect(await page.evaluate(textsOutsideDrawings)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

describe('Escape', () => {
  const leaves = async (page: Page, opened: string, from: string) => {
    await page.locator(opened).waitFor()
    await page.keyboard.press('Escape')
    await page.locator(opened).waitFor({ state: 'hidden' })
    expect(await page.evaluate(where => document.activeElement?.matches(where), from)).toBe(true)
  }

  it('closes what a key opened and leaves the focus where it was', async () => {
    const { page } = await open(browser, `${address}vi/son-la/?from=2022&to=2023`)
    await page.locator('.share summary').press('Enter')
    await page.keyboard.press('Tab')
    await leaves(page, '.share-panel', '.share summary')
    await page.locator('main .explain button').first().press('Enter')
    await leaves(page, '.explanation', '.explain button')
    await page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).press('ArrowDown')
    await leaves(page, '[role=listbox]', '[role=combobox]')
    await page.context().close()
  })
})
