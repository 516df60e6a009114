import { describe, expect, it } from 'vitest'
import { parsePlan } from '../src/parse-plan.ts'
import { planOfDocument } from '../src/plan-of-document.ts'

const parse = (...lines: string[]) => parsePlan(lines.join('\n\n'), { provinces: [] }).document

it('a plan that is the annex of a decision is read there, with the duties it gives', () => {
  const { measures, duties, warnings } = parse(
    'Số: 4/QĐ-UBND',
    'QUYẾT ĐỊNH',
    'Ban hành Chương trình nâng cao Chỉ số PAPI năm 2023',
    'Điều 1. Ban hành kèm theo Quyết định này Chương trình nâng cao Chỉ số PAPI.',
    'PHỤ LỤC',
    'Điều 1. Quản trị môi trường',
    '1. Thu gom rác ở chợ.',
    'Điều 2. Tổ chức thực hiện',
    '1. Các phòng, ban báo cáo UBND huyện trước ngày 01/12/2023.',
  )
  expect(measures.map(({ ref, dimension, line }) => [ref, dimension, line])).toEqual([
    ['1.1', 'environment', 13],
  ])
  expect(duties.map(({ to, due }) => [to, due])).toEqual([['UBND huyện', '2023-12-01']])
  expect(warnings.map(({ code }) => code)).toEqual(['missing-date'])
})

it('an annex without a table of tasks is told where the plan stands before it', () => {
  const { measures, warnings } = parse(
    '1. Nội dung “Quản trị môi trường”',
    'a) Trồng cây.',
    'PHỤ LỤC',
    'Danh bạ',
  )
  expect(measures.map(({ ref }) => ref)).toEqual(['1.a'])
  expect(warnings.map(({ code }) => code)).toContain('unread-appendix')
})

describe('work that could not be read as items', () => {
  const PROSE =
    'Thời gian tới, toàn huyện sẽ đẩy mạnh cải cách, nâng cao chất lượng khám chữa bệnh cho người dân.'
  const codes = (text: string) => parsePlan(text, { provinces: [] }).document.warnings.map(({ code }) => code)

  it('is told where nothing was read, and where most was not', () => {
    expect(codes(`Nâng cao Chỉ số PAPI năm 2024\n${PROSE}`)).toContain('unread-work')
    const section = 'I. Quản trị môi trường\n- Trồng cây ven đường.\nII. Việc khác\n'
    expect(codes(section + `${PROSE}\n`.repeat(3))).toContain('unread-work')
    expect(codes(`${section}${PROSE}`)).not.toContain('unread-work')
  })

  it('is counted by sentences, so that one item of a list hides no page of prose', () => {
    const page = `Nâng cao Chỉ số PAPI năm 2024\n- Tăng cường tiếp công dân.\n${`${PROSE} `.repeat(3)}`
    const [warning] = parsePlan(page, { provinces: [] }).document.warnings.filter(
      ({ code }) => code === 'unread-work',
    )
    expect(warning).toEqual({ code: 'unread-work', sentences: 3, line: 3 })
  })

  it('makes the plan one that was read in part', () => {
    const { document } = parsePlan(`Nâng cao Chỉ số PAPI năm 2024\n${PROSE}`, { provinces: [] })
    expect(planOfDocument('a', document).isPartlyRead).toBe(true)
    const { document: scanned } = parsePlan('1. Quản trị môi trường\n- Trồng cây.', {
      provinces: [],
      unreadPages: [2],
    })
    expect(planOfDocument('a', scanned)).toMatchObject({ unreadPages: [2] })
    expect(scanned.warnings).toContainEqual({ code: 'unread-pages', pages: [2], line: 1 })
  })
})

it('who gives the orders is no task, and the addressees above lead none; buttons of a page are no items', () => {
  const { tasks } = parse(
    'Công văn về nâng cao Chỉ số PAPI năm 2024',
    'Kính gửi:\n- Các sở, ban, ngành tỉnh;\n- UBND các huyện, thành phố.',
    'UBND tỉnh yêu cầu:',
    '- Sở Y tế: bổ sung bác sĩ cho trạm y tế xã.',
    '- Tổ chức đối thoại với người dân.',
    'Lượt xem: 1.234',
    'Chia sẻ',
  )
  expect(tasks.map(({ lead, text }) => [lead, text])).toEqual([
    [['Sở Y tế'], 'bổ sung bác sĩ cho trạm y tế xã.'],
    [[], 'Tổ chức đối thoại với người dân.'],
  ])
})

describe('a text of more items than any plan has', () => {
  it.each([
    ['measures', '1. Nội dung “Quản trị môi trường”\n', '- Thu gom rác thải ở khu dân cư.\n'],
    ['instructions', 'Việc cần làm năm 2024\n', '- Sửa đường liên thôn bị hư hỏng.\n'],
  ])('is read so far, which is said: %s', (_, heading, item) => {
    const { document } = parsePlan(heading + item.repeat(3002), { provinces: [] })
    expect(document.measures.length + document.tasks.length).toBe(3000)
    expect(document.warnings).toContainEqual({ code: 'too-many-items', most: 3000, line: 3002 })
    expect(planOfDocument('dai', document).isPartlyRead).toBe(true)
  })
})
