import { describe, expect, it } from 'vitest'
import { survivingP } from '../src/false-discovery.ts'

describe('the largest p that survives', () => {
  it('is that of the example of Benjamini & Hochberg (1995), section 4: four of fifteen at 5 %', () => {
    const published = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ]
    expect(survivingP(published, { rate: 0.05 })).toBe(0.0095)
  })

  it('takes smaller p with it that fail by themselves', () => {
    // 0.05 > 0.1/3, but 0.06 ≤ 0.2/3.
    expect(survivingP([0.06, 0.05, 0.9])).toBe(0.06)
  })

  it('is null where nothing survives, and of an empty list', () => {
    expect(survivingP([0.2, 0.9])).toBeNull()
    expect(survivingP([])).toBeNull()
  })

  it('counts NaN as no test', () => {
    expect(survivingP([Number.NaN, 0.09, Number.NaN])).toBe(0.09)
  })
})
