import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/claim.ts'
import { judge, place } from './judged-claim.ts'

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
