import { describe, expect, it } from 'vitest'
import { distributionOf } from '../src/distribution.ts'
import { datasetWith } from './small-panel.ts'

const { panel } = datasetWith({ votes: { 2001: [4, 1, null, 3, 2], 2002: [2.5] } })

describe('summary of the scores of a unit', () => {
  it('leaves holes out and uses type-7 quartiles and the sample standard deviation', () => {
    const { sd, ...summary } = distributionOf(panel, 'votes', 2001)
    expect(summary).toEqual({ n: 4, min: 1, q1: 1.75, median: 2.5, q3: 3.25, max: 4, mean: 2.5 })
    // √((2.25 + 0.25 + 0.25 + 2.25) / 3)
    expect(sd).toBeCloseTo(1.2909944, 7)
  })

  it('of one score has no standard deviation', () => {
    expect(distributionOf(panel, 'votes', 2002)).toEqual({
      n: 1,
      min: 2.5,
      q1: 2.5,
      median: 2.5,
      q3: 2.5,
      max: 2.5,
      mean: 2.5,
      sd: null,
    })
  })

  it('of no score is null throughout', () => {
    const nothing = { n: 0, min: null, q1: null, median: null, q3: null, max: null, mean: null, sd: null }
    expect(distributionOf(panel, 'votes', 2003)).toEqual(nothing)
    expect(distributionOf(panel, 'roads', 2001)).toEqual(nothing)
  })
})
