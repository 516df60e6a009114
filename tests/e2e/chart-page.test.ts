import { CHARTS, FIELDS, type FieldName } from '@papi-lens/charts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from './browser.ts'
import { violationsOf } from './page.ts'
import { SITE, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

describe('the page of one chart', () => {
  it('shows it in a frame as high as it needs, with a way to the dashboard', async () => {
    const { page, troubles } = await visit(browser, 'examples/iframe/')
    const frame = page.frameLocator('iframe')
    await frame.locator('papi-chart svg').waitFor()
    await frame.locator('papi-chart svg', { hasText: '1,97' }).waitFor()
    await expect.poll(() => frame.locator('a').getAttribute('href')).toBe('./?province=son-la&lang=vi')
    await page.waitForFunction(() => document.querySelector('iframe')?.height !== '560')
    const cut = () =>
      frame.locator('html').evaluate(html => ({
        height: html.scrollHeight - html.clientHeight,
        width: html.scrollWidth - html.clientWidth,
      }))
    await expect.poll(cut).toEqual({ height: 0, width: 0 })
    expect(await violationsOf(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('may stand in the frame of another site, which the dashboard may not', async () => {
    const { page } = await visit(browser, 'icon.svg')
    const headerOf = async (path: string) =>
      (await page.request.get(`${SITE}/${path}`)).headers()['content-security-policy']
    expect(await headerOf('chart.html?kind=trend')).toContain('frame-ancestors *')
    expect(await headerOf('')).toContain("frame-ancestors 'self'")
    await page.context().close()
  })

  it('says what is wrong with its address', async () => {
    const { page, troubles } = await visit(browser, 'chart.html?kind=trend&province=ha-noii&lang=en')
    await page.locator('.failure', { hasText: 'unknown province "ha-noii"; did you mean' }).waitFor()
    expect(await violationsOf(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('draws every kind there is, also maps and those that need a plan', async () => {
    const asked: Readonly<Partial<Record<FieldName, string>>> = {
      province: 'son-la',
      provinces: 'lao-cai,dien-bien',
      year: '2023',
      plans: 'son-la-2024',
    }
    const { page, troubles } = await visit(browser, 'icon.svg')
    const drawn: string[] = []
    for (const { kind, takes } of CHARTS) {
      const query = new URLSearchParams({ kind, lang: 'en' })
      for (const { name, query: key } of FIELDS) {
        const value = asked[name]
        if (takes.includes(name) && value) query.set(key, value)
      }
      await page.goto(`${SITE}/chart.html?${query}`)
      await page.locator('papi-chart svg, papi-chart .failure:not([hidden])').first().waitFor()
      if ((await page.locator(`papi-chart svg.papi-${kind}`).count()) === 1) drawn.push(kind)
    }
    expect(drawn).toEqual(CHARTS.map(({ kind }) => kind))
    // The next page may come before the icon of the last one is there.
    expect(troubles.filter(trouble => !trouble.endsWith('/icon.svg'))).toEqual([])
    await page.context().close()
  })
})
