import { readFileSync } from 'node:fs'
import { CHARTS } from '@papi-lens/charts'
import type { PapiChart } from '@papi-lens/embed'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './browser.ts'
import { cutTexts, open, violationsOf } from './page.ts'

const address = inject('address')
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const charts = (query = '', width = 1366, height = 768) =>
  open(browser, `${address}charts.html?${query}`, { width, height })

/** Comes near to every chart, as a reader does who scrolls, and waits until all are drawn. */
async function drawAll(page: Page): Promise<void> {
  for (const card of await page.locator('article.chart').all()) {
    await card.scrollIntoViewIfNeeded()
    await card.locator('papi-chart svg, .lacking').first().waitFor()
  }
}

/** Whether the head of something is on the screen. Runs in the page. */
const inSight = (box: Element) => {
  const { top } = box.getBoundingClientRect()
  return top >= 0 && top < innerHeight / 2
}

/** Chooses from the menu of a chart, with the keyboard. */
async function choose(chart: Locator, name: string): Promise<void> {
  await chart.getByRole('button', { name: 'Lưu', exact: true }).press('Enter')
  await chart.locator('[role^=menuitem]', { hasText: name }).press('Enter')
}

/** The title of a chart as it is drawn at this moment; none before it is. */
const titleOf = (page: Page, kind: string) =>
  page.locator(`#chart-${kind} papi-chart`).evaluate(element => (element as PapiChart).chart?.title ?? '')

/** The title of a chart once it is drawn. */
async function drawnTitle(page: Page, kind: string): Promise<string> {
  await expect.poll(() => titleOf(page, kind)).not.toBe('')
  return titleOf(page, kind)
}

describe('from the dashboard', () => {
  it('a picture for Word is two clicks away', async () => {
    const { page, troubles } = await open(browser, `${address}?province=lao-cai&from=2021&to=2022&lang=vi`)
    await page.getByRole('link', { name: 'Biểu đồ cho báo cáo' }).click()
    const waiting = page.waitForEvent('download')
    await choose(page.locator('#chart-dot-strip'), 'Ảnh cho Word')
    const download = await waiting
    expect(download.suggestedFilename()).toBe('papi-dot-strip-lao-cai-2022.png')
    const picture = readFileSync(await download.path())
    expect(picture.subarray(0, 4).toString('latin1')).toBe('\x89PNG')
    // 300 dots an inch: half as wide as its pixels, which is as wide as the page showed it.
    expect(picture.readUInt32BE(picture.indexOf('pHYs') + 4)).toBe(11_811)
    expect(picture.includes(`Title\0\0\0\0\0${await titleOf(page, 'dot-strip')}`)).toBe(true)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('the link carries the choice, and there is a way back to it', async () => {
    const { page } = await open(
      browser,
      `${address}en/lao-cai/?view=trends&from=2021&to=2022&unit=air-quality`,
    )
    await page.getByRole('link', { name: 'Save or embed this chart' }).click()
    await page.locator('#chart-trend papi-chart svg').waitFor()
    await expect.poll(() => page.locator('#chart-trend').evaluate(inSight)).toBe(true)
    await expect.poll(() => page.textContent('h1')).toBe('Charts for reports: Lao Cai, 2021–2022')
    await expect.poll(() => titleOf(page, 'trend')).toContain('Air Quality')
    await page.getByRole('link', { name: 'Back to the analysis of Lao Cai' }).click()
    await page.locator('#large-trend svg', { hasText: 'Air Quality' }).waitFor()
    await page.waitForURL(`${address}en/lao-cai/?view=trends&from=2021&to=2022&unit=air-quality`)
    await page.context().close()
  })
})

describe('the charts of a province', () => {
  it('are drawn when they come near: every kind of the catalogue, each with its plans', async () => {
    const { page, troubles } = await charts('province=son-la&from=2022&to=2023')
    expect(await page.locator('papi-chart').count()).toBeLessThan(CHARTS.length)
    await drawAll(page)
    const kinds = () =>
      page.locator('papi-chart').evaluateAll(all => all.map(one => one.getAttribute('kind')).sort())
    await expect.poll(kinds).toEqual(CHARTS.map(({ kind }) => kind).sort())
    expect(await page.locator('.failure:visible').count()).toBe(0)
    await expect.poll(() => titleOf(page, 'deadline-timeline')).toMatch(/^3 kế hoạch/)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('are drawn anew for another province, years, index, theme and language, all in the address', async () => {
    const { page } = await charts('province=son-la&from=2022&to=2023')
    const strip = page.locator('#chart-dot-strip papi-chart')
    const drawn = (text: string) => strip.locator('svg', { hasText: text }).waitFor()
    await page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).fill('lao cai')
    await page.keyboard.press('Enter')
    await drawn('Lào Cai 2023')
    await page.getByLabel('đến năm').selectOption('2022')
    await drawn('Lào Cai 2022')
    await page.selectOption('.choices select >> nth=0', 'procedures')
    await drawn('Thủ tục hành chính công hạng')
    await page.getByLabel('Màu nền').selectOption('dark')
    await strip.locator('figure[data-theme=dark]').waitFor()
    await page.getByLabel('So sánh với').selectOption({ label: 'Lai Châu' })
    await page.getByRole('link', { name: 'English' }).click()
    await drawn('Lao Cai 2022')
    await drawAll(page)
    await page.locator('#chart-comparison svg', { hasText: 'Lai Chau' }).waitFor()
    await page.waitForURL(
      `${address}charts.html?province=lao-cai&from=2021&to=2022&unit=procedures&provinces=lai-chau&theme=dark&lang=en`,
    )
    const again = await open(browser, page.url())
    await drawAll(again.page)
    for (const { kind } of CHARTS.filter(({ needs }) => !needs.includes('plans'))) {
      const title = await drawnTitle(again.page, kind)
      await expect.poll(() => titleOf(page, kind)).toBe(title)
    }
    await page.getByRole('button', { name: 'Remove Lai Chau' }).click()
    await page.waitForURL(url => !url.searchParams.has('provinces'))
    await page.goBack()
    await page.getByRole('button', { name: 'Remove Lai Chau' }).waitFor()
    await page.context().close()
    await again.page.context().close()
  })

  it('can be saved as SVG and CSV, copied, and read as a table, with the keyboard', async () => {
    const { page, troubles } = await charts('province=son-la&from=2022&to=2023&unit=health-care')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const strip = page.locator('#chart-dot-strip papi-chart')
    for (const [name, file, first] of [
      ['Ảnh SVG', 'papi-dot-strip-son-la-health-care-2023.svg', '<svg '],
      ['Số liệu CSV', 'papi-dot-strip-son-la-health-care-2023.csv', '\xef\xbb\xbf'],
    ] as const) {
      const waiting = page.waitForEvent('download')
      await choose(strip, name)
      const download = await waiting
      expect(download.suggestedFilename()).toBe(file)
      expect(readFileSync(await download.path(), 'latin1').slice(0, first.length)).toBe(first)
    }
    await choose(strip, 'Sao chép ảnh')
    await strip.locator('.said', { hasText: 'Đã sao chép.' }).waitFor()
    const types = () =>
      page.evaluate(async () => (await navigator.clipboard.read()).flatMap(item => item.types))
    await expect.poll(types).toEqual(['image/png'])
    await choose(strip, 'Xem bảng số liệu')
    const height = async () => (await strip.locator('.figures').boundingBox())?.height
    await expect.poll(height).toBeGreaterThan(50)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('are saved as pictures in the font of the page', async () => {
    const { page } = await charts('province=son-la&from=2022&to=2023')
    await page.locator('#chart-dot-strip papi-chart svg').waitFor()
    // Where the first line of the title ends: in the picture, and in the page, which has loaded its font.
    const ends = await page.evaluate(async () => {
      const shadow = document.querySelector('#chart-dot-strip papi-chart')?.shadowRoot
      const saved = new Promise<Blob>(resolve => {
        const made = URL.createObjectURL
        URL.createObjectURL = content => {
          if (content instanceof Blob && content.type === 'image/png') resolve(content)
          return made(content)
        }
      })
      shadow?.querySelector<HTMLButtonElement>('.bar [role=menuitem]')?.click()
      const picture = await createImageBitmap(await saved)
      const title = shadow?.querySelector('svg text[font-weight="600"]')?.getBoundingClientRect()
      const drawing = shadow?.querySelector('svg')?.getBoundingClientRect()
      if (!title || !drawing) return null
      const { width } = picture
      const canvas = Object.assign(document.createElement('canvas'), { width, height: picture.height })
      const pen = canvas.getContext('2d')
      if (!pen) return null
      pen.drawImage(picture, 0, 0)
      const scale = width / drawing.width
      const [top, height] = [Math.round(scale * (title.top - drawing.top)), Math.round(scale * title.height)]
      const { data } = pen.getImageData(0, top, width, height)
      let last = 0
      for (let at = 0; at < data.length; at += 4) {
        if ((data[at] ?? 255) < 100) last = Math.max(last, (at / 4) % width)
      }
      return { picture: last / scale, page: title.right - drawing.left }
    })
    expect(ends?.picture).toBeGreaterThan(200)
    expect(Math.abs((ends?.picture ?? 0) - (ends?.page ?? 0))).toBeLessThanOrEqual(3)
    await page.context().close()
  })

  it('bring their code, and the frame it makes shows the same chart', async () => {
    const { page } = await charts('province=son-la&from=2022&to=2023&unit=health-care')
    const card = page.locator('#chart-dot-strip')
    await card.locator('summary').click()
    const title = await drawnTitle(page, 'dot-strip')
    const shown = card.locator('pre').first()
    await expect.poll(() => shown.textContent()).toContain(`title="${title}"`)
    const code = (await shown.textContent()) ?? ''
    const [, src = ''] = /src="([^"]+)"/.exec(code) ?? []
    expect(src).toContain(
      'chart.html?kind=dot-strip&amp;province=son-la&amp;unit=health-care&amp;from=2022&amp;to=2023',
    )
    const { page: frame } = await open(browser, src.replaceAll('&amp;', '&'))
    await frame.locator('papi-chart svg').waitFor()
    await expect.poll(() => frame.textContent('h1')).toBe(title)
    await page.context().close()
    await frame.context().close()
  })

  it('say why there is none, without plans or where an address is wrong', async () => {
    const { page, troubles } = await charts('province=ca-mau&from=2015&to=2016&unit=environment')
    await drawAll(page)
    await expect
      .poll(() => page.locator('.lacking').allTextContents())
      .toEqual([
        expect.stringContaining('kế hoạch nào của Cà Mau'),
        expect.stringContaining('kế hoạch nào của Cà Mau'),
      ])
    await page.locator('.notices', { hasText: 'Năm 2016 không có chỉ số “Quản trị môi trường”' }).waitFor()
    expect(await page.locator('.failure:visible').count()).toBe(0)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

describe('on paper', () => {
  it('every chart is drawn and fits on a page, and nothing is there to be pressed', async () => {
    const { page, troubles } = await charts('province=son-la&from=2022&to=2023')
    // As the browser says before it prints.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const drawings = page.locator('papi-chart svg')
    await expect.poll(() => drawings.count()).toBe(CHARTS.length)
    const { height = 0 } = page.viewportSize() ?? {}
    const highest = () =>
      drawings.evaluateAll(all => Math.max(...all.map(one => one.getBoundingClientRect().height)))
    await expect.poll(highest).toBeLessThan(height)
    const pressed = page.locator('button, select, summary, nav').filter({ visible: true })
    await expect.poll(() => pressed.count()).toBe(0)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

describe.each([
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
])('at $width px', ({ width, height }) => {
  it.each([
    { name: 'Sơn La', query: 'province=son-la&lang=vi' },
    { name: 'long names beside it', query: 'province=ba-ria-vung-tau&provinces=hue,son-la,12&lang=en' },
  ])('$name: no trouble, nothing cut, no axe violation', async ({ query }) => {
    const { page, troubles } = await charts(query, width, height)
    await drawAll(page)
    for (const summary of await page.locator('summary').all()) await summary.click()
    await expect.poll(() => page.evaluate(cutTexts)).toEqual([])
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(width)
    expect(await violationsOf(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })
})
