import type { JudgedClaim } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { wordsIn } from '../src/all.ts'

const score = {
  kind: 'score',
  id: 'total',
  subject: '94',
  year: 2024,
  stated: 45.81,
  decimals: 2,
  actual: 45.1864,
  verdict: 'contradicted',
  line: 3,
  quote: 'đạt 45,81 điểm',
  figure: '45,81 điểm',
} satisfies JudgedClaim

const rank = {
  kind: 'rank',
  id: 'total',
  subject: '94',
  year: 2024,
  stated: 10,
  actual: 10,
  verdict: 'confirmed',
  line: 3,
  quote: 'tốp 10',
} satisfies JudgedClaim

describe('what is said of a statement', () => {
  it('shows what is stated with its own decimals, what is published with four', () => {
    const { value } = wordsIn('vi').claims
    expect([value(score, 45.81), value(score, 45.1864)]).toEqual(['45,81', '45,1864'])
    expect([value(rank, 10), value({ ...rank, bound: 'within' }, 10)]).toEqual([
      'hạng 10',
      'trong 10 tỉnh dẫn đầu',
    ])
    const change = { ...rank, kind: 'rank-change', from: 2023 } as const
    expect([23, -1, 0].map(places => value(change, places))).toEqual([
      'tăng 23 bậc',
      'giảm 1 bậc',
      'giữ hạng',
    ])
  })

  it('names the years of a record, and the one that stands higher', () => {
    const record = {
      ...rank,
      kind: 'record',
      stated: 'highest',
      measure: 'score',
      since: 2022,
      actual: 45.5783,
      actualYear: 2023,
      verdict: 'contradicted',
    } as const
    const [vi, en] = [wordsIn('vi').claims, wordsIn('en').claims]
    expect([vi.value(record, 'highest'), vi.value(record, 45.5783)]).toEqual([
      'cao nhất từ năm 2022',
      '45,5783 (năm 2023)',
    ])
    expect(en.value({ ...record, since: null }, 'highest')).toBe('highest of all years')
    expect(vi.value({ ...record, year: 2023, until: 2024 }, 'highest')).toBe('cao nhất các năm 2022–2024')
    expect(en.value({ ...record, measure: 'rank' }, 4)).toBe('rank 4 (2023)')
  })

  it('names the group whose bounds are told', () => {
    expect(wordsIn('vi').claims.ofMany('min', 'high')).toBe('thấp nhất nhóm cao')
    expect(wordsIn('en').claims.ofMany('max', null)).toBe('highest')
  })

  it('is a comment that an author can answer: the figure, what differs, the source', () => {
    const found = { claim: score, subject: 'Sóc Trăng', unit: 'Chỉ số tổng hợp PAPI' }
    expect(wordsIn('vi').claims.comment(found)).toBe(
      '“45,81 điểm”. Chỉ số tổng hợp PAPI, Sóc Trăng, năm 2024: không khớp số công bố. Theo điểm công bố: 45,1864. Nguồn: PAPI (CECODES, RTA & UNDP).',
    )
    expect(wordsIn('en').claims.comment({ ...found, subject: 'Soc Trang', unit: 'PAPI total' })).toBe(
      '“45,81 điểm”. PAPI total, Soc Trang, 2024: differs from the published figure. By the published scores: 45.1864. Source: PAPI (CECODES, RTA & UNDP).',
    )
  })

  it('counts what was not checked, and says nothing where there is nothing', () => {
    expect(wordsIn('en').claims.unchecked({ goal: 1, gap: 2 })).toBe(
      'Seen but not checked: 1 goal; 2 distances between two scores.',
    )
    expect(wordsIn('vi').claims.unchecked({})).toBe('')
  })
})
