import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from './browser.ts'
import { violationsOf } from './page.ts'
import { visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

describe('the list of examples', () => {
  it('leads to pages that are there', async () => {
    const { page, troubles } = await visit(browser, 'examples/')
    const links = await page
      .locator('a')
      .evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href))
    expect(links).toHaveLength(5)
    for (const link of links) expect([link, (await page.request.get(link)).status()]).toEqual([link, 200])
    expect(await violationsOf(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

describe('static SVG', () => {
  it('stands without JavaScript, as a picture and in the page', async () => {
    const { page, troubles } = await visit(browser, 'examples/static-svg/', { javaScriptEnabled: false })
    await page.waitForLoadState('load')
    await expect.poll(async () => (await page.locator('img').boundingBox())?.width).toBeGreaterThan(700)
    await expect.poll(() => page.textContent('figure svg')).toContain('1.97')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('is accessible', async () => {
    const { page, troubles } = await visit(browser, 'examples/static-svg/')
    expect(await violationsOf(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

describe('Vega-Lite in vega-embed', () => {
  it('draws the specification without eval and without a network', async () => {
    const { page, troubles } = await visit(browser, 'examples/vega-embed/')
    await page.locator('#vega svg').waitFor()
    const text = () => page.textContent('#vega svg')
    await expect.poll(text).toContain('Sơn La 2022–2023')
    // Primary education, 2022 to 2023.
    await expect.poll(text).toContain('+0,55')
    expect(await violationsOf(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })
})
