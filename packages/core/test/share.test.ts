import { expect, it } from 'vitest'
import { shareOfScale } from '../src/share.ts'

it('share of scale is 0 at the lowest possible score, 1 at the highest, and linear between', () => {
  const scale = { min: 0.25, max: 2.5 }
  expect(shareOfScale(0.25, scale)).toBe(0)
  expect(shareOfScale(1.375, scale)).toBe(0.5)
  expect(shareOfScale(2.5, scale)).toBe(1)
})
