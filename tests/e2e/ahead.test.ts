import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './browser.ts'

// Pages are made with their first view (apps/dashboard/province-pages.ts): what is read before any script runs is what the
// scripts then draw.

const address = inject('address')
let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const DATA = /papi-overview\.json/

async function open(path: string, { script = true, data = true } = {}): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width: 1000, height: 800 },
  })
  if (!data) await context.route(DATA, route => route.fulfill({ status: 503, body: '' }))
  const page = await context.newPage()
  await page.goto(`${address}${path}`, { waitUntil: 'commit' })
  return page
}

const alive = (page: Page) => page.locator('#app:not([data-ahead]) h1').waitFor()

/** Chooses a province in the field of the bar as soon as it answers. */
async function choose(page: Page, text: string): Promise<void> {
  const field = page.getByRole('combobox').first()
  await expect
    .poll(async () => {
      await field.click()
      return page.locator('[role=listbox] [role=option]').count()
    })
    .toBeGreaterThan(0)
  await field.fill(text)
  await field.press('Enter')
}

/** What stands in the page, without addresses and without the closed panel that tells them, which knows where it is open. */
const content = (page: Page) =>
  page.locator('#app').evaluate(app =>
    Array.from(app.querySelectorAll('*:not(.share-panel *)'), element => {
      const own = Array.from(element.childNodes, node => (node.nodeType === 3 ? node.nodeValue : '')).join('')
      return `${element.localName} ${element.getAttribute('class') ?? ''} ${element.getAttribute('d') ?? ''} ${own}`
    }),
  )

describe('the first view', () => {
  it('goes to the years that are chosen while the scores are on their way', async () => {
    const page = await open('vi/son-la/', { data: false })
    await page.waitForLoadState()
    await page.locator('header .years select').nth(1).selectOption('2023')
    await page.waitForURL(/vi\/son-la\/\?from=2022&to=2023$/)
    await page.context().unroute(DATA)
    await page.reload()
    await alive(page)
    await page.locator('main h1', { hasText: 'PAPI 2023' }).waitFor()
    await page.context().close()
  })

  it.each(['vi/son-la/', 'en/ba-ria-vung-tau/', 'vi/quang-ninh/', ''])(
    'of "%s" is in the page as the scripts draw it',
    async path => {
      const [still, moving] = [await open(path, { script: false }), await open(path)]
      await alive(moving)
      await still.waitForLoadState()
      const ahead = await content(still)
      expect(ahead.length).toBeGreaterThan(100)
      await expect.poll(() => content(moving)).toEqual(ahead)
      await Promise.all([still, moving].map(page => page.context().close()))
    },
  )

  it('can be read without scripts', async () => {
    const page = await open('en/lao-cai/', { script: false })
    await page.waitForLoadState()
    expect(await page.textContent('h1')).toContain('Lao Cai')
    expect(await page.title()).toContain('Lao Cai')
    expect(await page.locator('main tbody tr').count()).toBeGreaterThan(30)
    await page.context().close()
  })

  it('stays where the data do not come, and what is wrong is said beside it', async () => {
    const page = await open('vi/son-la/', { data: false })
    await page.getByRole('alert').waitFor()
    await page.locator('h1').waitFor()
    await page.context().unroute(DATA)
    await page.getByRole('alert').locator('xpath=following-sibling::*').getByRole('button').click()
    await alive(page)
    await page.getByRole('alert').waitFor({ state: 'detached' })
    await page.context().close()
  })

  it('can be of another province before scripts and scores are there, and goes on from that', async () => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 } })
    const page = await context.newPage()
    let release = () => {}
    const released = new Promise<void>(resolve => {
      release = resolve
    })
    await context.route(DATA, async route => {
      await released
      await route.continue()
    })
    await page.goto(`${address}vi/son-la/`)
    await choose(page, 'ha noi')
    await page.locator('#app[data-ahead] h1', { hasText: 'Hà Nội' }).waitFor()
    await page.waitForURL(`${address}vi/ha-noi/?from=2023&to=2024`)
    await expect.poll(() => page.title()).toContain('Hà Nội')
    const links = await page
      .locator('main a[href]')
      .evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href))
    expect(links.filter(href => !href.startsWith(address))).toEqual([])
    // Once more, and back: what stands in the page is that of its address.
    await choose(page, 'lao cai')
    await page.locator('#app[data-ahead] h1', { hasText: 'Lào Cai' }).waitFor()
    await page.goBack()
    await page.locator('#app h1', { hasText: 'Hà Nội' }).waitFor()
    release()
    await alive(page)
    const still = await open('vi/ha-noi/', { script: false })
    await still.waitForLoadState()
    const asMade = await content(still)
    await expect.poll(() => content(page)).toEqual(asMade)
    await choose(page, 'ca mau')
    await page.locator('#app:not([data-ahead]) h1', { hasText: 'Cà Mau' }).waitFor()
    await page.goBack()
    await page.locator('#app:not([data-ahead]) h1', { hasText: 'Hà Nội' }).waitFor()
    await still.context().close()
    await context.close()
  })

  it('of a province with other latest years is left for the years that were asked for', async () => {
    const page = await open('vi/son-la/')
    await choose(page, 'quang ninh')
    await alive(page)
    await page.locator('h1', { hasText: 'Quảng Ninh' }).waitFor()
    await page.waitForURL(`${address}vi/quang-ninh/?from=2023&to=2024`)
    await page.context().close()
  })

  it('is not shown where the address asks for other years or another view', async () => {
    for (const query of ['?from=2019&to=2020', '?view=trends', '?province=lao-cai&lang=en']) {
      const page = await open(query.startsWith('?province') ? query : `vi/son-la/${query}`, { data: false })
      await page.locator('html[data-other]').waitFor({ state: 'attached' })
      await page.getByRole('alert').waitFor()
      await page.locator('#app').waitFor({ state: 'hidden' })
      await page.context().close()
    }
  })
})
