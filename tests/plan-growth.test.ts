// Any text whatsoever gives a result, in time proportional to its length: documents come from anywhere.
import { checkPlan, itemsOf, parsePlan, readClaims } from '@papi-lens/plans'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from './bundled.ts'
import { processorTime } from './processor-time.ts'

const { provinces, framework } = bundledDataset().panel

/** The whole way of a text: reading, checks, claims, matching. */
function readAll(text: string): void {
  const { document, lines } = parsePlan(text, { provinces })
  checkPlan(document, lines, framework)
  readClaims(lines, { framework, province: '14', provinces })
  itemsOf(document)
}

const HEADING = '1. Nội dung “Quản trị môi trường”\n'
const TABLE = 'Phụ lục\nTT\tNhiệm vụ\tSản phẩm\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\n'
const RUN = 'Phụ lục\nSTT Nhiệm vụ Đơn vị chủ trì Đơn vị thực hiện Thời gian\n1 '

/** What begins the text, and what is repeated behind it. */
const ADVERSARIES: Readonly<Record<string, readonly [opening: string, piece: string]>> = {
  'letters that number nothing': ['', 'a) '],
  'lettered items': [HEADING, 'a) tăng cường\n'],
  'nested items': [`${HEADING}- gồm:\n`, '+ việc\n'],
  tabs: ['', '\t'],
  dates: ['', 'ngày 1/1/2022 '],
  'numbers of documents': ['', 'Số: 1/KH-UBND '],
  brackets: ['', '((((('],
  'numbers of sections in one line': ['', '1.1.1.1'],
  'numbers of sections': ['', '1.1.1.1\n'],
  'roman numerals': ['', 'IV. LXX\n'],
  'an appendix of numbers': ['Phụ lục\n', '1\n2\n'],
  'an appendix of agencies in one line': [RUN, 'UBND xã '],
  'an appendix without any agency': [RUN, 'làm việc\n'],
  'rows of a table': [TABLE, '1\tLàm\tKế hoạch\tUBND xã\tHội\tQuý I/2022\n'],
  'a cell of deadlines': [`${TABLE}1\tLàm\tKế hoạch\tUBND xã\tHội\t`, 'trước ngày 1/1/2022; '],
  'combining marks': ['', 'a ̣'],
  'spaced letters': ['', 'T ă n g  c ư '],
  'rises of nothing': ['', 'tăng điểm '],
  'lists of parts that rose': ['', 'có 02 nội dung thành phần tăng điểm là “Y tế” và '],
  'statements of scores': ['', 'Năm 2023 chỉ số nội dung 1 đạt 4,1 điểm, tăng 0,1 điểm.\n'],
  'rows of scores': ['', 'Tham gia | 4,1 | 4,2 | 0,1\n'],
  promises: ['', 'phấn đấu đạt 1% '],
  reports: ['III. TỔ CHỨC THỰC HIỆN\n', '- báo cáo trước ngày 1/6 về UBND xã\n'],
  'ends of an item': ['- Sửa đường', '; thường xuyên'],
  'labels behind an item': ['- Sửa đường', '. Chủ trì: Sở Nội vụ'],
  'dashes behind an item': ['- Sửa đường', ' - Sở Nội vụ'],
  'former agencies': [
    'Số: 1/KH-UBND\nHà Nội, ngày 1 tháng 2 năm 2026\n- Giao ',
    'UBND các huyện, Sở Giao thông vận tải ',
  ],
  'former agencies in rows': [
    `Số: 1/KH-UBND\nHà Nội, ngày 1 tháng 2 năm 2026\n${TABLE}`,
    '1\tGiao UBND các huyện\tKế hoạch\tUBND các huyện, thành phố\tSở Giao thông vận tải\tQuý I/2026\n',
  ],
  'places out of sixty-three': ['', '15/63, '],
  'places in brackets': ['Thứ hạng ', '(12/63) '],
  'blanks between provinces': ['', 'Sơn La      ,       '],
  'short forms of cities in cells': ['', 'TP.TP.TP. Sơn La | 4,1 | 4,2\n'],
  'days without a year': ['', 'Ngày 1/3 UBND tỉnh ban hành '],
  'spans of scores': ['Mục tiêu\n- Đạt ', '44 - 45 điểm, hạng 10 - 15, '],
  stars: ['', '*a <b '],
}

describe('time grows with the length of the text, not faster', () => {
  it.each(Object.entries(ADVERSARIES))('%s', (_, [opening, piece]) => {
    const time = (size: number): number => {
      const text = opening + piece.repeat(Math.ceil(size / piece.length))
      const start = processorTime()
      readAll(text)
      return processorTime() - start
    }
    time(10_000)
    // Four times the text, with room for a busy machine: squared work would take sixteen times as long.
    const small = Math.min(time(40_000), time(40_000))
    expect(time(160_000)).toBeLessThan(8 * small + 100)
  })
})

describe('any text gives a result', () => {
  const crumbs = [
    ...Object.values(ADVERSARIES).flat(),
    'Quyết định số 12/QĐ-UBND ',
    '\n\n',
    'Nơi nhận:\n',
    'Điều 1. ',
    'UBND tỉnh Sơn La ',
    'ngày 31/2/2022',
    'năm 99999',
    '\ud800',
    '\u0000',
    '|',
    '“',
    '- ',
  ]

  it('of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), text => readAll(text)),
      { seed: 41, numRuns: 300 },
    )
  })

  it('of the words and signs that plans are made of, in any order', () => {
    const shuffled = fc.array(fc.oneof(fc.constantFrom(...crumbs), fc.string({ maxLength: 6 })), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(shuffled, parts => readAll(parts.join(''))),
      { seed: 42, numRuns: 300 },
    )
  })
})
