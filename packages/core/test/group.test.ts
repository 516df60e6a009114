import { describe, expect, it } from 'vitest'
import {
  countAbove,
  GROUPS,
  groupOf,
  isLower,
  NO_GROUP,
  quartiles,
  standing,
  standingsIn,
} from '../src/group.ts'
import { datasetWith } from './small-panel.ts'

const HOLE = Number.NaN

describe('quartiles', () => {
  it('use the R-7 method: the value at (n − 1)·p of the sorted scores, interpolated', () => {
    // n = 6: (6 − 1) · 0.25 = 1.25, a quarter of the way from the 2nd to the 3rd value.
    expect(quartiles(Float64Array.of(6, 1, 5, 2, 4, 3))).toEqual({ q1: 2.25, median: 3.5, q3: 4.75 })
    // n = 5: (5 − 1) · 0.25 = 1, the 2nd value itself.
    expect(quartiles(Float64Array.of(10, 20, 30, 40, 50))).toEqual({ q1: 20, median: 30, q3: 40 })
    // n = 4: 0.75, 1.5 and 2.25.
    expect(quartiles(Float64Array.of(1, 2, 4, 8))).toEqual({ q1: 1.75, median: 3, q3: 5 })
  })

  it('count only provinces with a published score', () => {
    expect(quartiles(Float64Array.of(HOLE, 10, 20, HOLE, 30, 40, 50))).toEqual({
      q1: 20,
      median: 30,
      q3: 40,
    })
  })

  it('of one score are that score', () => {
    expect(quartiles(Float64Array.of(HOLE, 2.5))).toEqual({ q1: 2.5, median: 2.5, q3: 2.5 })
  })

  it('of no score are null', () => {
    expect(quartiles(Float64Array.of(HOLE, HOLE))).toBeNull()
  })

  it('leave the column as it was', () => {
    const column = Float64Array.of(3, HOLE, 1, 2)
    quartiles(column)
    expect(Array.from(column)).toEqual([3, HOLE, 1, 2])
  })
})

describe('group of a score', () => {
  const cuts = { q1: 20, median: 30, q3: 40 }
  it.each([
    [19.9999, 'low'],
    [20, 'low'],
    [20.0001, 'low-average'],
    [30, 'low-average'],
    [30.0001, 'high-average'],
    [40, 'high-average'],
    [40.0001, 'high'],
  ] as const)('a cut point belongs to the group below it: %d is %s', (score, group) => {
    expect(groupOf(score, cuts)).toBe(group)
  })

  it('groups are listed best first, and isLower follows that order', () => {
    expect(GROUPS).toEqual(['high', 'high-average', 'low-average', 'low'])
    expect(isLower('low', 'low-average')).toBe(true)
    expect(isLower('low', 'high')).toBe(true)
    expect(isLower('high', 'low')).toBe(false)
    expect(isLower('low', 'low')).toBe(false)
  })
})

describe('standing', () => {
  const { panel } = datasetWith({
    votes: {
      2001: [1, 2, 3, 4, 5, null],
      2002: [4, 3, 4, 2, 3, 3],
      2003: [2, 2, 2, 2, 2, 2],
      2004: [null, null, null, null, null, 3],
    },
  })
  const all = (year: number) => panel.provinces.map(({ code }) => standing(panel, code, year, 'votes'))

  it('gives group, rank and number of provinces with a score', () => {
    expect(all(2001)).toEqual([
      { group: 'low', rank: 5, of: 5 },
      { group: 'low', rank: 4, of: 5 },
      { group: 'low-average', rank: 3, of: 5 },
      { group: 'high-average', rank: 2, of: 5 },
      { group: 'high', rank: 1, of: 5 },
      null,
    ])
  })

  it('equal scores share the better rank and the group', () => {
    // sorted 2 3 3 3 4 4: Q1 = 3, median 3, Q3 = 3 + 0.75 · 1 = 3.75
    expect(all(2002)).toEqual([
      { group: 'high', rank: 1, of: 6 },
      { group: 'low', rank: 3, of: 6 },
      { group: 'high', rank: 1, of: 6 },
      { group: 'low', rank: 6, of: 6 },
      { group: 'low', rank: 3, of: 6 },
      { group: 'low', rank: 3, of: 6 },
    ])
  })

  it('is none where nothing tells the provinces apart: all scores equal, or only one', () => {
    expect(all(2003)).toEqual(Array(6).fill(null))
    expect(all(2004)).toEqual(Array(6).fill(null))
    const { groups, ranks, of } = standingsIn(panel.column(2003, 'votes'))
    expect([[...groups], [...ranks], of]).toEqual([Array(6).fill(NO_GROUP), Array(6).fill(0), 6])
  })

  it('is null for a unit that was not measured', () => {
    expect(standing(panel, '01', 2001, 'roads')).toBeNull()
  })
})

describe('countAbove', () => {
  it.each([
    [0, 5],
    [1, 4],
    [2, 2],
    [2.5, 2],
    [3, 1],
    [4, 0],
    [9, 0],
  ])('counts values strictly greater than %d', (value, count) => {
    expect(countAbove(Float64Array.of(1, 2, 2, 3, 4), value)).toBe(count)
  })

  it('counts none in an empty array', () => {
    expect(countAbove(new Float64Array(0), 1)).toBe(0)
  })
})
