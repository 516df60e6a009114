import { describe, expect, it } from 'vitest'
import { directionOf, movesBetween } from '../src/move.ts'
import { spreadOf } from '../src/move-spread.ts'
import { datasetWith } from './small-panel.ts'

const HOLE = Number.NaN
const dataset = datasetWith({
  votes: { 2001: [2, 2, 2, 2, 2, null], 2002: [1.6, 1.9, 2, 2.1, 2.5, 3], 2003: [1.6, 1.9, 2, 2.1, 2.5, 3] },
  gifts: { 2002: [1, 2, 3, 4, 5, 1], 2003: [2, 3, 4, 5, 1, 2] },
  clinics: { 2003: [2.75, 1.4, 2.75, 5, 0.5, null], 2004: [1.8333, 1.2333, 1.2333, 3, 0.6333, 2] },
})

describe('moves of all provinces', () => {
  it('where comparable are judged on the difference of scores', () => {
    const moves = movesBetween(dataset, 'votes', 2001, 2002)
    expect(moves.verdict).toBe('same')
    expect(Array.from(moves.deltas)).toEqual([-0.4, -0.1, 0, 0.1, 0.5, HOLE])
    expect(moves.judged).toBe(moves.deltas)
    expect(moves.median).toBe(0)
    // Deviations from the median 0: 0.4 0.1 0 0.1 0.5, their median 0.1.
    expect(spreadOf(moves)).toBeCloseTo(0.14826, 12)
    // A share of scale is 1/4.5 of a point here.
    expect(moves.shareDeltas[0]).toBeCloseTo(-0.4 / 4.5, 12)
  })

  it('where rescaled are judged on the difference of shares of scale', () => {
    const moves = movesBetween(dataset, 'clinics', 2003, 2004)
    expect(moves.verdict).toBe('rescaled')
    expect(moves.deltas).toHaveLength(0)
    expect(moves.judged).toBe(moves.shareDeltas)
    // Shares in 2003: 0.5 0.2 0.5 1 0; in 2004: 0.5 0.3 0.3 0.8889 0.1.
    const expected = [0, 0.1, -0.2, -0.1111, 0.1]
    expect(Array.from(moves.shareDeltas.subarray(0, 5), delta => Math.round(delta * 1e4) / 1e4 + 0)).toEqual(
      expected,
    )
    expect(moves.shareDeltas[5]).toBeNaN()
  })

  it('where redefined are none', () => {
    const moves = movesBetween(dataset, 'gifts', 2002, 2003)
    expect(moves.verdict).toBe('redefined')
    expect([moves.deltas, moves.shareDeltas, moves.judged].map(({ length }) => length)).toEqual([0, 0, 0])
    expect(moves.median).toBeNull()
    expect(spreadOf(moves)).toBeNull()
  })

  it('where not measured are none', () => {
    const moves = movesBetween(dataset, 'roads', 2003, 2004)
    expect([moves.verdict, moves.median, spreadOf(moves)]).toEqual(['not-measured', null, null])
  })

  it('that are all alike have no spread', () => {
    const moves = movesBetween(dataset, 'votes', 2002, 2003)
    expect([moves.median, spreadOf(moves)]).toEqual([0, null])
  })

  it('without any published pair have neither median nor spread', () => {
    const moves = movesBetween(dataset, 'schools', 2001, 2002)
    expect([moves.verdict, moves.median, spreadOf(moves)]).toEqual(['same', null, null])
  })

  it('are worked out once', () => {
    expect(movesBetween(dataset, 'votes', 2001, 2002)).toBe(movesBetween(dataset, 'votes', 2001, 2002))
  })

  it('ask for a known unit, known years and the earlier first', () => {
    expect(() => movesBetween(dataset, 'vote', 2001, 2002)).toThrow('unknown-unit: text vote, nearest votes')
    expect(() => movesBetween(dataset, 'votes', 2001, 2010)).toThrow(
      'unknown-year: year 2010, first 2001, last 2005',
    )
    expect(() => movesBetween(dataset, 'votes', 2002, 2001)).toThrow('invalid-period: from 2002, to 2001')
  })
})

describe('direction', () => {
  it.each([
    [0.1149, 'up'],
    [0.0001, 'up'],
    [0.00005, 'up'],
    [0.00004, 'flat'],
    [0, 'flat'],
    [-0, 'flat'],
    [-0.00004, 'flat'],
    [-0.0001, 'down'],
  ] as const)('is taken at four decimals: %d is %s', (delta, direction) => {
    expect(directionOf(delta)).toBe(direction)
  })

  it('is null where there is no difference', () => {
    expect(directionOf(Number.NaN)).toBeNull()
  })
})
