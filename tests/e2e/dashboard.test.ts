import { readFileSync } from 'node:fs'
import { IMPORT_LIMITS } from '@papi-lens/io'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openWorkbook } from '../../packages/io/src/workbook/open-workbook.ts'
import { launch } from './browser.ts'
import { open } from './page.ts'

const address = inject('address')
/** Years that a plan of the province answers; without any, the page shows the latest two that compare. */
const inYears = `${address}?from=2022&to=2023`
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

/** Types into the field for provinces and takes the first that is found. */
async function chooseProvince(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).fill(text)
  await page.keyboard.press('Enter')
}

describe('a newcomer', () => {
  it('sees Sơn La 2022→2023, in Vietnamese, with the first weak area and its tasks', async () => {
    const { page } = await open(browser, inYears)
    const h1 = () => page.textContent('h1')
    await expect.poll(h1).toBe('Sơn La, PAPI 2023: 42,40\u00a0điểm, nhóm trung bình cao')
    const lede = () => page.textContent('.lede')
    await expect.poll(lede).toMatch(/^1 nội dung giảm rõ: giải đáp khiếu nại, .* 3 nội dung tăng rõ: /)
    await expect
      .poll(lede)
      .toContain('13 trong 28 nội dung thành phần giảm, 1 giảm rõ; ngẫu nhiên cũng khoảng 14.')
    const standing = async () => (await page.innerText('.standing')).replace(/\s+/g, ' ')
    for (const told of ['40,87 → 42,40', '+1,53 dao động thường ±2,43', '30/61', '10/14'])
      await expect.poll(standing).toContain(told)
    await expect.poll(() => page.locator('.clear-changes li').count()).toBe(3)
    await expect
      .poll(() => page.locator('.improve li a').allTextContents())
      .toEqual([
        '1.4 Đóng góp tự nguyện',
        '4.3 Công bằng trong tuyển dụng vào khu vực công',
        '6.3 Cơ sở hạ tầng căn bản',
      ])
    await page.getByRole('link', { name: 'Xem cả 14 nội dung' }).click()
    await page.locator('.ranked a', { hasText: 'Y tế công lập' }).click()
    await page.getByRole('heading', { level: 2, name: 'Y tế công lập' }).waitFor()
    await expect.poll(() => page.textContent('.facts')).toContain('−0,0432')
    const card = page.locator('.answer', { hasText: 'phụ lục, mục 31' })
    await expect.poll(() => card.textContent()).toContain('Trạm Y tế xã')
    await expect.poll(() => card.textContent()).toContain('báo cáo trước 20/11/2022')
    await page.context().close()
  })

  it('sees every dimension and sub-dimension of 2023 with its strip', async () => {
    const { page } = await open(browser, inYears)
    for (const [selector, count] of [
      ['tr.dimension', 8],
      ['tr.subdimension', 28],
      ['.row-strip svg', 37],
      ['.shape .petal', 28],
    ] as const)
      await expect.poll(() => page.locator(selector).count(), { message: selector }).toBe(count)
    const row = page.locator('tr.subdimension', { hasText: 'Dịch vụ hành chính cấp xã/phường' })
    await expect
      .poll(async () => (await row.innerText()).replace(/\s+/g, ' '))
      .toContain('5.3 Dịch vụ hành chính cấp xã/phường 2,48 2,38 −0,09 ±0,13 Thấp 54/61 24 → 53 13/14 2,45')
    await page.context().close()
  })
})

describe('choosing', () => {
  it('a weak area leads to its tasks; back undoes it', async () => {
    const { page } = await open(browser, inYears)
    await page.locator('.improve a', { hasText: 'Cơ sở hạ tầng căn bản' }).click()
    await page.getByRole('heading', { level: 2, name: 'Cơ sở hạ tầng căn bản' }).waitFor()
    await page.waitForURL(/view=priorities&from=2022&to=2023&area=basic-infrastructure/)
    await page.goBack()
    await page.locator('.improve').waitFor()
    await page.context().close()
  })

  it.each([
    ['a row of the table', 'tr.subdimension a:has-text("Tiếp cận và sử dụng Internet")', 'internet-access'],
    ['a clear change', '.clear-changes a:has-text("Giải đáp khiếu nại")', 'appeals-response'],
    ['a petal', '.petal[data-id="primary-education"] path', 'primary-education'],
  ])('%s leads to since when it has been so', async (_what, selector, unit) => {
    const { page } = await open(browser, inYears)
    await page.locator(selector).first().click()
    await page.locator('#large-trend svg').waitFor()
    await page.waitForURL(url => url.search.includes(`view=trends&from=2022&to=2023&unit=${unit}`))
    await page.context().close()
  })

  it('by key goes on from the beginning of what is shown then', async () => {
    const { page } = await open(browser, inYears)
    await page.locator('tr.subdimension a', { hasText: 'Y tế công lập' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('#large-trend svg').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
    await page.context().close()
  })

  it('province, years and language together come back from the address', async () => {
    const { page } = await open(browser, inYears)
    await chooseProvince(page, 'lao cai')
    await page.waitForURL(/lao-cai/)
    await page.getByLabel('đến năm').selectOption('2022')
    await page.waitForURL(/to=2022/)
    await page.locator('header a', { hasText: 'English' }).click()
    // The words of a language are loaded when it is asked for.
    await page.locator('html[lang=en] h1', { hasText: 'Lao Cai, PAPI 2022' }).waitFor()
    await page.waitForURL(/\/en\/lao-cai\/\?from=2021&to=2022$/)
    const again = await open(browser, page.url())
    await again.page.locator('html[lang=en] h1', { hasText: 'Lao Cai, PAPI 2022' }).waitFor()
    const text = await page.innerText('main')
    await expect.poll(() => again.page.innerText('main')).toBe(text)
    await page.context().close()
    await again.page.context().close()
  })

  it('years so that the later one is never before the earlier one', async () => {
    const { page } = await open(browser, `${address}?from=2020&to=2023`)
    await page.getByLabel('đến năm').selectOption('2015')
    await page.waitForURL(/from=2014&to=2015/)
    await page.context().close()
  })
})

describe('the table', () => {
  it('is put in order by a column, weakest first, strongest first, and back; the address keeps it', async () => {
    const { page } = await open(browser, inYears)
    const first = () => page.locator('tbody tr:not(.total) th').first().textContent()
    // A page that was made ahead is put in order once its scripts have come.
    const inOrder = (sorted: string) => page.locator(`.scores [aria-sort=${sorted}]`).waitFor()
    const head = page.getByRole('columnheader', { name: 'Thay đổi' })
    const press = () => head.getByRole('button', { name: 'Thay đổi' }).first().click()
    await press()
    await inOrder('ascending')
    const order = async () => [await first(), await head.getAttribute('aria-sort')]
    const WEAKEST = '3.2Giải đáp khiếu nại, tố cáo, khúc mắc của người dân'
    await expect.poll(order).toEqual([WEAKEST, 'ascending'])
    await page.waitForURL(/&sort=change/)
    await page.reload()
    await inOrder('ascending')
    await expect.poll(order).toEqual([WEAKEST, 'ascending'])
    await press()
    await inOrder('descending')
    await expect.poll(order).toEqual(['8.2Tiếp cận và sử dụng Internet tại địa phương', 'descending'])
    await press()
    await page.locator('.scores [aria-sort]').waitFor({ state: 'detached' })
    await expect.poll(order).toEqual(['1Tham gia của người dân ở cấp cơ sở', null])
    await page.context().close()
  })

  it('keeps its heads below the bar while it is scrolled', async () => {
    const { page } = await open(browser, inYears)
    await page.locator('tr.subdimension', { hasText: 'Y tế công lập' }).scrollIntoViewIfNeeded()
    const apart = async () => {
      const [bar, head] = await Promise.all(
        ['header', '.scores thead th'].map(part => page.locator(part).first().boundingBox()),
      )
      return Math.abs((head?.y ?? 0) - ((bar?.y ?? 0) + (bar?.height ?? 0)))
    }
    await expect.poll(apart).toBeLessThanOrEqual(2)
    await page.context().close()
  })
})

describe('a term', () => {
  it('is explained at its mark, until Escape', async () => {
    const { page } = await open(browser, inYears)
    const mark = page.getByRole('button', { name: 'Giải thích: Dao động thường' }).first()
    await mark.click()
    await page.locator('.explanation', { hasText: 'chín phần mười dao động nằm trong khoảng ±' }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.explanation').waitFor({ state: 'detached' })
    await page.context().close()
  })
})

describe('what cannot be compared or is missing', () => {
  it('shows a redefined sub-dimension without a change and says why', async () => {
    const { page } = await open(browser, `${address}?from=2020&to=2021`)
    const row = page.locator('tr.subdimension', { hasText: 'An ninh, trật tự khu dân cư' })
    await expect.poll(() => row.innerText()).toContain('đổi cách đo')
    expect(await row.innerText()).not.toMatch(/[▲▼]/)
    await page.locator('summary', { hasText: 'Vì sao có chỗ không so sánh được' }).click()
    await expect.poll(() => page.textContent('.explained')).toContain('An ninh, trật tự khu dân cư, 2021')
    await page.context().close()
  })

  it('judges a rescaled sub-dimension on its share of scale', async () => {
    const { page } = await open(browser, `${address}?from=2018&to=2019`)
    const row = page.locator('tr.subdimension', { hasText: 'Tiếp cận và sử dụng Internet' })
    await expect.poll(() => row.innerText()).toContain('+8 điểm %')
    await page.context().close()
  })

  it('says that scores were not published instead of showing zeros', async () => {
    const { page } = await open(browser, `${address}?province=quang-ninh&from=2022&to=2023`)
    await expect.poll(() => page.textContent('h1')).toBe('Quảng Ninh, PAPI 2023: chưa công bố điểm')
    await expect.poll(() => page.locator('.improve').count()).toBe(0)
    await expect.poll(() => page.locator('tr.dimension').first().innerText()).toContain('chưa công bố')
    expect(await page.innerText('table')).not.toContain('0,00')
    await page.context().close()
  })

  it('replaces what is wrong in an address and says so', async () => {
    const { page, troubles } = await open(browser, `${address}?province=ha-noii&from=1999&to=2023&area=<b>x`)
    for (const told of ['Không tìm thấy tỉnh “ha-noii”', '“1999”; các năm có là 2011–2024', '“<b>x”'])
      await expect.poll(() => page.innerText('.notices')).toContain(told)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

it('downloads the table as CSV with the figures of the page', async () => {
  const { page } = await open(browser, inYears)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải bảng (CSV)' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe('papi-son-la-2022-2023.csv')
  // The last line ends with a line break too.
  const lines = readFileSync(await download.path(), 'utf8')
    .split('\r\n')
    .slice(0, -1)
  expect(lines).toHaveLength(1 + 37)
  expect(lines[0]).toBe(
    '\uFEFFCấp;Chỉ số;Điểm 2022;Điểm 2023;Thay đổi (điểm);Thay đổi (điểm % của thang điểm);Mức dao động thường;Mức rõ của thay đổi;So sánh giữa hai năm;Hạng;Trong số tỉnh;Nhóm 2022;Nhóm 2023;Lưu ý',
  )
  expect(lines[2]).toMatch(/^chỉ số nội dung;Tham gia của người dân ở cấp cơ sở;4,7769;4,8918;0,1149;/i)
  await page.context().close()
})

it('downloads the table as a workbook with its sources; what writes it is loaded when it is asked for', async () => {
  const { page } = await open(browser, inYears)
  const loaded: string[] = []
  page.on('request', request => loaded.push(request.url()))
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải bảng (XLSX)' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe('papi-son-la-2022-2023.xlsx')
  const [figures, notes] = openWorkbook(readFileSync(await download.path()), IMPORT_LIMITS)
  const rows = figures?.read().rows ?? []
  expect(rows).toHaveLength(1 + 37)
  expect(rows[2]?.slice(1, 5)).toEqual(['Tham gia của người dân ở cấp cơ sở', 4.7769, 4.8918, 0.1149])
  expect(notes?.read().rows[1]?.[0]).toMatch(/^Nguồn: PAPI/)
  expect(loaded.filter(address => /save-workbook/.test(address))).toHaveLength(1)
  await page.context().close()
})
