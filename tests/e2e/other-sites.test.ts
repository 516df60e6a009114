import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../bundled.ts'
import { launch } from './browser.ts'
import { SITE, visit } from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

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
    const script = `<script src="${SITE}/papi-chart.js" defer></script>`
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
    return visit(browser, `http://localhost:${address.port}/page`, { prepare })
  }

  it('takes script and data from the site', async () => {
    const { page, troubles } = await otherPage(
      `<papi-chart kind="dot-strip" province="14" year="2023" src="${SITE}/papi-data.json"></papi-chart>`,
    )
    await page.locator('papi-chart svg[lang=en]').waitFor()
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
    // The page is in English, whose words stand beside the script.
    expect(requests.map(url => new URL(url).pathname)).toEqual([
      '/page',
      '/papi-chart.js',
      '/papi-chart-en.js',
    ])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('says in one line what is wrong, as text, and tells the page', async () => {
    const { page, troubles } = await otherPage(
      `<papi-chart lang="vi" kind="trend" province="<b>Sơn" src="${SITE}/papi-data.json">kept</papi-chart>
       <papi-chart lang="vi" id="nothing" kind="trend">kept</papi-chart>
       <papi-chart id="more" kind="priority-matrix" province="14" src="${SITE}/papi-data.json">kept</papi-chart>`,
      () => {
        const seen: string[] = []
        Object.assign(globalThis, { seen })
        addEventListener('papi-error', event =>
          seen.push((event as CustomEvent<{ code: string }>).detail.code),
        )
      },
    )
    await page.waitForFunction(() => (globalThis as unknown as { seen: string[] }).seen.length === 2)
    const codes = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.sort())
    expect(codes).toEqual(['no-data', 'unknown-province'])
    const first = page.locator('papi-chart').first()
    await first.locator('.failure', { hasText: 'không có tỉnh "<b>Sơn"' }).waitFor()
    expect(await first.locator('.failure b').count()).toBe(0)
    await page.locator('#nothing .failure', { hasText: 'chưa có dữ liệu' }).waitFor()
    // The script that carries it stands beside, and draws it.
    await page.locator('#more svg.papi-priority-matrix').waitFor()
    expect(troubles).toEqual([])
    await page.context().close()
  })
})
