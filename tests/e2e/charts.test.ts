import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serveLocally } from '../../apps/cli/src/dashboard/local-server.ts'
import { GALLERY } from '../../packages/charts/gallery/gallery-entries.ts'
import { answerGallery } from '../../packages/charts/gallery/page/answer-gallery.ts'
import { launch } from './browser.ts'
import { chartFaults } from './chart-faults.ts'
import { open as openPage, violationsOf } from './page.ts'

let browser: Browser
let gallery: Serving

beforeAll(async () => {
  ;[browser, gallery] = await Promise.all([launch(), serveLocally(answerGallery, 0)])
})
afterAll(async () => {
  await browser?.close()
  await gallery?.stop()
})

/** The gallery with its fonts loaded, and everything the browser complained of. */
const open = (query: string, width = 1200) =>
  openPage(browser, `${gallery.url}?${query}`, {
    width,
    height: 900,
    permissions: ['clipboard-read', 'clipboard-write'],
    stands: 'h1',
  })

const WAYS = [
  ...['vi', 'en'].flatMap(lang => [
    `lang=${lang}&width=320&theme=light`,
    `lang=${lang}&width=640&theme=dark`,
    `lang=${lang}&width=1000&theme=print`,
  ]),
  'lang=vi&width=640&theme=light',
  'lang=vi&size=a4&theme=print',
  'lang=en&size=a4&theme=light',
  'lang=vi&size=a4-half&theme=light',
  'lang=en&size=a4-half&theme=print',
  'lang=vi&size=slide&theme=dark',
]

describe('every chart of the gallery, measured in the browser', () => {
  it('is measured so that faults are found', async () => {
    const page = await browser.newPage()
    await page.setContent(
      `<article id="bad"><figure><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="200" height="100">
        <rect width="200" height="100" fill="#ffffff"/>
        <g transform="translate(10 10)"><text x="0" y="10" font-size="12" fill="#000000">one word</text></g>
        <text x="30" y="24" font-size="12" fill="#000000">another</text>
        <text x="180" y="50" font-size="12" fill="#000000">cut off</text>
        <rect x="0" y="60" width="40" height="20" fill="#e3b565"/>
        <text x="50" y="75" font-size="12" fill="#bbbbbb">faint</text>
        <rect x="0" y="82" width="20" height="18" fill="#0d6b6b"/>
        <text x="2" y="95" font-size="12" fill="#ffffff">leaves its ground</text>
        <circle cx="150" cy="80" r="5" fill="#e3b565" stroke="#000000"/>
      </svg></figure></article>
      <article id="paper"><figure><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="100mm" height="75mm">
        <rect width="400" height="300" fill="#ffffff"/>
        <text x="10" y="20" font-size="12" fill="#000000">small</text>
        <text x="360" y="20" font-size="14" fill="#000000">at</text>
        <g transform="translate(60 60) rotate(45)"><text x="0" y="0" font-size="14" fill="#000000">turned</text></g>
        <text x="88" y="66" font-size="14" fill="#000000">beside the turned one</text>
        <text x="0" y="0" transform="translate(61 98) rotate(-90)" font-size="14" fill="#000000">upright</text>
      </svg></figure></article>`,
    )
    expect((await page.evaluate(chartFaults)).map(fault => fault.replace(/: -?\d.*$/, ''))).toEqual([
      'bad: "cut off" leaves the drawing',
      'bad: "one word" over "another"',
      'bad: "faint" has contrast 1.92 (rgb(187, 187, 187))',
      'bad: "leaves its ground" has contrast 1.00 (rgb(255, 255, 255))',
      'bad: mark rect rgb(227, 181, 101) none has contrast 1.90',
      'paper: "turned" over "upright"',
      'paper: "small" has letters of 8.5 pt',
    ])
    await page.close()
  })

  it.each(WAYS)('with %s', async query => {
    const { page, troubles } = await open(query)
    expect(await page.locator('figure > svg').count()).toBe(GALLERY.length)
    expect(await page.evaluate(() => document.fonts.check('600 12px "Be Vietnam Pro"', 'ặ'))).toBe(true)
    expect(await page.evaluate(chartFaults)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

describe('the gallery page', () => {
  it.each(['lang=vi&theme=light', 'lang=en&theme=dark&width=320'])('has no barrier (%s)', async query => {
    const { page } = await open(query, 390)
    expect(await violationsOf(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.context().close()
  })

  it('changes language, theme and width by links', async () => {
    const { page } = await open('lang=vi')
    const svg = '#trendTotal figure > svg'
    await page.click('text=English')
    await page.locator(`${svg}[lang=en]`).waitFor()
    await page.click('text=dark')
    await page.locator(`html.dark ${svg}[lang=en]`).waitFor()
    await page.click('text=A4 page')
    await page.locator(`html.dark ${svg}[width="160mm"]`).waitFor()
    await page.locator('#trendTotal code', { hasText: '--unit total --size a4 --lang en' }).waitFor()
    await page.click('text=320 px')
    await page.locator(`html.dark ${svg}[lang=en][width="320"]`).waitFor()
    await page.locator('h1', { hasText: 'Gallery of charts' }).waitFor()
    await page.context().close()
  })

  it('copies the SVG, names the command, and gives each file', async () => {
    const { page, troubles } = await open('lang=en')
    const article = page.locator('#trendTotal')
    expect(await article.locator('.about').textContent()).toContain('redefined')
    expect(await article.locator('code').textContent()).toBe(
      'papi chart trend --province 14 --unit total --lang en -o trend.svg',
    )
    await article.getByRole('button').click()
    await page.waitForFunction(() => document.querySelector('#trendTotal button')?.textContent === '✓')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^<svg xmlns[\s\S]*<\/svg>\n$/)
    const types: string[] = []
    for (const link of await article.locator('.files a').all()) {
      const response = await page.request.get(
        new URL((await link.getAttribute('href')) ?? '', gallery.url).href,
      )
      types.push(response.headers()['content-type']?.split(';')[0] ?? '')
    }
    expect(types).toEqual(['image/svg+xml', 'image/png', 'text/csv', 'application/json'])
    await article.locator('summary').last().click()
    const picture = article.locator('details img')
    await picture.scrollIntoViewIfNeeded()
    await page.waitForFunction(() => {
      const image = document.querySelector<HTMLImageElement>('#trendTotal details img')
      return image?.complete && image.naturalWidth > 100
    })
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('takes nothing from elsewhere and knows no other address', async () => {
    const { page } = await open('')
    const policy = (await page.request.get(gallery.url)).headers()['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect((await page.request.get(`${gallery.url}charts/nothing.svg`)).status()).toBe(404)
    expect((await page.request.get(`${gallery.url}charts/shapeSonLa.vl.json`)).status()).toBe(404)
    await page.context().close()
  })
})
