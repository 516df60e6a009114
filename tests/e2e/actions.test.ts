import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readDocument } from '../../packages/io/src/index.ts'
import { launch } from './browser.ts'
import { cutTexts, open, violationsOf } from './page.ts'

// A planner goes from a weak area over its tasks to an exported list of actions.

const address = inject('address')
const start = `${address}vi/son-la/?view=priorities&from=2022&to=2023`
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

/** Chooses health care, takes its first task and begins an action of one's own. */
async function listed(): Promise<{ page: Page; troubles: string[] }> {
  const watched = await open(browser, start)
  const { page } = watched
  await page.locator('.ranked a', { hasText: 'Y tế công lập' }).click()
  await page.getByRole('heading', { name: 'Y tế công lập' }).waitFor()
  await page.locator('.answer .add').first().click()
  await page.getByRole('button', { name: 'Đã có trong việc cần làm' }).waitFor()
  await page.getByRole('button', { name: 'Thêm việc khác cho nội dung này' }).click()
  await page.locator('.action').nth(1).waitFor()
  return watched
}

/** The bytes of what a button gives. */
async function saved(page: Page, name: string): Promise<{ bytes: Buffer; file: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ])
  return { bytes: readFileSync(await download.path()), file: download.suggestedFilename() }
}

const lengthOf = (page: Page) => page.locator('.action').count()

describe('a planner', () => {
  it('takes a task of a plan and an action of their own along, in all four forms', async () => {
    const { page, troubles } = await listed()
    // Who begins an action writes at once.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/-cause$/)
    await page.keyboard.type('Thiếu bác sĩ ở tuyến xã')
    const own = page.locator('.action').nth(1)
    await own.getByLabel('Việc cần làm').fill('Luân phiên bác sĩ về trạm y tế')
    await own.getByLabel('Thời hạn').fill('trước 30/6/2024')
    await own.getByLabel('Tình trạng').selectOption('đang làm')
    await expect.poll(() => own.innerText()).toMatch(/2023: 1,84\s+2024: \d,\d\d \(/)

    const word = await saved(page, 'Lưu Word (DOCX)')
    const { text } = await readDocument(word.file, new Uint8Array(word.bytes))
    for (const told of [
      '6.1 Y tế công lập (Sơn La)',
      'Thiếu bác sĩ ở tuyến xã',
      'trước 30/6/2024',
      'đang làm',
    ])
      expect(text).toContain(told)
    const calendar = await saved(page, 'Lưu lịch (ICS)')
    expect(calendar.bytes.toString()).toContain('DTSTART;VALUE=DATE:20240630')
    expect((await saved(page, 'Lưu Excel (XLSX)')).bytes.subarray(0, 2).toString()).toBe('PK')

    // What was saved is the same when it is opened on another machine.
    const { bytes, file } = await saved(page, 'Lưu để mở lại (JSON)')
    const other = await open(browser, `${start}&list=1`)
    await other.page
      .locator('input[type=file]')
      .setInputFiles({ name: file, mimeType: 'application/json', buffer: bytes })
    await other.page.locator('.action').nth(1).waitFor()
    expect((await saved(other.page, 'Lưu để mở lại (JSON)')).bytes.toString()).toBe(bytes.toString())
    expect([...troubles, ...other.troubles]).toEqual([])
    await page.context().close()
    await other.page.context().close()
  })

  it('finds the list again, in another tab too, and takes back what was done', async () => {
    const { page } = await listed()
    const tab = await page.context().newPage()
    await tab.goto(`${start}&list=1`)
    await tab.locator('.action').nth(1).waitFor()
    await page.locator('.action').nth(0).getByRole('button', { name: 'Bỏ việc này' }).click()
    await expect.poll(() => lengthOf(tab)).toBe(1)
    await page.locator('h1').click()
    await page.keyboard.press('Control+z')
    await expect.poll(() => lengthOf(tab)).toBe(2)
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect.poll(() => lengthOf(tab)).toBe(1)
    await page.context().close()
  })

  it('is told what of a file is not right, and loses nothing by it', async () => {
    const { page } = await listed()
    const choose = (text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await choose('{"format":')
    await page.getByText('Tệp không phải JSON, hoặc bị hỏng.').waitFor()
    await choose('{"format":"papi-lens-actions","version":1,"actions":[{"id":"a"}]}')
    await page.getByText('Không lấy việc thứ 1: trường “province” không đúng.').waitFor()
    await expect.poll(() => lengthOf(page)).toBe(2)
    await page.context().close()
  })

  it('keeps on without storage, and is told so', async () => {
    const { page } = await open(browser, start)
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.reload()
    await page.getByRole('button', { name: 'Thêm việc khác cho nội dung này' }).click()
    await page.getByText('danh mục chỉ còn đến khi đóng trang', { exact: false }).waitFor()
    await expect.poll(() => lengthOf(page)).toBe(1)
    await page.context().close()
  })

  it('sees a list that can be read and used at every width, and is a table on paper', async () => {
    const { page } = await listed()
    for (const width of [1366, 820, 390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(() => page.evaluate(cutTexts), { message: `at ${width}` }).toEqual([])
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(width)
      expect(await violationsOf(page), `at ${width}`).toEqual([])
    }
    await page.setViewportSize({ width: 1000, height: 700 })
    await page.emulateMedia({ media: 'print' })
    const pressed = page.locator('button, select, input, textarea, header').filter({ visible: true })
    await expect.poll(() => pressed.count()).toBe(0)
    await expect.poll(() => page.locator('.appendix tbody tr').filter({ visible: true }).count()).toBe(2)
    await expect.poll(() => page.evaluate(cutTexts)).toEqual([])
    // One sheet across, not one more for what stands round the table.
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1)
    await page.context().close()
  })

  it('sets weights that stand in the address and change the order', async () => {
    const { page } = await open(browser, start)
    const names = () => page.locator('.ranked li a').allTextContents()
    await page.locator('.ranked li a').first().waitFor()
    const usual = await names()
    await page.locator('summary', { hasText: 'Đặt trọng số' }).click()
    await page.getByLabel('dư địa đến nhóm cao').fill('100')
    await page.getByText('Thứ tự theo trọng số tự đặt').waitFor()
    await page.waitForURL(/weights=60-100-15-0/)
    await expect.poll(names).not.toEqual(usual)
    await page.getByRole('button', { name: 'Về trọng số mặc định' }).click()
    await expect.poll(names).toEqual(usual)
    await page.waitForURL(url => !url.searchParams.has('weights'))
    await page.context().close()
  })
})
