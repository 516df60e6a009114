import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baseRate } from '../src/base-rate.ts'
import { defineComparability } from '../src/comparability.ts'
import { createPanel } from '../src/panel.ts'
import { nationOf } from './nation.ts'
import {
  BREAKS,
  COMPARABILITY,
  datasetWith,
  FRAMEWORK,
  PROVINCES,
  rowsOf,
  type Table,
} from './small-panel.ts'

const share = (score: number) => (score - 0.5) / 4.5

describe('a base rate', () => {
  // The nation rises by 0.4 in each year, which nobody gains by.
  const dataset = datasetWith({
    votes: {
      2001: [2, 2.2, 2.25, 1.7, 2, 2],
      2002: [2.4, 3, 2.65, 1.9, 2.2, 2.5],
      2003: [2.8, 3.6, 3.05, 2.1, 2.4, 3.1],
    },
  })

  it('counts who started alike, who gained as much beyond the national move, and who still had it a year later', () => {
    // National moves: (0.4 + 0.8 + 0.4 + 0.2 + 0.2 + 0.5)/6 = 0.41667 and (0.8 + 1.4 + 0.8 + 0.4 + 0.4 + 1.1)/6 = 0.81667
    // over two years. Within 0.225 of 2 in 2001: 01, 02, 05, 06 (03 is 0.25 away, 04 0.3); in 2002: 04 (1.9), 05 (2.2).
    // At least 0.08 beyond: 02 (0.38333), 06 (0.08333). Two years after the start: 02 0.58333, 06 0.28333.
    expect(baseRate(dataset, 'votes', share(2), 0.08 / 4.5)).toEqual({
      starts: 6,
      reached: 2,
      rate: 2 / 6,
      kept: { still: 2, of: 2 },
      chance: null,
    })
    expect(baseRate(dataset, 'votes', share(2), 0.3 / 4.5)).toMatchObject({
      reached: 1,
      kept: { still: 1, of: 1 },
    })
    expect(baseRate(dataset, 'votes', share(2), 0.5 / 4.5)).toMatchObject({
      reached: 0,
      kept: { still: 0, of: 0 },
    })
  })

  it('takes starts as near as told', () => {
    expect(baseRate(dataset, 'votes', share(2), 0, { around: 0 })).toMatchObject({ starts: 3 })
    expect(baseRate(dataset, 'votes', share(2), 0, { around: 1 })).toMatchObject({ starts: 12 })
    expect(baseRate(dataset, 'votes', share(5), 0)).toMatchObject({ starts: 0, rate: null })
  })

  it('counts no start across newly drawn localities, and nobody as having kept a gain over them', () => {
    const note = { vi: 'Địa bàn mới', en: 'New localities' }
    const drawn = { year: 2003, verdict: 'resampled', basis: 'documented', note, source: 'made up' } as const
    const cut = { ...dataset, comparability: defineComparability(FRAMEWORK, [...BREAKS, drawn]) }
    expect(baseRate(cut, 'votes', share(2), 0.08 / 4.5)).toMatchObject({
      starts: 4,
      reached: 2,
      kept: { still: 0, of: 0 },
    })
  })

  it('of scores that swing to and fro: many gain, nobody keeps it, and chance says so', () => {
    // Forty provinces swing by 0.3 around 2, half of them the other way round. Second differences are 1.2, so that
    // σ² = 1.44/6 and σ = 0.4899 points, 0.10887 of the scale; z = 0.1/(√2·0.10887) = 0.6495 and 1 − Φ(z) = 0.2580.
    const swing = (at: number) => (at % 2 === 0 ? 0.3 : -0.3)
    const swinging = nationOf(40, {
      votes: { 2001: at => 2 + swing(at), 2002: at => 2 - swing(at), 2003: at => 2 + swing(at) },
    })
    expect(baseRate(swinging, 'votes', share(1.7), 0.1, { year: 2003 })).toEqual({
      starts: 40,
      reached: 40,
      rate: 1,
      kept: { still: 0, of: 20 },
      chance: expect.closeTo(0.258, 4),
    })
  })

  it('refuses an unknown unit', () => {
    expect(() => baseRate(dataset, 'vote', 0.5, 0.1)).toThrow('unknown-unit: text vote')
  })
})

describe('properties', () => {
  const ticks = fc.option(fc.integer({ min: 10_000, max: 30_000 }), { freq: 6 })
  const column = fc.array(ticks, { minLength: 6, maxLength: 6 })
  const tables = fc.record({ 2001: column, 2002: column, 2003: column })
  const scores = (values: readonly (number | null)[], lift = 0) =>
    values.map(value => (value === null ? null : (value + lift) / 1e4))
  const tableOf = (
    made: { 2001: (number | null)[]; 2002: (number | null)[]; 2003: (number | null)[] },
    lift: number,
  ) =>
    ({ 2001: scores(made[2001]), 2002: scores(made[2002]), 2003: scores(made[2003], lift) }) as Table[string]

  it('what the whole nation gains in the last year changes no rate', () => {
    let reached = 0
    fc.assert(
      fc.property(tables, fc.integer({ min: -5000, max: 20_000 }), (made, lift) => {
        const [plain, lifted] = [0, lift].map(by =>
          baseRate(datasetWith({ votes: tableOf(made, by) }), 'votes', 0.33, 0.0701),
        )
        reached += plain?.kept.of ?? 0
        expect(lifted).toEqual(plain)
      }),
      { seed: 2011, numRuns: 400 },
    )
    expect(reached).toBeGreaterThan(20)
  })

  it('the order of provinces does not matter', () => {
    fc.assert(
      fc.property(tables, made => {
        const rows = rowsOf({ votes: tableOf(made, 0) })
        const rate = (provinces: typeof PROVINCES) =>
          baseRate(
            { panel: createPanel({ framework: FRAMEWORK, provinces, rows }), comparability: COMPARABILITY },
            'votes',
            0.33,
            0.0701,
          )
        expect(rate([...PROVINCES].reverse())).toEqual(rate(PROVINCES))
      }),
      { seed: 2011, numRuns: 50 },
    )
  })
})
