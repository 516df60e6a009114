import { expect, it } from 'vitest'
import { smallestGain } from '../src/smallest-gain.ts'

it('is the smallest that is enough, at four decimals', () => {
  expect(smallestGain(2, 5, score => score > 2.5)).toBe(0.5001)
  expect(smallestGain(2, 5, score => score >= 2.5)).toBe(0.5)
  expect(smallestGain(4.9999, 5, score => score >= 5)).toBe(0.0001)
})

it('is 0 where the score is enough already, null where the scale ends first', () => {
  expect(smallestGain(2, 5, score => score >= 2)).toBe(0)
  expect(smallestGain(2, 5, score => score > 5)).toBeNull()
  expect(smallestGain(5, 5, score => score > 5)).toBeNull()
})
