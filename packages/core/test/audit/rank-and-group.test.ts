import { describe, expect, it } from 'vitest'
import { auditClaims } from '../../src/audit/audit-claims.ts'
import type { Claim } from '../../src/claim.ts'
import { dataset, judge, place } from './judged-claim.ts'

describe('a rank', () => {
  // 2001: 4 3 2 5 6 and a hole: An is third of five with a score, of six provinces.
  const rank = (stated: number, of: number | null = null, rest: Partial<Claim> = {}): Claim =>
    ({ kind: 'rank', id: 'voice', year: 2001, stated, of, ...place, ...rest }) as Claim

  it('is that among the provinces with a score', () => {
    expect(judge(rank(3, 5))).toMatchObject({ actual: 3, ranked: 5, verdict: 'confirmed' })
    expect(judge(rank(3))).not.toHaveProperty('note')
    expect(judge(rank(2))).toMatchObject({ verdict: 'contradicted' })
  })

  it('among all provinces may lie further back by those without a score, and says so', () => {
    expect(judge(rank(4, 6))).toMatchObject({ verdict: 'confirmed', note: 'other-denominator' })
    expect(judge(rank(4, 5))).toMatchObject({ verdict: 'contradicted' })
    expect(judge(rank(5, 6))).toMatchObject({ verdict: 'contradicted' })
  })

  it('may be told as among the first, or from the last', () => {
    expect(judge(rank(4, null, { bound: 'within' }))).toMatchObject({ verdict: 'confirmed' })
    expect(judge(rank(1, null, { bound: 'within' }))).toMatchObject({ verdict: 'contradicted' })
    expect(judge(rank(3, null, { bound: 'from-last' }))).toMatchObject({ verdict: 'confirmed', actual: 3 })
  })

  it('changes by the places of both years', () => {
    const change = (stated: number): Claim => ({
      kind: 'rank-change',
      id: 'voice',
      from: 2001,
      year: 2003,
      stated,
      ...place,
    })
    // 5 beside 3 2 5 6 shares the second place.
    expect(judge(change(1))).toMatchObject({ actual: 1, verdict: 'confirmed' })
    expect(judge(change(-2))).toMatchObject({ verdict: 'unverifiable', reason: 'unpublished-rank' })
  })

  it('whose change does not follow from the two ranks told is contradicted', () => {
    const change: Claim = { kind: 'rank-change', id: 'voice', from: 2001, year: 2003, stated: -2, ...place }
    const told = [rank(3), rank(2, null, { year: 2003 }), change]
    expect(auditClaims(dataset, '01', told).map(({ verdict }) => verdict)).toEqual([
      'confirmed',
      'confirmed',
      'contradicted',
    ])
  })
})

describe('a group', () => {
  const group = (stated: 'high' | 'low' | 'low-average' | 'high-average' | null): Claim => ({
    kind: 'group',
    id: 'voice',
    year: 2001,
    stated,
    ...place,
  })

  it('is that of the quartiles; a neighbouring one within a place of the cut is marked', () => {
    // 2 3 4 5 6: quartiles 3, 4, 5. An has 4: low-average, at the very median.
    expect(judge(group('low-average'))).toMatchObject({ actual: 'low-average', verdict: 'confirmed' })
    expect(judge(group('high-average'))).toMatchObject({ verdict: 'confirmed', note: 'boundary' })
    expect(judge(group('high'))).toMatchObject({ verdict: 'contradicted' })
    expect(judge(group(null))).toMatchObject({ verdict: 'unverifiable', reason: 'unclear-group' })
  })
})
