import { describe, expect, it } from 'vitest'
import { defineComparability, type Resampling } from '../src/comparability.ts'
import { bandOf, changeErrors, scoreErrors, usualMovement } from '../src/usual-movement.ts'
import { codeAt, nationOf } from './nation.ts'
import { BREAKS, FRAMEWORK } from './small-panel.ts'

/** Votes on a scale of 4.5: even provinces go up 0.45 and back, odd ones down and back; `shift` moves all alike. */
const swing = (at: number) => (at % 2 === 0 ? 0.45 : -0.45)
const swinging = (shift = 0) => ({
  votes: { 2001: () => 2, 2002: (at: number) => 2 + shift + swing(at), 2003: () => 2 + shift / 2 },
})
/** Changes of share ±0.1, then ∓0.1: second differences of 0.2, so σ² = 0.04/6. */
const SIGMA = Math.sqrt(0.04 / 6)

const NEW_LOCALITIES: Resampling = {
  year: 2003,
  verdict: 'resampled',
  basis: 'documented',
  note: { vi: 'Chọn lại', en: 'Drawn anew' },
  source: 'made up',
}

describe('usual movement', () => {
  it('is the root of a sixth of the mean squared second difference of shares', () => {
    expect(usualMovement(nationOf(40, swinging()), 'votes', 2003)).toEqual({
      unit: 'votes',
      years: [2001, 2002, 2003, 2004, 2005],
      sigma: expect.closeTo(SIGMA, 10),
      differences: 40,
      // Changes of ±0.1 in two years, and none after them.
      meanSquare: expect.closeTo(0.01, 10),
    })
  })

  it('is unknown with fewer than 40 second differences', () => {
    expect(usualMovement(nationOf(39, swinging()), 'votes', 2003)).toMatchObject({
      sigma: null,
      differences: 39,
    })
  })

  it('counts a missing score out, province by province', () => {
    const { votes } = swinging()
    const holed = nationOf(41, { votes: { ...votes, 2002: at => (at === 40 ? null : 2 + swing(at)) } })
    expect(usualMovement(holed, 'votes', 2003)?.differences).toBe(40)
  })

  it('does not hang on what all provinces do together', () => {
    expect(usualMovement(nationOf(40, swinging(0.6)), 'votes', 2003)?.sigma).toBeCloseTo(SIGMA, 10)
  })

  it('of a lasting trend of each province is nothing, and nothing to measure is unknown', () => {
    const steady = nationOf(40, {
      votes: { 2001: () => 2, 2002: at => 2 + swing(at), 2003: at => 2 + 2 * swing(at) },
    })
    expect(usualMovement(steady, 'votes', 2003)?.sigma).toBeNull()
  })

  it('is measured on shares over a change of scale', () => {
    // Clinics: 0.5–5 until 2003, 0.3333–3.3333 from 2004. Shares 1/3, 1/3 ± 0.1, 1/3.
    const rescaled = nationOf(40, {
      clinics: { 2002: () => 2, 2003: at => 2 + swing(at), 2004: () => 1 / 3 + 1 },
    })
    expect(usualMovement(rescaled, 'clinics', 2004)?.sigma).toBeCloseTo(SIGMA, 10)
  })

  it('ends its run at a redefinition', () => {
    // Gifts are redefined in 2003.
    expect(usualMovement(nationOf(40, {}), 'gifts', 2002)?.years).toEqual([2001, 2002])
    expect(usualMovement(nationOf(40, {}), 'gifts', 2003)?.years).toEqual([2003, 2004, 2005])
  })

  it('ends its run at newly drawn localities', () => {
    const comparability = defineComparability(FRAMEWORK, [...BREAKS, NEW_LOCALITIES])
    const cut = nationOf(40, swinging(), { comparability })
    expect(usualMovement(cut, 'votes', 2002)).toMatchObject({ years: [2001, 2002], sigma: null })
    expect(usualMovement(cut, 'votes', 2003)).toMatchObject({ years: [2003, 2004, 2005], sigma: null })
  })

  it('is null in a year that does not measure the unit, and refuses a year or unit nobody knows', () => {
    const dataset = nationOf(40, {})
    expect(usualMovement(dataset, 'roads', 2003)).toBeNull()
    expect(() => usualMovement(dataset, 'roads', 1999)).toThrow('1999')
    expect(() => usualMovement(dataset, 'rods', 2004)).toThrow('rods')
  })
})

describe('errors', () => {
  const published = [
    { year: 2002, province: codeAt(0), unit: 'votes', standardError: 0.09 },
    { year: 2003, province: codeAt(0), unit: 'votes', standardError: 0.18 },
    { year: 2003, province: codeAt(1), unit: 'votes', standardError: 0.18 },
  ]
  const dataset = nationOf(40, swinging(), { uncertainties: published })

  it('of a score are σ, or the published standard error as a share of the scale', () => {
    const errors = scoreErrors(dataset, 'votes', 2003)
    expect([errors[0], errors[1], errors[2]]).toEqual([
      expect.closeTo(0.04, 10),
      expect.closeTo(0.04, 10),
      expect.closeTo(SIGMA, 10),
    ])
  })

  it('of a change add up as of independent samples, each side with the better figure', () => {
    const errors = changeErrors(dataset, 'votes', 2002, 2003)
    expect(errors[0]).toBeCloseTo(Math.hypot(0.02, 0.04), 10)
    expect(errors[1]).toBeCloseTo(Math.hypot(SIGMA, 0.04), 10)
    expect(errors[2]).toBeCloseTo(Math.SQRT2 * SIGMA, 10)
    expect(bandOf(errors[2] ?? Number.NaN)).toBeCloseTo(1.645 * Math.SQRT2 * SIGMA, 10)
  })

  it('of published figures need no σ', () => {
    const few = nationOf(3, swinging(), { uncertainties: published })
    const errors = changeErrors(few, 'votes', 2002, 2003)
    expect(errors[0]).toBeCloseTo(Math.hypot(0.02, 0.04), 10)
    expect(errors[1]).toBeNaN()
  })

  it('of a change are unknown where a single province has none: redefined, or newly drawn localities between', () => {
    const comparability = defineComparability(FRAMEWORK, [...BREAKS, NEW_LOCALITIES])
    const cut = nationOf(40, swinging(), { comparability, uncertainties: published })
    expect(changeErrors(cut, 'votes', 2002, 2003).every(Number.isNaN)).toBe(true)
    expect(changeErrors(cut, 'votes', 2001, 2005).every(Number.isNaN)).toBe(true)
    expect(changeErrors(dataset, 'gifts', 2002, 2003).every(Number.isNaN)).toBe(true)
  })
})
