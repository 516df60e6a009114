import { describe, expect, it } from 'vitest'
import { correlation, correlationMatrix, correlationP } from '../src/relation.ts'
import { datasetWith } from './small-panel.ts'

const { panel } = datasetWith({
  votes: { 2001: [1, 2, 2, 4, null, 5], 2002: [1, 2, 3, 4], 2003: [1, 2], 2004: [1, 2, 3], 2005: [1, 2, 3] },
  gifts: { 2001: [1, 2, 3, 4, 5, null], 2002: [1, 3, 2, 4], 2003: [1, 2], 2004: [2, 2, 2], 2005: [3, 2, 1] },
})

describe('correlation', () => {
  it('is over the provinces with both scores', () => {
    // Deviations −1.5 −0.5 0.5 1.5 and −1.5 0.5 −0.5 1.5: products 4, squares 5 and 5.
    expect(correlation(panel, 'votes', 'gifts', 2002)).toEqual({ n: 4, pearson: 0.8, spearman: 0.8 })
  })

  it('of ranks gives equal scores the mean of their ranks', () => {
    const { n, pearson, spearman } = correlation(panel, 'votes', 'gifts', 2001)
    expect(n).toBe(4)
    // Scores 1 2 2 4 with 1 2 3 4: 4.5 / √(4.75 · 5). Ranks 1 2.5 2.5 4: 4.5 / √(4.5 · 5).
    expect(pearson).toBeCloseTo(0.9233805, 7)
    expect(spearman).toBeCloseTo(0.9486833, 7)
  })

  it('runs from −1 to 1', () => {
    expect(correlation(panel, 'votes', 'gifts', 2005)).toEqual({ n: 3, pearson: -1, spearman: -1 })
    expect(correlation(panel, 'votes', 'votes', 2005)).toEqual({ n: 3, pearson: 1, spearman: 1 })
  })

  it('is null for fewer than three provinces', () => {
    expect(correlation(panel, 'votes', 'gifts', 2003)).toEqual({ n: 2, pearson: null, spearman: null })
    expect(correlation(panel, 'votes', 'roads', 2003)).toEqual({ n: 0, pearson: null, spearman: null })
  })

  it('is null where a unit is the same everywhere', () => {
    expect(correlation(panel, 'votes', 'gifts', 2004)).toEqual({ n: 3, pearson: null, spearman: null })
  })

  it('refuses an unknown unit', () => {
    expect(() => correlation(panel, 'votes', 'gift', 2004)).toThrow('unknown-unit: text gift')
  })
})

describe('the p of a correlation', () => {
  const p = (n: number, pearson: number | null) => correlationP({ n, pearson, spearman: null })

  it('is that of Fisher’s z, whichever the sign', () => {
    // atanh(0.5) = 0.549306; times √(19 − 3) = 2.197225, beyond which lies 2.80 % of the normal.
    expect(p(19, 0.5)).toBeCloseTo(0.028, 4)
    expect(p(19, -0.5)).toBe(p(19, 0.5))
    expect([p(50, 0), p(50, 1)]).toEqual([1, 0])
  })

  it('is no test without a correlation or with three provinces', () => {
    expect([p(3, 0.9), p(60, null)]).toEqual([Number.NaN, Number.NaN])
  })
})

describe('a matrix of correlations', () => {
  it('is symmetric with each unit against itself on the diagonal', () => {
    const { year, units, cells } = correlationMatrix(panel, ['votes', 'gifts'], 2002)
    expect([year, units]).toEqual([2002, ['votes', 'gifts']])
    expect(cells.map(row => row.map(({ pearson }) => pearson))).toEqual([
      [1, 0.8],
      [0.8, 1],
    ])
  })

  it('counts the provinces of each pair', () => {
    const { cells } = correlationMatrix(panel, ['votes', 'gifts'], 2001)
    expect(cells.map(row => row.map(({ n }) => n))).toEqual([
      [5, 4],
      [4, 5],
    ])
  })
})
