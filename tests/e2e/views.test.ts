import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './browser.ts'
import { cutTexts, open, textsOutsideDrawings, violationsOf } from './page.ts'

// Every view in the states that are hard to lay out: long names, holes, breaks, an old framework, nothing published.

const address = inject('address')
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

/** States of a view: province, and the query that its address goes on with. */
const STATES = {
  overview: [
    ['son-la', ''],
    ['son-la', 'from=2018&to=2019'],
    ['bac-ninh', 'from=2021&to=2022'],
    ['quang-ninh', 'from=2022&to=2023'],
    ['ba-ria-vung-tau', 'from=2014&to=2015'],
  ],
  trends: [
    ['son-la', 'from=2022&to=2023'],
    ['quang-ninh', 'from=2022&to=2023&unit=egov-response'],
    [
      'ninh-binh',
      'unit=health-care&provinces=ba-ria-vung-tau,thua-thien-hue,ho-chi-minh-city&region=1&members=1',
    ],
    ['thua-thien-hue', 'from=2014&to=2015&unit=participation'],
  ],
  scenario: [
    ['son-la', 'from=2022&to=2023&set=health-care:2.3,egov-portals:1.2&target=score-44.5'],
    ['ba-ria-vung-tau', 'unit=services'],
    ['quang-ninh', 'from=2022&to=2023'],
    ['thua-thien-hue', 'from=2014&to=2015&unit=participation'],
  ],
  data: [
    ['quang-ninh', 'unit=law-and-order&year=2021'],
    ['ba-ria-vung-tau', 'unit=total&year=2018'],
    ['quang-ninh', 'unit=services&year=2023'],
    ['thua-thien-hue', ''],
  ],
  compare: [
    ['son-la', 'from=2022&to=2023&unit=services'],
    ['thua-thien-hue', 'unit=health-care&with=ba-ria-vung-tau,ho-chi-minh-city,quang-ninh'],
    ['quang-ninh', 'from=2022&to=2023'],
  ],
  map: [
    ['son-la', 'from=2022&to=2023'],
    ['quang-ninh', 'from=2022&to=2023&areas=34'],
    ['thua-thien-hue', 'from=2020&to=2021&unit=health-care&show=change'],
    ['ba-ria-vung-tau', 'from=2014&to=2015&show=signal&unit=participation'],
  ],
  priorities: [
    ['son-la', 'from=2022&to=2023&area=health-care&weights=30-30-30-10'],
    ['quang-ninh', 'from=2022&to=2023'],
    ['ba-ria-vung-tau', 'from=2014&to=2015'],
    ['thua-thien-hue', 'from=2020&to=2021&area=voluntary-contributions&list=1'],
  ],
  plans: [
    ['son-la', 'from=2022&to=2023'],
    ['ha-nam', 'from=2019&to=2020&plan=thanh-liem-2021'],
    ['can-tho', 'plan=nowhere'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [string, string])[]>>

const states = Object.entries(STATES).flatMap(([view, all]) =>
  all.map(([province, query]) => ({ view, province, query })),
)
const pathOf = ({ view, province, query }: (typeof states)[number], lang: string) =>
  `${address}${lang}/${province}/?view=${view}&${query}`

const SCREENS = [
  { width: 1366, height: 768 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]

describe.each(states)('$view of $province ($query)', state => {
  it.each(['vi', 'en'])('is whole at every width, without trouble or axe violation (%s)', async lang => {
    const { page, troubles } = await open(browser, pathOf(state, lang))
    await unfold(page)
    for (const { width, height } of SCREENS) {
      await page.setViewportSize({ width, height })
      // Two frames: what follows the width is laid out, and drawn anew.
      await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
      const at = `at ${width} px`
      const scrollWidth = () => page.evaluate(() => document.documentElement.scrollWidth)
      await expect.poll(() => page.evaluate(cutTexts), { message: at }).toEqual([])
      await expect.poll(() => page.evaluate(textsOutsideDrawings), { message: at }).toEqual([])
      await expect.poll(scrollWidth, { message: at }).toBeLessThanOrEqual(width)
      expect(await violationsOf(page), at).toEqual([])
    }
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('can be read in the dark', async () => {
    const { page } = await open(browser, pathOf(state, 'vi'), { colorScheme: 'dark' })
    await expect.poll(() => page.getAttribute('html', 'data-theme')).toBe('dark')
    await unfold(page)
    expect(await violationsOf(page)).toEqual([])
    await page.context().close()
  })

  it('is on paper what can be read, light, with nothing to be pressed and nothing cut', async () => {
    const { page } = await open(browser, pathOf(state, 'vi'), {
      width: 700,
      height: 1000,
      colorScheme: 'dark',
    })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const pressed = page.locator('button, select, input, header').filter({ visible: true })
    await expect.poll(() => pressed.count()).toBe(0)
    await expect.poll(() => page.evaluate(cutTexts)).toEqual([])
    const ink = () => page.evaluate(() => getComputedStyle(document.documentElement).color)
    await expect.poll(ink).toBe('rgb(27, 35, 48)')
    await page.context().close()
  })
})

/** Opens what is folded; lists of which all is shown have no button. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('main button[aria-expanded="false"]:not(.explain button)')
  while ((await folded.count()) > 0) {
    const button = await folded.first().elementHandle()
    await button?.click()
    await page.waitForFunction(pressed => pressed?.getAttribute('aria-expanded') !== 'false', button)
  }
  for (const summary of await page.locator('summary').all()) {
    if (await summary.isVisible()) await summary.click()
  }
}

it.each([1366, 1024])(
  'no table of a view is cut at %i pixels',
  async width => {
    const { page } = await open(browser, pathOf(states[0] as (typeof states)[number], 'vi'), { width })
    for (const { view, province, query } of states) {
      await page.goto(pathOf({ view, province, query } as (typeof states)[number], 'vi'))
      await page.locator('body:not(:has(#app[data-ahead])) main h1').waitFor()
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main table')]
          // The years of the data are walked along under heads that stay; what is folded is not seen.
          .filter(table => table.checkVisibility() && !table.closest('.scrolled'))
          .filter(table => {
            const box = table.parentElement as Element
            return box.scrollWidth > box.clientWidth || table.scrollWidth > table.clientWidth
          })
          .map(table => table.textContent?.slice(0, 60)),
      )
      expect(cut, `${view} ${province}`).toEqual([])
    }
    await page.context().close()
  },
  120_000,
)

it('a score that is slid puts the outcome and its figures into the page, and the setting into the address', async () => {
  const { page, troubles } = await open(browser, `${address}vi/son-la/?view=scenario&from=2022&to=2023`)
  const total = page.locator('.outcome tbody tr').first()
  await expect.poll(() => total.innerText()).toContain('42,40')
  const slider = page.getByRole('slider', { name: /^Y tế công lập/ })
  await slider.fill('2')
  // What `papi scenario --set health-care=2` gives: 42.5582, rank 30 to 28.
  await page.waitForFunction(() => location.search.includes('set=health-care%3A2'))
  const outcome = async () => (await total.innerText()).replace(/\s+/g, ' ')
  await expect.poll(outcome).toContain('42,40 42,56 +0,16 Trung bình cao 30 → 28')
  await page.getByRole('button', { name: 'Trở về điểm công bố' }).click()
  await page.waitForURL(url => !url.searchParams.has('set'))
  expect(troubles).toEqual([])
  await page.context().close()
})

it('all scores are handed on as a CSV that a Vietnamese spreadsheet reads', async () => {
  const { page, troubles } = await open(browser, `${address}vi/son-la/?view=data`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV cho Excel' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('papi-2011-2024.csv')
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  const lines = Buffer.concat(chunks).toString('utf8').trimEnd().split('\n')
  expect(lines[0]).toMatch(/^\uFEFFNăm;/)
  expect(lines).toHaveLength(1 + 869 + 6094 + 21891)
  expect(troubles).toEqual([])
  await page.context().close()
})
