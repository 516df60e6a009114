import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from './browser.ts'
import { violationsOf } from './page.ts'
import { SITE, visit } from './visit.ts'

// What a <papi-chart> does for those who read a page: in any box, by keyboard, on paper, without a connection.

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob: data:; require-trusted-types-for 'script'; trusted-types papi-chart`

/** A page under a strict policy with the script and this in its body. */
async function shown(
  html: string,
  options: Parameters<typeof visit>[2] = {},
  before: (page: Page) => Promise<unknown> = async () => {},
) {
  const visited = await visit(browser, 'icon.svg', options)
  const { page } = visited
  await page.route('**/in-a-page.html', route =>
    route.fulfill({
      contentType: 'text/html;charset=utf-8',
      body: `<!doctype html><html lang="vi"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>x</title><link rel="icon" href="data:,"><script src="/papi-chart.js" defer></script><main><h1>x</h1>${html}</main></html>`,
    }),
  )
  await before(page)
  await page.goto(`${SITE}/in-a-page.html`)
  return visited
}

const CHART =
  '<papi-chart kind="trend" province="14" unit="health-care" src="/papi-data.json" menu></papi-chart>'
const drawn = async (page: Page) => {
  await page.locator('papi-chart svg').waitFor()
  return page.locator('papi-chart')
}

/** The width of an element once it has been the same for as long as a chart takes to be drawn anew. Runs in the page. */
const widthKept = (element: Element) =>
  new Promise<number>(resolve => {
    let [width, since] = [0, 0]
    const look = (now: number) => {
      const { width: present } = element.getBoundingClientRect()
      if (present !== width) [width, since] = [present, now]
      if (now - since > 700) resolve(width)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })

describe('in a box that shrinks to what is in it', () => {
  it.each([
    ['an inline block', '<div class="box"><p>x</p>CHART</div>', 'display:inline-block'],
    ['a flex item', '<div class="box">CHART<p>x</p></div>', 'display:flex'],
    [
      'a grid cell',
      '<div class="box">CHART<p>x</p></div>',
      'display:inline-grid;grid-template-columns:auto auto',
    ],
    ['a float', '<div class="box">CHART</div>', 'float:left'],
    ['an absolute box', '<div class="box">CHART</div>', 'position:absolute'],
    ['a box that fits its content', '<div class="box">CHART</div>', 'width:fit-content'],
    ['a dialog', '<dialog open class="box">CHART</dialog>', 'padding:4px'],
    ['a table cell', '<table class="box"><tr><td>x</td><td>CHART</td></tr></table>', 'border:0'],
  ])('%s: it has at least 320 px and does not grow', async (_name, html, style) => {
    const { page } = await shown(html.replace('CHART', CHART), { width: 1200 })
    await page.evaluate(style => {
      for (const part of style.split(';')) {
        const [name = '', value = ''] = part.split(':')
        document.querySelector<HTMLElement>('.box')?.style.setProperty(name, value)
      }
    }, style)
    // One that grew with what is drawn in it would never keep its width.
    expect(await (await drawn(page)).evaluate(widthKept)).toBeGreaterThanOrEqual(320)
    await page.context().close()
  })
})

describe('for those who read by keyboard', () => {
  it('is one stop; arrows walk title, axis, series and points; Escape leaves', async () => {
    const { page, troubles } = await shown(CHART.replace(' menu', ''))
    const chart = await drawn(page)
    const line = chart.locator('.read')
    await page.keyboard.press('Tab')
    await page.waitForFunction(
      () => document.activeElement?.shadowRoot?.activeElement?.className === 'drawing',
    )
    const says = async (key: string, text: RegExp) => {
      await page.keyboard.press(key)
      await expect.poll(() => line.innerText()).toMatch(text)
    }
    await says('ArrowDown', /^Năm: 2011–2024$/)
    await says('ArrowDown', /^Điểm: 1,\d+–\d/)
    await says('ArrowDown', /^2011: 1,\d+$/)
    await says('End', /^2024: /)
    await says('ArrowLeft', /^2023: 1,8384$/)
    await says('ArrowUp', /^Điểm: /)
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.activeElement === document.body)
    expect(await violationsOf(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('has one menu, which arrows walk and Escape closes', async () => {
    const { page } = await shown(CHART)
    const chart = await drawn(page)
    const opener = chart.getByRole('button', { name: 'Lưu' })
    await expect.poll(() => chart.getByRole('button').count()).toBe(1)
    await opener.press('ArrowDown')
    const focused = () =>
      page.evaluate(() => document.querySelector('papi-chart')?.shadowRoot?.activeElement?.textContent)
    await expect.poll(focused).toBe('Ảnh cho Word (PNG, khổ A4)')
    await page.keyboard.press('ArrowUp')
    await expect.poll(focused).toBe('Xem bảng số liệu')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).toBe('Ảnh SVG')
    expect(await violationsOf(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => opener.getAttribute('aria-expanded')).toBe('false')
    await expect.poll(focused).toBe('Lưu')
    await page.context().close()
  })
})

describe('to be taken along', () => {
  const choose = async (chart: Locator, name: string) => {
    await chart.getByRole('button', { name: 'Lưu' }).click()
    await chart.getByRole('menuitem', { name }).click()
  }

  it('a picture for Word is 160 mm wide at 300 dots an inch, and says so', async () => {
    const { page, troubles } = await shown(CHART, { acceptDownloads: true })
    const waiting = page.waitForEvent('download')
    await choose(await drawn(page), 'Ảnh cho Word')
    const png = readFileSync(await (await waiting).path())
    expect(png.readUInt32BE(16)).toBe(1890)
    expect(png.subarray(37, 41).toString()).toBe('pHYs')
    expect([png.readUInt32BE(41), png.readUInt32BE(45), png[49]]).toEqual([11811, 11811, 1])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('a workbook has its figures as numbers, from the file beside the script', async () => {
    const { page, troubles } = await shown(CHART, { acceptDownloads: true })
    const waiting = page.waitForEvent('download')
    await choose(await drawn(page), 'Số liệu Excel')
    const download = await waiting
    expect(download.suggestedFilename()).toBe('papi-trend-14-health-care.xlsx')
    expect(sheetIn(readFileSync(await download.path()))).toContain('<v>1.8384</v>')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('the title and the citation are copied as they are shown', async () => {
    const { page } = await shown(CHART)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const chart = await drawn(page)
    const title = await chart.locator('svg > title').textContent()
    await choose(chart, 'Sao chép câu tiêu đề')
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await expect.poll(copied).toBe(title)
    await chart.locator('.said', { hasText: 'Đã sao chép.' }).waitFor()
    await choose(chart, 'Sao chép trích dẫn')
    await expect
      .poll(copied)
      .toBe(`${title}. Nguồn: PAPI, CECODES, RTA & UNDP, 2011–2024. Phiên bản dữ liệu 2024.1.0, papi-lens.`)
    await page.context().close()
  })
})

describe('what the script does not carry', () => {
  it('comes from the files beside it: English, another kind, the provinces of today', async () => {
    const { page, troubles, requests } = await shown(CHART.replace('<papi-chart', '<papi-chart lang="en"'))
    await page.locator('papi-chart svg[lang=en]').waitFor()
    expect(requests.filter(url => url.endsWith('papi-chart-all.js'))).toEqual([])
    const ask = (attributes: Readonly<Record<string, string>>) =>
      page.evaluate(attributes => {
        const chart = document.querySelector('papi-chart')
        chart?.removeAttribute('unit')
        for (const [name, value] of Object.entries(attributes)) chart?.setAttribute(name, value)
      }, attributes)
    await ask({ kind: 'waterfall' })
    await page.locator('svg.papi-waterfall').waitFor()
    await ask({ kind: 'tile-map', view: '34' })
    await page.locator('svg.papi-tile-map', { hasText: 'Hoang Sa' }).waitFor()
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('is said where there is no such file', async () => {
    const { page } = await shown('')
    await page.route('**/papi-chart-all.js', route => route.fulfill({ status: 404, body: '' }))
    await page.evaluate(() => {
      const chart = document.createElement('papi-chart')
      for (const [name, value] of Object.entries({
        kind: 'trend',
        province: 'Ha Noii',
        src: '/papi-data.json',
      }))
        chart.setAttribute(name, value)
      document.querySelector('main')?.append(chart)
    })
    const failure = page.locator('papi-chart .failure')
    await failure.waitFor()
    await failure.filter({ hasText: 'unknown-province' }).waitFor()
    await page.unroute('**/papi-chart-all.js')
    await page.evaluate(() => document.querySelector('papi-chart')?.setAttribute('theme', 'light'))
    await failure.filter({ hasText: 'có phải "Hà Nội"?' }).waitFor()
    await page.context().close()
  })
})

describe('when something is missing', () => {
  it('data that did not come are asked for again', async () => {
    const { page } = await shown(CHART, {}, page => page.route('**/papi-data.json', route => route.abort()))
    const retry = page.getByRole('button', { name: 'Thử lại' })
    await retry.waitFor()
    await page.unroute('**/papi-data.json')
    await retry.click()
    await drawn(page)
    await retry.waitFor({ state: 'hidden' })
    await page.context().close()
  })

  it('a chart of an earlier year tells that there is a later one, and no other does', async () => {
    const older = '<papi-chart kind="dot-strip" province="14" year="2022" src="/papi-data.json"></papi-chart>'
    const { page } = await shown(`${older}${older.replace('2022', '2024')}`)
    await page.locator('papi-chart svg').nth(1).waitFor()
    const newer = () => page.locator('papi-chart .newer').allInnerTexts()
    await expect.poll(newer).toEqual(['Đã có số liệu đến năm 2024.', ''])
    await page.context().close()
  })
})

describe('in the colours of the page', () => {
  it('text and ground follow its custom properties; files and paper do not', async () => {
    const { page } = await shown(CHART)
    const chart = await drawn(page)
    await chart.evaluate(host => {
      ;(host as HTMLElement).style.setProperty('--papi-ink', 'rgb(20, 20, 90)')
      ;(host as HTMLElement).style.setProperty('--papi-paper', 'rgb(255, 250, 240)')
    })
    const fillOf = (selector: string) =>
      chart
        .locator(selector)
        .first()
        .evaluate(mark => getComputedStyle(mark).fill)
    await expect.poll(() => fillOf('svg text[font-weight="600"]')).toBe('rgb(20, 20, 90)')
    await expect.poll(() => fillOf('svg > rect')).toBe('rgb(255, 250, 240)')
    await page.emulateMedia({ media: 'print' })
    await chart.locator('figure[data-theme=print]').waitFor({ state: 'attached' })
    await expect.poll(() => fillOf('svg text[font-weight="600"]')).toBe('rgb(0, 0, 0)')
    await page.context().close()
  })
})

/** The first sheet of a workbook: the parts of a ZIP file one after the other. */
function sheetIn(file: Buffer): string {
  for (let at = 0; file.readUInt32LE(at) === 0x04034b50; ) {
    const [packed, name, extra] = [
      file.readUInt32LE(at + 18),
      file.readUInt16LE(at + 26),
      file.readUInt16LE(at + 28),
    ]
    const start = at + 30 + name + extra
    const content = file.subarray(start, start + packed)
    if (file.subarray(at + 30, at + 30 + name).toString() === 'xl/worksheets/sheet1.xml')
      return (file.readUInt16LE(at + 8) === 8 ? inflateRawSync(content) : content).toString()
    at = start + packed
  }
  return ''
}
