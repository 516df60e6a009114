import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../tests/processor-time.ts'
import { readClaims } from '../../src/claims/read-claims.ts'
import { publishedFramework } from './published-framework.ts'

const framework = publishedFramework()

function read(text: string) {
  const lines = text.split('\n').map((raw, index) => ({ line: index + 1, text: raw.trim() }))
  return readClaims(lines, { framework }).claims
}

/** Kind, unit, years and what is stated, in one line each. */
function told(text: string): string[] {
  return read(text).map(claim => {
    const from = 'from' in claim ? `${claim.from}→` : ''
    const way = claim.kind === 'count' ? ` ${claim.direction}` : ''
    return `${claim.kind} ${claim.id} ${from}${claim.year}${way} ${claim.stated}`
  })
}

describe('figures', () => {
  it('belong to the section, and those in brackets to the year the bracket tells', () => {
    expect(
      told(
        '1. Tham gia của người dân ở cấp cơ sở\nNăm 2023 đạt 4,89 điểm (năm 2022 đạt 4,78 điểm, nhóm thấp), tăng 0,11 điểm.',
      ),
    ).toEqual([
      'score participation 2023 4.89',
      'score participation 2022 4.78',
      'group participation 2022 low',
      'delta participation 2022→2023 0.11',
    ])
  })

  it('may be told as a span, with a decimal point, of ten, or without diacritics', () => {
    expect(told('Năm 2023, Quản trị môi trường tăng từ 3,40 lên 3,43 điểm.')).toEqual([
      'score environment 2022 3.4',
      'score environment 2023 3.43',
      'direction environment 2022→2023 up',
    ])
    expect(told('Năm 2023 Chỉ số nội dung 1 đạt 4.89/10 điểm.')).toEqual(['score participation 2023 4.89'])
    expect(told('Nam 2023 chi so noi dung 6 dat 7,59 diem, tang 0,52 diem so voi nam truoc.')).toEqual([
      'score services 2023 7.59',
      'delta services 2022→2023 0.52',
    ])
  })

  it('of both years may come in any order', () => {
    expect(told('Năm 2023 Chỉ số nội dung 4 đạt 6,61 điểm, năm 2022 đạt 6,62 điểm, giảm 0,01 điểm.')).toEqual(
      [
        'score corruption-control 2023 6.61',
        'score corruption-control 2022 6.62',
        'delta corruption-control 2022→2023 -0.01',
      ],
    )
  })

  it('alone in a line state nothing unless they bear a sign', () => {
    const under = (figure: string) =>
      told(`2. Công khai, minh bạch\nNăm 2023 đạt 5,10 điểm.\n${figure}\nHết.`)
    expect(under('17')).toEqual(['score transparency 2023 5.1'])
    expect(under('+0,04')).toEqual(['score transparency 2023 5.1', 'delta transparency 2022→2023 0.04'])
  })

  it('of a group that PAPI does not have keep its words', () => {
    expect(read('Năm 2022, Chỉ số nội dung 4 ở nhóm cao của trung bình thấp.')).toMatchObject([
      { kind: 'group', stated: 'low-average', remark: 'cao của trung bình thấp' },
    ])
    expect(read('Năm 2022, Chỉ số nội dung 4 nằm trong nhóm trung bình.')).toMatchObject([{ stated: null }])
  })

  it('may change the group from one year to the next', () => {
    expect(told('Năm 2023, Chỉ số nội dung 6 chuyển từ nhóm thấp lên nhóm trung bình cao.')).toEqual([
      'group services 2022 low',
      'group services 2023 high-average',
    ])
  })
})

describe('rises and falls', () => {
  const heading = '6. Chỉ số nội dung “Cung ứng dịch vụ công”\nNăm 2023 đạt 7,59 điểm. '
  const moves = (text: string) => told(heading + text).slice(1)

  it('are told before or after their names, with or without quotation marks', () => {
    const both = ['direction health-care 2022→2023 down', 'direction law-and-order 2022→2023 down']
    expect(moves('Các nội dung thành phần giảm điểm gồm: y tế công, an ninh, trật tự khu dân cư.')).toEqual(
      both,
    )
    expect(moves('Các nội dung thành phần “Y tế công” và “An ninh, trật tự” đều giảm điểm.')).toEqual(both)
    expect(moves('Giảm điểm: Y tế công lập; An ninh trật tự.')).toEqual(both)
  })

  it('are counted in digits or words, over several lines', () => {
    expect(moves('Hai nội dung thành phần tăng điểm gồm:\n- Giáo dục tiểu học;\n- Cơ sở hạ tầng.')).toEqual([
      'count services 2022→2023 up 2',
      'direction primary-education 2022→2023 up',
      'direction basic-infrastructure 2022→2023 up',
    ])
    expect(moves('Có 03/04 nội dung thành phần tăng điểm.')).toEqual(['count services 2022→2023 up 3'])
    expect(moves('Không có nội dung thành phần nào giảm điểm.')).toEqual(['count services 2022→2023 down 0'])
    expect(moves('Tất cả các nội dung thành phần đều tăng điểm.')).toEqual(['count services 2022→2023 up 4'])
  })

  it('name beside the count what they list, so that a shorter list can be found', () => {
    const [, count] = read(
      `${heading}Có 03 nội dung thành phần tăng điểm là “Y tế công” và “Giáo dục tiểu học”.`,
    )
    expect(count).toMatchObject({ kind: 'count', stated: 3, listed: ['health-care', 'primary-education'] })
  })
})

describe('what is no claim', () => {
  it.each([
    'Phấn đấu năm 2024 Chỉ số PAPI đạt 43,5 điểm, tăng 1,2 điểm, thuộc nhóm trung bình cao.',
    'Chỉ số PCI năm 2023 đạt 65,12 điểm, giảm 1,2 điểm so với năm 2022.',
    'Toàn huyện có 34 điểm trường, 12 điểm bưu điện; tỷ lệ dùng Internet đạt 48,56%.',
    'Tăng cường tuyên truyền, giảm thời gian giải quyết, cải thiện chất lượng y tế công lập.',
    'Năm 2023 điểm trung bình của cả nước là 6,85 điểm.',
    'Tập trung khắc phục các nội dung thành phần giảm điểm.',
  ])('%s', text => {
    expect(told(text)).toEqual([])
  })
})

describe('any text', () => {
  it('is read without throwing', () => {
    const words = [
      'năm 2023',
      'đạt',
      '4,89',
      'điểm',
      'tăng',
      '(',
      ')',
      '“',
      '”',
      ';',
      'nhóm',
      'thấp',
      '02',
      'nội dung thành phần',
      '|',
      '\n',
    ]
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 60 })
    fc.assert(
      fc.property(text, parts => Array.isArray(read(parts.join(' ')))),
      { seed: 4, numRuns: 300 },
    )
  })

  it.each([
    ['one line of statements', 'đạt 4,89 điểm, tăng 0,1 điểm so với năm 2022 '],
    ['quoted names', '“Y tế công”, '],
    ['counts', 'có 02 nội dung thành phần tăng điểm '],
    ['open brackets', '( năm 2023 '],
    ['words', 'nhóm các tỉnh '],
    ['cells', '4,8\t'],
    ['ranks', 'xếp thứ 5 ở nội dung '],
    ['goals', 'phấn đấu đạt 5,1 điểm; '],
    ['English', 'ranked 5th with 4.5 points in the '],
  ])('takes time in proportion to its length: %s', (_, piece) => {
    const time = (size: number): number => {
      const text = piece.repeat(Math.ceil(size / piece.length))
      const start = processorTime()
      read(text)
      return processorTime() - start
    }
    time(10_000)
    // Four times the text; squared work would take sixteen times as long.
    expect(time(120_000)).toBeLessThan(10 * time(30_000) + 200)
  })
})
