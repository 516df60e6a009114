import { describe, expect, it } from 'vitest'
import { scenarioOf } from '../src/scenario.ts'
import { datasetWith } from './small-panel.ts'

// 2001 has two dimensions of two parts, each part from 0.5 to 5.
const dataset = datasetWith({
  voice: { 2001: [4, 5, 6, 7, null, 9.9999] },
  votes: { 2001: [2, 2.5, 3, 3.5, null, 4.9999] },
  gifts: { 2001: [2, 2.5, 3, 3.5, null, 4.9998] },
  care: { 2001: [3, 3, 3, 3, 3, 3] },
  clinics: { 2001: [1.5, 1.5, 1.5, 1.5, 1.5, 1.5] },
})
const scenario = (province: string, changes: Record<string, number>) =>
  scenarioOf(dataset, province, 2001, changes)

describe('a what-if', () => {
  it('is as worked by hand', () => {
    const { before, after } = scenario('01', { votes: 4.5 })
    // care is the same everywhere, so nobody has a place in it. Totals 7 8 9 10 – 12.9999: Q1 = 8, so 7 is low and last of five.
    expect(before).toEqual({
      total: 7,
      rank: 5,
      group: 'low',
      dimensions: [
        { id: 'voice', score: 4, rank: 5, group: 'low' },
        { id: 'care', score: 3, rank: null, group: null },
      ],
    })
    // voice 4 + 2.5 = 6.5, between 6 and 7; sorted 5 6 6.5 7 9.9999: median 6.5, so it is low-average.
    expect(after).toEqual({
      total: 9.5,
      rank: 3,
      group: 'low-average',
      dimensions: [
        { id: 'voice', score: 6.5, rank: 3, group: 'low-average' },
        { id: 'care', score: 3, rank: null, group: null },
      ],
    })
  })

  it('adds the differences to the published dimension, not the parts anew', () => {
    // The parts of 06 add up to 9.9997 where 9.9999 was published: 9.9999 − 1.
    expect(scenario('06', { gifts: 3.9998 }).after.dimensions[0]?.score).toBe(8.9999)
  })

  it('sums changes within a dimension and across dimensions at four decimals', () => {
    const { after } = scenario('02', { votes: 2.5001, gifts: 2.4002, clinics: 1.6003 })
    expect(after.dimensions.map(({ score }) => score)).toEqual([4.9003, 3.1003])
    expect(after.total).toBe(8.0006)
  })

  it('keeps a dimension within its scale, which rounded parts may leave', () => {
    // 9.9999 + 0.0001 + 0.0002 would be 10.0002.
    expect(scenario('06', { votes: 5, gifts: 5 }).after.dimensions[0]?.score).toBe(10)
  })

  it('without changes leaves all as it is', () => {
    const { before, after } = scenario('03', {})
    expect(after).toEqual(before)
  })

  it('leaves an unpublished total and dimension a hole', () => {
    const { before, after } = scenario('05', { clinics: 2 })
    const hole = { score: { missing: 'not-published' }, rank: null, group: null }
    expect(before.total).toEqual({ missing: 'not-published' })
    expect([after.total, after.rank, after.group]).toEqual([{ missing: 'not-published' }, null, null])
    expect(after.dimensions).toEqual([
      { id: 'voice', ...hole },
      { id: 'care', score: 3.5, rank: 1, group: 'high' },
    ])
  })

  it('changes nothing in the panel', () => {
    scenario('01', { votes: 5 })
    expect(dataset.panel.score('01', 2001, 'voice')).toBe(4)
    expect(dataset.panel.score('01', 2001, 'total')).toBe(7)
  })
})

describe('misuse', () => {
  it.each([
    [{ votes: 5.5 }, 'outside-scale: score 5.5, unit votes, year 2001, min 0.5, max 5'],
    [{ votes: Number.NaN }, 'outside-scale: score NaN, unit votes, year 2001, min 0.5, max 5'],
    [{ voice: 5 }, 'not-settable: unit voice, parts votes gifts'],
    [{ total: 5 }, 'not-settable: unit total'],
    [{ vote: 2 }, 'unknown-unit: text vote, nearest votes'],
    [{ roads: 2 }, 'not-measured: unit roads, year 2001'],
  ] as const)('is refused: %o', (changes, message) => {
    expect(() => scenario('01', changes)).toThrow(message)
  })

  it('a sub-dimension without a published score is refused, for there is nothing to start from', () => {
    expect(() => scenario('05', { votes: 2 })).toThrow(
      'not-published: unit votes, province em, missing 2001, reason not-published, compared false',
    )
  })

  it('a year without any score of the province is refused', () => {
    expect(() => scenarioOf(dataset, '01', 2002, {})).toThrow(
      'not-published: unit total, province an, missing 2002, reason not-loaded, years 2001, compared false',
    )
  })

  it('the rounded ends of a scale are on it', () => {
    const thirds = datasetWith({ care: { 2004: [3, 3, 3, 3, 3, 3] }, roads: { 2004: [1, 1, 1, 1, 1, 1] } })
    expect(scenarioOf(thirds, '01', 2004, { roads: 3.3333 }).after.dimensions[1]?.score).toBe(5.3333)
    expect(scenarioOf(thirds, '01', 2004, { roads: 0.3333 }).after.dimensions[1]?.score).toBe(2.3333)
  })
})
