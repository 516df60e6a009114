import { fileURLToPath } from 'node:url'
import { readDocument } from '@papi-lens/io'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './browser.ts'
import { open, violationsOf } from './page.ts'

// A planner whose province has no plan among those that come with the page opens one of the province's own.

const address = inject('address')
/** Cần Thơ: no plan of it comes with the page. */
const plans = `${address}vi/can-tho/?view=plans&from=2022&to=2023`
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const PDF = fileURLToPath(new URL('../../packages/io/test/document/ke-hoach.pdf', import.meta.url))
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const HEAD = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn hoàn thành']
const ROWS = [
  ['1', 'Bổ sung bác sĩ, thuốc cho trạm y tế', 'Sở Y tế', 'UBND các quận, huyện', 'Quý III/2024'],
  ['2', 'Niêm yết công khai thu, chi ngân sách phường', 'Sở Tài chính', 'Các phường', 'Trước 30/6/2024'],
  ['3', 'Thu gom rác thải ở các tuyến kênh rạch', 'Sở Tài nguyên và Môi trường', 'Các quận', 'Thường xuyên'],
]

/** A plan of a city, made here. */
async function cityPlan(rows = ROWS, year = 2024): Promise<Buffer> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const row = (texts: readonly string[]) => new TableRow({ children: texts.map(cell) })
  const lines = [
    'ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ',
    'Số: 81/KH-UBND',
    `Cần Thơ, ngày 12 tháng 3 năm ${year}`,
    'KẾ HOẠCH',
    `Cải thiện Chỉ số PAPI thành phố Cần Thơ năm ${year}`,
    'Năm 2023, chỉ số nội dung Cung ứng dịch vụ công của thành phố đạt 7,39 điểm.',
    'PHỤ LỤC',
    'Danh mục nhiệm vụ',
  ]
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(HEAD), ...rows.map(row)],
  })
  const children = [...lines.map(line => new Paragraph(line)), table]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

describe('a planner whose province has no plan here', () => {
  it('is told where a document is of another province, and led there', async () => {
    const { page, troubles } = await open(browser, `${address}vi/lai-chau/?view=plans&from=2022&to=2023`)
    const buffer = await cityPlan()
    await page.setInputFiles('input[type=file]', { name: 'ke-hoach.docx', mimeType: DOCX, buffer })
    const told = page.locator('.open-document [role=status]')
    await told.getByText('Văn bản của Cần Thơ: không tính cho Lai Châu.').waitFor()
    await told.getByRole('link', { name: 'Xem Cần Thơ' }).click()
    await page.waitForURL(/can-tho/)
    await page.getByRole('heading', { name: '3 nhiệm vụ, giải pháp' }).waitFor()
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('is told so, opens a DOCX, sees its tasks and finds one in the text', async () => {
    const { page, troubles } = await open(browser, plans)
    await expect.poll(() => page.textContent('.lede')).toBe('Chưa nạp kế hoạch nào của Cần Thơ cho năm 2024.')
    const buffer = await cityPlan()
    await page.setInputFiles('input[type=file]', { name: 'ke-hoach.docx', mimeType: DOCX, buffer })
    await page.getByRole('heading', { name: '3 nhiệm vụ, giải pháp' }).waitFor()
    const first = page.locator('.tasks .answer').first()
    for (const part of ['trạm y tế', 'Y tế công lập', 'khớp với', 'Sở Y tế', 'quý III/2024'])
      await first.filter({ hasText: part }).waitFor()
    await page.locator('.plan-facts', { hasText: '81/KH-UBND' }).waitFor()
    // From the task to its place, and from a place to its task.
    await first.getByRole('button', { name: 'Xem trong văn bản' }).click()
    await page.locator('.document-line.chosen mark', { hasText: 'Bổ sung bác sĩ' }).waitFor()
    await page.locator('.document-line').getByRole('button', { name: 'nhiệm vụ 3' }).click()
    await page.locator('.tasks .answer.chosen', { hasText: 'kênh rạch' }).waitFor()
    // What the scores contradict stands at its line, and in a list that leads there.
    await page.locator('.remark-list summary').click()
    await page.locator('.remark-list li', { hasText: 'không khớp số công bố' }).getByRole('button').click()
    const line = page.locator('.document-line', { hasText: '7,39' })
    await line.locator('.remark', { hasText: 'không khớp số công bố' }).first().waitFor()
    expect(await violationsOf(page)).toEqual([])
    // Found without marks; in the address, so that a step back undoes nothing of the document.
    await page.getByRole('searchbox').fill('ngan sach')
    await page.getByRole('heading', { name: '1 trong 3 nhiệm vụ, giải pháp' }).waitFor()
    await page.waitForURL(/q=ngan\+sach/)
    // It counts under the other questions too.
    await page.getByRole('navigation').getByRole('link', { name: 'Làm gì trước?' }).click()
    await page.locator('.ranked').waitFor()
    await expect.poll(() => page.textContent('.lede')).not.toContain('hưa nạp kế hoạch')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('is told what is wrong with a file that is no document, and keeps what was there', async () => {
    const { page } = await open(browser, plans)
    const bad = { name: 'anh.docx', mimeType: DOCX, buffer: Buffer.from('\x89PNG\r\n\x1a\nxx', 'latin1') }
    await page.setInputFiles('input[type=file]', bad)
    const alert = page.getByRole('alert')
    await alert.waitFor()
    await expect.poll(() => alert.innerText()).toMatch(/^anh\.docx: .*(ảnh|Word|DOCX)/)
    expect(await page.locator('.tasks').count()).toBe(0)
    await page.context().close()
  })

  it('is read from a PDF as well, page by page', async () => {
    const { page, troubles } = await open(browser, plans)
    await page.setInputFiles('input[type=file]', PDF)
    await page.getByRole('heading', { name: '14 nhiệm vụ, giải pháp' }).waitFor()
    await page.locator('.plan-facts', { hasText: '21/KH-UBND' }).waitFor()
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('finds it again on the next day and in another tab, removes it, and undoes that', async () => {
    const { page, troubles } = await open(browser, plans)
    const other = await page.context().newPage()
    await other.goto(plans)
    await other.locator('main h1').waitFor()
    const buffer = await cityPlan()
    await page.setInputFiles('input[type=file]', { name: 'ke-hoach.docx', mimeType: DOCX, buffer })
    const tasks = { name: '3 nhiệm vụ, giải pháp' }
    await page.getByRole('heading', tasks).waitFor()
    await other.getByRole('heading', tasks).waitFor()
    await page.goto(plans)
    await page.getByRole('heading', tasks).waitFor()
    await page.getByRole('button', { name: 'Bỏ văn bản' }).click()
    await page.getByText('Chưa nạp kế hoạch nào của Cần Thơ cho năm 2024.').waitFor()
    await other.getByText('Chưa nạp kế hoạch nào của Cần Thơ cho năm 2024.').waitFor()
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByRole('heading', tasks).waitFor()
    await expect.poll(() => page.locator('.tasks .answer').count()).toBe(3)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it.each(['overview', 'priorities', 'scenario'])(
    'is asked for it where %s lacks one, and it counts there at once',
    async view => {
      const { page, troubles } = await open(browser, plans.replace('view=plans', `view=${view}`))
      const buffer = await cityPlan()
      await page.setInputFiles('input[type=file]', { name: 'ke-hoach.docx', mimeType: DOCX, buffer })
      const link = page.getByRole('link', { name: 'Xem kế hoạch' })
      await link.waitFor()
      await expect.poll(() => page.textContent('main')).not.toMatch(/hưa nạp kế hoạch nào/)
      expect(await violationsOf(page)).toEqual([])
      await link.click()
      await page.getByRole('heading', { name: '3 nhiệm vụ, giải pháp' }).waitFor()
      expect(troubles).toEqual([])
      await page.context().close()
    },
  )

  it('holds it against the plan of the year before: what is kept, re-dated, dropped, added', async () => {
    const { page, troubles } = await open(browser, plans)
    const [clinics = [], budgets = []] = ROWS
    const next = [
      [...clinics.slice(0, 4), 'Quý I/2025'],
      ['2', 'Lắp đèn chiếu sáng hẻm', 'Phòng Quản lý đô thị', '', 'Quý II/2025'],
      ['3', ...budgets.slice(1, 4), 'Trước 30/6/2025'],
    ]
    await page.setInputFiles('input[type=file]', [
      { name: 'nam-2024.docx', mimeType: DOCX, buffer: await cityPlan() },
      { name: 'nam-2025.docx', mimeType: DOCX, buffer: await cityPlan(next, 2025) },
    ])
    await page.getByText('nam-2025.docx', { exact: true }).waitFor()
    await page.getByLabel('Kế hoạch để so').selectOption({ index: 1 })
    const told = page.locator('.compared')
    await told.getByText('giữ 2 nhiệm vụ (1 đổi thời hạn), không thấy lại 1, thêm 1.').waitFor()
    const row = async () => (await told.locator('tbody tr').innerText()).replace(/\s+/g, ' ')
    await expect.poll(row).toContain('quý III/2024 quý I/2025 sớm hơn')
    for (const [summary, task] of [
      ['Không thấy lại trong kế hoạch sau (1)', 'kênh rạch'],
      ['Chỉ có trong kế hoạch sau (1)', 'đèn chiếu sáng'],
      ['Giữ nguyên (1)', 'ngân sách phường'],
    ] as const) {
      await told.getByText(summary).click()
      const unfolded = told.locator('details[open]', { hasText: summary })
      await unfolded.getByText(task).waitFor()
      await told.getByText(summary).click()
      await unfolded.waitFor({ state: 'detached' })
    }
    await page.waitForURL(/against=/)
    expect(await violationsOf(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('has what it does not tell filled, and hands it on as an appendix and a calendar', async () => {
    const { page, troubles } = await open(browser, plans)
    const buffer = await cityPlan([['1', 'Lắp đèn chiếu sáng hẻm', '', 'Các phường', ''], ...ROWS.slice(1)])
    await page.setInputFiles('input[type=file]', { name: 'ke-hoach.docx', mimeType: DOCX, buffer })
    await page.getByLabel(/^Điền cơ quan chủ trì: Lắp đèn/).fill('Phòng Quản lý đô thị')
    await page.getByLabel(/^Điền thời hạn: Lắp đèn/).fill('Trước 20/5/2024')
    // Left by the key, as by a click elsewhere.
    await page.keyboard.press('Tab')
    await page.getByRole('combobox', { name: /^Thời hạn/ }).selectOption('quý II')
    await page.getByRole('heading', { name: '2 trong 3 nhiệm vụ, giải pháp' }).waitFor()
    await page.reload()
    const lead = page.getByLabel(/^Điền cơ quan chủ trì: Lắp đèn/)
    await expect.poll(() => lead.inputValue()).toBe('Phòng Quản lý đô thị')
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ])
      const chunks: Buffer[] = []
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
      return Buffer.concat(chunks)
    }
    const { text } = await readDocument('phu-luc.docx', new Uint8Array(await saved('Phụ lục (DOCX)')))
    expect(text).toContain('\tPhòng Quản lý đô thị\tCác phường\t')
    expect(text).toContain('20/5/2024')
    // The appendix is a plan that can be opened again.
    expect(text).toContain('TT\tNhiệm vụ\tSản phẩm\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành')
    expect((await saved('Lịch thời hạn (ICS)')).toString()).toContain('20240520')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('has its own targets judged under the question how much is needed', async () => {
    const { page, troubles } = await open(browser, plans.replace('view=plans', 'view=scenario'))
    const text = [
      'ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ',
      'Số: 81/KH-UBND',
      'Cần Thơ, ngày 12 tháng 3 năm 2024',
      'KẾ HOẠCH',
      'Cải thiện Chỉ số PAPI năm 2024',
      'Phấn đấu năm 2024 Chỉ số PAPI của thành phố tăng 02 bậc so với năm 2023.',
    ].join('\n')
    await page.setInputFiles('input[type=file]', {
      name: 'chi-tieu.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    })
    const row = page.locator('.targets table', { hasText: 'Chỉ tiêu của' }).locator('tbody tr')
    await row.waitFor()
    // What `papi scenario --province 92 --target-plan` says.
    await expect
      .poll(async () => (await row.innerText()).replace(/\s+/g, ' '))
      .toBe('+2 bậc Chỉ số tổng hợp PAPI +0,14 bình thường 51 trong 99 (52%)')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('can be stopped while it is read, which leaves what was there', async () => {
    const { page } = await open(browser, plans)
    // What reads it never comes.
    await page.route('**/document-worker-*.js', () => {})
    await page.setInputFiles('input[type=file]', PDF)
    const reading = page.getByRole('status').filter({ hasText: 'ke-hoach.pdf' })
    await reading.getByRole('button', { name: 'Dừng' }).click()
    await reading.waitFor({ state: 'detached' })
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await page.locator('.tasks').count()).toBe(0)
    await page.context().close()
  })

  it('takes what is dropped on the page, and prints the plan without anything to be pressed', async () => {
    const { page } = await open(browser, plans)
    const bytes = [...(await cityPlan())]
    await page.evaluate(given => {
      const carried = new DataTransfer()
      carried.items.add(new File([new Uint8Array(given)], 'tha-vao.docx'))
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }),
      )
    }, bytes)
    await page.getByRole('heading', { name: '3 nhiệm vụ, giải pháp' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    const pressed = page.locator('button, select, input, header').filter({ visible: true })
    await expect.poll(() => pressed.count()).toBe(0)
    // What was found in the document is on paper, not the document itself.
    await page.locator('.document-text').waitFor({ state: 'hidden' })
    await expect.poll(() => page.locator('.tasks .answer').filter({ visible: true }).count()).toBe(3)
    await page.context().close()
  })
})

it('a long document is drawn a slice at a time, and whole in the end', async () => {
  const rows = Array.from({ length: 120 }, (_, at) => [
    `${at + 1}`,
    `Việc thứ ${at + 1} của trạm y tế`,
    'Sở Y tế',
    'Các phường',
    'Quý III/2024',
  ])
  const { page, troubles } = await open(browser, plans)
  await page.evaluate(() => {
    const counted = { cards: 0, lines: 0 }
    Object.assign(globalThis, { counted })
    // What is added in one go is told in one go.
    new MutationObserver(changes => {
      const added = changes
        .flatMap(({ addedNodes }) => Array.from(addedNodes))
        .filter(node => node instanceof Element)
      const count = (name: string) =>
        added.reduce(
          (sum, node) => sum + (node.matches(name) ? 1 : 0) + node.querySelectorAll(name).length,
          0,
        )
      counted.cards = Math.max(counted.cards, count('.tasks .answer'))
      counted.lines = Math.max(counted.lines, count('.document-line'))
    }).observe(document.body, { childList: true, subtree: true })
  })
  const file = { name: 'ke-hoach.docx', mimeType: DOCX, buffer: await cityPlan(rows) }
  await page.setInputFiles('input[type=file]', file)
  await expect.poll(() => page.locator('.tasks .answer').count(), { timeout: 30_000 }).toBe(120)
  await expect.poll(() => page.locator('.document-line').count(), { timeout: 30_000 }).toBeGreaterThan(120)
  const { cards, lines } = await page.evaluate(
    () => (globalThis as unknown as { counted: Record<'cards' | 'lines', number> }).counted,
  )
  expect(cards).toBeGreaterThan(0)
  expect(cards).toBeLessThanOrEqual(16)
  expect(lines).toBeLessThanOrEqual(80)
  expect(troubles).toEqual([])
  await page.context().close()
})
