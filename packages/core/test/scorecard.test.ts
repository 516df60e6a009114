import { describe, expect, it } from 'vitest'
import { scorecardOf } from '../src/scorecard.ts'
import { datasetWith } from './small-panel.ts'

const dataset = datasetWith({
  voice: { 2001: [5.5, 1, 2, 3, 4, null] },
  care: { 2001: [10, 2, 2, 2, 2, 2] },
  votes: { 2001: [2.75, 1, 1.5, 2, 3, null] },
  clinics: { 2001: [5, 1, 1, 1, 1, 1] },
})

/** All provinces of the small panel are in one region. */
const region = (rank: number | null, of: number, median: number | null, score: number, province = '01') => ({
  name: 'RRD',
  rank,
  of,
  median,
  best: { province, score },
})

/** Six provinces in one year tell nothing of usual movement. */
const UNSURE = { rankRange: null, groupProbability: null, onBorderOf: null }

describe('scorecard', () => {
  it('gives each score with position, share, rank and group, as the year orders them', () => {
    expect(scorecardOf(dataset, '01', 2001)).toEqual({
      province: '01',
      year: 2001,
      // 15.5 of 2–20
      total: {
        id: 'total',
        number: null,
        score: 15.5,
        share: 0.75,
        rank: 1,
        of: 5,
        group: 'high',
        ...UNSURE,
        region: region(1, 5, 5, 15.5),
      },
      dimensions: [
        {
          id: 'voice',
          number: '1',
          score: 5.5,
          share: 0.5,
          rank: 1,
          of: 5,
          group: 'high',
          ...UNSURE,
          region: region(1, 5, 3, 5.5),
          subdimensions: [
            // sorted 1 1.5 2 2.75 3: second, at Q3
            {
              id: 'votes',
              number: '1.1',
              score: 2.75,
              share: 0.5,
              rank: 2,
              of: 5,
              group: 'high-average',
              ...UNSURE,
              region: region(2, 5, 2, 3, '05'),
            },
            {
              id: 'gifts',
              number: '1.2',
              score: { missing: 'not-loaded' },
              share: null,
              rank: null,
              of: 0,
              group: null,
              ...UNSURE,
              region: { ...region(null, 0, null, 0), best: null },
            },
          ],
        },
        {
          id: 'care',
          number: '2',
          score: 10,
          share: 1,
          rank: 1,
          of: 6,
          group: 'high',
          ...UNSURE,
          region: region(1, 6, 2, 10),
          subdimensions: [
            {
              id: 'clinics',
              number: '2.1',
              score: 5,
              share: 1,
              rank: 1,
              of: 6,
              group: 'high',
              ...UNSURE,
              region: region(1, 6, 1, 5),
            },
            {
              id: 'schools',
              number: '2.2',
              score: { missing: 'not-loaded' },
              share: null,
              rank: null,
              of: 0,
              group: null,
              ...UNSURE,
              region: { ...region(null, 0, null, 0), best: null },
            },
          ],
        },
      ],
    })
  })

  it('a missing score has no standing, but says how many provinces have one', () => {
    expect(scorecardOf(dataset, '06', 2001).dimensions[0]?.subdimensions[0]).toEqual({
      id: 'votes',
      number: '1.1',
      score: { missing: 'not-published' },
      share: null,
      rank: null,
      of: 5,
      group: null,
      ...UNSURE,
      region: region(null, 5, 2, 3, '05'),
    })
    expect(scorecardOf(dataset, '06', 2001).total).toMatchObject({
      score: { missing: 'not-published' },
      rank: null,
      of: 5,
    })
  })

  it('only what the year measured is listed, at the positions of that year', () => {
    const positions = (year: number) =>
      scorecardOf(dataset, '01', year).dimensions.flatMap(({ subdimensions }) =>
        subdimensions.map(({ id, number }) => `${number} ${id}`),
      )
    expect(positions(2003)).toEqual(['1.1 votes', '1.2 gifts', '2.1 clinics', '2.2 schools'])
    expect(positions(2004)).toEqual([
      '1.1 votes',
      '1.2 gifts',
      '2.1 roads',
      '2.2 clinics',
      '2.3 schools',
      '3.1 smoke',
    ])
  })

  it('an unknown province or year is named', () => {
    expect(() => scorecardOf(dataset, '99', 2001)).toThrow('unknown-province: text 99')
    expect(() => scorecardOf(dataset, '01', 2009)).toThrow('unknown-year: year 2009, first 2001, last 2005')
  })
})
