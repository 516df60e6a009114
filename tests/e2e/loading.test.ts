import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './browser.ts'

// What each page says and offers where a part of it does not arrive. Parts are kept back between browser and server.

const address = inject('address')
const VI = 'province=son-la&from=2022&to=2023'
const EN = `${VI}&lang=en`
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

/** The pages with what shows that they stand, and the names of their own script, of what has their words, and of their data. */
const PAGES = [
  {
    path: '',
    stands: '#app:not([data-ahead]) main table',
    script: /\/assets\/index-[^.]*\.js/,
    words: /\/assets\/(en|vi)-[^.]*\.js/,
    data: /papi-overview\.json/,
  },
  {
    path: 'charts.html',
    stands: 'papi-chart svg',
    script: /\/assets\/charts-[^.]*\.js/,
    words: /\/assets\/(en|vi)-[^.]*\.js/,
    data: /papi-data\.json/,
  },
  {
    path: 'chart.html',
    stands: 'papi-chart svg',
    script: /\/assets\/chart-[^.]*\.js/,
    words: /\/papi-chart\.js/,
    data: /papi-scores\.json/,
  },
] as const
const QUERY = { '': VI, 'charts.html': VI, 'chart.html': 'kind=trend&province=son-la&unit=health-care' }

/** Opens a page while what matches is answered otherwise; does something; closes it. */
async function visit(
  path: string,
  what: { readonly match: RegExp; readonly answer: (route: Route, count: number) => unknown } | null,
  then: (page: Page, mend: () => Promise<void>) => Promise<void>,
  { script = true, init }: { readonly script?: boolean; readonly init?: () => void } = {},
): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: script, reducedMotion: 'reduce' })
  const page = await context.newPage()
  if (init) await page.addInitScript(init)
  if (script) await page.clock.install()
  let count = 0
  if (what) await context.route(what.match, route => what.answer(route, count++))
  await page.goto(`${address}${path}`, { waitUntil: 'commit' })
  await then(page, () => context.unroute(what?.match ?? /./))
  await context.close()
}

const gone = (route: Route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'not found' })
const never = () => {}
const alert = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text }).waitFor()

describe.each(PAGES)('page "$path"', ({ path, stands, script, words, data }) => {
  const vi = `${path}?${QUERY[path]}`
  const en = `${vi}&lang=en`

  it('without its script says so, and stands once it is there', async () => {
    await visit(vi, { match: script, answer: gone }, async (page, mend) => {
      await alert(page, 'Chưa tải được trang')
      const link = page.getByRole('link', { name: 'không cần JavaScript' })
      await expect.poll(() => link.getAttribute('href')).toBe(`${address}without-scripts.html`)
      await mend()
      await page.getByRole('button', { name: 'Tải lại trang' }).click()
      await page.locator(stands).first().waitFor()
    })
  })

  it('of a browser too old says so, in its language', async () => {
    const answer = (route: Route) => route.fulfill({ contentType: 'text/javascript', body: 'let a = ' })
    await visit(en, { match: script, answer }, page => alert(page, 'This browser cannot open the page'))
  })

  it('is loaded anew if it is from before a deployment', async () => {
    // What a browser kept: the page with the names of scripts that the site no longer has.
    const answer = async (route: Route, count: number) => {
      if (count > 0) return route.continue()
      const response = await route.fetch()
      const body = (await response.text()).replace(script, '/assets/gone-1a2b3c4d.js')
      return route.fulfill({ response, body })
    }
    const page = new RegExp(`/${path.replace('.', '\\.')}\\?province|/${path.replace('.', '\\.')}\\?kind`)
    await visit(vi, { match: page, answer }, async shown => {
      await shown.locator(stands).first().waitFor()
      await expect.poll(() => shown.evaluate(() => history.state)).toBe(null)
    })
  })

  it('whose script never comes says that it waits', async () => {
    await visit(vi, { match: script, answer: never }, async page => {
      await page.locator('.loading').first().waitFor()
      await page.waitForFunction(() => !document.querySelector('[data-loading] a[href=""]'))
      await page.clock.fastForward(11_000)
      await alert(page, 'Đường truyền chậm')
    })
  })

  it('whose data are missing says so, and tries again in its place', async () => {
    await visit(vi, { match: data, answer: gone }, async (page, mend) => {
      await alert(page, 'mã 404')
      await mend()
      await page.getByRole('button', { name: 'Thử lại' }).click()
      await page.locator(stands).first().waitFor()
    })
  })

  it('whose data never come gives up, says so, and tries again', async () => {
    await visit(en, { match: data, answer: never }, async (page, mend) => {
      // Second after second: a page may ask for its data before the script runs that counts the time.
      const isSlow = async () => {
        await page.clock.fastForward(1000)
        return page.getByText('The connection is slow').isVisible()
      }
      await expect.poll(isSlow).toBe(true)
      await page.clock.fastForward(20_000)
      await alert(page, 'nothing arrived for 30 seconds')
      await mend()
      await page.getByRole('button', { name: 'Try again' }).click()
      await page.locator(stands).first().waitFor()
    })
  })

  it('whose words are gone says so, and asks for a new page', async () => {
    await visit(en, { match: words, answer: gone }, async (page, mend) => {
      await alert(page, 'could not be loaded')
      await mend()
      await page.getByRole('button', { name: 'Reload the page' }).click()
      await page.locator(stands).first().waitFor()
    })
  })

  it('without JavaScript offers the scores as a page', async () => {
    const open = async (page: Page) => {
      await page.getByText('Đang tải').waitFor({ state: 'hidden' })
      const href = await page.getByRole('link', { name: 'không cần JavaScript' }).getAttribute('href')
      await page.goto(new URL(href ?? '', page.url()).href)
      await expect.poll(() => page.locator('section[lang=vi] tbody tr').count()).toBe(63)
      const heading = page.locator('section[lang=en] h1')
      await expect.poll(() => heading.textContent()).toBe('PAPI scores of the provinces, 2024')
      const drawn = () =>
        page.locator('img').evaluateAll(all => all.map(image => (image as HTMLImageElement).naturalWidth))
      await expect.poll(drawn).toEqual([640, 640])
    }
    await visit(vi, null, open, { script: false })
  })
})

describe('a page', () => {
  it.each([
    ['refused', (route: Route) => route.fulfill({ status: 500, body: '' }), 'mã 500'],
    [
      'cut off',
      (route: Route) => route.fulfill({ contentType: 'application/json', body: '{"version":"20' }),
      'không đầy đủ',
    ],
    [
      'something else',
      (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in</p>' }),
      'không đúng',
    ],
    [
      'other JSON',
      (route: Route) => route.fulfill({ contentType: 'application/json', body: '{}' }),
      'không đúng',
    ],
    ['unreachable', (route: Route) => route.abort('connectionrefused'), 'không kết nối được'],
  ])('whose data are %s says so, and tries again in its place', async (_, answer, said) => {
    await visit(`?${VI}`, { match: PAGES[0].data, answer }, async (page, mend) => {
      await alert(page, said)
      await mend()
      await page.getByRole('button', { name: 'Thử lại' }).click()
      await page.locator('main table').waitFor()
    })
  })
})

it('a page that lost its connection goes on by itself when it is back', async () => {
  await visit(
    `?${VI}`,
    { match: PAGES[0].data, answer: route => route.abort('internetdisconnected') },
    async (page, mend) => {
      await alert(page, 'không kết nối được')
      await page.context().setOffline(true)
      await mend()
      await page.context().setOffline(false)
      await page.locator('main table').waitFor()
    },
  )
})

describe('a page that stands', () => {
  it('keeps what it shows where another language does not come, and offers a new page', async () => {
    await visit(`?${VI}`, null, async page => {
      await page.locator('main table').waitFor()
      await page.context().route(/\/assets\/en-/, gone)
      await page.getByRole('link', { name: 'English' }).click()
      await alert(page, 'Chưa tải được phần vừa chọn')
      await page.locator('h1', { hasText: 'Sơn La' }).waitFor()
      await page.context().unroute(/\/assets\/en-/)
      await page.getByRole('alert').getByRole('button').click()
      await page.getByRole('heading', { level: 1, name: 'Son La' }).waitFor()
    })
  })

  it('says where the table to be saved does not come', async () => {
    await visit(`?${EN}`, { match: /\/assets\/download-/, answer: gone }, async page => {
      await page.getByRole('button', { name: 'CSV' }).click()
      await alert(page, 'What you chose could not be loaded')
    })
  })

  it('needs no storage', async () => {
    const init = () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError')
          },
        })
      }
    }
    const shown = (page: Page) => page.locator('main table').waitFor()
    await visit(`?${VI}`, null, shown, { init })
  })
})
