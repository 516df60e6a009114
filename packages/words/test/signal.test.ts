import { describe, expect, it } from 'vitest'
import { en } from '../src/en/index.ts'
import { vi } from '../src/vi/index.ts'

const summary = {
  comparable: 28,
  judged: 28,
  declined: 13,
  clearDeclines: [{}] as never,
  byChance: { declined: 14, clearDeclines: 1.4, clearRises: 1.4 },
}

describe('declines', () => {
  it('are told with what is clear and what chance gives', () => {
    expect(vi.signal.declines(summary)).toBe(
      '13 trong 28 nội dung thành phần giảm, 1 giảm rõ; ngẫu nhiên cũng khoảng 14',
    )
    expect(en.signal.declines(summary)).toBe(
      '13 of 28 sub-dimensions declined, 1 of them clearly; chance alone gives about 14',
    )
  })

  it('that cannot be told from usual movement are not said to be clear or not', () => {
    expect(vi.signal.declines({ ...summary, judged: 0, clearDeclines: [] })).toBe(
      '13 trong 28 nội dung thành phần giảm; ngẫu nhiên cũng khoảng 14',
    )
  })
})

it('a rank and a group say how sure they are', () => {
  expect([vi.signal.rankRange(45, 58), vi.signal.rankRange(1, 1), vi.signal.onBorderOf('low')]).toEqual([
    'hạng 45–58',
    'hạng 1',
    'giáp ranh nhóm thấp',
  ])
  expect(en.signal.onBorderOf('low-average')).toBe('on the border of the low average group')
})

it('newly drawn localities are proposed with their evidence', () => {
  const found = {
    year: 2021,
    kind: 'resampled',
    evidence: {
      subdimensions: 26,
      lower: 25,
      correlation: 0.234,
      correlationBefore: 0.54,
      correlationAfter: 0.57,
      fall: 0.2,
    },
  } as const
  expect(vi.signal.detectedResampling(found)).toBe(
    'địa bàn khảo sát có thể được chọn lại từ 2021: tương quan điểm các tỉnh với năm trước còn 0,23 (hai cặp năm kề bên 0,54 và 0,57), thấp hơn cả hai ở 25 trong 26 nội dung thành phần',
  )
  expect(en.signal.detectedResampling(found)).toContain('lower than both in 25 of 26 sub-dimensions')
})
