// The codes that the charts page gives, put into a page of another site as they are: on a phone, on paper, without scripts.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Serving, serveLocally } from '../../apps/cli/src/dashboard/local-server.ts'
import { ROOT } from '../bundled.ts'
import { launch } from './browser.ts'

const address = inject('address')
const KINDS = ['trend', 'rank-ranges', 'change-bars'] as const
let browser: Browser
let other: Serving
let shown = ''
/** Frame, element, picture and table of each kind. */
const codes = new Map<string, readonly string[]>()

beforeAll(async () => {
  browser = await launch()
  other = await serveLocally((_, response) => {
    response.setHeader('Content-Type', 'text/html;charset=utf-8')
    response.end(shown)
  }, 0)
  const page = await browser.newPage()
  await page.goto(`${address}charts.html?province=lao-cai&from=2021&to=2022&unit=health-care`)
  for (const kind of KINDS) {
    const card = page.locator(`#chart-${kind}`)
    await card.scrollIntoViewIfNeeded()
    await card.locator('papi-chart svg').waitFor()
    await card.locator('summary').click()
    await card.locator('pre').nth(3).waitFor()
    codes.set(kind, await card.locator('pre').allTextContents())
  }
  await page.context().close()
})
afterAll(async () => {
  await browser?.close()
  await other?.stop()
})

const codeOf = (kind: string, at: number) => codes.get(kind)?.[at] ?? ''

/** A page of another site with this in its body. */
async function elsewhere(body: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  shown = `<!doctype html><html lang="vi"><meta name="viewport" content="width=device-width"><title>x</title><body style="margin:8px">${body}</body></html>`
  await page.goto(`http://127.0.0.1:${other.port}/`)
  return page
}

/** What a PDF of the page says. */
async function printed(page: Page): Promise<string> {
  const { extractText, getDocumentProxy } = await import(
    pathToFileURL(createRequire(`${ROOT}packages/io/package.json`).resolve('unpdf')).href
  )
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', printBackground: true })))
  return (await extractText(pdf, { mergePages: true })).text.normalize('NFC')
}

/** How a frame holds its page: what hangs out of it, and the band below the page's end. */
async function leftOver(page: Page) {
  const frame = page.frames().find(found => found.url().includes('chart.html'))
  const inside = await frame?.evaluate(() => ({
    tall: document.documentElement.scrollHeight - innerHeight,
    wide: document.documentElement.scrollWidth - innerWidth,
    band: innerHeight - (document.getElementById('chart')?.getBoundingClientRect().bottom ?? 0),
  }))
  return { ...inside, page: await page.evaluate(() => document.documentElement.scrollWidth - innerWidth) }
}

describe('the code of a frame', () => {
  it.each(KINDS)('%s fits at 360 pixels, and again where the page becomes wider', async kind => {
    const page = await elsewhere(codeOf(kind, 0), { viewport: { width: 360, height: 700 } })
    await page.frameLocator('iframe').locator('papi-chart svg').waitFor()
    const fits = async () => {
      const { tall = 1, wide = 1, band = 99, page: beyond } = await leftOver(page)
      return tall <= 0 && wide <= 0 && band >= 0 && band <= 24 && beyond <= 0
    }
    await expect.poll(fits, { timeout: 60_000 }).toBe(true)
    await page.setViewportSize({ width: 800, height: 700 })
    const drawn = page.frameLocator('iframe').locator('papi-chart svg[width="784"]')
    await drawn.waitFor()
    await expect.poll(fits, { timeout: 60_000 }).toBe(true)
    await page.context().close()
  })

  it('far below what is seen, is on paper all the same', async () => {
    const page = await elsewhere(`<div style="height:12000px">x</div>${codeOf('trend', 0)}`)
    // Nobody scrolls. What it asks for comes after the page itself, as it does before anybody prints.
    await page.frameLocator('iframe').locator('papi-chart svg').waitFor()
    expect(await page.evaluate(() => scrollY)).toBe(0)
    expect(await printed(page)).toContain('Lào Cai: Y tế công lập')
    await page.context().close()
  })
})

describe('without scripts', () => {
  it.each([
    ['frame', 0],
    ['element', 1],
  ] as const)('the code of a %s shows the very picture, and tells its finding', async (_name, at) => {
    const page = await elsewhere(codeOf('trend', at), { javaScriptEnabled: false })
    const picture = page.getByRole('img', { name: 'Lào Cai: Y tế công lập' })
    await picture.waitFor()
    await expect
      .poll(() =>
        picture.evaluate(img => img instanceof HTMLImageElement && img.complete && img.naturalWidth),
      )
      .toBeGreaterThan(320)
    await page.context().close()
  })
})

describe('the code of an element', () => {
  it('gives way to the chart, whose finding is its name', async () => {
    const page = await elsewhere(codeOf('trend', 1))
    const chart = page.locator('papi-chart')
    await chart.locator('svg').waitFor()
    expect(await chart.locator('img').isVisible()).toBe(false)
    const finding = await chart.locator('svg > title').textContent()
    expect(codeOf('trend', 1)).toContain(`alt="${finding}`)
    expect(await chart.locator('.drawing').getAttribute('aria-label')).toBe(finding)
    await page.context().close()
  })

  it('is printed light, as wide as the page, in letters that can be read, whatever the screen', async () => {
    const page = await elsewhere(codeOf('trend', 1).replace('theme="light"', 'theme="auto"'), {
      viewport: { width: 1366, height: 768 },
      colorScheme: 'dark',
    })
    const chart = page.locator('papi-chart')
    await chart.locator('figure[data-theme=dark] svg[width="1350"]').waitFor()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await chart.locator('figure[data-theme=print] svg[width="640"]').waitFor({ state: 'attached' })
    await page.setViewportSize({ width: 700, height: 900 })
    const { width = 0 } = (await chart.locator('svg').boundingBox()) ?? {}
    expect(width).toBe(684)
    expect(await chart.locator('svg > rect').first().getAttribute('fill')).toBe('#ffffff')
    expect(await printed(page)).toContain('Y tế công lập')
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
    await chart.locator('figure[data-theme=dark]').waitFor()
    await page.context().close()
  })
})

describe('the code of a table', () => {
  it('reads well where a site leaves nothing but tables, paragraphs and links', async () => {
    const kept = codeOf('change-bars', 3).replace(/<(\/?)([a-z]+)([^>]*)>/g, (_, end, name, rest) => {
      const href = / href="https?:[^"]*"/.exec(rest)?.[0] ?? ''
      return /^(table|thead|tbody|tr|th|td|p|a)$/.test(name) ? `<${end}${name}${end ? '' : href}>` : ' '
    })
    const page = await elsewhere(kept, { javaScriptEnabled: false })
    expect(await page.getByRole('columnheader').count()).toBeGreaterThan(2)
    expect(await page.getByRole('row').count()).toBeGreaterThan(4)
    const text = await page.locator('body').innerText()
    expect(text).toMatch(/Lào Cai 2021–2022[\s\S]*Nguồn: PAPI, CECODES, RTA & UNDP/)
    expect(await page.getByRole('link').getAttribute('href')).toContain('chart.html?kind=change-bars')
    await page.context().close()
  })
})
