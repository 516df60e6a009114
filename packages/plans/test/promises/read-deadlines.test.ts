import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../tests/processor-time.ts'
import { readDeadlines } from '../../src/promises/read-deadlines.ts'

/** Of each deadline in short: what, kind, and its dates or period. */
function short(text: string, year: number | null = 2022): string[] {
  return readDeadlines(text, { year }).deadlines.map(deadline => {
    const when =
      deadline.kind === 'by-date'
        ? deadline.date
        : deadline.kind === 'month' || deadline.kind === 'quarter'
          ? `${deadline.start}..${deadline.end}`
          : deadline.kind === 'recurring'
            ? [deadline.every, deadline.due].filter(Boolean).join(' ')
            : ''
    return [deadline.of, deadline.kind, when].filter(Boolean).join(' ')
  })
}

describe('a single time', () => {
  it.each([
    ['Trước ngày 05/08/2022', 'task by-date 2022-08-05'],
    ['trước 20/11', 'task by-date 2022-11-20'],
    ['Chậm nhất ngày 15 tháng 3 năm 2022', 'task by-date 2022-03-15'],
    ['Trước 17h00 ngày 15/12/2022', 'task by-date 2022-12-15'],
    ['Từ ngày 01/6 đến ngày 30/6/2022', 'task by-date 2022-06-30'],
    ['Hết năm 2022', 'task by-date 2022-12-31'],
    ['Hoàn thành trong năm 2022', 'task by-date 2022-12-31'],
    ['Cuối quý II/2022', 'task by-date 2022-06-30'],
    ['Chậm nhất trong tháng 3', 'task by-date 2022-03-31'],
    ['Giai đoạn 2021-2025', 'task by-date 2025-12-31'],
    ['Tháng 02/2022', 'task month 2022-02-01..2022-02-28'],
    ['trong tháng 3', 'task month 2022-03-01..2022-03-31'],
    ['02/2022', 'task month 2022-02-01..2022-02-28'],
    ['Tháng 11, 12/ 2022', 'task month 2022-11-01..2022-12-31'],
    ['Từ tháng 3 đến tháng 5/2022', 'task month 2022-03-01..2022-05-31'],
    ['Tháng 12/2022 đến tháng 3/2023', 'task month 2022-12-01..2023-03-31'],
    ['6 tháng cuối năm', 'task month 2022-07-01..2022-12-31'],
    ['Quý III/2022', 'task quarter 2022-07-01..2022-09-30'],
    ['Quý IV năm\n2022', 'task quarter 2022-10-01..2022-12-31'],
    ['Qúy 4', 'task quarter 2022-10-01..2022-12-31'],
    ['Quý I, II/2022', 'task quarter 2022-01-01..2022-06-30'],
    ['Quý I/2022 - Quý III/2022', 'task quarter 2022-01-01..2022-09-30'],
    ['Thường xuyên', 'task ongoing'],
    ['Thực hiện thường xuyên, liên tục trong năm', 'task ongoing'],
    ['Trong năm 2022', 'task ongoing'],
    ['Năm 2022', 'task ongoing'],
    ['Hàng tuần', 'task ongoing'],
    ['Định kỳ hàng\nquý', 'task recurring quarter'],
    ['Hằng năm', 'task recurring year'],
    ['02 lần/năm', 'task recurring half-year'],
    ['06 tháng/lần', 'task recurring half-year'],
    ['Trước ngày 25 hằng tháng', 'task recurring month'],
    ['Trước ngày 20 của tháng cuối quý', 'task recurring quarter'],
    ['20/11 hằng năm', 'task recurring year --11-20'],
    ['Khi có văn bản của cấp trên', 'task on-event'],
    ['Ngay sau khi có kế hoạch năm 2022 của tỉnh', 'task on-event'],
    ['Sau 05 ngày kể từ ngày ban hành', 'task on-event'],
    ['Đột xuất khi có yêu cầu', 'task on-event'],
    ['Theo quy định của Luật Ngân sách', 'task as-regulated'],
    ['Theo kế hoạch đề ra', 'task as-regulated'],
  ])('reads %s', (text, expected) => {
    expect(short(text)).toEqual([expected])
    expect(readDeadlines(text, { year: 2022 }).unread).toEqual([])
  })
})

describe('several times in a cell', () => {
  it.each([
    [
      'Kế hoạch xong trong tháng 1/2022; Báo cáo Quý; 6 tháng; năm',
      [
        'plan month 2022-01-01..2022-01-31',
        'report recurring quarter',
        'report recurring half-year',
        'report recurring year',
      ],
    ],
    ['Quý I và quý III', ['task quarter 2022-01-01..2022-03-31', 'task quarter 2022-07-01..2022-09-30']],
    [
      'Quyết định; thông báo trong tháng 4',
      ['decision month 2022-04-01..2022-04-30', 'notice month 2022-04-01..2022-04-30'],
    ],
    ['Tháng 5 và tổ chức triển khai thường xuyên', ['task month 2022-05-01..2022-05-31', 'task ongoing']],
    ['Quý II và thực hiện theo lộ trình', ['task quarter 2022-04-01..2022-06-30', 'task as-regulated']],
    [
      'Báo cáo 6 tháng (trước 5/6), năm (trước 5/12)',
      ['report recurring half-year --06-05', 'report recurring year --12-05'],
    ],
    [
      'Báo cáo 6 tháng và năm (trước ngày 15/6 và 15/12)',
      ['report recurring half-year --06-15', 'report recurring year --12-15'],
    ],
    ['Báo cáo năm trước 05/12/2022', ['report by-date 2022-12-05']],
    ['báo cáo năm gửi về phòng Nội vụ trước ngày 25/11', ['report recurring year --11-25']],
    ['Hằng quý, ngày 26/3', ['task recurring quarter', 'task by-date 2022-03-26']],
    [
      'Báo cáo quý (trước 3 tháng cuối quý), 9 tháng (trước 4/9)',
      ['report recurring quarter', 'report recurring nine-months --09-04'],
    ],
    ['Khi có đơn thư, báo cáo hằng quý', ['task on-event', 'report recurring quarter']],
    ['Trước ngày 15/12/2022 gửi báo cáo về phòng Nội vụ', ['report by-date 2022-12-15']],
    [
      '- Tháng 3: ban hành kế hoạch - Tháng 12: báo cáo',
      ['plan month 2022-03-01..2022-03-31', 'report month 2022-12-01..2022-12-31'],
    ],
    ['Kế hoạch năm 2022 trong quý I', ['plan quarter 2022-01-01..2022-03-31']],
    ['Theo quy định trước ngày 15/12', ['task as-regulated', 'task by-date 2022-12-15']],
  ])('reads %s', (text, expected) => {
    expect(short(text)).toEqual(expected)
  })

  it('gives each the words it came from', () => {
    const { deadlines } = readDeadlines('Kế hoạch xong trong tháng 2; Báo cáo Quý; 6 tháng (trước 3/6)', {
      year: 2022,
    })
    expect(deadlines.map(({ text }) => text)).toEqual([
      'Kế hoạch xong trong tháng 2',
      'Báo cáo Quý',
      '6 tháng (trước 3/6)',
    ])
  })
})

describe('a year', () => {
  it('is kept as printed, whatever the plan', () => {
    expect(short('Kế hoạch trong tháng 2/2021', 2022)).toEqual(['plan month 2021-02-01..2021-02-28'])
  })

  it('that nobody knows leaves the words unread', () => {
    expect(readDeadlines('Trước ngày 20/11', { year: null })).toEqual({
      deadlines: [],
      unread: ['Trước ngày 20/11'],
    })
    expect(short('Báo cáo năm trước 20/11', null)).toEqual(['report recurring year --11-20'])
  })

  it('of a cited document is no deadline', () => {
    expect(short('Kế hoạch số 12/KH-UBND ngày 5/3/2022, trước ngày 10/4')).toEqual([
      'plan by-date 2022-04-10',
    ])
  })
})

describe('what cannot be read', () => {
  it.each([
    'sớm nhất có thể',
    'Trước 31/02/2022',
    'Sau ngày 15/6',
    'Trước ngày 15',
    'Đầu năm 2022',
    'Quý V',
    'Báo cáo định kỳ',
  ])('is told: %s', text => {
    expect(readDeadlines(text, { year: 2022 })).toEqual({ deadlines: [], unread: [text] })
  })

  it('is told beside what can', () => {
    expect(readDeadlines('Thường xuyên. Nộp sản phẩm cuối', { year: 2022 }).unread).toEqual([
      'Nộp sản phẩm cuối',
    ])
    expect(readDeadlines('Quý I/2022, 45 phần việc', { year: 2022 })).toMatchObject({
      deadlines: [{ kind: 'quarter' }],
      unread: ['Quý I/2022, 45 phần việc'],
    })
  })

  it('is all of a cell too long to be one', () => {
    const text = 'quý I '.repeat(10_000).trim()
    expect(readDeadlines(text, { year: 2022 })).toEqual({ deadlines: [], unread: [text] })
  })
})

describe('any text', () => {
  const PIECES = [
    'trước',
    'ngày',
    'tháng',
    'quý',
    'năm',
    '6 tháng',
    '15/6',
    '31/2/2022',
    '2022',
    'I',
    'III',
    'và',
    ',',
    ';',
    '.',
    '-',
    '(',
    ')',
    'báo cáo',
    'kế hoạch',
    'khi có',
    'theo quy định',
    'hằng',
    'định kỳ',
    'thường xuyên',
    'từ',
    'đến',
    'hết',
    'họp',
    '45',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map(words => words.join(' ')),
  )

  it('is read without an error, and no word of it is lost', () => {
    fc.assert(
      fc.property(text, cell => {
        const { deadlines, unread } = readDeadlines(cell, { year: 2022 })
        const told = [...deadlines.map(deadline => deadline.text), ...unread].join(' ')
        for (const [word] of cell.normalize('NFC').matchAll(/[\p{L}\d/]+/gu))
          if (/[\p{L}\d]/u.test(word) && !/^(?:và|hoặc)$/iu.test(word)) expect(told).toContain(word)
      }),
      { seed: 4, numRuns: 500 },
    )
  })

  it.each(['quý I, ', 'khi có báo cáo và ', '6 tháng a a ', 'trước ngày 1/1/2022 ', '( ', 'năm 2022 '])(
    'costs no more than its length: %s',
    unit => {
      const cost = (length: number) => {
        const cell = unit.repeat(length / unit.length)
        // The cheapest of five: what the machine does beside it falls on some of them only.
        const turns = Array.from({ length: 5 }, () => {
          const start = processorTime()
          readDeadlines(cell, { year: 2022 })
          return processorTime() - start
        })
        return Math.min(...turns)
      }
      cost(4000)
      // Twice four times, and what a busy machine adds.
      expect(cost(16_000)).toBeLessThan(12 * cost(4000) + 10)
    },
  )
})
