// What the page makes of a document that a reader opens is what the command tells of the same file.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unpackDataset } from '@papi-lens/core'
import { readDocument } from '@papi-lens/io'
import { areasOf, itemsOf, type PlanItem, plansAtHand } from '@papi-lens/plans'
import { wordsIn } from '@papi-lens/words/all'
import { signal } from '@preact/signals'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { h } from 'preact'
import renderToString from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { at, type JsonValue, listAt, papiJson } from '../../cli/test/fake-environment.ts'
import { readData } from '../bundle-data.ts'
import { readAddress } from '../src/address.ts'
import { stateAhead } from '../src/app-state.ts'
import { understandDocument } from '../src/documents/understand-document.ts'
import type { OpenedDocument } from '../src/opened-plans.ts'
import { VIEWS } from '../src/views/registry.ts'

// Where files of the site lie, which no table says.
vi.mock('virtual:papi-files', () => ({ outlinesFile: {} }))
// What another tab fills in is not heard here.
vi.stubGlobal('addEventListener', () => {})

const data = readData()
const dataset = unpackDataset(data.packed)
const words = wordsIn('vi')
const folder = mkdtempSync(join(tmpdir(), 'papi-opened-'))
const file = join(folder, 'ke-hoach.docx')
let opened: OpenedDocument

beforeAll(async () => {
  writeFileSync(file, await madePlan())
  const source = await readDocument('ke-hoach.docx', new Uint8Array(readFileSync(file)))
  opened = understandDocument('ke-hoach.docx', source, dataset, '96')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A plan with statements that hold and one that does not, tasks with and without leads, a day that cannot be. Made here. */
function madePlan(): Promise<Buffer> {
  const row = (...texts: string[]) =>
    new TableRow({ children: texts.map(text => new TableCell({ children: [new Paragraph(text)] })) })
  const lines = [
    'ỦY BAN NHÂN DÂN TỈNH CÀ MAU',
    'Số: 27/KH-UBND',
    'Cà Mau, ngày 14 tháng 02 năm 2024',
    'KẾ HOẠCH',
    'Nâng cao Chỉ số PAPI tỉnh Cà Mau năm 2024',
    'Năm 2023, tổng điểm PAPI của tỉnh Cà Mau đạt 40,11 điểm.',
    'Chỉ số nội dung Cung ứng dịch vụ công của tỉnh Cà Mau năm 2023 đạt 9,12 điểm.',
    'PHỤ LỤC',
    'Nhiệm vụ năm 2024',
  ]
  const table = new Table({
    rows: [
      row('TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'),
      row('1', 'Đưa bác sĩ về khám tại trạm y tế xã mỗi tuần', 'Sở Y tế', 'Quý II/2024'),
      row('2', 'Dán bảng thu, chi ngân sách xã ở trụ sở ấp', '', 'Trước 30/6/2024'),
      row('3', 'Kiểm tra chất lượng nguồn nước sinh hoạt', 'Sở Tài nguyên và Môi trường', ''),
    ],
  })
  const children = [...lines.map(line => new Paragraph(line)), table]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

const count = (found: readonly JsonValue[], verdict: string) =>
  found.filter(claim => at(claim, 'verdict') === verdict).length

describe('a plan that a reader opens', () => {
  it('has the tasks, leads and deadlines that papi plan parse tells', async () => {
    const told = listAt(await papiJson('plan', 'parse', file), 'tasks')
    const tasks = itemsOf(opened.plan).filter(({ kind }) => kind === 'task')
    expect(tasks).toHaveLength(3)
    expect(tasks.map(taskOf)).toEqual(
      told.map(task => ({
        ref: at(task, 'ref'),
        text: at(task, 'text'),
        lead: at(task, 'lead'),
        due: listAt(task, 'deadlines').map(deadline => at(deadline, 'text')),
      })),
    )
  })

  it('has the findings that papi plan check tells', async () => {
    const told = listAt(await papiJson('plan', 'check', file), 'findings')
    expect(told.length).toBeGreaterThan(0)
    expect(opened.findings.map(({ code, line }) => [code, line])).toEqual(
      told.map(finding => [at(finding, 'code'), at(finding, 'line')]),
    )
  })

  it('has the statements that papi claims tells, with its verdicts', async () => {
    const told = listAt(await papiJson('claims', file), 'claims')
    expect(opened.claims.map(({ line, verdict }) => [line, verdict])).toEqual(
      told.map(claim => [at(claim, 'line'), at(claim, 'verdict')]),
    )
    expect([count(told, 'confirmed'), count(told, 'contradicted')]).toEqual([1, 1])
  })

  it('serves the weak areas that papi plan coverage tells, and says so where it is shown', async () => {
    const told = await papiJson('plan', 'coverage', file, '--province', 'ca-mau', '--year', '2023')
    const plans = plansAtHand([...data.plans, opened.plan])
    const joined = areasOf(dataset, plans, '96', 2023)
    expect(joined.weak.map(({ id, serving }) => [id, serving.map(({ item }) => item.ref)])).toEqual(
      listAt(told, 'weak').map(area => [at(area, 'id'), at(area, 'tasks')]),
    )
    expect(joined.uncovered.map(({ id }) => id)).toEqual(at(told, 'uncovered'))

    const served = joined.weak.filter(({ serving }) => serving.length > 0)
    expect(served.length).toBeGreaterThan(0)
    const { view } = readAddress('vi/ca-mau/', `?view=plans&from=2022&to=2023`, dataset)
    const page = await VIEWS.find(({ id }) => id === 'plans')?.load()
    if (!page) throw new Error('no view of plans')
    const state = {
      ...stateAhead(dataset, data, words, view, page),
      plans: signal(plans),
      allPlans: signal([...data.plans, opened.plan]),
      opened: signal([opened]),
    }
    const html = renderToString(h(page.Show, { state }))
    expect(html).toContain(words.plansView.answers(served, joined.weak.length))
    expect(html).toContain(words.plansView.tasks(3, 3))
  })
})

const taskOf = ({ ref, text, lead, deadlines }: PlanItem) => ({
  ref,
  text,
  lead,
  due: deadlines.map(deadline => deadline.text),
})
