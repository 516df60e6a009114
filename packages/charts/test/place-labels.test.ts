import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels } from '../src/frame/place-labels.ts'

/** Where labels of one size go. */
const placed = (wanted: readonly number[], size: number, ends?: readonly [number, number]) =>
  placeLabels(wanted, at => ({ at, size }), ends).map(({ middle }) => middle)

describe('placeLabels', () => {
  it('leaves labels where they are if none collide', () => {
    expect(placed([10, 30, 50], 10)).toEqual([10, 30, 50])
  })

  it('moves labels that collide apart by the same distance', () => {
    expect(placed([10, 12], 10)).toEqual([6, 16])
  })

  it('gives places in the order given, not in the order along the line', () => {
    expect(placed([50, 10, 12], 10)).toEqual([50, 6, 16])
  })

  it('keeps labels inside the ends, and pushes neighbours with them', () => {
    expect(placed([0, 8], 10, [0, 100])).toEqual([5, 15])
    expect(placed([99, 100], 10, [0, 100])).toEqual([85, 95])
  })

  it('never lets labels overlap and keeps their order', () => {
    const cases = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 300 }), size: fc.integer({ min: 1, max: 20 }) }),
      {
        maxLength: 14,
      },
    )
    fc.assert(
      fc.property(cases, labels => {
        const boxes = placeLabels(labels, label => label, [0, 300])
          .map(({ label, middle }) => ({ ...label, middle }))
          .sort((a, b) => a.middle - b.middle)
        for (const [index, box] of boxes.slice(1).entries()) {
          const before = boxes[index]
          if (!before) continue
          expect(box.middle - before.middle).toBeGreaterThanOrEqual((box.size + before.size) / 2 - 1e-6)
          expect(box.at).toBeGreaterThanOrEqual(before.at)
        }
        for (const { middle, size } of boxes) {
          expect(middle - size / 2).toBeGreaterThanOrEqual(-1e-6)
          expect(middle + size / 2).toBeLessThanOrEqual(300 + 1e-6)
        }
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})
