import { describe, expect, it } from 'vitest'
import { type ChangeRow, changeBetween } from '../src/change.ts'
import { datasetWith } from './small-panel.ts'

const NOT_PUBLISHED = { missing: 'not-published' }
const NOT_MEASURED = { missing: 'not-measured' }

const dataset = datasetWith({
  // Deltas −0.4 −0.1 0 0.1 0.2 0.5.
  votes: { 2001: [3, 3, 3, 3, 3, 3], 2002: [2.6, 2.9, 3, 3.1, 3.2, 3.5] },
  gifts: { 2002: [4, 3, 2, 2, 2, 2], 2003: [2, 3, 4, 4, 4, 4] },
  clinics: { 2003: [2.75, 2.75, 2.75, 2.75, 2.75, null], 2004: [2, 1.5, 1.8333, 1.8333, 1.8333, 2] },
  schools: { 2003: [2, null, 2, 2, 2, 2], 2004: [2, 2, null, 2, 2, 2] },
  roads: { 2004: [1, 1, 1, 1, 1, 1] },
  voice: { 2001: [5, 5, 5, 5, 5, 5], 2002: [5.2, 4.9, 5, 5, 5, 5], 2003: [5, 5, 5, 5, 5, 5] },
  care: { 2001: [5, 5, 5, 5, 5, 5], 2002: [5.1, 5, 5, 5, 5, 5], 2003: [5, 5, 5, 5, 5, 5] },
})

function row(unit: string, province: string, from: number, to: number): ChangeRow | undefined {
  return changeBetween(dataset, province, from, to).rows.find(({ id }) => id === unit)
}

describe('a comparable change', () => {
  it('is the difference of scores, with where it stands among all provinces', () => {
    const fallen = row('votes', '01', 2001, 2002)
    // Median delta (0 + 0.1)/2 = 0.05. Deviations 0.45 0.15 0.05 0.05 0.15 0.45, their median 0.15:
    // robustZ = (−0.4 − 0.05)/(1.4826 · 0.15) = −2.0235. Scores 2002: Q1 = 2.9 + 0.25 · 0.1 = 2.925.
    // In 2001 all are equal, so nobody has a group or a rank.
    expect(fallen).toEqual({
      level: 'subdimension',
      id: 'votes',
      dimension: 'voice',
      from: 3,
      to: 2.6,
      delta: -0.4,
      shareDelta: expect.closeTo(-0.4 / 4.5, 10),
      comparability: 'same',
      direction: 'down',
      // Six provinces and two years tell nothing of usual movement.
      band: null,
      signal: null,
      caveats: [],
      groupFrom: null,
      groupTo: 'low',
      rankFrom: null,
      rankTo: 6,
      ofFrom: 6,
      ofTo: 6,
      rankChangeCommon: null,
      nationalMedianDelta: expect.closeTo(0.05, 10),
      robustZ: expect.closeTo(-2.0235, 4),
      flags: ['declined', 'hidden-decline', 'relative-decline', 'weak'],
    })
  })

  it('of nothing is flat', () => {
    expect(row('votes', '03', 2001, 2002)).toMatchObject({ delta: 0, direction: 'flat', flags: ['weak'] })
  })

  it('upwards raises no decline flag', () => {
    // robustZ = (0.5 − 0.05)/0.22239
    expect(row('votes', '06', 2001, 2002)).toMatchObject({
      delta: 0.5,
      direction: 'up',
      groupTo: 'high',
      robustZ: expect.closeTo(2.0235, 4),
      flags: [],
    })
  })

  it('of a sub-dimension is not hidden when its dimension fell too', () => {
    expect(row('votes', '02', 2001, 2002)).toMatchObject({
      delta: -0.1,
      flags: ['declined', 'weak'],
    })
  })

  it('without spread among the provinces has no robustZ', () => {
    // care: five provinces at 0, so the median absolute deviation is 0.
    expect(row('care', '01', 2001, 2002)).toMatchObject({
      delta: 0.1,
      nationalMedianDelta: 0,
      robustZ: null,
    })
  })

  it('of the total is the change of the summed dimensions', () => {
    expect(row('total', '01', 2001, 2002)).toMatchObject({
      level: 'total',
      dimension: null,
      from: 10,
      to: 10.3,
      delta: 0.3,
      direction: 'up',
    })
  })
})

describe('a rescaled unit', () => {
  it('has no difference of scores and is judged on its share of scale', () => {
    // Share 2003: (2.75 − 0.5)/4.5 = 0.5; 2004: (2 − 1/3)/3 = 0.5556. The score fell, the share rose.
    expect(row('clinics', '01', 2003, 2004)).toMatchObject({
      from: 2.75,
      to: 2,
      delta: null,
      shareDelta: expect.closeTo(0.0556, 4),
      comparability: 'rescaled',
      direction: 'up',
      // Shares moved by 0.0556, −0.1111 and three times 0 (to four decimals).
      nationalMedianDelta: expect.closeTo(0, 4),
      flags: [],
    })
  })

  it('whose share fell is declined', () => {
    // (1.5 − 1/3)/3 − 0.5 = −0.1111
    expect(row('clinics', '02', 2003, 2004)).toMatchObject({
      delta: null,
      shareDelta: expect.closeTo(-0.1111, 4),
      direction: 'down',
      flags: expect.arrayContaining(['declined']),
    })
  })

  it('that stayed at the same share to four decimals is flat', () => {
    // 1.8333 is 0.49999 of 0.3333–3.3333.
    expect(row('clinics', '03', 2003, 2004)).toMatchObject({ delta: null, direction: 'flat' })
  })
})

describe('a redefined unit', () => {
  it('keeps its scores and groups, but has no change, no direction and no decline flag', () => {
    expect(row('gifts', '01', 2002, 2003)).toEqual({
      level: 'subdimension',
      id: 'gifts',
      dimension: 'voice',
      from: 4,
      to: 2,
      delta: null,
      shareDelta: null,
      comparability: 'redefined',
      direction: null,
      band: null,
      signal: null,
      caveats: [],
      groupFrom: 'high',
      groupTo: 'low',
      rankFrom: 1,
      rankTo: 6,
      ofFrom: 6,
      ofTo: 6,
      rankChangeCommon: null,
      nationalMedianDelta: null,
      robustZ: null,
      flags: ['weak'],
    })
  })

  it('takes the change of its dimension and of the total away', () => {
    const none = { comparability: 'redefined', delta: null, shareDelta: null, direction: null, robustZ: null }
    expect(row('voice', '01', 2002, 2003)).toMatchObject({ from: 5.2, to: 5, ...none })
    expect(row('total', '01', 2002, 2003)).toMatchObject({ from: 10.3, to: 10, ...none })
  })
})

describe('a missing score', () => {
  it('in either year leaves the other score and no change', () => {
    const none = { delta: null, shareDelta: null, direction: null, robustZ: null }
    expect(row('schools', '02', 2003, 2004)).toMatchObject({
      from: NOT_PUBLISHED,
      to: 2,
      groupFrom: null,
      ...none,
    })
    expect(row('schools', '03', 2003, 2004)).toMatchObject({
      from: 2,
      to: NOT_PUBLISHED,
      groupTo: null,
      flags: [],
      ...none,
    })
  })

  it('of one province does not take the median of the others away', () => {
    // 2 is share 1/3 of 0.5–5 and 0.5556 of 0.3333–3.3333.
    expect(row('schools', '02', 2003, 2004)?.nationalMedianDelta).toBeCloseTo(5 / 9 - 1 / 3, 10)
  })

  it('of a new unit is not measured', () => {
    expect(row('roads', '01', 2003, 2004)).toMatchObject({
      from: NOT_MEASURED,
      to: 1,
      comparability: 'not-measured',
      direction: null,
      delta: null,
    })
  })
})

describe('rows', () => {
  it('are every unit of either year: the total, then each dimension with its sub-dimensions', () => {
    const ids = (from: number, to: number) => changeBetween(dataset, '01', from, to).rows.map(({ id }) => id)
    expect(ids(2001, 2002)).toEqual(['total', 'voice', 'votes', 'gifts', 'care', 'clinics', 'schools'])
    expect(ids(2003, 2004)).toEqual([
      'total',
      'voice',
      'votes',
      'gifts',
      'care',
      'clinics',
      'schools',
      'roads',
      'air',
      'smoke',
    ])
  })

  it('come with the province and the years asked for', () => {
    expect(changeBetween(dataset, '03', 2001, 2003)).toMatchObject({ province: '03', from: 2001, to: 2003 })
  })
})

describe('misuse', () => {
  it('an unknown province or year and a wrong order are named', () => {
    expect(() => changeBetween(dataset, '99', 2001, 2002)).toThrow('unknown-province: text 99')
    expect(() => changeBetween(dataset, '01', 2001, 2009)).toThrow(
      'unknown-year: year 2009, first 2001, last 2005',
    )
    expect(() => changeBetween(dataset, '01', 2000, 2001)).toThrow(
      'unknown-year: year 2000, first 2001, last 2005',
    )
    expect(() => changeBetween(dataset, '01', 2002, 2001)).toThrow('invalid-period: from 2002, to 2001')
  })
})
