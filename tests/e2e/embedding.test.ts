import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Serving, serveLocally } from '../../apps/cli/src/dashboard/local-server.ts'
import { launch } from './browser.ts'

// What pages of other sites take from the server: the script, its data, and the page of one chart in a frame.

const address = inject('address')
const CHART = `kind="trend" province="Sơn La" unit="health-care"`
let browser: Browser
let site: Serving
let shown = ''

beforeAll(async () => {
  browser = await launch()
  site = await serveLocally((_, response) => {
    response.setHeader('Content-Type', 'text/html;charset=utf-8')
    response.end(shown)
  }, 0)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** Opens a page of another site with this in its body; gives what its console complained of as well. */
async function elsewhere(body: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext()).newPage()
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  shown = `<!doctype html><html lang="vi"><link rel="icon" href="data:,"><title>x</title>${body}</html>`
  // Another name of this machine is another site; a browser lets none from farther away in.
  await page.goto(`http://127.0.0.1:${site.port}/`)
  return { page, complaints }
}

const script = `<script src="${address}papi-chart.js" defer></script>`

describe('a page of another site', () => {
  it('draws with the script and the data of this one', async () => {
    const { page, complaints } = await elsewhere(
      `${script}<papi-chart ${CHART} src="${address}papi-data.json"></papi-chart>`,
    )
    await page.locator('papi-chart svg').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('shows the page of one chart in a frame, and no other page', async () => {
    const asked = 'kind=trend&province=son-la&unit=health-care'
    const { page } = await elsewhere(
      `<iframe src="${address}chart.html?${asked}"></iframe><iframe src="${address}charts.html"></iframe>`,
    )
    await page.frameLocator('iframe >> nth=0').locator('papi-chart svg').waitFor()
    const refused = page.frames().find(frame => frame.url().includes('charts.html'))
    expect(
      (await refused
        ?.locator('papi-chart')
        .count()
        .catch(() => 0)) ?? 0,
    ).toBe(0)
    await page.context().close()
  })

  it('is told in the frame why there is no chart, with ways that a frame can go', async () => {
    const { page } = await elsewhere('')
    await page.route(`${address}papi-scores.json*`, route => route.fulfill({ status: 404, body: '' }))
    await page.evaluate(src => {
      const frame = document.createElement('iframe')
      frame.src = src
      document.body.append(frame)
    }, `${address}chart.html?kind=trend&province=son-la&theme=dark&lang=en`)
    const frame = page.frameLocator('iframe')
    await frame.getByRole('alert').filter({ hasText: 'code 404' }).waitFor()
    const opening = page.waitForEvent('popup')
    await frame.getByRole('link').click()
    await (await opening).locator('section[lang=en] tbody tr').first().waitFor()
    await page.unroute(`${address}papi-scores.json*`)
    await frame.getByRole('button').click()
    await frame.locator('papi-chart figure[data-theme=dark] svg').waitFor()
    await page.context().close()
  })

  it('takes nothing else of this one', async () => {
    const { page } = await elsewhere('')
    const taken = (path: string) =>
      page.evaluate(
        url =>
          fetch(url, { mode: 'no-cors' }).then(
            () => true,
            () => false,
          ),
        `${address}${path}`,
      )
    expect(await taken('papi-data.json')).toBe(true)
    expect(await taken('index.html')).toBe(false)
    expect(await taken('papi-overview.json')).toBe(false)
    await page.context().close()
  })

  it('that lost its connection has its chart when it is back', async () => {
    const { page } = await elsewhere(script)
    await page.route(`${address}papi-data.json`, route => route.abort('internetdisconnected'))
    await page.evaluate(
      ([chart, src]) => document.body.insertAdjacentHTML('beforeend', `<papi-chart ${chart} src="${src}">`),
      [CHART, `${address}papi-data.json`],
    )
    await page.locator('.failure').waitFor()
    await page.context().setOffline(true)
    await page.unroute(`${address}papi-data.json`)
    await page.context().setOffline(false)
    await page.locator('papi-chart svg').waitFor()
    await page.context().close()
  })
})
