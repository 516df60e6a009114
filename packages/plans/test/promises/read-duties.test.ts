import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../tests/processor-time.ts'
import { readDuties } from '../../src/promises/read-duties.ts'
import { paragraphsOf } from '../../src/reading/paragraphs.ts'
import { repairText } from '../../src/reading/repair-text.ts'

const context = { year: 2023, issuer: 'Ủy ban nhân dân xã Nà Ớt' }

function short(...lines: string[]) {
  return readDuties(paragraphsOf(repairText(lines.join('\n\n')).lines), context).map(
    ({ who, to, due, periodStart, periodEnd }) => [who, to, due, periodStart, periodEnd],
  )
}

describe('a report due', () => {
  it('has who, to whom, by when and for which period', () => {
    expect(
      short(
        '5. Đề nghị Công an xã',
        'Gửi báo cáo kết quả về UBND xã (qua Văn phòng) trước ngày 05/6/2023 (số liệu tính từ ngày 01/12/2022 đến ngày 31/5/2023).',
      ),
    ).toEqual([['Công an xã', 'UBND xã', '2023-06-05', '2022-12-01', '2023-05-31']])
  })

  it('is one of several in a paragraph, each with its own period', () => {
    expect(
      short(
        '1. Các phòng, ban, ngành',
        'Báo cáo kết quả về UBND huyện. Báo cáo 6 tháng trước ngày 04/6 (số liệu từ ngày 15/12/2022 đến ngày 14/6/2023); báo cáo năm trước 04/12 năm 2023.',
      ),
    ).toEqual([
      ['Các phòng, ban, ngành', 'UBND huyện', '2023-06-04', '2022-12-15', '2023-06-14'],
      ['Các phòng, ban, ngành', 'UBND huyện', '2023-12-04', null, null],
    ])
  })

  it('has the receiver of the paragraph it is part of', () => {
    expect(
      short(
        '- Các bản báo cáo gửi về UBND xã theo định kỳ:',
        '+ Báo cáo 6 tháng gửi trước ngày 03/6/2023.',
        '+ Báo năm 2023 gửi trước ngày 03/12/2023 (số liệu từ ngày 01/6 đến ngày 30/11/2023).',
        '- Văn phòng tham mưu UBND xã báo cáo UBND huyện trước ngày 10/12.',
      ),
    ).toEqual([
      ['Các bản', 'UBND xã', '2023-06-03', null, null],
      ['Các bản', 'UBND xã', '2023-12-03', '2023-06-01', '2023-11-30'],
      ['Văn phòng', 'UBND huyện', '2023-12-10', null, null],
    ])
  })

  it('may have several days', () => {
    expect(short('2. Sở Nội vụ', '- Báo cáo quý gửi về UBND tỉnh trước ngày 20/3, 20/6 và 20/9.')).toEqual([
      ['Sở Nội vụ', 'UBND tỉnh', '2023-03-20', null, null],
      ['Sở Nội vụ', 'UBND tỉnh', '2023-06-20', null, null],
      ['Sở Nội vụ', 'UBND tỉnh', '2023-09-20', null, null],
    ])
  })

  it('names the issuer where the text says no more than "UBND"', () => {
    expect(short('- Các thôn báo cáo UBND trước ngày 05/12/2023.')).toEqual([
      ['Các thôn', 'Ủy ban nhân dân xã Nà Ớt', '2023-12-05', null, null],
    ])
  })
})

describe('contradictions', () => {
  it('stand as printed', () => {
    expect(
      short(
        '- Các thôn báo cáo UBND xã trước ngày 02/6/2022 (số liệu từ ngày 01/12/2023 đến ngày 31/5/2023).',
      ),
    ).toEqual([['Các thôn', 'UBND xã', '2022-06-02', '2023-12-01', '2023-05-31']])
  })

  it('a day that no calendar has is no due date', () => {
    expect(short('- Các thôn báo cáo UBND xã trước ngày 31/6/2023.')).toEqual([
      ['Các thôn', 'UBND xã', null, null, null],
    ])
  })

  it('a start printed without a year comes before its end', () => {
    expect(
      short('- Các thôn báo cáo UBND xã trước ngày 20/6/2023 (từ ngày 15/12 đến ngày 14/6/2023).'),
    ).toEqual([['Các thôn', 'UBND xã', '2023-06-20', '2022-12-15', '2023-06-14']])
  })
})

describe('a periodic report without a day', () => {
  it('is a duty', () => {
    expect(
      short(
        '- Định kỳ hằng quý, các cơ quan, đơn vị; UBND các xã có trách nhiệm báo cáo kết quả về UBND huyện (qua Phòng Nội vụ).',
      ),
    ).toEqual([['các cơ quan, đơn vị; UBND các xã', 'UBND huyện', null, null, null]])
  })
})

describe('no duty to report', () => {
  it.each([
    'Niêm yết báo cáo phòng, chống tham nhũng hằng năm tại trụ sở.',
    'Xây dựng kế hoạch của đơn vị, hoàn thành trước ngày 15/3/2023.',
    'Định kỳ 6 tháng/lần tổ chức đối thoại với người dân.',
    'Theo báo cáo số 12/BC-UBND ngày 5/1/2023 của UBND huyện.',
  ])('%s', text => {
    expect(short(text)).toEqual([])
  })
})

describe('any text', () => {
  const PIECES = [
    'báo cáo',
    'về',
    'UBND xã',
    'trước ngày',
    '5/6',
    '31/2/2023',
    'từ',
    'đến',
    '(',
    ')',
    ':',
    '.',
    ';',
    'Các bản',
    'định kỳ',
    'hằng quý',
    '+',
    '-',
  ]
  it('is read without an error', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...PIECES, '\n'), { maxLength: 40 }).map(words => words.join(' ')),
    )
    fc.assert(
      fc.property(text, some => {
        for (const { text: words, line, lastLine } of readDuties(
          paragraphsOf(repairText(some).lines),
          context,
        )) {
          expect(words).not.toBe('')
          expect(line).toBeLessThanOrEqual(lastLine)
        }
      }),
      { seed: 4, numRuns: 500 },
    )
  })

  it('costs no more than its length', () => {
    const cost = (count: number) => {
      const text =
        'báo cáo về UBND xã trước ngày 1/1/2023, 2/2/2023 (từ ngày 1/1/2022 đến ngày 2/2/2022). '.repeat(20)
      const paragraphs = Array.from({ length: count }, (_, at) => ({
        text,
        line: at,
        lastLine: at,
        marker: '-',
        kind: 'dash' as const,
      }))
      const start = processorTime()
      readDuties(paragraphs, context)
      return processorTime() - start
    }
    cost(20)
    expect(cost(80)).toBeLessThan(12 * cost(20) + 50)
  })
})
