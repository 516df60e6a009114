import { expect, it } from 'vitest'
import { round4 } from '../src/round.ts'

it.each([
  [4.8918 - 4.7769, 0.1149],
  [2.3844 - 2.4777, -0.0933],
  [0.00005, 0.0001],
  [0.00004, 0],
  [1.23456, 1.2346],
  [42, 42],
])('round4 keeps four decimals: %d gives %d', (value, rounded) => {
  expect(round4(value)).toBe(rounded)
})

it('round4 never gives −0', () => {
  // toBe tells 0 from −0.
  expect(round4(-0)).toBe(0)
  expect(round4(-0.00004)).toBe(0)
})

it('round4 keeps a hole a hole', () => {
  expect(round4(Number.NaN)).toBeNaN()
})
