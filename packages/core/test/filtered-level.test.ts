import { describe, expect, it } from 'vitest'
import { filteredLevels } from '../src/filtered-level.ts'
import { codeAt, nationOf } from './nation.ts'

const near = (value: number) => expect.closeTo(value, 10)

/**
 * Votes on a scale of 4.5, in shares: a first score of ±0.3 about 1/2 by pairs of provinces, then ±0.1 of it and back. Second
 * differences of ±0.2, so σ² = 0.04/6; changes of ±0.1, so mean(e²)/σ² − 2 = 0.01 · 6/0.04 − 2 = −0.5 and q = 1; and
 * τ² = 0.09 − σ².
 */
const SIGMA2 = 0.04 / 6
const TAU2 = 0.09 - SIGMA2
const base = (at: number) => 2.75 + (at % 4 < 2 ? 0.3 : -0.3) * 4.5
const swing = (at: number) => (at % 2 === 0 ? 0.1 : -0.1) * 4.5
const votes = { 2001: base, 2002: (at: number) => base(at) + swing(at), 2003: base }

describe('filtered levels', () => {
  const dataset = nationOf(40, { votes })

  it('of a first year are its deviations, shrunk', () => {
    const gain = TAU2 / (TAU2 + SIGMA2)
    const found = filteredLevels(dataset, 'votes', 2001)
    expect([found?.levels[0], found?.levels[2]]).toEqual([near(0.3 * gain), near(-0.3 * gain)])
    expect(found?.variances[0]).toBeCloseTo(TAU2 * (1 - gain), 10)
  })

  it('of later years move towards the new deviation by the gain of the Kalman filter', () => {
    const first = TAU2 / (TAU2 + SIGMA2)
    const [level1, variance1] = [0.3 * first, TAU2 * (1 - first)]
    const moved2 = variance1 + SIGMA2
    const gain2 = moved2 / (moved2 + SIGMA2)
    const level2 = level1 + gain2 * (0.4 - level1)
    const second = filteredLevels(dataset, 'votes', 2002)
    expect([second?.levels[0], second?.variances[0]]).toEqual([near(level2), near(moved2 * (1 - gain2))])
    const moved3 = moved2 * (1 - gain2) + SIGMA2
    const gain3 = moved3 / (moved3 + SIGMA2)
    const third = filteredLevels(dataset, 'votes', 2003)
    expect([third?.levels[0], third?.variances[0]]).toEqual([
      near(level2 + gain3 * (0.3 - level2)),
      near(moved3 * (1 - gain3)),
    ])
    // With q of 1 or more the newest score never weighs less.
    expect(gain3).toBeGreaterThan(0.618)
  })

  it('carry a level over a missing score, less surely, and give none for it', () => {
    const holed = nationOf(44, {
      votes: { ...votes, 2002: at => (at >= 40 ? null : base(at) + swing(at)) },
    })
    expect(filteredLevels(holed, 'votes', 2002)?.levels[40]).toBeNaN()
    const third = filteredLevels(holed, 'votes', 2003)
    expect(third?.levels[40]).toBeGreaterThan(0)
    expect(third?.variances[40]).toBeGreaterThan(third?.variances[0] ?? Number.NaN)
  })

  it('are null where the first year’s provinces differ by no more than usual movement', () => {
    const alike = { 2001: () => 2.75, 2002: (at: number) => 2.75 + swing(at), 2003: base }
    for (const year of [2001, 2002, 2003]) {
      expect(filteredLevels(nationOf(40, { votes: alike }), 'votes', year)).toBeNull()
    }
  })

  it('are null where the usual movement is unknown, and where the year does not measure the unit', () => {
    expect(filteredLevels(nationOf(39, { votes }), 'votes', 2003)).toBeNull()
    expect(filteredLevels(dataset, 'roads', 2003)).toBeNull()
    expect(() => filteredLevels(dataset, 'vote', 2003)).toThrow()
  })

  it('do not hang on what all provinces do together', () => {
    const shifted = nationOf(40, { votes: { ...votes, 2002: at => base(at) + swing(at) + 0.3 } })
    const [plain, moved] = [dataset, shifted].map(made => filteredLevels(made, 'votes', 2003)?.levels ?? [])
    expect(moved).toHaveLength(40)
    for (const [at, level] of (moved ?? []).entries())
      expect(level).toBeCloseTo(plain?.[at] ?? Number.NaN, 10)
  })

  it('take published standard errors as the noise of their scores', () => {
    // Half a σ for the second province in 2003: its newest score weighs more.
    const standardError = (Math.sqrt(SIGMA2) / 2) * 4.5
    const uncertainties = [{ year: 2003, province: codeAt(1), unit: 'votes', standardError }]
    const [plain, sure] = [dataset, nationOf(40, { votes }, { uncertainties })].map(made =>
      filteredLevels(made, 'votes', 2003),
    )
    // Its deviation of 2003 is 0.3, above what the years before say.
    expect(sure?.levels[1]).toBeGreaterThan(plain?.levels[1] ?? Number.NaN)
    expect(sure?.variances[1]).toBeLessThan(plain?.variances[1] ?? Number.NaN)
  })
})
