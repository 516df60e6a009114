import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decompose } from '../src/decompose.ts'
import { round4 } from '../src/round.ts'
import { datasetWith } from './small-panel.ts'

const dataset = datasetWith({
  voice: { 2001: [3, 3], 2002: [3, null], 2004: [3, 3], 2005: [3.5, null] },
  votes: { 2001: [1], 2002: [1], 2004: [1, 1], 2005: [1.2, 1] },
  gifts: { 2001: [2], 2002: [2], 2004: [2, 2], 2005: [2.2999] },
  care: { 2001: [4], 2002: [4], 2004: [5, 5], 2005: [4.4, 5] },
  clinics: { 2001: [2], 2002: [2], 2004: [2, 2], 2005: [2, 2] },
  schools: { 2001: [2], 2002: [2], 2004: [2, 2], 2005: [1.6] },
  roads: { 2004: [1, 1], 2005: [0.8, 1] },
  air: { 2004: [2, 2], 2005: [2.3, 2] },
  smoke: { 2004: [2, 2], 2005: [2.3, 2] },
})

describe('a change of the total', () => {
  const split = decompose(dataset, '01', 2004, 2005)

  it('is split into dimensions, each followed by its sub-dimensions', () => {
    expect(split.unit).toBe('total')
    expect(split.total).toEqual({ from: 10, to: 10.2, delta: 0.2 })
    expect(split.parts.map(({ level, id, delta }) => [level, id, delta])).toEqual([
      ['dimension', 'voice', 0.5],
      ['subdimension', 'votes', 0.2],
      ['subdimension', 'gifts', 0.2999],
      ['dimension', 'care', -0.6],
      ['subdimension', 'roads', -0.2],
      ['subdimension', 'clinics', 0],
      ['subdimension', 'schools', -0.4],
      ['dimension', 'air', 0.3],
      ['subdimension', 'smoke', 0.3],
    ])
  })

  it('gives each part its share of the whole, negative where it worked against it', () => {
    const shares = split.parts.filter(({ level }) => level === 'dimension').map(({ share }) => share)
    ;[2.5, -3, 1.5].forEach((expected, index) => {
      expect(shares[index]).toBeCloseTo(expected, 12)
    })
  })

  it('shows what rounding leaves between sub-dimensions and total', () => {
    // Votes and gifts rise by 0.4999, voice by 0.5.
    expect(split.residual).toBe(0.0001)
  })

  it('has no shares where the total is flat', () => {
    const flat = decompose(dataset, '01', 2001, 2002)
    expect(flat.total).toEqual({ from: 7, to: 7, delta: 0 })
    expect(flat.parts.map(({ share }) => share)).toEqual([null, null, null, null, null, null])
    expect(flat.residual).toBe(0)
  })
})

describe('a change of a dimension', () => {
  it('is split into its sub-dimensions', () => {
    expect(decompose(dataset, '01', 2004, 2005, 'voice')).toEqual({
      unit: 'voice',
      total: { from: 3, to: 3.5, delta: 0.5 },
      parts: [
        { id: 'votes', level: 'subdimension', delta: 0.2, share: 0.4 },
        { id: 'gifts', level: 'subdimension', delta: 0.2999, share: 0.2999 / 0.5 },
      ],
      residual: 0.0001,
    })
  })
})

describe('what cannot be split', () => {
  const failure = (...args: [string, number, number, string?]) => {
    try {
      decompose(dataset, ...args)
      return 'no error'
    } catch (error) {
      return error
    }
  }

  it('is a difference that is no change: the error says why and which years compare', () => {
    expect(failure('01', 2002, 2003)).toMatchObject({
      message:
        'not-comparable: unit total, from 2002, to 2003, verdict redefined, causes gifts redefined, usable 2001 2002 2004 2005',
    })
    expect(failure('01', 2003, 2004)).toMatchObject({
      message:
        'not-comparable: unit total, from 2003, to 2004, verdict redefined, causes clinics rescaled schools rescaled roads not-measured … (4), usable 2001 2002 2004 2005',
    })
    expect(failure('01', 2003, 2004, 'air')).toMatchObject({
      message:
        'not-comparable: unit air, from 2003, to 2004, verdict not-measured, causes smoke not-measured, usable 2004 2005',
    })
  })

  it('is a unit without a published score, whole or in part', () => {
    expect(failure('02', 2004, 2005)).toMatchObject({
      message: 'not-published: unit total, province ba, missing 2005, reason not-published, compared true',
    })
    expect(failure('02', 2004, 2005, 'care')).toMatchObject({
      message: 'not-published: unit schools, province ba, missing 2005, reason not-published, compared true',
    })
    expect(failure('03', 2001, 2002, 'voice')).toMatchObject({
      message:
        'not-published: unit voice, province chi, missing 2001 2002, reason not-published, compared true',
    })
  })

  it('is a sub-dimension', () => {
    expect(failure('01', 2004, 2005, 'votes')).toMatchObject({
      message: 'invalid-unit: unit votes, allowed total voice care … (4)',
    })
  })

  it('is what does not exist', () => {
    expect(failure('99', 2004, 2005)).toMatchObject({ code: 'unknown-province' })
    expect(failure('01', 2005, 2004)).toMatchObject({ code: 'invalid-period' })
    expect(failure('01', 2004, 2004)).toMatchObject({ code: 'invalid-period' })
    expect(failure('01', 2004, 2006)).toMatchObject({ code: 'unknown-year' })
    expect(failure('01', 2004, 2005, 'voices')).toMatchObject({ code: 'unknown-unit' })
  })
})

describe('the dimensions of any change', () => {
  it('add up to the total exactly, and with the residual so do the sub-dimensions', () => {
    const score = (max: number) => fc.integer({ min: 10_000, max: max * 10_000 }).map(units => units / 1e4)
    const pair = (max: number) => fc.tuple(score(max), score(max))
    const pairs = fc.record({
      voice: pair(9),
      care: pair(9),
      air: pair(9),
      votes: pair(5),
      gifts: pair(5),
      roads: pair(3),
      clinics: pair(3),
      schools: pair(3),
      smoke: pair(9),
    })
    fc.assert(
      fc.property(pairs, made => {
        const table = Object.fromEntries(
          Object.entries(made).map(([id, [before, after]]) => [id, { 2004: [before], 2005: [after] }]),
        )
        const { total, parts, residual } = decompose(datasetWith(table), '01', 2004, 2005)
        const sum = (level: string) =>
          parts.filter(part => part.level === level).reduce((all, { delta }) => all + delta, 0)
        expect(round4(sum('dimension'))).toBe(total.delta)
        expect(round4(sum('subdimension') + residual)).toBe(total.delta)
      }),
      { seed: 2011, numRuns: 100 },
    )
  })
})
