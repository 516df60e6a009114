import { describe, expect, it } from 'vitest'
import { expectedMove } from '../src/expected-move.ts'
import { filteredLevels } from '../src/filtered-level.ts'
import { type Goal, judgeGoal } from '../src/goal.ts'
import { usualMovement } from '../src/usual-movement.ts'
import { codeAt, nationOf } from './nation.ts'
import { datasetWith } from './small-panel.ts'

describe('what a goal takes', () => {
  // 01 stands fifth of five.
  const dataset = datasetWith({ votes: { 2001: [2, 2.5, 3, null, 4, 4] } })
  const gain = (goal: Goal, province = '01') => judgeGoal(dataset, province, 2001, 'votes', goal).gain

  it.each<[Goal, number | null]>([
    [{ kind: 'score', score: 2.3 }, 0.3],
    [{ kind: 'score', score: 1.5 }, -0.5],
    [{ kind: 'score', score: 5 }, 3],
    [{ kind: 'score', score: 5.1 }, null],
    [{ kind: 'gain', gain: 0.25 }, 0.25],
    [{ kind: 'gain', gain: 3.1 }, null],
    // Equal scores share the better rank.
    [{ kind: 'rise', places: 1 }, 0.5],
    [{ kind: 'rise', places: 2 }, 1],
    [{ kind: 'rise', places: 4 }, 2],
    [{ kind: 'rise', places: 5 }, null],
    [{ kind: 'rank', rank: 1 }, 2],
    [{ kind: 'rank', rank: 5 }, 0],
    [{ kind: 'rank', rank: 60 }, 0],
    [{ kind: 'rank', rank: 0 }, null],
    // Scores 2.5 3 x 4 4: the median is x itself, so it is in the second group only beyond it; above 3 Q1 is 3.
    [{ kind: 'group', group: 'low' }, 0],
    [{ kind: 'group', group: 'low-average' }, 1.0001],
    [{ kind: 'group', group: 'high' }, 2.0001],
  ])('%j: %s points, the others keeping their scores', (goal, expected) => {
    expect(gain(goal)).toBe(expected)
  })

  it('of a province that is there already is nothing', () => {
    expect(gain({ kind: 'group', group: 'low-average' }, '05')).toBe(0)
    expect(gain({ kind: 'rank', rank: 1 }, '06')).toBe(0)
  })

  it('needs a score to start from', () => {
    expect(() => gain({ kind: 'rise', places: 1 }, '04')).toThrow(/not-published/)
  })
})

/** Provinces that swing by 0.05 from year to year: second differences 0.2, σ² = 0.04/6, σ = 0.08165 points. */
const swing = (at: number) => (at % 2 === 0 ? 0.05 : -0.05)
const swinging = (planted: (at: number) => number = () => 0) => ({
  votes: {
    2001: (at: number) => 2.5 + swing(at),
    2002: (at: number) => 2.5 - swing(at),
    2003: (at: number) => 2.5 + swing(at) + planted(at),
  },
})

describe('the expected movement of a score', () => {
  it('is a band of usual movement around no change', () => {
    // 1.645·√2·0.08165 = 0.18995 points of 4.5.
    expect(expectedMove(nationOf(70, swinging()), codeAt(1), 2003, 'votes')).toEqual({
      low: expect.closeTo(-0.18995 / 4.5, 5),
      middle: 0,
      high: expect.closeTo(0.18995 / 4.5, 5),
    })
  })

  it('has its middle where the level lies, and the variance of the level beside the error of the next score', () => {
    // Provinces at 1 and 4 that swing by 0.05, σ = 0.08165 points; the one in question is at 4.3 in 2003.
    const apart = nationOf(70, {
      votes: Object.fromEntries(
        Object.entries(swinging().votes).map(([year, scoreAt]) => [
          year,
          (at: number) => scoreAt(at) + (at < 35 ? -1.5 : 1.5) + (at === 69 && year === '2003' ? 0.3 : 0),
        ]),
      ),
    })
    const filtered = filteredLevels(apart, 'votes', 2003)
    const error = usualMovement(apart, 'votes', 2003)?.sigma ?? Number.NaN
    const [level, variance, deviation] = [filtered?.levels, filtered?.variances, filtered?.deviations].map(
      values => values?.[69] ?? Number.NaN,
    ) as [number, number, number]
    const move = expectedMove(apart, codeAt(69), 2003, 'votes')
    expect(move?.middle).toBeCloseTo(level - deviation, 10)
    expect(move?.middle).toBeLessThan(0)
    expect((move?.high ?? 0) - (move?.low ?? 0)).toBeCloseTo(2 * 1.645 * Math.sqrt(variance + error ** 2), 10)
  })

  it('is unknown without a score or without usual movement', () => {
    const holed = nationOf(70, {
      votes: { ...swinging().votes, 2003: at => (at === 0 ? null : 2.5 + swing(at)) },
    })
    expect(expectedMove(holed, codeAt(0), 2003, 'votes')).toBeNull()
    expect(expectedMove(datasetWith({ votes: { 2001: [2, 3] } }), '01', 2001, 'votes')).toBeNull()
  })
})

describe('the judgement', () => {
  const judged = (dataset: ReturnType<typeof nationOf>, gain: number, at = 1) =>
    judgeGoal(dataset, codeAt(at), 2003, 'votes', { kind: 'gain', gain }).judged

  it('is ordinary for what scores do by themselves and one in twenty has done', () => {
    // 140 starts within 0.225 of 2.45; half of them rose by 0.1.
    expect(judged(nationOf(70, swinging()), 0.1)).toBe('ordinary')
    expect(judged(nationOf(70, swinging()), -0.3)).toBe('ordinary')
  })

  it('is beyond what has been seen where nobody of many who started alike gained as much', () => {
    expect(judged(nationOf(70, swinging()), 0.15)).toBe('beyond-seen')
  })

  it('is ambitious where it has been done, but rarely', () => {
    // One of 140 gained 1.1, less the national move of 1/70.
    const once = nationOf(
      70,
      swinging(at => (at === 0 ? 1 : 0)),
    )
    expect(judged(once, 0.15)).toBe('ambitious')
    expect(judged(once, 1)).toBe('ambitious')
    expect(judged(once, 1.2)).toBe('beyond-seen')
  })

  it('is by usual movement alone where too few started alike', () => {
    const apart = nationOf(70, {
      votes: Object.fromEntries(
        Object.entries(swinging().votes).map(([year, scoreAt]) => [
          year,
          (at: number) => scoreAt(at) + (at === 0 ? 2 : 0),
        ]),
      ),
    })
    expect(judged(apart, 0.05, 0)).toBe('ordinary')
    expect(judged(apart, 0.3, 0)).toBe('ambitious')
  })

  it('is by what was done alone where usual movement is unknown', () => {
    const { 2001: before, 2002: after } = swinging().votes
    const two = nationOf(70, { votes: { 2002: before, 2003: at => after(at) + (at === 0 ? 1 : 0) } })
    expect(judgeGoal(two, codeAt(1), 2003, 'votes', { kind: 'gain', gain: 0.05 })).toMatchObject({
      expected: null,
      judged: 'ordinary',
    })
    expect(judged(two, 0.5)).toBe('ambitious')
    expect(judged(two, 2)).toBe('beyond-seen')
  })

  it('is none where nothing is known, or no score is enough', () => {
    const dataset = datasetWith({ votes: { 2001: [2, 3] } })
    expect(judgeGoal(dataset, '01', 2001, 'votes', { kind: 'gain', gain: 0.1 })).toMatchObject({
      gain: 0.1,
      judged: null,
      feasible: { starts: 0 },
    })
    expect(
      judgeGoal(nationOf(70, swinging()), codeAt(1), 2003, 'votes', { kind: 'gain', gain: 9 }),
    ).toMatchObject({
      gain: null,
      judged: null,
      feasible: null,
    })
  })
})
