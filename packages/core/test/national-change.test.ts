import { median, quantile } from 'd3-array'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween } from '../src/change.ts'
import { GROUPS, quartiles } from '../src/group.ts'
import { movesBetween } from '../src/move.ts'
import { spreadOf } from '../src/move-spread.ts'
import { nationalChanges } from '../src/national-change.ts'
import { prioritiesOf } from '../src/priority.ts'
import { datasetWith, PROVINCES } from './small-panel.ts'

const SEEDED = { seed: 2011, numRuns: 100 } as const
const dataset = datasetWith({
  voice: { 2001: [4, 5, 6, 7, 8, null], 2002: [5, 4, 6, 8, 7, 5] },
  votes: { 2001: [2, 2.5, 3, 3.5, 4, null], 2002: [1.9, 2.6, 3, 3.4, 4.1, 2] },
})

describe('changes of the nation', () => {
  it('are the rows of every province, as columns', () => {
    const columns = nationalChanges(dataset, 2001, 2002)
    for (const [at, { code }] of PROVINCES.entries()) {
      const { rows } = changeBetween(dataset, code, 2001, 2002)
      expect(rows.map(({ id }) => id)).toEqual(columns.map(({ unit }) => unit.id))
      for (const [index, { before, after, moves, robustZ, flags }] of columns.entries()) {
        const hole = (value: number | undefined) =>
          value === undefined || Number.isNaN(value) ? null : value
        expect(rows[index]).toMatchObject({
          delta: hole(moves.deltas[at]),
          shareDelta: hole(moves.shareDeltas[at]),
          direction: moves.directions[at] ?? null,
          robustZ: hole(robustZ[at]),
          groupFrom: GROUPS[before.groups[at] ?? -1] ?? null,
          groupTo: GROUPS[after.groups[at] ?? -1] ?? null,
          flags: flags[at],
        })
      }
    }
  })

  it('say that a part fell while its dimension rose', () => {
    const votes = nationalChanges(dataset, 2001, 2002).find(({ unit }) => unit.id === 'votes')
    // 01: votes 2 → 1.9, voice 4 → 5. 04: votes 3.5 → 3.4, voice 7 → 8.
    expect(votes?.flags.map(flags => flags.includes('hidden-decline'))).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ])
  })

  it('are worked out once', () => {
    expect(nationalChanges(dataset, 2001, 2002)).toBe(nationalChanges(dataset, 2001, 2002))
  })
})

describe('order statistics', () => {
  const column = fc
    .array(fc.oneof(fc.integer({ min: 5_000, max: 50_000 }), fc.constant(null)), {
      minLength: 6,
      maxLength: 6,
    })
    .map(ticks => ticks.map(value => (value === null ? null : value / 1e4)))

  it('quartiles are those of d3', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 80, noNaN: true }), { maxLength: 70 }), values => {
        const expected = values.length === 0 ? null : { q1: 0.25, median: 0.5, q3: 0.75 }
        const cuts =
          expected &&
          Object.fromEntries(Object.entries(expected).map(([name, p]) => [name, quantile(values, p)]))
        expect(quartiles(Float64Array.from([Number.NaN, ...values]))).toEqual(cuts)
      }),
      SEEDED,
    )
  })

  it('median and median absolute deviation of the moves are those of d3', () => {
    fc.assert(
      fc.property(column, column, (before, after) => {
        const moves = movesBetween(datasetWith({ votes: { 2001: before, 2002: after } }), 'votes', 2001, 2002)
        const middle = median(moves.judged) ?? null
        const deviation = middle === null ? 0 : (median(moves.judged, move => Math.abs(move - middle)) ?? 0)
        expect([moves.median, spreadOf(moves)]).toEqual([middle, deviation ? 1.4826 * deviation : null])
      }),
      SEEDED,
    )
  })
})

it('priorities without draws have no stability, and are else the same', () => {
  const plain = prioritiesOf(dataset, '01', 2002, { draws: 0 })
  expect(plain.map(({ stability }) => stability)).toEqual([null])
  expect(plain).toEqual(prioritiesOf(dataset, '01', 2002).map(area => ({ ...area, stability: null })))
})
