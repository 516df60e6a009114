import { describe, expect, it } from 'vitest'
import { auditClaims, type JudgedClaim } from '../src/audit/audit-claims.ts'
import type { Claim } from '../src/claim.ts'
import { datasetWith } from './small-panel.ts'

// Voice: An rises 4 → 5, its votes rise, its gifts are redefined in 2003. In 2005 everything is on the form of 2004.
const dataset = datasetWith({
  voice: {
    2001: [4, 3, 2, 5, 6, null],
    2002: [4.4567, 3, 2, 5, 6, null],
    2003: [5, 3, 2, 5, 6, null],
  },
  votes: { 2001: [2, 1, 1, 2, 3, null], 2002: [2.2, 1, 1, 2, 3, null], 2003: [2.5, 1, 1, 2, 3, null] },
  gifts: { 2001: [2, 2, 1, 3, 3, null], 2002: [2.2567, 2, 1, 3, 3, null], 2003: [2.5, 2, 1, 3, 3, null] },
  clinics: { 2003: [2, 2, 2, 2, 2, null], 2004: [1.5, 1, 1, 1, 1, null] },
})

const place = { line: 1, quote: 'q' }
function judge(claim: Claim, province: string | null = '01'): JudgedClaim | undefined {
  return auditClaims(dataset, province, [claim])[0]
}
const score = (stated: number, decimals: number, id: string | null = 'voice', year = 2002): Claim => ({
  kind: 'score',
  id,
  year,
  stated,
  decimals,
  ...place,
})

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

describe('readings of a sentence', () => {
  const wrong = score(3, 0)

  it('hold if one of them does, and it is the one that is told', () => {
    expect(judge({ ...wrong, readings: [{ year: 2001 }, { subject: '02' }] })).toMatchObject({
      verdict: 'confirmed',
      subject: '02',
      year: 2002,
    })
    expect(judge({ ...wrong, readings: [{ year: 2001 }] })).toMatchObject({ verdict: 'contradicted' })
  })

  it('with a slot filled from far away contradict nothing', () => {
    expect(judge({ ...wrong, doubts: ['unit'] })).toMatchObject({
      verdict: 'unverifiable',
      reason: 'unclear-unit',
    })
    expect(judge({ ...score(4.46, 2), doubts: ['unit'] })).toMatchObject({ verdict: 'confirmed' })
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

describe('a change', () => {
  const delta = (stated: number, decimals: number, from: number, year: number): Claim => ({
    kind: 'delta',
    id: 'voice',
    from,
    year,
    stated,
    decimals,
    ...place,
  })

  it('is judged at its decimals and with its sign', () => {
    expect(judge(delta(0.4567, 4, 2001, 2002))).toMatchObject({ actual: 0.4567, verdict: 'confirmed' })
    expect(judge(delta(0.46, 2, 2001, 2002))).toMatchObject({ verdict: 'confirmed' })
    expect(judge(delta(-0.46, 2, 2001, 2002))).toMatchObject({ verdict: 'contradicted' })
  })

  it('across a redefinition is unverifiable, and says whether the bare figures agree', () => {
    const redefined = { verdict: 'unverifiable', reason: 'redefined', actual: null }
    expect(judge(delta(1, 0, 2001, 2003))).toMatchObject({ ...redefined, rawAgrees: true })
    expect(judge(delta(2, 0, 2001, 2003))).toMatchObject({ ...redefined, rawAgrees: false })
  })
})

describe('a direction', () => {
  const direction = (id: string, stated: 'up' | 'down', from: number, year: number): Claim => ({
    kind: 'direction',
    id,
    from,
    year,
    stated,
    ...place,
  })

  it('is judged with the scores of both years', () => {
    const scores = { from: 2, to: 2.2 }
    expect(judge(direction('votes', 'up', 2001, 2002))).toMatchObject({ verdict: 'confirmed', scores })
    expect(judge(direction('votes', 'down', 2001, 2002))).toMatchObject({
      verdict: 'contradicted',
      actual: 'up',
    })
  })

  it('on a new scale follows the share of scale; the bare fall alone is unverifiable', () => {
    // 2 on 0.5–5 is a third of the scale; 1.5 on 0.3333–3.3333 is 0.39.
    expect(judge(direction('clinics', 'up', 2003, 2004))).toMatchObject({
      verdict: 'confirmed',
      rawAgrees: false,
    })
    expect(judge(direction('clinics', 'down', 2003, 2004))).toMatchObject({
      verdict: 'unverifiable',
      reason: 'rescaled',
      rawAgrees: true,
    })
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

describe('a count', () => {
  const count = (stated: number, from: number, year: number): Claim => ({
    kind: 'count',
    id: 'voice',
    from,
    year,
    direction: 'up',
    of: 'subdimension',
    stated,
    listed: null,
    ...place,
  })

  it('of parts in a group gives those at a cut the benefit', () => {
    const inGroup = (stated: number): Claim => ({
      kind: 'count',
      id: 'voice',
      year: 2001,
      from: null,
      direction: null,
      group: 'low-average',
      of: 'subdimension',
      stated,
      listed: null,
      ...place,
    })
    // votes 2 1 1 2 3: An at the median; gifts 2 2 1 3 3: An at the first quartile, low but at the cut.
    expect(judge(inGroup(1))).toMatchObject({ verdict: 'confirmed', counted: ['votes'] })
    expect(judge(inGroup(2))).toMatchObject({ verdict: 'confirmed', note: 'boundary' })
    expect(judge(inGroup(3))).toMatchObject({ verdict: 'contradicted' })
  })

  it('counts the parts that moved so', () => {
    expect(judge(count(2, 2001, 2002))).toMatchObject({ verdict: 'confirmed', counted: ['votes', 'gifts'] })
    expect(judge(count(1, 2001, 2002))).toMatchObject({ verdict: 'contradicted', actual: 2 })
  })

  it('is contradicted beside a redefined part only if no outcome would make it right', () => {
    expect(judge(count(2, 2002, 2003))).toMatchObject({
      actual: 1,
      verdict: 'unverifiable',
      reason: 'redefined',
    })
    expect(judge(count(0, 2002, 2003))).toMatchObject({ actual: 1, verdict: 'contradicted' })
  })
})

describe('the highest of several years', () => {
  const record = (rest: Partial<Extract<Claim, { kind: 'record' }>>): Claim => ({
    kind: 'record',
    id: 'votes',
    year: 2003,
    stated: 'highest',
    measure: 'score',
    since: null,
    ...place,
    ...rest,
  })

  it('is held against the years that compare', () => {
    expect(judge(record({}))).toMatchObject({ actual: 2.5, actualYear: 2003, verdict: 'confirmed' })
    expect(judge(record({ stated: 'lowest' }))).toMatchObject({
      actual: 2,
      actualYear: 2001,
      verdict: 'contradicted',
    })
  })

  it('may be told of years up to a later one', () => {
    expect(judge(record({ year: 2002 }))).toMatchObject({ verdict: 'confirmed' })
    expect(judge(record({ year: 2002, since: 2001, until: 2003 }))).toMatchObject({
      actual: 2.5,
      actualYear: 2003,
      verdict: 'contradicted',
    })
  })

  it('is unverifiable over a break, whatever the bare figures say, and over a hole', () => {
    const over = { verdict: 'unverifiable', reason: 'redefined' }
    expect(judge(record({ id: 'voice' }))).toMatchObject({ ...over, rawAgrees: true })
    expect(judge(record({ id: 'voice', stated: 'lowest' }))).toMatchObject({ ...over, rawAgrees: false })
    expect(judge(record({}), '06')).toMatchObject({ reason: 'not-published' })
    expect(judge(record({ since: 2003 }))).toMatchObject({ reason: 'unknown-year' })
  })

  it('of ranks leaves room for provinces without a score', () => {
    expect(judge(record({ measure: 'rank' }))).toMatchObject({ actual: 2, verdict: 'confirmed' })
    expect(judge(record({ measure: 'rank' }), '04')).toMatchObject({ reason: 'unpublished-rank' })
  })

  it('is left open where one reading has no answer', () => {
    const told = record({ year: 2002, stated: 'lowest', readings: [{ since: 2002 }] })
    expect(judge(told)).toMatchObject({ verdict: 'unverifiable' })
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

describe('a figure that is right of something else that its sentence names', () => {
  const named = { subjects: ['01', '02', 'nation'], years: [2001, 2002], units: ['voice', 'votes'] }
  const judged = (stated: number) => judge({ ...score(stated, 2, 'voice', 2002), named })

  it.each([
    [3, 'unclear-subject', 'of another province'],
    [4, 'unclear-year', 'of another year'],
    [2.2, 'unclear-unit', 'of another unit'],
    [6, 'unclear-subject', 'the highest of all'],
  ])('%d is left open (%s): %s', (stated, reason) => {
    expect(judged(stated)).toMatchObject({ verdict: 'unverifiable', reason })
  })

  it('is contradicted where it is right of none, and where the sentence names nothing else', () => {
    expect(judged(4.9)).toMatchObject({ verdict: 'contradicted', actual: 4.4567 })
    expect(judge(score(3, 2))).toMatchObject({ verdict: 'contradicted' })
  })
})
