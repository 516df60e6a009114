import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './browser.ts'
import { open, violationsOf } from './page.ts'

const address = inject('address')
const SON_LA = `${address}vi/son-la/?from=2022&to=2023`
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const field = (page: Page) => page.getByRole('combobox', { name: 'Tỉnh, thành phố' })
const h1 = (page: Page, text: string) => page.getByRole('heading', { level: 1, name: text }).waitFor()

describe('an address', () => {
  it('of the form before opens what it opened and becomes the present one, without a step in history', async () => {
    const { page, troubles } = await open(
      browser,
      `${address}?province=lao-cai&from=2021&to=2022&area=health-care&lang=en`,
    )
    await page.waitForURL(`${address}en/lao-cai/?view=priorities&from=2021&to=2022&area=health-care`)
    await expect.poll(() => page.textContent('#area')).toBe('Public Health Care')
    expect(await page.evaluate(() => history.length)).toBe(2)
    await page.reload()
    await page.getByRole('heading', { level: 2, name: 'Public Health Care' }).waitFor()
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('of a province is a page of its own, with its title, language and the way to the other', async () => {
    const html = await (await fetch(`${address}en/dak-lak/`)).text()
    expect(html).toMatch(/<html [^>]*lang="en"/)
    expect(html).toMatch(/<title>Dak Lak, PAPI \d{4}: .* · papi-lens<\/title>/)
    expect(html).toContain('hreflang="vi" href="../../vi/dak-lak/"')
    expect((await fetch(`${address}vi/atlantis/`)).status).toBe(404)
  })
})

describe('the views', () => {
  it.each(['plans', 'data'])('on a phone, the one that is shown can be seen among them (%s)', async view => {
    const { page } = await open(browser, `${address}vi/son-la/?view=${view}&from=2022&to=2023`, {
      width: 390,
      height: 844,
    })
    const inRow = () =>
      page.locator('nav.views').evaluate(row => {
        const here = row.querySelector('[aria-current]')?.getBoundingClientRect()
        return here !== undefined && here.left >= 0 && here.right <= row.clientWidth + 16
      })
    await expect.poll(inRow).toBe(true)
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0])
    await page.context().close()
  })

  it('are links between questions; the address and back keep the way', async () => {
    const { page } = await open(browser, SON_LA)
    await page.getByRole('link', { name: 'Từ khi nào?' }).click()
    await h1(page, 'điều gì tăng, giảm, từ khi nào')
    await page.waitForURL(`${address}vi/son-la/?view=trends&from=2022&to=2023`)
    await page.locator('.trends a', { hasText: 'Y tế công lập' }).click()
    await page.locator('.chart-figure svg', { hasText: 'Y tế công lập' }).waitFor()
    await page.waitForURL(/view=trends&from=2022&to=2023&unit=health-care/)
    await page.goBack()
    await page.goBack()
    await h1(page, 'Sơn La, PAPI 2023')
    await page.context().close()
  })
})

describe('the field for a province', () => {
  it('finds what is typed without diacritics, and takes it with Enter', async () => {
    const { page } = await open(browser, SON_LA)
    await field(page).fill('ha noi')
    const listed = () => page.locator('.province-list [role=option]').allTextContents()
    await expect.poll(listed).toEqual(['Hà NộiĐồng bằng sông Hồng'])
    await page.keyboard.press('Enter')
    await h1(page, 'Hà Nội, PAPI 2023')
    await page.waitForURL(`${address}vi/ha-noi/?from=2022&to=2023`)
    await expect.poll(() => field(page).inputValue()).toBe('Hà Nội')
    await page.goBack()
    await h1(page, 'Sơn La')
    await expect.poll(() => field(page).inputValue()).toBe('Sơn La')
    await page.context().close()
  })

  it('moves through its list with the arrows and chooses nothing by it; Escape brings the name back', async () => {
    const { page } = await open(browser, SON_LA)
    await field(page).focus()
    await page.keyboard.press('ArrowDown')
    const active = () =>
      page.evaluate(() => {
        const id = document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant') ?? ''
        return document.getElementById(id)?.firstChild?.textContent
      })
    await expect.poll(active).toBe('Sơn La')
    expect(await violationsOf(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await expect.poll(active).toBe('Thái Nguyên')
    expect(page.url()).toBe(SON_LA)
    await page.keyboard.press('Escape')
    await expect.poll(() => field(page).getAttribute('aria-expanded')).toBe('false')
    await expect.poll(() => field(page).inputValue()).toBe('Sơn La')
    await page.context().close()
  })

  it('takes a touch, and says where nothing fits', async () => {
    const { page } = await open(browser, SON_LA, { width: 390, height: 844, hasTouch: true })
    await field(page).tap()
    await field(page).fill('xyzzy')
    await page.locator('.province-list p', { hasText: 'Không có tỉnh nào khớp với “xyzzy”' }).waitFor()
    await field(page).fill('ddaks')
    await page.getByRole('option', { name: 'Đắk Lắk' }).tap()
    await h1(page, 'Đắk Lắk')
    await page.context().close()
  })
})

describe('the years', () => {
  it('tell what compares; going on through the list is one step in history', async () => {
    const { page } = await open(browser, SON_LA)
    const from = page.getByLabel('Từ năm')
    expect(await from.locator('optgroup').first().getAttribute('label')).toBe('So sánh được')
    expect(await from.locator('option', { hasText: '2021' }).textContent()).toBe(
      '2021 · so được 27/28 nội dung',
    )
    await from.focus()
    const before = await page.evaluate(() => history.length)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(/from=2020/)
    await expect.poll(() => page.evaluate(() => history.length)).toBe(before + 1)
    await page.goBack()
    await page.waitForURL(/from=2022/)
    await page.context().close()
  })

  it('without scores have a way out', async () => {
    const { page } = await open(browser, `${address}vi/quang-ninh/?from=2022&to=2023`)
    await page.getByRole('link', { name: 'Xem 2022 → 2024' }).click()
    await h1(page, 'Quảng Ninh, PAPI 2024')
    await page.context().close()
  })
})

describe('the theme', () => {
  it('is chosen, kept, and there before anything is painted', async () => {
    const { page } = await open(browser, `${address}vi/son-la/`)
    await page.getByLabel('Giao diện').selectOption('dark')
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    await expect.poll(paper).toBe('rgb(18, 22, 29)')
    await page.route(/\/assets\/index-.*\.js/, () => {})
    await page.reload({ waitUntil: 'commit' })
    // What was made ahead stands there before any script of the page; until it is painted, its style may be on the way.
    await h1(page, 'Sơn La')
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    expect(await paper()).toBe('rgb(18, 22, 29)')
    await page.context().close()
  })
})

describe('sharing', () => {
  it('says that an address of this machine opens here only, and hands the page on as one file', async () => {
    const { page } = await open(browser, SON_LA)
    await page.getByText('Chia sẻ').click()
    await page.getByText('chỉ mở được trên máy này').waitFor()
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Lưu trang thành tệp HTML' }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toBe('papi-son-la-2022-2023.html')
    const html = readFileSync(await download.path(), 'utf8')
    expect(html).not.toMatch(/<script|<button|<select|\son\w+=|localhost/)
    const file = await browser.newContext()
    const saved = await file.newPage()
    const asked: string[] = []
    saved.on('request', request => asked.push(request.url()))
    const path = `${await download.path()}.html`
    await download.saveAs(path)
    await saved.goto(`file://${path}`)
    expect(await saved.textContent('h1')).toBe(await page.textContent('h1'))
    expect(await saved.locator('.row-strip svg').count()).toBe(37)
    // What a sign would tell when it is pressed is told below.
    await saved.locator('.terms p', { hasText: 'Dao động thường.' }).waitFor()
    expect(asked).toHaveLength(1)
    await file.close()
    await page.context().close()
  })
})
