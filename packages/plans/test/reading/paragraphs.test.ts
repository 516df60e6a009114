import { describe, expect, it } from 'vitest'
import { markerOf } from '../../src/reading/paragraph-marker.ts'
import { paragraphsOf } from '../../src/reading/paragraphs.ts'
import { repairText } from '../../src/reading/repair-text.ts'

const read = (text: string) => paragraphsOf(repairText(text).lines)
const texts = (text: string) => read(text).map(paragraph => paragraph.text)

describe('markerOf', () => {
  it.each([
    ['I. MỤC ĐÍCH', 'roman', 'I'],
    ['B. NHIỆM VỤ', 'capital', 'B'],
    ['2. Yêu cầu', 'arabic', '2'],
    ['1.1. Nhiệm vụ', 'nested', '1.1'],
    ['đ) Tiếp công dân', 'letter', 'đ'],
    ['d). Tiếp công dân', 'letter', 'd'],
    ['(2) Công khai', 'paren', '2'],
    ['-Kế hoạch', 'dash', '-'],
    ['+ Báo cáo', 'plus', '+'],
    ['Ø Niêm yết phí', 'dash', 'Ø'],
    ['o Gắn hòm thư góp ý', 'plus', 'o'],
    ['Điều 3. Thủ tục hành chính công', 'article', '3'],
    ['MỤC II: CÔNG KHAI, MINH BẠCH', 'article', 'II'],
  ])('reads "%s" as %s', (text, kind, marker) => {
    expect(markerOf(text)).toMatchObject({ kind, marker })
  })

  it.each([
    '2.5 triệu đồng',
    '20.000 hộ',
    '-5%',
    '12/2022',
    'Công khai',
    '--- hết ---',
    'Điều 2. Sở Nội vụ thi hành.',
    'ở xã',
  ])('reads no marker in "%s"', text => {
    expect(markerOf(text)).toBeNull()
  })
})

describe('paragraphsOf', () => {
  it('joins hard-wrapped lines and keeps their place', () => {
    const text = `- Rà soát danh sách hộ nghèo của từng bản và niêm yết tại nhà văn hóa,
trụ sở xã; ghi ý kiến của người dân vào sổ để cuối quý báo cáo cho cấp
trên. Giữ sổ ba năm.
- Mở lớp cho trưởng bản về cách ghi các khoản đóng góp tự nguyện của bà
con trong bản.`
    expect(read(text).map(({ line, lastLine, kind }) => [line, lastLine, kind])).toEqual([
      [1, 3, 'dash'],
      [4, 5, 'dash'],
    ])
  })

  it('joins a sentence that a page break and page number divide', () => {
    expect(texts('a) Công khai quy hoạch đã được phê\n\n12\n\nduyệt tại trụ sở.')).toEqual([
      'Công khai quy hoạch đã được phê duyệt tại trụ sở.',
    ])
  })

  it('takes no dash inside a phrase for a marker', () => {
    expect(texts('Phát huy vai trò của các tổ chức chính trị\n- xã hội khi làm dự án.')).toEqual([
      'Phát huy vai trò của các tổ chức chính trị - xã hội khi làm dự án.',
    ])
  })

  it('joins a heading broken inside a quotation or before a small word', () => {
    expect(
      texts('1. Nội dung “Công khai,\nMinh bạch”\n2. Nâng cao trách nhiệm giải trình với\nngười dân'),
    ).toEqual(['Nội dung “Công khai, Minh bạch”', 'Nâng cao trách nhiệm giải trình với người dân'])
  })

  it('keeps headings, items and rows apart', () => {
    expect(
      texts('6. Cung ứng dịch vụ công\n\na) Y tế\n\nMua thêm thiết bị.\n1\tMở lớp\tXã\n2\tGhi sổ\tXã'),
    ).toEqual(['Cung ứng dịch vụ công', 'Y tế', 'Mua thêm thiết bị.', '1\tMở lớp\tXã', '2\tGhi sổ\tXã'])
  })
})

it('takes the tab behind a list mark for a space, and the tabs of a row for cells', () => {
  const marks = read('•\tHọp dân.\na)\tDán bảng giá.\n3.\tTrả hồ sơ.\n4\tSửa cầu\n5.\tMở chợ\tUBND xã')
  expect(marks.map(({ kind, text }) => [kind, text])).toEqual([
    ['dash', 'Họp dân.'],
    ['letter', 'Dán bảng giá.'],
    ['arabic', 'Trả hồ sơ.'],
    ['none', '4\tSửa cầu'],
    ['none', '5.\tMở chợ\tUBND xã'],
  ])
})
