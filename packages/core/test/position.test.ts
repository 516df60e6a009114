import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { positionOf } from '../src/position.ts'
import { datasetWith } from './small-panel.ts'

const dataset = datasetWith({
  votes: { 2001: [3, 3, 3, null, 3, 3], 2002: [2, 4, 3, 5, 1, null] },
  gifts: { 2002: [2, 2, 2], 2003: [3, 4, 5] },
  schools: { 2002: [2, 3, 4], 2003: [3, 3, 3] },
  clinics: { 2003: [2.75, 5, 0.5], 2004: [2, 2, 2.5] },
})

describe('the position of a province', () => {
  it('is its score among all published ones, with where it came from', () => {
    // sorted 1 2 3 4 5: Q1 = 2, and 2 ≤ Q1
    expect(positionOf(dataset, '01', 'votes', 2001, 2002)).toEqual({
      scores: [1, 2, 3, 4, 5],
      quartiles: { q1: 2, median: 3, q3: 4 },
      now: 2,
      group: 'low',
      was: 3,
      direction: 'down',
      // Too few years to know what is usual.
      band: null,
      signal: null,
    })
  })

  it('has the zone of usual movement in points of the later scale', () => {
    // Appeals response of Sơn La, 2022 to 2023: the one clear decline of that year.
    const found = positionOf(bundledDataset(), '14', 'appeals-response', 2022, 2023)
    expect([found?.band?.toFixed(3), found?.signal, found?.direction]).toEqual(['0.064', 'clear', 'down'])
  })

  it('carries a score on another scale over by its share of scale', () => {
    // 2.75 is half of 0.5–5, as 1.8333 is of 0.3333–3.3333.
    expect(positionOf(dataset, '01', 'clinics', 2003, 2004)).toMatchObject({
      now: 2,
      was: expect.closeTo(11 / 6, 10),
      direction: 'up',
    })
    expect(positionOf(dataset, '02', 'clinics', 2003, 2004)).toMatchObject({
      was: expect.closeTo(10 / 3, 10),
      direction: 'down',
    })
    expect(positionOf(dataset, '03', 'clinics', 2003, 2004)?.was).toBeCloseTo(1 / 3, 10)
  })

  it('has nowhere to come from where the unit was redefined', () => {
    expect(positionOf(dataset, '01', 'gifts', 2002, 2003)).toMatchObject({
      now: 3,
      was: null,
      direction: null,
    })
  })

  it('has nowhere to come from without a score in the earlier year', () => {
    expect(positionOf(dataset, '04', 'votes', 2001, 2002)).toMatchObject({
      now: 5,
      was: null,
      direction: null,
    })
  })

  it('is null without a score in the later year', () => {
    expect(positionOf(dataset, '06', 'votes', 2001, 2002)).toBeNull()
    expect(positionOf(dataset, '01', 'roads', 2003, 2004)).toBeNull()
  })

  it('is null where all stand alike in the later year', () => {
    expect(positionOf(dataset, '01', 'schools', 2002, 2003)).toBeNull()
  })

  it('asks for a known province, unit and year', () => {
    expect(() => positionOf(dataset, '99', 'votes', 2001, 2002)).toThrow('unknown-province: text 99')
    expect(() => positionOf(dataset, '01', 'vote', 2001, 2002)).toThrow(
      'unknown-unit: text vote, nearest votes',
    )
    expect(() => positionOf(dataset, '01', 'votes', 1990, 2002)).toThrow(
      'unknown-year: year 1990, first 2001, last 2005',
    )
  })
})
