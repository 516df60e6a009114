import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { holdingsOf, scoreCounts, yearStep } from '../src/holding.ts'
import { datasetWith } from './small-panel.ts'

// Redefined: gifts in 2003. Rescaled: clinics and schools in 2004, when roads join them and air is new.
const small = datasetWith({
  votes: { 2001: [1, 2, null, 3, 4, 5], 2002: [1, 2, 3, 3, 4, 5] },
  gifts: { 2002: [1, null, null, null, null, null], 2003: [1, 2, 3, 3, 4, 5] },
})

describe('what data hold of a province', () => {
  const row = (id: string) => holdingsOf(small, '03').find(({ unit }) => unit.id === id)?.years

  it('is the total, then every dimension before its sub-dimensions', () => {
    expect(holdingsOf(small, '03').map(({ unit }) => unit.id)).toEqual([
      ...['total', 'voice', 'votes', 'gifts', 'care', 'clinics', 'schools', 'roads', 'air', 'smoke'],
    ])
  })

  it('counts the provinces with a score, and tells why this one has none', () => {
    expect(row('votes')?.slice(0, 3)).toEqual([
      // Its scores begin a year later: it had none of its own.
      { year: 2001, own: { missing: 'no-own-score' }, published: 5, verdict: null },
      { year: 2002, own: 3, published: 6, verdict: 'same' },
      { year: 2003, own: { missing: 'not-loaded' }, published: 0, verdict: 'same' },
    ])
    expect(row('gifts')?.[1]).toMatchObject({ own: { missing: 'not-published' }, published: 1 })
  })

  it('compares each year with the one before, and nothing where it was not measured', () => {
    expect(row('gifts')?.map(({ verdict }) => verdict)).toEqual([null, 'same', 'redefined', 'same', 'same'])
    expect(row('clinics')?.[3]?.verdict).toBe('rescaled')
    expect(row('smoke')?.map(({ verdict }) => verdict)).toEqual([null, null, null, 'not-measured', 'same'])
  })
})

describe('what stands between two years', () => {
  it('is the break of a sub-dimension itself', () => {
    expect(yearStep(small, 'gifts', 2003)).toMatchObject({ verdict: 'redefined', added: [], dropped: [] })
    expect(yearStep(small, 'gifts', 2003).breaks).toHaveLength(1)
    expect(yearStep(small, 'votes', 2003).breaks).toEqual([])
  })

  it('is for a dimension what joined it, and each break of its parts once', () => {
    const { verdict, breaks, added } = yearStep(small, 'care', 2004)
    expect([verdict, breaks.length, added]).toEqual(['redefined', 1, ['roads']])
    expect(yearStep(small, 'total', 2004).added).toEqual(['roads', 'smoke'])
    expect(yearStep(small, 'voice', 2003).breaks).toHaveLength(1)
  })

  it('is nothing in the first year and where nothing was measured', () => {
    const nothing = { verdict: null, breaks: [], added: [], dropped: [], resampled: [] }
    expect(yearStep(small, 'votes', 2001)).toEqual(nothing)
    expect(yearStep(small, 'smoke', 2003)).toEqual(nothing)
  })

  it('tells what a dimension lost: construction permits in 2021', () => {
    expect(yearStep(bundledDataset(), 'procedures', 2021).dropped).toEqual(['construction-permits'])
  })
})

it('scores are counted by level, holes and sums apart', () => {
  expect(scoreCounts(small.panel)).toEqual({ total: 0, dimension: 0, subdimension: 18 })
})
