import { expect, it } from 'vitest'
import { wordsIn } from '../src/all.ts'

const [vi, en] = [wordsIn('vi').documents, wordsIn('en').documents]

it('a fault of a document is told with its dates as Vietnamese documents print them', () => {
  const fault = { code: 'inverted-period', severity: 'error', line: 5 } as const
  const period = { ...fault, start: '2022-12-01', end: '2022-05-31' }
  expect(vi.notice(period)).toBe(
    'kỳ số liệu từ 01/12/2022 đến 31/05/2022 kết thúc trước khi bắt đầu; xem lại năm',
  )
  expect(en.notice(period)).toBe(
    'the period from 01/12/2022 to 31/05/2022 ends before it starts; check the year',
  )
})

it('a number out of order is told with the one before it', () => {
  const gap = { code: 'numbering-gap', severity: 'note', line: 3, label: '4' } as const
  const after = { label: '2', line: 2 }
  expect(vi.notice({ ...gap, after, isRepeated: false })).toBe(
    'số thứ tự “4” sau “2” (dòng 2): thiếu số ở giữa',
  )
  expect(en.notice({ ...gap, after: null, isRepeated: true })).toBe(
    'number "4" at the start of its list: repeated or out of order',
  )
})

it('what all tasks lack is one sentence', () => {
  const lacking = { code: 'task-without-lead', severity: 'warning', line: 1, tasks: 3 } as const
  expect(vi.notice({ ...lacking, ref: null })).toBe('không nhiệm vụ nào trong 3 nhiệm vụ có cơ quan chủ trì')
  expect(en.notice({ ...lacking, ref: 'II.2' })).toBe('task II.2 has no lead agency')
})

it('why a document cannot be read is told with what to do, in the numbers of the language', () => {
  const pages = { code: 'too-many-pages', pages: 1200, most: 500 } as const
  expect(vi.problem(pages)).toBe(
    'tệp PDF có 1.200 trang, chỉ đọc tối đa 500 trang; bỏ phần không thuộc kế hoạch',
  )
  expect(en.problem(pages)).toBe('the PDF has 1,200 pages, at most 500 are read; take out what is no plan')
  const named = { code: 'unsupported-format', named: 'docx', content: 'workbook' } as const
  expect(vi.problem(named)).toBe(
    'tên tệp ghi DOCX nhưng nội dung là bảng tính (XLSX); đưa kế hoạch dạng .docx, .pdf hoặc .txt',
  )
  expect(en.problem({ ...named, named: null })).toBe(
    'the content is a workbook (XLSX); give the plan as .docx, .pdf or .txt',
  )
  const size = { code: 'too-large', of: 'bytes', found: 25_340_000, most: 20_000_000 } as const
  expect(vi.problem(size)).toBe('tệp nặng 25,3 MB, chỉ đọc tối đa 20 MB; bỏ hình ảnh hoặc chia nhỏ')
  expect(en.problem({ ...size, of: 'tags', found: null, most: 500_000 })).toBe(
    'the document has more than 500,000 XML tags; split it',
  )
})
