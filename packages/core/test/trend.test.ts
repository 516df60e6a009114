import { describe, expect, it } from 'vitest'
import { trendOf } from '../src/trend.ts'
import { datasetWith } from './small-panel.ts'

const dataset = datasetWith({
  votes: { 2001: [1, 3], 2002: [1.5, null], 2003: [2, 2], 2004: [2.5, 2], 2005: [3.5, 1] },
  gifts: { 2001: [1], 2002: [2], 2003: [4], 2004: [4], 2005: [4] },
  clinics: { 2001: [2], 2002: [3], 2004: [1.5] },
})

describe('trend of a province', () => {
  it('has the slope in points a year and the exact p of few scores', () => {
    // All pairs rise, so p = 2/5!. Slopes: 0.5 six times over the first four years, then 1, 0.75, 0.6667, 0.625.
    expect(trendOf(dataset, '01', 'votes')).toEqual({
      province: '01',
      unit: 'votes',
      segments: [
        {
          years: [2001, 2002, 2003, 2004, 2005],
          scores: [1, 1.5, 2, 2.5, 3.5],
          slope: 0.5,
          direction: 'up',
          pValue: 2 / 120,
        },
      ],
    })
  })

  it('keeps a year without a published score inside its segment as a hole', () => {
    // Slopes −0.5 (2001–2003), −1/3, −0.5, 0, −0.5, −1: median −0.5. S = −5 with one tie: the normal p, 0.14856.
    const [segment, ...others] = trendOf(dataset, '02', 'votes').segments
    expect(others).toEqual([])
    expect(segment).toMatchObject({
      years: [2001, 2003, 2004, 2005],
      scores: [3, 2, 2, 1],
      slope: -0.5,
      direction: 'down',
    })
    expect(segment?.pValue).toBeCloseTo(0.14856, 5)
  })

  it('starts a new segment where the unit was redefined', () => {
    expect(trendOf(dataset, '01', 'gifts').segments).toEqual([
      { years: [2001, 2002], scores: [1, 2], slope: 1, direction: 'up', pValue: null },
      { years: [2003, 2004, 2005], scores: [4, 4, 4], slope: 0, direction: 'flat', pValue: null },
    ])
  })

  it('starts a new segment where the scale changed; one score has no slope', () => {
    expect(trendOf(dataset, '01', 'clinics').segments).toEqual([
      { years: [2001, 2002], scores: [2, 3], slope: 1, direction: 'up', pValue: null },
      { years: [2004], scores: [1.5], slope: null, direction: null, pValue: null },
    ])
  })

  it('leaves out segments without any score of the province', () => {
    expect(trendOf(dataset, '03', 'votes').segments).toEqual([])
  })

  it('refuses an unknown province and unit', () => {
    expect(() => trendOf(dataset, '99', 'votes')).toThrow('unknown province code "99"')
    expect(() => trendOf(dataset, '01', 'vote')).toThrow('unknown unit "vote"')
  })
})
