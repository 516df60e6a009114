// The work of a page grows with what is on it, not with its square: counted in steps, not in time.
import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/document/pdf-columns.ts'
import { gridsOf } from '../../src/document/pdf-grid.ts'
import type { PdfLine } from '../../src/document/pdf-lines.ts'
import type { Ruling } from '../../src/document/pdf-page.ts'

/** Steps that work takes at one size and at four times it. */
function growth(stepsAt: (size: number) => number): number {
  const [small, large] = [stepsAt(100), stepsAt(400)]
  expect(small).toBeGreaterThan(0)
  return large / small
}

const across = (at: number, from: number, to: number): Ruling => ({ isAcross: true, at, from, to })
const down = (at: number, from: number, to: number): Ruling => ({ isAcross: false, at, from, to })

describe('tables of a page take steps in proportion to their cells', () => {
  const stepsOf = (rulings: readonly Ruling[]): number => {
    const steps = { taken: 0 }
    gridsOf(rulings, steps)
    return steps.taken
  }
  const rows = (count: number) => Array.from({ length: count + 1 }, (_, at) => across(10 * at, 0, 500))

  it('where every cell is drawn', () => {
    const ruled = (count: number) => [
      ...rows(count),
      ...Array.from({ length: 11 }, (_, at) => down(50 * at, 0, 10 * count)),
    ]
    expect(growth(count => stepsOf(ruled(count)))).toBeLessThan(5)
  })

  it('where no line parts rows or columns but the outer ones', () => {
    const open = (count: number) => [
      across(0, 0, 500),
      across(10 * count, 0, 500),
      ...[0, 250, 500].map(at => down(at, 0, 10 * count)),
      ...Array.from({ length: count }, (_, at) => across(10 * at + 5, 495, 502)),
    ]
    expect(growth(count => stepsOf(open(count)))).toBeLessThan(5)
  })

  it('where lines are drawn one over another, a point apart', () => {
    const dense = (count: number) => [
      ...rows(10),
      ...Array.from({ length: count }, (_, at) => down(4 * at, 0, 100)),
    ]
    expect(growth(count => stepsOf(dense(count)))).toBeLessThan(5)
  })

  it('and none where lines cross as those of a drawing do', () => {
    const hatched = Array.from({ length: 1_900 }, (_, at) => [
      across(4 * at, 0, 7_600),
      down(4 * at, 0, 7_600),
    ])
    const steps = { taken: 0 }
    expect(gridsOf(hatched.flat(), steps)).toEqual([])
    expect(steps.taken).toBeLessThan(300_000)
  })
})

describe('columns of a page take steps in proportion to its lines', () => {
  const line = (y: number, lefts: readonly number[]): PdfLine => ({
    y,
    size: 10,
    segments: lefts.map(left => ({ text: 'x', left, right: left + 20 })),
  })
  const stepsOf = (lines: readonly PdfLine[]): number => {
    const steps = { taken: 0 }
    blocksOf(lines, steps)
    return steps.taken
  }

  it('where every third line might begin a table that none is', () => {
    const lines = (count: number) =>
      Array.from({ length: 40 * count }, (_, at) => line(12 * at, at % 3 === 0 ? [0, 100, 200] : [0]))
    expect(growth(count => stepsOf(lines(count)))).toBeLessThan(5)
  })

  it('where they end like a document, line by line', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        ...line(12 * at, [0]),
        segments: [{ text: 'Nơi nhận:', left: 0, right: 60 }],
      }))
    expect(growth(count => stepsOf(lines(count)))).toBeLessThan(5)
  })

  it('and no line of them is lost', () => {
    const lines = Array.from({ length: 5_000 }, (_, at) => line(12 * at, at % 3 === 0 ? [0, 100, 200] : [0]))
    const found = blocksOf(lines).flatMap(block => (block.kind === 'lines' ? block.lines : []))
    expect(found).toHaveLength(lines.length)
  })
})
