import fc from 'fast-check'
import { distance as known } from 'fastest-levenshtein'
import { expect, it } from 'vitest'
import { distance } from '../src/edit-distance.ts'

it('counts the same as the library that it stands in for', () => {
  const name = fc.string({ unit: fc.constantFrom(...'abcđơ'), maxLength: 70 })
  fc.assert(
    fc.property(name, name, (from, to) => {
      expect(distance(from, to)).toBe(known(from, to))
    }),
    { seed: 20241127, numRuns: 300 },
  )
})
