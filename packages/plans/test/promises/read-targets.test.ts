import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../tests/processor-time.ts'
import { readTargets } from '../../src/promises/read-targets.ts'

function targets(text: string, year: number | null = 2023) {
  return readTargets([{ text, line: 3, lastLine: 4, dimension: null }], { year })
}

const short = (text: string) =>
  targets(text).map(({ comparator, value, unit, year, metric }) => [comparator, value, unit, year, metric])

describe('a promised number', () => {
  it.each([
    [
      'Phấn đấu năm 2023 tỷ lệ người dân tham gia BHYT đạt 95% dân số.',
      [['reach', 95, '%', 2023, 'tỷ lệ người dân tham gia BHYT']],
    ],
    [
      'Tỷ lệ hộ nghèo phấn đấu tiếp tục giảm 2,5% so với năm 2022, đạt 11,75%.',
      [
        ['decrease-by', 2.5, '%', 2023, 'Tỷ lệ hộ nghèo'],
        ['reach', 11.75, '%', 2023, 'Tỷ lệ hộ nghèo'],
      ],
    ],
    [
      'Thêm giường bệnh ở tuyến huyện, phấn đấu năm 2023 tỷ lệ dân có thẻ BHYT đạt 94%.',
      [['reach', 94, '%', 2023, 'tỷ lệ dân có thẻ BHYT']],
    ],
    ['Tỷ lệ hộ nghèo, phấn đấu giảm 2%.', [['decrease-by', 2, '%', 2023, 'Tỷ lệ hộ nghèo']]],
    [
      'Phấn đấu xây dựng trên 85% thôn bản và 90% số trường học đạt chuẩn an toàn.',
      [
        ['at-least', 85, '%', 2023, 'thôn bản'],
        ['reach', 90, '%', 2023, 'số trường học đạt chuẩn an toàn'],
      ],
    ],
    [
      'Phấn đấu hết năm 2024 kéo cáp về 12 bản chưa có mạng.',
      [['reach', 12, 'bản', 2024, 'bản chưa có mạng']],
    ],
    [
      'Năm nay phấn đấu hoàn thành từ 02 xã (Nà Lạn, Pá Hu) đạt tiêu chí số 03.',
      [['at-least', 2, 'xã', 2023, 'xã đạt tiêu chí số 03']],
    ],
    [
      'Mở rộng diện bao phủ (phấn đấu tỷ lệ tham gia đạt 97%) trên địa bàn.',
      [['reach', 97, '%', 2023, 'tỷ lệ tham gia']],
    ],
    [
      'Nâng tỷ lệ hộ dùng nước sạch lên 70% vào năm 2025.',
      [['reach', 70, '%', 2025, 'tỷ lệ hộ dùng nước sạch']],
    ],
    ['Phấn đấu tỷ lệ hài lòng đạt từ 85% trở lên.', [['at-least', 85, '%', 2023, 'tỷ lệ hài lòng']]],
    ['Phấn đấu tỷ lệ hồ sơ quá hạn giảm còn dưới 1%.', [['at-most', 1, '%', 2023, 'tỷ lệ hồ sơ quá hạn']]],
    ['Bảo đảm 100% hồ sơ được trả đúng hạn.', [['reach', 100, '%', 2023, 'hồ sơ được trả đúng hạn']]],
    [
      'Phấn đấu Chỉ số PAPI đạt từ 43 điểm trở lên, tăng 02 bậc so với năm 2022.',
      [
        ['at-least', 43, 'điểm', 2023, 'score'],
        ['increase-by', 2, 'bậc', 2023, 'rank'],
      ],
    ],
    [
      'Giảm tỷ lệ hộ nghèo từ 2-3%/năm.',
      [
        ['decrease-by', 2, '%', 2023, 'tỷ lệ hộ nghèo'],
        ['decrease-by', 3, '%', 2023, 'tỷ lệ hộ nghèo'],
      ],
    ],
    ['Phấn đấu có 1.250 hộ được cấp điện.', [['reach', 1250, 'hộ', 2023, 'hộ được cấp điện']]],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected)
  })

  it('is tied to the sub-dimension that the words tell, and keeps its place', () => {
    expect(targets('Phấn đấu tỷ lệ người sử dụng Internet đạt 60%.')).toMatchObject([
      { subdimension: 'internet-access', line: 3, lastLine: 4 },
    ])
    expect(targets('Phấn đấu tỷ lệ bao phủ bảo hiểm y tế đạt 60%.')[0]?.subdimension).toBe('health-care')
    expect(targets('Phấn đấu đạt 60%.')[0]?.subdimension).toBeNull()
  })

  it('keeps its section', () => {
    const item = { text: 'Phấn đấu đạt 60%.', line: 1, lastLine: 1, dimension: 'services' }
    expect(readTargets([item], { year: null })).toMatchObject([{ dimension: 'services', year: null }])
  })
})

describe('a goal of the index', () => {
  const goals = (text: string, isGoal = false, dimension: string | null = null) =>
    readTargets([{ text, line: 1, lastLine: 1, dimension, isGoal }], { year: 2023 })

  it.each([
    [
      'Phấn đấu nằm trong nhóm trung bình cao trở lên.',
      { metric: 'group', group: 'high-average', comparator: 'at-least', value: null },
    ],
    ['Phấn đấu thoát khỏi nhóm thấp.', { metric: 'group', group: 'low-average', comparator: 'at-least' }],
    ['Phấn đấu vào top 15 cả nước.', { metric: 'rank', value: 15, unit: 'hạng', comparator: 'at-least' }],
    [
      'Phấn đấu thuộc nhóm 20 tỉnh, thành phố có điểm cao nhất.',
      { metric: 'rank', value: 20, unit: 'hạng', comparator: 'at-least' },
    ],
    ['Phấn đấu xếp thứ 30/63.', { metric: 'rank', value: 30, unit: 'hạng', comparator: 'reach' }],
    ['Phấn đấu tăng từ 3 đến 5 bậc.', { metric: 'rank', value: 3, unit: 'bậc', comparator: 'at-least' }],
    [
      'Phấn đấu tăng ít nhất 0,5 điểm so với năm 2022.',
      { metric: 'score', value: 0.5, unit: 'điểm', comparator: 'increase-by', year: 2023 },
    ],
    [
      'Phấn đấu nội dung 3 đạt trên 4,50 điểm (năm 2022 đạt 4,21 điểm).',
      { metric: 'score', value: 4.5, dimension: 'accountability', base: { value: 4.21, year: 2022 } },
    ],
    [
      'Phấn đấu Chỉ số PCI đạt 68 điểm trở lên.',
      { metric: 'Chỉ số PCI', value: 68, unit: 'điểm', comparator: 'at-least', dimension: null },
    ],
  ])('%s', (text, expected) => {
    expect(goals(text)).toHaveLength(1)
    expect(goals(text)).toMatchObject([expected])
  })

  it('needs no pledge under a heading of goals, and counts once though it is told twice', () => {
    const text = 'Tổng điểm đạt từ 44,5 điểm trở lên.'
    expect(goals(text)).toEqual([])
    expect(goals(text, true)).toMatchObject([{ metric: 'score', value: 44.5, comparator: 'at-least' }])
    const twice = [text, text].map(told => ({
      text: told,
      line: 1,
      lastLine: 1,
      dimension: null,
      isGoal: true,
    }))
    expect(readTargets(twice, { year: 2023 })).toHaveLength(1)
  })

  it('takes places for no points', () => {
    expect(goals('Phấn đấu lắp 12 điểm wifi.')).toMatchObject([{ value: 12, unit: 'điểm', metric: 'lắp' }])
  })
})

describe('no promise', () => {
  it.each([
    'Năm 2022, chỉ số này đạt 4,1234 điểm, tăng 0,1 điểm so với năm 2021.',
    'Năm 2022 tỷ lệ hộ dùng nước sạch đạt 65%.',
    'Đến nay đã đạt 85% kế hoạch.',
    'Phấn đấu hoàn thành trước ngày 30/6/2023.',
    'Phấn đấu cung cấp dịch vụ công mức độ 3, 4 theo Quyết định số 12/QĐ-UBND ngày 5/1/2023.',
    'Phấn đấu xử lý trong 5 ngày.',
    'Có 03 nội dung thành phần tăng điểm.',
    'Phấn đấu không còn chỉ số nội dung nào thuộc nhóm thấp.',
    'Thực hiện giai đoạn 2021-2025.',
  ])('%s', text => {
    expect(targets(text)).toEqual([])
  })
})

describe('any text', () => {
  const PIECES = [
    'phấn đấu',
    'đạt',
    '95%',
    '2',
    '-',
    '3%',
    'tỷ lệ',
    'hộ nghèo',
    '(',
    ')',
    ',',
    '.',
    'năm 2023',
    'giảm',
    'từ',
    '1.000',
    'xã',
  ]
  it('is read without an error', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(words => words.join(' ')),
    )
    fc.assert(
      fc.property(text, some => {
        for (const { value, group } of targets(some))
          expect(value === null ? group !== undefined : Number.isFinite(value)).toBe(true)
      }),
      { seed: 4, numRuns: 500 },
    )
  })

  it('costs no more than its length', () => {
    const cost = (length: number) => {
      const text = 'phấn đấu đạt 1%, (phấn đấu 2 xã. '.repeat(length / 30)
      const start = processorTime()
      targets(text)
      return processorTime() - start
    }
    cost(10_000)
    expect(cost(40_000)).toBeLessThan(12 * cost(10_000) + 50)
  })
})

describe('a figure behind another', () => {
  const subjects = (text: string, dimension: string | null = null) =>
    readTargets([{ text, line: 1, lastLine: 1, dimension, isGoal: true }], { year: 2024 }).map(
      ({ metric, comparator, value, dimension, base }) => [metric, comparator, value, dimension, base?.value],
    )

  it('is of what the one before it is of, where no words between name another', () => {
    expect(
      subjects(
        'Nội dung “Thủ tục hành chính công” đạt từ 7,3 điểm, tăng ít nhất 0,2 điểm so với năm 2023 (7,1 điểm).',
      ),
    ).toEqual([
      ['score', 'at-least', 7.3, 'procedures', 7.1],
      ['score', 'increase-by', 0.2, 'procedures', undefined],
    ])
    expect(subjects('Tổng điểm đạt 44 điểm, tăng 02 bậc so với năm 2023.', 'participation')).toEqual([
      ['score', 'reach', 44, null, undefined],
      ['rank', 'increase-by', 2, null, undefined],
    ])
    expect(subjects('Nội dung này đạt 5,5 điểm, tăng 0,2 điểm.', 'participation')).toEqual([
      ['score', 'reach', 5.5, 'participation', undefined],
      ['score', 'increase-by', 0.2, 'participation', undefined],
    ])
  })

  it('is of the other index that was named, and its rank no rank of this one', () => {
    expect(subjects('Chỉ số PCI đạt 68 điểm, xếp hạng 20; Chỉ số PAPI vào tốp 15.')).toEqual([
      ['Chỉ số PCI', 'reach', 68, null, undefined],
      ['Chỉ số PCI', 'reach', 20, null, undefined],
      ['rank', 'at-least', 15, null, undefined],
    ])
  })
})

describe('what a goal starts from', () => {
  const goals = (text: string) =>
    readTargets([{ text, line: 1, lastLine: 1, dimension: null, isGoal: true }], { year: 2024 }).map(
      ({ metric, comparator, value, base, year }) => [metric, comparator, value, base ?? null, year],
    )

  it('is no goal in a bracket of a year before the plan’s, and does not date the goal', () => {
    expect(goals('Tỷ lệ hồ sơ trễ hẹn giảm xuống dưới 2% (năm 2023: 4,5%).')).toEqual([
      ['Tỷ lệ hồ sơ trễ hẹn', 'at-most', 2, null, 2024],
    ])
  })

  it('is told of ranks with their years', () => {
    expect(goals('Thứ hạng PAPI từ vị trí 30 năm 2023 lên vị trí 25 năm 2024.')).toEqual([
      ['rank', 'reach', 25, { value: 30, year: 2023 }, 2024],
    ])
  })
})

describe('what a goal is of and how far it goes', () => {
  const goals = (text: string) =>
    readTargets([{ text, line: 1, lastLine: 1, dimension: null, isGoal: true }], { year: 2024 }).map(
      ({ metric, comparator, value, dimension, base }) => [metric, comparator, value, dimension, base?.value],
    )

  it.each([
    ['of a span of scores both ends count', 'Phấn đấu đạt 44 - 45 điểm.', ['at-least', 44], ['at-most', 45]],
    ['of a span of places the lower one', 'Xếp hạng PAPI: từ thứ 10 đến thứ 15.', ['at-least', 15]],
    ['the same told in short', 'Thứ hạng trong khoảng 20 - 25.', ['at-least', 25]],
    ['of a span of rises the least', 'Chỉ số PAPI tăng 0,2 - 0,3 điểm.', ['increase-by', 0.2]],
  ])('%s', (_, text, ...expected) => {
    expect(goals(text).map(([, comparator, value]) => [comparator, value])).toEqual(expected)
  })

  it('is none of the index where it is said of many units, or of a place in a region', () => {
    expect(goals('Điểm các chỉ số nội dung đều tăng từ 0,1 điểm trở lên.')).toEqual([])
    expect(goals('Giữ vững thứ hạng trong nhóm 5 tỉnh dẫn đầu vùng.')).toEqual([])
    expect(goals('Vào top 3 khu vực, top 10 cả nước.')).toEqual([['rank', 'at-least', 10, null, undefined]])
  })

  it('is of what is named behind the figure where nothing is named before it', () => {
    expect(goals('Đạt tối thiểu 5,2 điểm ở nội dung “Công khai, minh bạch”.')).toEqual([
      ['score', 'at-least', 5.2, 'transparency', undefined],
    ])
  })

  it('starts from a place told in brackets behind the year', () => {
    expect(goals('Tăng ít nhất 05 bậc so với năm 2023 (hạng 25).')).toEqual([
      ['rank', 'at-least', 5, null, 25],
    ])
  })
})
