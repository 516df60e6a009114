import { describe, expect, it } from 'vitest'
import { convergenceOf } from '../src/convergence.ts'
import { datasetWith } from './small-panel.ts'

const dataset = datasetWith({
  // The third province comes in late and must not open the gap.
  votes: { 2001: [1, 3, null], 2002: [1.5, 2.5, 5], 2004: [2, 2, 5] },
  gifts: { 2001: [1, 2], 2002: [1, 2], 2003: [1, 3] },
  clinics: { 2001: [2, null], 2002: [null, 3], 2004: [1] },
})

describe('convergence', () => {
  it('follows the provinces that have a score in every year', () => {
    const [segment, ...others] = convergenceOf(dataset, 'votes').segments
    expect(others).toEqual([])
    expect(segment).toMatchObject({ years: [2001, 2002, 2004], n: 2, range: [2, 1, 0] })
    // Two values a apart have the standard deviation a / √2.
    expect(segment?.sd[0]).toBeCloseTo(Math.SQRT2, 12)
    expect(segment?.sd[1]).toBeCloseTo(Math.SQRT1_2, 12)
    expect(segment?.sd[2]).toBe(0)
    // Slopes −0.7071 (2001–2002), −0.4714 (2001–2004), −0.3536 (2002–2004): the middle one.
    expect(segment?.slope).toBeCloseTo(-0.4714045, 7)
  })

  it('does not reach over a redefinition', () => {
    const { segments } = convergenceOf(dataset, 'gifts')
    expect(segments.map(({ years }) => years)).toEqual([[2001, 2002], [2003]])
    expect(segments.map(({ slope }) => slope)).toEqual([0, null])
  })

  it('is null where fewer than two provinces have a score throughout', () => {
    expect(convergenceOf(dataset, 'clinics').segments).toEqual([
      { years: [2001, 2002], n: 0, sd: [null, null], range: [null, null], slope: null },
      { years: [2004], n: 1, sd: [null], range: [null], slope: null },
    ])
  })
})
