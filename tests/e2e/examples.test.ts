import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { CHARTS, FIELDS, type FieldName } from '@papi-lens/charts'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Serving } from '../../apps/cli/src/dashboard/local-server.ts'
import { serveFolder } from '../../apps/cli/src/dashboard/serve-folder.ts'
import { composeExamples } from '../../scripts/compose-examples.ts'
import { ROOT } from '../bundled.ts'
import { launch } from './browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser
let serving: Serving
let site: string

beforeAll(async () => {
  await composeExamples(`${ROOT}.cache/examples-tested`)
  serving = await serveFolder(`${ROOT}.cache/examples-tested`, 0)
  site = `http://localhost:${serving.port}`
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await serving?.stop()
})

interface Visit extends BrowserContextOptions {
  readonly width?: number
  /** Runs in the page before anything of it does. */
  readonly prepare?: (() => void) | undefined
}

/** Opens a page and collects everything that should not happen, also what a policy refuses. */
async function visit(path: string, { width = 1000, prepare, ...options }: Visit = {}) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, ...options })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console: ${message.text()}`)
  })
  page.on('pageerror', error => troubles.push(`exception: ${error.message}`))
  page.on('requestfailed', request => troubles.push(`failed: ${request.url()}`))
  page.on('request', request => {
    const { protocol, hostname } = new URL(request.url())
    if (!['data:', 'blob:'].includes(protocol) && hostname !== 'localhost') {
      troubles.push(`left this machine: ${request.url()}`)
    }
  })
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`refused: ${violatedDirective} ${blockedURI}`),
    )
  })
  if (prepare) await page.addInitScript(prepare)
  const requests: string[] = []
  page.on('request', request => requests.push(request.url()))
  await page.goto(path.startsWith('http') ? path : `${site}/${path}`)
  return { page, troubles, requests }
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
  })
}

describe('the list of examples', () => {
  it('leads to pages that are there', async () => {
    const { page, troubles } = await visit('examples/')
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
    const { page, troubles } = await visit('examples/static-svg/', { javaScriptEnabled: false })
    await page.waitForLoadState('load')
    const { width = 0 } = (await page.locator('img').boundingBox()) ?? {}
    expect(width).toBeGreaterThan(700)
    expect(await page.textContent('figure svg')).toContain('1.97')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('is accessible', async () => {
    const { page, troubles } = await visit('examples/static-svg/')
    expect(await violationsOf(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

describe('<papi-chart> under a strict policy', () => {
  it('draws from the data file, in the language and theme it is told, with its figures as a table', async () => {
    const { page, troubles } = await visit('examples/custom-element/', { colorScheme: 'dark' })
    const trend = page.locator('#trend')
    await trend.locator('svg').waitFor()
    expect(await trend.locator('svg').textContent()).toContain('Phiên bản dữ liệu 2024.1.0')
    expect(await trend.locator('td', { hasText: '1,8384' }).count()).toBe(1)
    expect(await page.locator('#changes svg').textContent()).toContain('Son La 2022–2023')
    const themes = await page
      .locator('papi-chart figure')
      .evaluateAll(all => all.map(one => (one as HTMLElement).dataset.theme))
    expect(themes.slice(0, 2)).toEqual(['light', 'dark'])
    expect(await trend.locator('img').isVisible()).toBe(false)
    expect(await page.locator('#changes .bar').isVisible()).toBe(false)
    expect(await violationsOf(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('does not draw other figures than those it is pinned to, and says so', async () => {
    const { page } = await visit('examples/custom-element/')
    const pinned = page.locator('#pinned')
    await pinned.locator('.failure').waitFor()
    expect(await pinned.locator('.failure').innerText()).toContain('phiên bản 2023.1.0')
    expect(await pinned.locator('svg').count()).toBe(0)
    expect(await pinned.locator('img').isVisible()).toBe(true)
    // The page mends it: the fallback gives way to the chart.
    await pinned.evaluate(element => element.setAttribute('version', '2024.1.0'))
    await pinned.locator('svg').waitFor()
    expect(await pinned.locator('img').isVisible()).toBe(false)
    expect(await pinned.locator('.failure').isVisible()).toBe(false)
    await page.context().close()
  })

  it('shows what is inside it without JavaScript', async () => {
    const { page } = await visit('examples/custom-element/', { javaScriptEnabled: false })
    const { width = 0 } = (await page.locator('#trend img').boundingBox()) ?? {}
    expect(width).toBeGreaterThan(700)
    await page.context().close()
  })

  it.each([
    ['an item of a flex container', 'display: flex'],
    ['an inline block', 'display: inline-block'],
  ])('is readable inside %s, which asks how wide it would be', async (_name, style) => {
    const { page } = await visit('examples/custom-element/', { width: 1200 })
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
    const { page } = await visit('examples/custom-element/')
    const drawnWidth = () => page.locator('#trend svg').getAttribute('width')
    await page.locator('#trend svg').waitFor()
    expect(await drawnWidth()).toBe('758')
    await page.evaluate(() => {
      Object.assign(globalThis, { drawn: 0 })
      const counted = globalThis as unknown as { drawn: number }
      document.querySelector('#trend')?.addEventListener('papi-drawn', () => counted.drawn++)
    })
    await page.setViewportSize({ width: 380, height: 800 })
    await page.waitForFunction(
      () =>
        document.querySelector('#trend')?.shadowRoot?.querySelector('svg')?.getAttribute('width') === '346',
    )
    await page.waitForTimeout(400)
    expect(await page.evaluate(() => (globalThis as unknown as { drawn: number }).drawn)).toBe(1)
    await page.setViewportSize({ width: 300, height: 800 })
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300)
    await page.context().close()
  })

  it('hands the chart on with the keyboard: as SVG, PNG and CSV, and shows its table', async () => {
    const { page, troubles } = await visit('examples/custom-element/', { acceptDownloads: true })
    const trend = page.locator('#trend')
    await trend.locator('svg').waitFor()
    const opener = trend.locator('button[aria-expanded]')
    await opener.focus()
    await page.keyboard.press('Enter')
    expect(await opener.getAttribute('aria-expanded')).toBe('true')
    for (const [name, file, first] of [
      ['Lưu SVG', 'papi-trend-sơn-la-health-care.svg', '<svg '],
      ['Lưu PNG', 'papi-trend-sơn-la-health-care.png', '\x89PNG'],
      ['Lưu CSV', 'papi-trend-sơn-la-health-care.csv', '\xef\xbb\xbfN'],
    ] as const) {
      const waiting = page.waitForEvent('download')
      await trend.locator('button', { hasText: name }).press('Enter')
      const download = await waiting
      expect(download.suggestedFilename()).toBe(file)
      expect(readFileSync(await download.path(), 'latin1').slice(0, first.length)).toBe(first)
    }
    await trend.locator('button', { hasText: 'Bảng số liệu' }).press('Enter')
    const { height = 0 } = (await trend.locator('.figures').boundingBox()) ?? {}
    expect(height).toBeGreaterThan(200)
    await page.keyboard.press('Escape')
    expect(await opener.getAttribute('aria-expanded')).toBe('false')
    expect(await opener.evaluate(button => button.matches(':focus'))).toBe(true)
    expect(await violationsOf(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

describe('<papi-chart> in other pages', () => {
  const POLICY =
    "default-src 'none'; script-src http://localhost:*; connect-src http://localhost:*; base-uri 'none'"
  let body = ''
  // A server of its own: a browser takes a page that a test makes up for one of the public internet, which may not ask
  // anything of this machine.
  const other = createServer((request, response) => {
    if (request.url !== '/page') return response.writeHead(204).end()
    response.setHeader('Content-Security-Policy', POLICY)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    const script = `<script src="${site}/papi-chart.js" defer></script>`
    return response.end(
      `<!doctype html><html lang="en"><title>Page</title>${script}<main>${body}</main></html>`,
    )
  })
  beforeAll(() => new Promise<void>(resolve => other.listen(0, '127.0.0.1', () => resolve())))
  afterAll(() => other.close())

  /** A page of another site, with this in its body. */
  async function otherPage(content: string, prepare?: () => void) {
    body = content
    const address = other.address()
    if (typeof address !== 'object' || !address) throw new Error('the other site is not served')
    return visit(`http://localhost:${address.port}/page`, { prepare })
  }

  it('takes script and data from the site', async () => {
    const { page, troubles } = await otherPage(
      `<papi-chart kind="dot-strip" province="14" year="2023" src="${site}/papi-data.json"></papi-chart>`,
    )
    await page.locator('papi-chart svg').waitFor()
    expect(await page.locator('papi-chart svg').getAttribute('lang')).toBe('en')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('asks nothing of the network when the data stands in the page, whatever its place', async () => {
    const data = readFileSync(`${ROOT}.cache/examples-tested/papi-data.json`, 'utf8').replaceAll(
      '<',
      '\\u003c',
    )
    const { page, troubles, requests } = await otherPage(
      `<papi-chart id="a" kind="trend" province="Sơn La"><script type="application/json">${data}</script></papi-chart>
       <papi-chart id="b" kind="heat-map" province="Sơn La" src="#shared"></papi-chart>
       <script type="application/json" id="shared">${data}</script>`,
    )
    await page.locator('#a svg').waitFor()
    await page.locator('#b svg').waitFor()
    expect(requests.map(url => new URL(url).pathname)).toEqual(['/page', '/papi-chart.js'])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('says in one line what is wrong, as text, and tells the page', async () => {
    const { page, troubles } = await otherPage(
      `<papi-chart lang="vi" kind="trend" province="<b>Sơn" src="${site}/papi-data.json">kept</papi-chart>
       <papi-chart lang="vi" id="nothing" kind="trend">kept</papi-chart>
       <papi-chart id="more" kind="priority-matrix" province="14" src="${site}/papi-data.json">kept</papi-chart>`,
      () => {
        const seen: string[] = []
        Object.assign(globalThis, { seen })
        addEventListener('papi-error', event =>
          seen.push((event as CustomEvent<{ code: string }>).detail.code),
        )
      },
    )
    await page.waitForFunction(() => (globalThis as unknown as { seen: string[] }).seen.length === 3)
    const codes = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.sort())
    expect(codes).toEqual(['no-data', 'unknown-chart', 'unknown-province'])
    const first = page.locator('papi-chart').first()
    await first.locator('.failure').waitFor()
    expect(await first.locator('.failure').innerText()).toContain('không có tỉnh "<b>Sơn"')
    expect(await first.locator('.failure b').count()).toBe(0)
    expect(await page.locator('#nothing .failure').innerText()).toContain('chưa có dữ liệu')
    expect(await page.locator('#more .failure').innerText()).toContain('papi-chart-all.js')
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

describe('Vega-Lite in vega-embed', () => {
  it('draws the specification without eval and without a network', async () => {
    const { page, troubles } = await visit('examples/vega-embed/')
    await page.locator('#vega svg').waitFor()
    const text = await page.textContent('#vega svg')
    expect(text).toContain('Sơn La 2022–2023')
    // Primary education, 2022 to 2023.
    expect(text).toContain('+0,55')
    expect(await violationsOf(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

describe('the page of one chart', () => {
  it('shows it in a frame as high as it needs, with a way to the dashboard', async () => {
    const { page, troubles } = await visit('examples/iframe/')
    const frame = page.frameLocator('iframe')
    await frame.locator('papi-chart svg').waitFor()
    expect(await frame.locator('papi-chart svg').textContent()).toContain('1,97')
    expect(await frame.locator('a').getAttribute('href')).toBe('./?province=son-la&lang=vi')
    await page.waitForFunction(() => document.querySelector('iframe')?.height !== '560')
    const cut = await frame.locator('html').evaluate(html => ({
      height: html.scrollHeight - html.clientHeight,
      width: html.scrollWidth - html.clientWidth,
    }))
    expect(cut).toEqual({ height: 0, width: 0 })
    expect(await violationsOf(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('may stand in the frame of another site, which the dashboard may not', async () => {
    const { page } = await visit('icon.svg')
    const headerOf = async (path: string) =>
      (await page.request.get(`${site}/${path}`)).headers()['content-security-policy']
    expect(await headerOf('chart.html?kind=trend')).toContain('frame-ancestors *')
    expect(await headerOf('')).toContain("frame-ancestors 'self'")
    await page.context().close()
  })

  it('says what is wrong with its address', async () => {
    const { page, troubles } = await visit('chart.html?kind=trend&province=ha-noii&lang=en')
    await page.locator('.failure').waitFor()
    expect(await page.locator('.failure').innerText()).toContain('unknown province "ha-noii"; did you mean')
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
    const { page, troubles } = await visit('icon.svg')
    const drawn: string[] = []
    for (const { kind, takes } of CHARTS) {
      const query = new URLSearchParams({ kind, lang: 'en' })
      for (const { name, query: key } of FIELDS) {
        const value = asked[name]
        if (takes.includes(name) && value) query.set(key, value)
      }
      await page.goto(`${site}/chart.html?${query}`)
      await page.locator('papi-chart svg, papi-chart .failure:not([hidden])').first().waitFor()
      if ((await page.locator(`papi-chart svg.papi-${kind}`).count()) === 1) drawn.push(kind)
    }
    expect(drawn).toEqual(CHARTS.map(({ kind }) => kind))
    // The next page may come before the icon of the last one is there.
    expect(troubles.filter(trouble => !trouble.endsWith('/icon.svg'))).toEqual([])
    await page.context().close()
  })
})
