import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { bundledDataset } from '../bundled.ts'
import { launch } from './browser.ts'
import { cutTexts, open, violationsOf } from './page.ts'

// A reader opens scores of their own: they are looked over, used under every question, kept, put away again.

const address = inject('address')
const data = `${address}vi/son-la/?view=data&from=2022&to=2023`
const overview = `${address}vi/son-la/?from=2022&to=2023`
const OFFICIAL = fileURLToPath(new URL('../../../shared/data/official-papi-2011-2016.xlsx', import.meta.url))
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const { panel } = bundledDataset()
/** A published score of Sơn La 2023, raised. */
const raised = (unit: string, by: number) => Number(panel.score('14', 2023, unit)) + by
const HEAD = 'Năm;Tỉnh;Chỉ số;Điểm'
const csvOf = (by: number) =>
  [
    HEAD,
    `2023;Sơn La;Y tế công lập;${raised('health-care', by).toFixed(4)}`,
    `2023;Sơn La;Cung ứng dịch vụ công;${raised('services', by).toFixed(4)}`,
  ].join('\n')
const total = (by: number) => raised('total', by).toFixed(2).replace('.', ',')
const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
const GOOD = fileOf('bang-cua-so.csv', csvOf(0.5))

const input = (page: Page) => page.locator('.open-scores input')
const band = (page: Page) => page.locator('.own-band')
const said = async (page: Page) => (await page.locator('main h1').innerText()).replace(/\s+/g, ' ')

/** Opens the view of the data and uses a file. */
async function used(file = GOOD, prepare?: () => void) {
  const watched = await open(browser, 'about:blank', { stands: 'html' })
  if (prepare) await watched.page.addInitScript(prepare)
  await watched.page.goto(data)
  await input(watched.page).setInputFiles(file)
  await watched.page.getByRole('button', { name: 'Dùng số liệu này' }).click()
  await band(watched.page).waitFor()
  return watched
}

describe('own scores', () => {
  it('are looked over before they are used, then counted under every question and said to be', async () => {
    const { page, troubles } = await open(browser, data)
    await input(page).setInputFiles(GOOD)
    const reading = page.locator('.reading')
    await expect
      .poll(() => reading.innerText())
      .toContain(
        'Tệp có 2 điểm, năm 2023: 0 điểm mới, 2 điểm khác số đang dùng, 0 điểm như số đang dùng; điểm mới hoặc khác ở 1 tỉnh.',
      )
    await expect.poll(() => page.evaluate(cutTexts)).toEqual([])
    expect(await violationsOf(page)).toEqual([])
    // Nothing has changed yet.
    expect(await band(page).count()).toBe(0)
    await page.getByRole('button', { name: 'Dùng số liệu này' }).click()
    await band(page).waitFor()
    await band(page).getByText('Đang dùng số liệu của bạn: bang-cua-so.csv.').waitFor()
    expect(await violationsOf(page)).toEqual([])
    for (const view of ['trends', 'compare', 'map', 'priorities', 'plans', 'scenario']) {
      await page.locator(`nav.views a[href*="view=${view}&"]`).first().click()
      await page.waitForFunction(shown => location.search.includes(`view=${shown}&`), view)
      await band(page).waitFor()
    }
    await page.locator('nav.views a').first().click()
    await expect.poll(() => said(page)).toContain(total(0.5))
    await expect.poll(() => page.getByText('Liên kết không mang theo số liệu của bạn').count()).toBe(1)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('with faults are not used: each fault has its place and says how to mend it', async () => {
    const { page, troubles } = await open(browser, data)
    const bad = `${csvOf(0.5)}\n2023;Hà Nộii;Y tế công lập;2\n2023;Hà Nội;Y tế công lập;<b>hai</b>`
    await input(page).setInputFiles(fileOf('sai.csv', bad))
    const faults = page.locator('.faults tbody tr')
    const listed = async () => (await faults.allInnerTexts()).map(text => text.replace(/\s+/g, ' '))
    await expect
      .poll(listed)
      .toEqual([
        'sai.csv, dòng 4, cột Tỉnh không có tỉnh "Hà Nộii"; có phải "Hà Nội"?',
        'sai.csv, dòng 5, cột Điểm "<b>hai</b>" không phải là số; ghi như 4,8918 hoặc 4.8918, để trống nếu chưa công bố',
      ])
    expect(await page.getByRole('button', { name: 'Dùng số liệu này' }).count()).toBe(0)
    expect(await violationsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Chỉ lấy các dòng đúng' }).click()
    await page.getByRole('button', { name: 'Dùng số liệu này' }).click()
    await band(page).waitFor()
    // A file that is no table leaves what is in use.
    await input(page).setInputFiles({ name: 'anh.xlsx', mimeType: 'image/png', buffer: Buffer.from('PNG') })
    await page.getByText('Tệp có lỗi nên chưa dùng điểm nào').waitFor()
    await expect.poll(() => band(page).innerText()).toContain('sai.csv')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('are no longer read once that is cancelled, and nothing changes', async () => {
    const { page } = await open(browser, data)
    // The reader never comes: reading goes on until somebody ends it.
    await page.route(/score-worker/, () => {})
    await input(page).setInputFiles(GOOD)
    await page.getByText('Đang đọc bang-cua-so.csv').waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Dừng' }).click()
    await page.getByText('Đã dừng; số liệu đang dùng không thay đổi.').waitFor()
    await expect.poll(() => page.locator('.reading, .own-band').count()).toBe(0)
    await page.unroute(/score-worker/)
    await input(page).setInputFiles(GOOD)
    await page.locator('.reading').waitFor()
    await page.context().close()
  })

  it('are opened by dropping a file anywhere on the page', async () => {
    const { page } = await open(browser, data)
    await input(page).waitFor({ state: 'attached' })
    await page.evaluate(text => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], 'tha-vao.csv'))
      for (const name of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }))
    }, csvOf(0.5))
    await page.getByRole('heading', { name: 'tha-vao.csv' }).waitFor()
    await page.context().close()
  })

  it('are there after a reload and in other tabs; put away in one they are gone in all, and come back', async () => {
    const { page, troubles } = await used()
    await page.reload()
    await band(page).waitFor()
    const other = await page.context().newPage()
    await other.goto(overview)
    await band(other).waitFor()
    await expect.poll(() => said(other)).toContain(total(0.5))
    // A tab that was open before hears of more.
    await input(page).setInputFiles(fileOf('bang-moi.csv', csvOf(0.3)))
    await page.getByRole('button', { name: 'Dùng số liệu này' }).click()
    await expect.poll(() => said(other)).toContain(total(0.3))
    await page.getByRole('button', { name: 'Bỏ: bang-moi.csv' }).click()
    await expect.poll(() => said(other)).toContain(total(0.5))
    await band(other).getByRole('button', { name: 'Bỏ' }).click()
    await expect.poll(() => said(other)).toContain(total(0))
    await page.getByText('Chưa mở tệp nào').waitFor()
    await band(other).getByRole('button', { name: 'Hoàn tác' }).click()
    await expect.poll(() => said(other)).toContain(total(0.5))
    await page.getByText('Đang dùng số liệu của bạn: bang-cua-so.csv.').waitFor()
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('are in use in this tab where the browser keeps nothing or has no room, which is said', async () => {
    const refusals = {
      'Trình duyệt không cho lưu': () => {
        for (const name of ['indexedDB', 'localStorage']) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('denied', 'SecurityError')
            },
          })
        }
      },
      'Trình duyệt hết chỗ lưu': () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      },
    }
    for (const [told, refuse] of Object.entries(refusals)) {
      const { page } = await used(GOOD, refuse)
      await expect.poll(() => band(page).innerText()).toContain(told)
      await page.locator('nav.views a').first().click()
      await expect.poll(() => said(page)).toContain(total(0.5))
      await band(page).getByRole('button', { name: 'Bỏ' }).click()
      await expect.poll(() => said(page)).toContain(total(0))
      await page.context().close()
    }
  })

  it('are in the files that are handed on, which say so', async () => {
    const { page } = await used()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV cho Excel' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('papi-2011-2024-so-lieu-rieng.csv')
    await page.selectOption('.downloads-all select', 'own')
    const [own] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV cho Excel' }).click(),
    ])
    expect(own.suggestedFilename()).toBe('papi-2023-2023-so-lieu-rieng.csv')
    const chunks: Buffer[] = []
    for await (const chunk of await own.createReadStream()) chunks.push(chunk)
    // The head, and two scores.
    expect(Buffer.concat(chunks).toString().trim().split('\n')).toHaveLength(3)
    await page.locator('nav.views a').first().click()
    await expect.poll(() => said(page)).toContain(total(0.5))
    await page.locator('.share summary').click()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu trang thành tệp HTML' }).click(),
    ])
    const alone = await page.context().newPage()
    await alone.setContent(readFileSync(await saved.path(), 'utf8'))
    await expect.poll(() => said(alone)).toContain(total(0.5))
    await expect.poll(() => band(alone).innerText()).toContain('Đang dùng số liệu của bạn: bang-cua-so.csv.')
    expect(await alone.locator('.own-band :is(a, button)').count()).toBe(0)
    await page.context().close()
  })

  it.skipIf(!existsSync(OFFICIAL))(
    'can be the publisher’s workbook, which holds what is published',
    async () => {
      const { page, troubles } = await open(browser, data)
      await input(page).setInputFiles(OFFICIAL)
      await page.getByText('Mọi điểm trong tệp đều như số liệu đang dùng.').waitFor()
      await expect.poll(() => page.locator('.reading').innerText()).toContain('10.528 điểm')
      expect(troubles).toEqual([])
      await page.context().close()
    },
  )
})
