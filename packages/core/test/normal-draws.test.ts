import { randomLcg, randomNormal } from 'd3-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillNormal } from '../src/normal-draws.ts'

describe('normal draws', () => {
  it('are those of d3-random, to the last digit', () => {
    const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    const mean = fc.double({ min: -5, max: 5, noNaN: true })
    const deviation = fc.double({ min: 0, max: 3, noNaN: true })
    fc.assert(
      fc.property(unit, mean, deviation, fc.integer({ min: 0, max: 41 }), (seed, mu, sigma, length) => {
        const drawn = new Float64Array(length)
        fillNormal(drawn, seed, mu, sigma)
        const draw = randomNormal.source(randomLcg(seed))(mu, sigma)
        expect(drawn).toEqual(Float64Array.from({ length }, () => draw()))
      }),
      { seed: 2011, numRuns: 300 },
    )
  })

  it('stay in step over a long stream', () => {
    const drawn = new Float64Array(10_001)
    fillNormal(drawn, 0.2011, 0, 1)
    const draw = randomNormal.source(randomLcg(0.2011))()
    expect(drawn).toEqual(Float64Array.from(drawn, () => draw()))
  })
})
