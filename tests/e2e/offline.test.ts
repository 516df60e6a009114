import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from './browser.ts'
import { type Deployment, deploy } from './deployment.ts'

// What the service worker (apps/dashboard/src/offline) keeps: the site opens without its server, and no deployment sticks.

let browser: Browser
let site: Deployment
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const alive = (page: Page, name: string) =>
  page.locator('#app:not([data-ahead]) h1', { hasText: name }).waitFor()

/** How many files are kept of each build. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys()
    return Promise.all(names.map(async name => (await (await caches.open(name)).keys()).length))
  })

/** Opens a page as a visitor does, with the worker, and waits until the site is kept. */
async function visitor(path = 'vi/son-la/') {
  const context = await browser.newContext({ serviceWorkers: 'allow' })
  const refused: string[] = []
  context.on('console', message => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text())
  })
  const page = await context.newPage()
  await page.goto(`${site.url}${path}`)
  await alive(page, 'Sơn La')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await settled(page)
  return { context, page, refused }
}

/** Waits until the worker has installed: until nothing more is added. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.ready
    return !registration.installing && !registration.waiting && registration.active?.state === 'activated'
  })
}

/**
 * Goes to a page whose server answers within the patience of the worker (offline-worker.ts), after which it takes what is kept:
 * on a machine with too much to do, the server of these tests may have to be asked again.
 */
async function answeredInTime(page: Page, go: () => Promise<unknown>): Promise<void> {
  const waited = () =>
    page.evaluate(() => {
      const [{ fetchStart = 0, responseStart = 0 } = {}] = performance.getEntriesByType(
        'navigation',
      ) as PerformanceNavigationTiming[]
      return responseStart - fetchStart
    })
  do await go()
  while ((await waited()) >= 5000)
}

/** The scripts of the page itself, which say of which deployment it is. */
const scripts = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('script[type=module]'), script => script.getAttribute('src')),
  )

describe('after one visit', () => {
  it('the dashboard works without its server: other provinces, views, the other language, a new start', async () => {
    site = await deploy()
    const { context, page, refused } = await visitor()
    await site.goAway()

    const field = page.getByRole('combobox').first()
    await field.click()
    await field.fill('ha noi')
    await field.press('Enter')
    await alive(page, 'Hà Nội')
    await page.reload()
    await alive(page, 'Hà Nội')

    await page.goto(`${site.url}vi/ca-mau/?from=2019&to=2023`)
    await alive(page, 'Cà Mau')
    await page.goto(`${site.url}en/lao-cai/?view=trends`)
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Lao Cai' }).waitFor()
    await page.goto(site.url)
    await alive(page, 'Sơn La')

    const other = await context.newPage()
    await other.goto(`${site.url}vi/hue/?view=map`)
    await other.locator('#app:not([data-ahead]) h1').waitFor()
    // What the site does not have, nobody makes up.
    await expect(other.goto(`${site.url}vi/son-la/nothing.html`)).rejects.toThrow()

    expect(refused).toEqual([])
    await context.close()
    await site.end()
  })

  it('keeps one build, not the page of every province', async () => {
    site = await deploy()
    const { context, page } = await visitor()
    await expect.poll(async () => (await kept(page)).length).toBe(1)
    await expect.poll(async () => (await kept(page))[0]).toBeLessThan(100)
    await context.close()
    await site.end()
  })
})

describe('a new deployment', () => {
  // Under load a navigation of the old tab is now and then never answered by the worker although the page next to it is: seen
  // where the server goes away while parts of the page are still on their way. The cause is not found; a second try that fails
  // too is a failure.
  it('is seen with the next page, and a tab that is open on the old one goes on', { retry: 1 }, async () => {
    site = await deploy()
    const { context, page } = await visitor()
    const before = await scripts(page)
    await site.goAway()
    site.deployAnew()
    await site.comeBack()

    const other = await context.newPage()
    await answeredInTime(other, () => other.goto(`${site.url}vi/lao-cai/`))
    await alive(other, 'Lào Cai')
    const after = await scripts(other)
    expect(after).not.toEqual(before)
    await expect.poll(async () => (await kept(other)).length).toBe(2)
    await settled(other)

    // Its parts are gone from the server.
    await page.getByRole('navigation').getByRole('link').nth(1).click()
    await page.waitForURL(/view=trends/)
    await page.locator('main h1').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await answeredInTime(page, () => page.reload())
    await page.locator('#app:not([data-ahead]) h1').waitFor()
    await expect.poll(() => scripts(page)).toEqual(after)

    // And what is kept is the new one.
    await page.waitForLoadState('networkidle')
    await site.goAway()
    await page.goto(`${site.url}vi/ca-mau/`)
    await alive(page, 'Cà Mau')
    expect(await scripts(page)).toEqual(after)
    await context.close()
    await site.end()
  })

  it('heals a page that a browser kept although its scripts are gone', async () => {
    site = await deploy()
    const context = await browser.newContext({ serviceWorkers: 'allow' })
    const page = await context.newPage()
    const old = await (await fetch(`${site.url}vi/son-la/`)).text()
    site.deployAnew()
    let count = 0
    await context.route(/vi\/son-la\/$/, route =>
      count++ === 0 ? route.fulfill({ contentType: 'text/html', body: old }) : route.continue(),
    )
    await page.goto(`${site.url}vi/son-la/`)
    await alive(page, 'Sơn La')
    expect((await scripts(page)).join()).toContain('anew.js')
    await context.close()
    await site.end()
  })
})
