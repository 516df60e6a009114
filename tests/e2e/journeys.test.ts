import { readFileSync } from 'node:fs'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { serveLocally } from '../../apps/cli/src/dashboard/local-server.ts'
import { readDocument } from '../../packages/io/src/index.ts'
import { launch } from './browser.ts'
import { open } from './page.ts'

// Three people who have never seen the page, from its first address to what they came for. An action is what a hand does: a
// click, a choice in a list, a word typed, a file dropped.

const address = inject('address')
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

/** Counts what is done, so that no step is left out of the count. */
function hands(page: Page) {
  let actions = 0
  const did = async <T>(action: Promise<T>): Promise<T> => {
    actions++
    return action
  }
  return {
    count: () => actions,
    click: (name: string | RegExp, role: 'link' | 'button' = 'link', within = 'body') =>
      did(page.locator(within).getByRole(role, { name }).first().click()),
    choose: (label: string, option: string) => did(page.getByLabel(label).selectOption(option)),
    unfold: (text: string, within: string) =>
      did(page.locator(within).locator('summary', { hasText: text }).click()),
    /** A province, typed without diacritics: the word and the key are two. */
    async province(text: string) {
      await did(page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).fill(text))
      await did(page.keyboard.press('Enter'))
    },
    did,
  }
}

describe('an analyst', () => {
  it('finds since when health care has declined, and that it is within usual movement, in at most 6 actions', async () => {
    const { page, troubles } = await open(browser, address)
    const hand = hands(page)
    await hand.choose('đến năm', '2023')
    await hand.click('Y tế công lập', 'link', '.scores')
    await page.locator('#large-trend svg').waitFor()
    const told = page.locator('.recent')
    await told.getByText('2022 → 2023: −0,04, giảm trong mức dao động thường (±0,13).').waitFor()
    await told.getByText('Giảm 2 năm liền, từ 2021: cộng lại −0,11, giảm trong mức dao động thường').waitFor()
    expect(hand.count()).toBeLessThanOrEqual(6)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

const TASKS = [
  ['1', 'Mời luật sư tư vấn, giúp người dân tiếp cận dịch vụ tư pháp', 'Sở Tư pháp', 'Quý II/2025'],
  ['2', 'Đưa thêm bác sĩ và thuốc về trạm y tế xã', 'Sở Y tế', 'Trước 30/9/2025'],
  ['3', 'Dán bảng thu, chi ngân sách xã ở nhà văn hóa ấp', 'Sở Tài chính', 'Quý I/2025'],
  [
    '4',
    'Nạo vét kênh, kiểm tra chất lượng nguồn nước sinh hoạt',
    'Sở Nông nghiệp và Môi trường',
    'Tháng 8/2025',
  ],
  ['5', 'Trải nhựa đường liên ấp, sửa điện chiếu sáng', 'Sở Xây dựng', 'Quý IV/2025'],
]

/** A plan of a province that has none among those that come with the page, made here. */
async function planOfCaMau(): Promise<Buffer> {
  const row = (texts: readonly string[]) =>
    new TableRow({ children: texts.map(text => new TableCell({ children: [new Paragraph(text)] })) })
  const head = [
    'ỦY BAN NHÂN DÂN TỈNH CÀ MAU',
    'Số: 19/KH-UBND',
    'Cà Mau, ngày 20 tháng 01 năm 2025',
    'KẾ HOẠCH',
    'Nâng cao Chỉ số PAPI tỉnh Cà Mau năm 2025',
    'PHỤ LỤC',
    'Nhiệm vụ năm 2025',
  ]
  const table = new Table({
    rows: [['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'], ...TASKS].map(row),
  })
  const children = [...head.map(line => new Paragraph(line)), table]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

/** Lets a file fall onto a page, as from a folder beside it. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const files = await page.evaluateHandle(
    ([name, text]) => {
      const carried = new DataTransfer()
      carried.items.add(new File([Uint8Array.from(atob(text), letter => letter.charCodeAt(0))], name))
      return carried
    },
    [name, bytes.toString('base64')] as const,
  )
  await page.dispatchEvent('main', 'drop', { dataTransfer: files })
}

/** The text of the Word file that a button saves. */
async function savedText(page: Page, press: Promise<unknown>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press])
  const bytes = new Uint8Array(readFileSync(await download.path()))
  return (await readDocument(download.suggestedFilename(), bytes)).text
}

describe('a planner', () => {
  it('goes from a weak area over its tasks to an exported list of actions, in at most 8 actions', async () => {
    const { page, troubles } = await open(browser, address)
    const hand = hands(page)
    await hand.choose('đến năm', '2023')
    await hand.click('Cơ sở hạ tầng căn bản', 'link', '.improve')
    await page.getByRole('heading', { level: 2, name: 'Cơ sở hạ tầng căn bản' }).waitFor()
    const task = await page.locator('.area .answer h4').first().innerText()
    await hand.click('Thêm vào việc cần làm', 'button', '.area')
    await hand.click(/^Việc cần làm/, 'link', 'main')
    const text = await savedText(page, hand.click('Lưu Word (DOCX)', 'button'))
    expect(text).toContain('6.3 Cơ sở hạ tầng căn bản')
    expect(text).toContain(task)
    expect(hand.count()).toBeLessThanOrEqual(8)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('does so where no plan of the province is there, by dropping one of their own', async () => {
    const { page, troubles } = await open(browser, address)
    const hand = hands(page)
    await hand.province('ca mau')
    await page.getByRole('heading', { level: 1, name: 'Cà Mau, PAPI 2024' }).waitFor()
    await hand.click('Mở văn bản kế hoạch của bạn')
    await page.getByRole('heading', { level: 1, name: 'Cà Mau: kế hoạch đã hứa gì' }).waitFor()
    await hand.did(drop(page, 'ke-hoach.docx', await planOfCaMau()))
    const area = page.locator('.answered a').first()
    await area.waitFor()
    const name = await area.innerText()
    await hand.did(area.click())
    await page.getByRole('heading', { level: 2, name }).waitFor()
    const task = await page.locator('.area .answer h4').first().innerText()
    expect(TASKS.map(([, title]) => title)).toContain(task)
    await hand.click('Thêm vào việc cần làm', 'button', '.area')
    await hand.click(/^Việc cần làm/, 'link', 'main')
    const text = await savedText(page, hand.click('Lưu Word (DOCX)', 'button'))
    for (const told of [task, name, 'Cà Mau']) expect(text).toContain(told)
    expect(hand.count()).toBeLessThanOrEqual(8)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

describe('a writer', () => {
  it.each([
    ['a frame', 0, (page: Page): Locator => page.frameLocator('iframe').locator('svg.papi-trend')],
    ['an element', 1, (page: Page): Locator => page.locator('papi-chart svg.papi-trend')],
  ])('gets a chart into a page of another site as %s, in at most 4 actions', async (_as, at, drawn) => {
    const { page, troubles } = await open(browser, address)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const hand = hands(page)
    await hand.click('Y tế công lập', 'link', '.scores')
    await hand.click('Lưu hoặc nhúng biểu đồ này')
    await page.locator('#chart-trend papi-chart svg').waitFor()
    await hand.unfold('Mã nhúng', '#chart-trend')
    await hand.did(page.locator('#chart-trend').getByRole('button', { name: 'Sao chép mã' }).nth(at).click())
    await page.locator('#chart-trend').getByText('Đã sao chép').waitFor()
    const code = await page.evaluate(() => navigator.clipboard.readText())
    expect(hand.count()).toBeLessThanOrEqual(4)
    expect(troubles).toEqual([])
    // Somebody else's page: another name of this machine is another site.
    const site = await serveLocally((_, response) => {
      response.setHeader('Content-Type', 'text/html;charset=utf-8')
      response.end(
        `<!doctype html><html lang="vi"><title>Bài viết</title><link rel="icon" href="data:,">${code}</html>`,
      )
    }, 0)
    const article = await browser.newPage()
    const complaints: string[] = []
    article.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await article.goto(`http://127.0.0.1:${site.port}/`)
    const chart = drawn(article)
    await chart.waitFor()
    await expect.poll(() => chart.locator('> title').textContent()).toContain('Sơn La: Y tế công lập')
    expect(complaints).toEqual([])
    await article.close()
    await site.stop()
    await page.context().close()
  })
})
