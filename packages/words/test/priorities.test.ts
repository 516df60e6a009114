import { findProvince, type PriorityReason, prioritiesOf, reasonsOf } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { wordsIn } from '../src/all.ts'
import { LANGS } from '../src/lang.ts'

const [vi, en] = [wordsIn('vi').priorities, wordsIn('en').priorities]
const both = (reason: PriorityReason) => [vi.reason(reason), en.reason(reason)]

describe('a reason', () => {
  it('counts the other provinces that stand higher', () => {
    expect(both({ code: 'lower-than', provinces: 47, of: 60 })).toEqual([
      'thấp hơn 47/60 tỉnh khác',
      'lower than 47 of 60 other provinces',
    ])
  })

  it('counts years below the median only where there are several', () => {
    expect(both({ code: 'below-median', years: 1 })).toEqual(['dưới trung vị', 'below the median'])
    expect(both({ code: 'below-median', years: 3 })).toEqual([
      'dưới trung vị 3 năm liền',
      'below the median 3 years in a row',
    ])
  })

  it('never says that nothing is missing to the high group', () => {
    expect(both({ code: 'to-high', points: 0.351 })).toEqual([
      'cách nhóm cao 0,35 điểm',
      '0.35 points short of the high group',
    ])
    expect(both({ code: 'to-high', points: 0.0049 })).toEqual([
      'cách nhóm cao chưa đến 0,01 điểm',
      'less than 0.01 points short of the high group',
    ])
  })

  it('tells a clear change in points, or in percentage points where only the scale compares', () => {
    expect(both({ code: 'clear-decline', points: -0.1149, share: -0.04 })).toEqual([
      'giảm rõ (−0,11 điểm)',
      'fell clearly (−0.11 points)',
    ])
    expect(both({ code: 'clear-rise', points: null, share: 0.087 })).toEqual([
      'tăng rõ (+9 điểm %)',
      'rose clearly (+9 pp)',
    ])
  })

  it('says why no change can be told, each cause apart', () => {
    for (const lang of LANGS) {
      const causes = [
        'first-year',
        'not-measured',
        'not-published',
        'redefined',
        'resampled',
        'usual-movement-unknown',
      ] as const
      const told = causes.map(why => wordsIn(lang).priorities.reason({ code: 'change-unknown', why }))
      expect(new Set(told).size).toBe(causes.length)
    }
    expect(vi.reason({ code: 'change-unknown', why: 'redefined' })).toBe(
      'đổi cách đo nên không so với năm trước',
    )
  })

  it('calls a run of declines clear only where its sum is', () => {
    expect(both({ code: 'declining', years: 2, sustained: false })).toEqual([
      'giảm 2 năm liền',
      'down 2 years in a row',
    ])
    expect(both({ code: 'declining', years: 3, sustained: true })).toEqual([
      'giảm 3 năm liền, cộng lại là giảm rõ',
      'down 3 years in a row, together clearly',
    ])
  })
})

describe('reasons', () => {
  it('are one fragment: where the area stands, then what its change counts for', () => {
    const dataset = bundledDataset()
    const { code } = findProvince(dataset.panel.provinces, 'Sơn La')
    const [first] = prioritiesOf(dataset, code, 2023, { draws: 0 })
    const reasons = first ? reasonsOf(dataset, code, 2023, first) : []
    expect(vi.reasons(reasons)).toBe(
      'thấp hơn 48/60 tỉnh khác, dưới trung vị 2 năm liền, cách nhóm cao 0,21 điểm; thay đổi trong mức dao động thường',
    )
    expect(en.reasons(reasons)).toBe(
      'lower than 48 of 60 other provinces, below the median 2 years in a row, 0.21 points short of the high group; change within usual movement',
    )
  })

  it('have no semicolon where one half is missing, and nothing to say of nothing', () => {
    expect(vi.reasons([{ code: 'change-within' }])).toBe('thay đổi trong mức dao động thường')
    expect(vi.reasons([{ code: 'lower-than', provinces: 3, of: 60 }])).toBe('thấp hơn 3/60 tỉnh khác')
    expect(vi.reasons([])).toBe('')
  })
})

describe('the first priority', () => {
  it('says under how many weightings and simulations it is among the first', () => {
    const sure = { stability: 0.993, stabilityNoise: 0.871 }
    expect(vi.first('Đóng góp tự nguyện', sure)).toBe(
      'ưu tiên số 1: Đóng góp tự nguyện (trong 5 nội dung đầu ở 99% cách đặt trọng số, 87% lần mô phỏng dao động thường)',
    )
    expect(en.first('Voluntary Contributions', sure)).toBe(
      'first priority: Voluntary Contributions (among the first five under 99% of weightings and 87% of simulations of usual movement)',
    )
  })

  it('says only what was drawn', () => {
    expect(vi.first('A', { stability: 0.0004, stabilityNoise: null })).toBe(
      'ưu tiên số 1: A (trong 5 nội dung đầu ở <1% cách đặt trọng số)',
    )
    expect(vi.first('A', { stability: null, stabilityNoise: null })).toBe('ưu tiên số 1: A')
  })
})
