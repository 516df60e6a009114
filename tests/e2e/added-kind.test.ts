import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createViteServer } from 'vitest/node'
import { SAID } from '../../packages/charts/test/gauge-kind.ts'
import { ROOT } from '../bundled.ts'
import { launch } from './browser.ts'

const PAGE = `<!doctype html><meta charset="utf-8">
<papi-chart id="drawn" kind="gauge" province="Sơn La" unit="health-care" year="2023"></papi-chart>
<papi-chart id="refused" kind="gauge" province="Sơn La" view="34"></papi-chart>
<script type="module" src="/tests/e2e/added-kind-page.ts"></script>`

let browser: Browser
let server: Awaited<ReturnType<typeof createViteServer>>
beforeAll(async () => {
  server = await createViteServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    cacheDir: `${ROOT}.cache/added-kind`,
    appType: 'custom',
    resolve: { conditions: ['papi-lens:source', 'module', 'browser', 'development|production'] },
    optimizeDeps: { entries: ['tests/e2e/added-kind-page.ts'] },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    plugins: [
      {
        name: 'page-of-the-added-kind',
        configureServer: ({ middlewares }) =>
          void middlewares.use('/added-kind.html', (_request, response) => {
            response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE)
          }),
      },
    ],
  })
  ;[browser] = await Promise.all([launch(), server.listen()])
})
afterAll(() => Promise.all([browser?.close(), server?.close()]))

it('a kind that is declared is drawn by <papi-chart>, and refuses an attribute that it does not take', async () => {
  const page = await browser.newPage()
  const address = server.httpServer?.address()
  await page.goto(
    `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/added-kind.html`,
  )
  const drawn = page.locator('#drawn svg.papi-gauge')
  await drawn.waitFor()
  await expect.poll(() => drawn.textContent()).toContain(SAID.title())
  await expect.poll(() => page.locator('#drawn td, #drawn th').allTextContents()).toContain('Điểm')
  const refused = page.locator('#refused')
  await refused.getByText('view').waitFor()
  expect(await refused.locator('svg.papi-gauge').count()).toBe(0)
  await page.close()
})
