import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/claim.ts'
import { judge, place, score } from './judged-claim.ts'

describe('a score', () => {
  it.each([
    [4.4567, 4, 'confirmed'],
    [4.46, 2, 'confirmed'],
    [4.45, 2, 'confirmed'],
    [4.44, 2, 'contradicted'],
    [4.47, 2, 'contradicted'],
    [4.4568, 4, 'contradicted'],
  ])('%d with %d decimals is %s', (stated, decimals, verdict) => {
    expect(judge(score(stated, decimals))).toMatchObject({ actual: 4.4567, verdict })
  })

  it('without unit, year, province or publication is unverifiable, each for its reason', () => {
    expect(judge(score(4, 0, null))).toMatchObject({ verdict: 'unverifiable', reason: 'unknown-unit' })
    expect(judge(score(4, 0, 'voice', 1999))).toMatchObject({ reason: 'unknown-year' })
    expect(judge(score(4, 0), null)).toMatchObject({ reason: 'unknown-province' })
    expect(judge(score(4, 0), '06')).toMatchObject({ actual: null, reason: 'not-published' })
    expect(judge(score(4, 0, 'air', 2002))).toMatchObject({ reason: 'not-measured' })
  })
})

describe('what holds only so', () => {
  it('is told where digits were cut, not rounded', () => {
    expect(judge(score(4.45, 2))).toMatchObject({ verdict: 'confirmed', note: 'truncated' })
    expect(judge(score(4.46, 2))).not.toHaveProperty('note')
    const delta = { kind: 'delta', id: 'voice', from: 2001, year: 2002, decimals: 2, ...place } as const
    expect(judge({ ...delta, stated: 0.45 })).toMatchObject({ verdict: 'confirmed', note: 'truncated' })
    expect(judge({ ...delta, stated: 0.44 })).toMatchObject({ verdict: 'contradicted' })
  })
})

describe('a figure of many provinces', () => {
  const of = (stated: number, statistic: 'mean' | 'median' | 'max'): Claim => ({
    kind: 'score',
    subject: 'nation',
    statistic,
    id: 'voice',
    year: 2001,
    stated,
    decimals: 1,
    ...place,
  })

  it('is that over the provinces with a score', () => {
    // 4 3 2 5 6: mean 4, median 4, standard deviation 1.6.
    expect(judge(of(4, 'mean'))).toMatchObject({ actual: 4, verdict: 'confirmed', subject: 'nation' })
    expect(judge(of(6, 'max'))).toMatchObject({ verdict: 'confirmed' })
    expect(judge(of(5, 'max'))).toMatchObject({ verdict: 'contradicted' })
  })

  it('weighted by who knows what is not contradicted unless it is far off', () => {
    expect(judge(of(4.5, 'mean'))).toMatchObject({ verdict: 'unverifiable', reason: 'weighted-mean' })
    expect(judge(of(5.5, 'mean'))).toMatchObject({ verdict: 'contradicted' })
  })
})

describe('the bounds of a group', () => {
  // Scores 2, 3, 4, 5, 6: 2 and 3 are low.
  const bound = (stated: number, statistic: 'min' | 'max'): Claim => ({
    ...score(stated, 2, 'voice', 2001),
    kind: 'score',
    stated,
    decimals: 2,
    subject: 'nation',
    statistic,
    group: 'low',
  })

  it.each([
    [2, 'min', 'confirmed', undefined],
    [3, 'max', 'confirmed', undefined],
    [4, 'max', 'confirmed', 'boundary'],
    [5.5, 'max', 'unverifiable', undefined],
    [9, 'max', 'contradicted', undefined],
  ] as const)('%d as %s is %s', (stated, statistic, verdict, note) => {
    const judged = judge(bound(stated, statistic))
    expect([judged?.verdict, judged?.note]).toEqual([verdict, note])
  })
})
