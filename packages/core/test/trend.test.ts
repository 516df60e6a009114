import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineComparability } from '../src/comparability.ts'
import { createPanel } from '../src/panel.ts'
import { trendOf } from '../src/trend.ts'
import {
  BREAKS,
  COMPARABILITY,
  datasetWith,
  FRAMEWORK,
  PROVINCES,
  rowsOf,
  type Table,
} from './small-panel.ts'

// votes is on 0.5–5 in all years, so a point is 1/4.5 of its scale.
const dataset = datasetWith({
  votes: { 2001: [1, 3], 2002: [1.5, null], 2003: [2, 2], 2004: [2.5, 2], 2005: [3.5, 1] },
  gifts: { 2001: [1], 2002: [2], 2003: [4], 2004: [4], 2005: [4] },
  clinics: { 2001: [2.75, 0.5], 2002: [3.2, 0.5], 2004: [2.2833, 0.5], 2005: [2.4333, 0.5] },
})
const near = (value: number) => expect.closeTo(value, 10)
const TOO_FEW = { direction: 'unclear', reason: 'too-few-years' }

describe('trend of a province', () => {
  it('is the slope of the shares and the exact p of few scores', () => {
    // All pairs rise, so p = 2/5!. Slopes in points: 0.5 six times over the first four years, then 1, 0.75, 0.6667, 0.625.
    // Medians 2 1.5 2 2.25 2.25, so it stands −1 0 0 0.25 1.25 from them: nine pairs rise, one is tied; variance
    // (5·4·15 − 2·1·9)/18 = 15.6667, z = 8/3.9581 = 2.0212, p = 0.04326. Slopes 0 0.125 0.25 0.4167 0.4167 0.5 0.5625
    // 0.625 1 1: median 0.45833 points.
    expect(trendOf(dataset, '01', 'votes')).toEqual({
      province: '01',
      unit: 'votes',
      segments: [
        {
          years: [2001, 2002, 2003, 2004, 2005],
          scores: [1, 1.5, 2, 2.5, 3.5],
          shares: [near(0.5 / 4.5), near(1 / 4.5), near(1.5 / 4.5), near(2 / 4.5), near(3 / 4.5)],
          slope: near(0.5 / 4.5),
          slopePoints: near(0.5),
          pValue: 2 / 120,
          direction: 'up',
          reason: null,
          relative: {
            slope: expect.closeTo(0.101852, 6),
            pValue: expect.closeTo(0.04326, 5),
            direction: 'up',
            reason: null,
          },
          caveats: [],
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
      slopePoints: near(-0.5),
      ...TOO_FEW,
    })
    expect(segment?.pValue).toBeCloseTo(0.14856, 5)
  })

  it('starts a new segment where the unit was redefined; a few years name no direction', () => {
    expect(trendOf(dataset, '01', 'gifts').segments).toMatchObject([
      { years: [2001, 2002], scores: [1, 2], slopePoints: near(1), pValue: null, ...TOO_FEW },
      { years: [2003, 2004, 2005], scores: [4, 4, 4], slopePoints: 0, pValue: null, ...TOO_FEW },
    ])
  })

  it('runs on over a change of scale by shares, its slope in points of the last scale', () => {
    // Shares 0.5 0.6 of 0.5–5, then 0.65 0.7 of 0.3333–3.3333: the scores fall, the shares rise.
    // Slopes 0.1, 0.05, 0.05, 0.025, 0.0333, 0.05: median 0.05.
    expect(trendOf(dataset, '01', 'clinics').segments).toMatchObject([
      {
        years: [2001, 2002, 2004, 2005],
        scores: [2.75, 3.2, 2.2833, 2.4333],
        slope: expect.closeTo(0.05, 4),
        slopePoints: expect.closeTo(0.15, 4),
        pValue: 1 / 12,
        ...TOO_FEW,
      },
    ])
  })

  it('runs on over newly drawn localities with a caveat, where this province has scores on both sides', () => {
    const { panel } = dataset
    const note = { vi: 'Địa bàn mới', en: 'New localities' }
    const drawn = { year: 2004, verdict: 'resampled', basis: 'documented', note, source: 'made up' } as const
    const made = { panel, comparability: defineComparability(FRAMEWORK, [...BREAKS, drawn]) }
    expect(trendOf(made, '01', 'votes').segments).toMatchObject([
      { years: [2001, 2002, 2003, 2004, 2005], caveats: ['resampled'] },
    ])
    expect(trendOf(made, '01', 'gifts').segments).toMatchObject([
      { years: [2001, 2002], caveats: [] },
      { years: [2003, 2004, 2005], caveats: ['resampled'] },
    ])
    const early = { ...made, panel: datasetWith({ votes: { 2001: [1], 2003: [2] } }).panel }
    expect(trendOf(early, '01', 'votes').segments).toMatchObject([{ years: [2001, 2003], caveats: [] }])
  })

  it('of one score has no slope', () => {
    expect(trendOf(datasetWith({ votes: { 2004: [2] } }), '01', 'votes').segments).toMatchObject([
      { years: [2004], slope: null, slopePoints: null, pValue: null, ...TOO_FEW },
    ])
  })

  it('of five years in another order than one way may be chance', () => {
    // One pair of ten falls: S = 8, exact p = (1 + 4)·2/120.
    const votes = { 2001: [1], 2002: [2], 2003: [4], 2004: [3], 2005: [5] }
    expect(trendOf(datasetWith({ votes }), '01', 'votes').segments).toMatchObject([
      { pValue: 10 / 120, direction: 'unclear', reason: 'not-distinguishable' },
    ])
  })

  it('against the median is none where the province is the median, though it falls', () => {
    const votes = { 2001: [5], 2002: [4.5], 2003: [4], 2004: [3.5], 2005: [3] }
    expect(trendOf(datasetWith({ votes }), '01', 'votes').segments).toMatchObject([
      {
        direction: 'down',
        relative: { slope: 0, pValue: 1, direction: 'unclear', reason: 'not-distinguishable' },
      },
    ])
  })

  it('leaves out segments without any score of the province', () => {
    expect(trendOf(dataset, '03', 'votes').segments).toEqual([])
  })

  it('refuses an unknown province and unit', () => {
    expect(() => trendOf(dataset, '99', 'votes')).toThrow('unknown-province: text 99')
    expect(() => trendOf(dataset, '01', 'vote')).toThrow('unknown-unit: text vote')
  })
})

describe('properties', () => {
  const ticks = fc.integer({ min: 10_000, max: 30_000 })
  const column = fc.array(fc.option(ticks, { freq: 8 }), { minLength: 6, maxLength: 6 })
  const table = fc.record({ 2001: column, 2002: column, 2003: column, 2004: column, 2005: column })
  const scoresOf = (
    ticksBy: Readonly<Record<number, readonly (number | null)[]>>,
    lift: (year: number) => number,
  ) =>
    Object.fromEntries(
      Object.entries(ticksBy).map(([year, values]) => [
        year,
        values.map(value => (value === null ? null : (value + lift(Number(year))) / 1e4)),
      ]),
    ) as Table[string]

  it('a constant added to all provinces in a year changes nothing against the median', () => {
    let clear = 0
    fc.assert(
      fc.property(
        table,
        fc.array(fc.integer({ min: -5000, max: 20_000 }), { minLength: 5, maxLength: 5 }),
        (votes, lifts) => {
          const plain = datasetWith({ votes: scoresOf(votes, () => 0) })
          const lifted = datasetWith({ votes: scoresOf(votes, year => lifts[year - 2001] ?? 0) })
          for (const { code } of PROVINCES) {
            const [one] = trendOf(plain, code, 'votes').segments
            const [other] = trendOf(lifted, code, 'votes').segments
            if (one && one.relative.reason === null) clear++
            expect(other?.relative.pValue).toBe(one?.relative.pValue)
            expect(other?.relative.direction).toBe(one?.relative.direction)
            if (one?.relative.slope != null) expect(other?.relative.slope).toBeCloseTo(one.relative.slope, 8)
          }
        },
      ),
      { seed: 2011, numRuns: 100 },
    )
    expect(clear).toBeGreaterThan(5)
  })

  it('permuting the provinces permutes the trends', () => {
    fc.assert(
      fc.property(table, votes => {
        const rows = rowsOf({ votes: scoresOf(votes, () => 0) })
        const of = (provinces: typeof PROVINCES) => ({
          panel: createPanel({ framework: FRAMEWORK, provinces, rows }),
          comparability: COMPARABILITY,
        })
        const turned = of([...PROVINCES].reverse())
        for (const { code } of PROVINCES) {
          expect(trendOf(turned, code, 'votes')).toEqual(trendOf(of(PROVINCES), code, 'votes'))
        }
      }),
      { seed: 2011, numRuns: 40 },
    )
  })

  it('the slope never points against the direction', () => {
    fc.assert(
      fc.property(table, votes => {
        const made = datasetWith({ votes: scoresOf(votes, () => 0) })
        for (const { code } of PROVINCES) {
          for (const { direction, slope } of trendOf(made, code, 'votes').segments) {
            if (direction === 'up') expect(slope).toBeGreaterThanOrEqual(0)
            if (direction === 'down') expect(slope).toBeLessThanOrEqual(0)
          }
        }
      }),
      { seed: 2011, numRuns: 100 },
    )
  })
})
