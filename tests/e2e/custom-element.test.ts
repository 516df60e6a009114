import { readFileSync } from 'node:fs'
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

describe('<papi-chart> under a strict policy', () => {
  it('draws from the data file, in the language and theme it is told, with its figures as a table', async () => {
    const { page, troubles } = await visit(browser, 'examples/custom-element/', { colorScheme: 'dark' })
    const trend = page.locator('#trend')
    await trend.locator('svg').waitFor()
    await trend.locator('svg', { hasText: 'Phiên bản dữ liệu 2024.1.0' }).waitFor()
    await expect.poll(() => trend.locator('td', { hasText: '1,8384' }).count()).toBe(1)
    await page.locator('#changes svg', { hasText: 'Son La 2022–2023' }).waitFor()
    const themes = () =>
      page
        .locator('papi-chart figure')
        .evaluateAll(all => all.slice(0, 2).map(one => (one as HTMLElement).dataset.theme))
    await expect.poll(themes).toEqual(['light', 'dark'])
    await trend.locator('img').waitFor({ state: 'hidden' })
    await page.locator('#changes .bar').waitFor({ state: 'hidden' })
    expect(await violationsOf(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('does not draw other figures than those it is pinned to, and says so', async () => {
    const { page } = await visit(browser, 'examples/custom-element/')
    const pinned = page.locator('#pinned')
    await pinned.locator('.failure', { hasText: 'phiên bản 2023.1.0' }).waitFor()
    expect(await pinned.locator('svg').count()).toBe(0)
    await pinned.locator('img').waitFor()
    // The page mends it: the fallback gives way to the chart.
    await pinned.evaluate(element => element.setAttribute('version', '2024.1.0'))
    await pinned.locator('svg').waitFor()
    await pinned.locator('img').waitFor({ state: 'hidden' })
    await pinned.locator('.failure').waitFor({ state: 'hidden' })
    await page.context().close()
  })

  it('shows what is inside it without JavaScript', async () => {
    const { page } = await visit(browser, 'examples/custom-element/', { javaScriptEnabled: false })
    const width = async () => (await page.locator('#trend img').boundingBox())?.width
    await expect.poll(width).toBeGreaterThan(700)
    await page.context().close()
  })

  it.each([
    ['an item of a flex container', 'display: flex'],
    ['an inline block', 'display: inline-block'],
  ])('is readable inside %s, which asks how wide it would be', async (_name, style) => {
    const { page } = await visit(browser, 'examples/custom-element/', { width: 1200 })
    await page.locator('#trend svg').waitFor()
    const width = await page.evaluate(async style => {
      const box = document.createElement('div')
      box.style.cssText = style
      const { body } = document
      const chart = document.querySelector('#trend')?.cloneNode(true) as HTMLElement
      const text = document.createElement('p')
      text.textContent = 'văn bản'
      const drawn = new Promise(resolve => chart.addEventListener('papi-drawn', resolve, { once: true }))
      box.append(chart, text)
      body.append(box)
      await drawn
      return chart.getBoundingClientRect().width
    }, style)
    expect(width).toBeGreaterThanOrEqual(320)
    await page.context().close()
  })

  it('is drawn anew at the width it has, once, and never wider than the page', async () => {
    const { page } = await visit(browser, 'examples/custom-element/')
    const drawnWidth = () => page.locator('#trend svg').getAttribute('width')
    await expect.poll(drawnWidth).toBe('758')
    await page.evaluate(() => {
      Object.assign(globalThis, { drawn: 0 })
      const counted = globalThis as unknown as { drawn: number }
      document.querySelector('#trend')?.addEventListener('papi-drawn', () => counted.drawn++)
    })
    await page.setViewportSize({ width: 380, height: 800 })
    await expect.poll(drawnWidth).toBe('346')
    // A second drawing would have come by then.
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 400)))
    expect(await page.evaluate(() => (globalThis as unknown as { drawn: number }).drawn)).toBe(1)
    await page.setViewportSize({ width: 300, height: 800 })
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(300)
    await page.context().close()
  })

  it('hands the chart on with the keyboard: as SVG, PNG and CSV, and shows its table', async () => {
    const { page, troubles } = await visit(browser, 'examples/custom-element/', { acceptDownloads: true })
    const trend = page.locator('#trend')
    await trend.locator('svg').waitFor()
    const opener = trend.locator('button[aria-expanded]')
    const choose = async (name: string) => {
      await opener.press('Enter')
      await trend.locator('[role^=menuitem]', { hasText: name }).press('Enter')
    }
    for (const [name, file, first, mark] of [
      ['Ảnh SVG', 'papi-trend-sơn-la-health-care.svg', '<svg ', ''],
      // With its density: 300 dots an inch, 11,811 a metre.
      ['Ảnh cho Word', 'papi-trend-sơn-la-health-care.png', '\x89PNG', 'pHYs\0\0\x2e\x23\0\0\x2e\x23\x01'],
      ['Số liệu CSV', 'papi-trend-sơn-la-health-care.csv', '\xef\xbb\xbfN', ''],
    ] as const) {
      const waiting = page.waitForEvent('download')
      await choose(name)
      const download = await waiting
      expect(download.suggestedFilename()).toBe(file)
      const content = readFileSync(await download.path(), 'latin1')
      expect([content.slice(0, first.length), content.includes(mark)]).toEqual([first, true])
    }
    await choose('Xem bảng số liệu')
    const height = async () => (await trend.locator('.figures').boundingBox())?.height
    await expect.poll(height).toBeGreaterThan(200)
    await opener.press('Enter')
    await trend.locator('button[aria-expanded=true]').waitFor()
    await page.keyboard.press('Escape')
    await trend.locator('button[aria-expanded=false]:focus').waitFor()
    expect(await violationsOf(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })
})
