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
