import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPanel } from '../src/panel.ts'
import type { Region } from '../src/province.ts'
import { rollupOf } from '../src/rollup.ts'
import { nationOf } from './nation.ts'
import { COMPARABILITY, datasetWith, FRAMEWORK, PROVINCES, rowsOf } from './small-panel.ts'

const TABLE = {
  votes: { 2001: [2, 2, 2, 2, 2, null], 2002: [1.6, 1.9, 2, 2.1, 2.5, 3] },
  gifts: { 2002: [1, 2, 3, 4, 5, 1], 2003: [2, 3, 4, 5, 1, 2] },
  schools: { 2003: [2.75, 2.75, 2.75, 2.75, 2.75], 2004: [3.3333, 0.3333, 1.8333, 3.3333, 0.3333] },
}
const dataset = datasetWith(TABLE)
const unitOf = (id: string, from: number, to: number, options = {}) =>
  rollupOf(dataset, from, to, options).units.find(unit => unit.id === id)

describe('a roll-up', () => {
  it('counts who rose and fell among the provinces with both scores', () => {
    expect(unitOf('votes', 2001, 2002)).toEqual({
      level: 'subdimension',
      id: 'votes',
      dimension: 'voice',
      comparability: 'same',
      n: 5,
      risen: 2,
      fallen: 2,
      flat: 1,
      // Six provinces and two years tell nothing of usual movement.
      judged: 0,
      clearUp: 0,
      clearDown: 0,
      clearByChance: 0,
      afterBH: 0,
      declinedShare: 0.4,
      medianDelta: 0,
      flags: {
        'clear-decline': 0,
        'sustained-decline': 0,
        'clear-rise': 0,
        declined: 2,
        'hidden-decline': 0,
        // Spread 0.14826: only −0.4 is at least one of it below the median 0.
        'relative-decline': 1,
        'persistent-decline': 0,
        'group-drop': 0,
        // Of 1.6 1.9 2 2.1 2.5 3 the three up to the median 2.05.
        weak: 3,
      },
      mostImproved: [
        { province: '05', delta: 0.5, signal: null, afterBH: null },
        { province: '04', delta: 0.1, signal: null, afterBH: null },
      ],
      mostDeclined: [
        { province: '01', delta: -0.4, signal: null, afterBH: null },
        { province: '02', delta: -0.1, signal: null, afterBH: null },
      ],
    })
  })

  it('names as many as asked, equal changes by code', () => {
    const alike = datasetWith({ votes: { 2001: [2, 2, 2, 2, 2, 2], 2002: [2.5, 2.2, 2.5, 2.5, 1.5, 1.5] } })
    const votes = rollupOf(alike, 2001, 2002, { top: 2 }).units.find(({ id }) => id === 'votes')
    expect(votes?.mostImproved.map(({ province }) => province)).toEqual(['01', '03'])
    expect(votes?.mostDeclined.map(({ province }) => province)).toEqual(['05', '06'])
  })

  it('of a redefined unit has no change at all', () => {
    expect(unitOf('gifts', 2002, 2003)).toMatchObject({
      comparability: 'redefined',
      n: 0,
      risen: 0,
      fallen: 0,
      flat: 0,
      declinedShare: null,
      medianDelta: null,
      mostImproved: [],
      mostDeclined: [],
    })
  })

  it('of a rescaled unit is in shares of scale', () => {
    const schools = unitOf('schools', 2003, 2004)
    expect(schools).toMatchObject({ comparability: 'rescaled', n: 5, risen: 2, fallen: 2, flat: 1 })
    expect(schools?.mostImproved[0]?.province).toBe('01')
    expect(schools?.mostImproved[0]?.delta).toBeCloseTo(0.5, 4)
    expect(schools?.mostDeclined.map(({ province }) => province)).toEqual(['02', '05'])
  })

  it('lists the units measured in at least one of the years, as a change does', () => {
    expect(rollupOf(dataset, 2003, 2004).units.map(({ id }) => id)).toEqual([
      'total',
      'voice',
      'votes',
      'gifts',
      'care',
      'clinics',
      'schools',
      'roads',
      'air',
      'smoke',
    ])
  })
})

describe('what is more than chance', () => {
  // Forty provinces go up or down by a share of 0.1 of 4.5 and back: √2·σ = 0.1155 of the scale, 0.52 points. Two more are
  // new in 2002 and fall by 3 and by 1.2 points, z = −5.8 and −2.3: both clear, but of 42 changes with z = ±0.87 only the
  // first survives, for its p of 1e-8 is below 0.1/42 and the other's 0.02 is above 0.2/42.
  const swing = (at: number) => (at % 2 === 0 ? 0.45 : -0.45)
  const votes = {
    2001: (at: number) => (at >= 40 ? null : 2),
    2002: (at: number) => (at >= 40 ? 4 : 2 + swing(at)),
    2003: (at: number) => (at === 40 ? 1 : at === 41 ? 2.8 : 2),
  }
  const { changes, units } = rollupOf(nationOf(42, { votes }), 2002, 2003)

  it('is counted beside how many moved', () => {
    expect(changes).toEqual({
      n: 42,
      risen: 20,
      fallen: 22,
      judged: 42,
      clearUp: 0,
      clearDown: 2,
      clearByChance: 4.2,
      afterBH: { up: 0, down: 1 },
    })
    expect(units.find(({ id }) => id === 'votes')).toMatchObject({ clearDown: 2, afterBH: 1 })
  })

  it('is marked on who moved most', () => {
    expect(units.find(({ id }) => id === 'votes')?.mostDeclined.slice(0, 3)).toMatchObject([
      { province: '041', signal: 'clear', afterBH: true },
      { province: '042', signal: 'clear', afterBH: false },
      { signal: 'within', afterBH: false },
    ])
  })
})

describe('a roll-up of a region', () => {
  const REGION_OF: readonly Region[] = ['SE', 'SE', 'SE', 'RRD', 'RRD', 'RRD']
  const provinces = PROVINCES.map((province, index) => ({ ...province, region: REGION_OF[index] ?? 'SE' }))
  const panel = createPanel({ framework: FRAMEWORK, provinces, rows: rowsOf(TABLE) })
  const regional = { panel, comparability: COMPARABILITY }

  it('counts its provinces only', () => {
    const { region, provinces: count, units } = rollupOf(regional, 2001, 2002, { region: 'SE' })
    expect([region, count]).toEqual(['SE', 3])
    expect(units.find(({ id }) => id === 'votes')).toMatchObject({
      n: 3,
      risen: 0,
      fallen: 2,
      flat: 1,
      medianDelta: -0.1,
      mostImproved: [],
      // Flags compare with the whole country still.
      flags: { 'relative-decline': 1 },
    })
  })

  it('refuses a region that does not exist', () => {
    const region = 'South' as Region
    expect(() => rollupOf(regional, 2001, 2002, { region })).toThrow('unknown-region: text South')
  })
})

describe('any roll-up', () => {
  it('puts every province with a change in one of three, and counts as declined those that fell', () => {
    const year = fc.array(fc.option(fc.integer({ min: 5, max: 50 }).map(tenths => tenths / 10)), {
      minLength: 6,
      maxLength: 6,
    })
    fc.assert(
      fc.property(year, year, (before, after) => {
        const { units } = rollupOf(datasetWith({ votes: { 2001: before, 2002: after } }), 2001, 2002)
        for (const { n, risen, fallen, flat, flags } of units) {
          expect(risen + fallen + flat).toBe(n)
          expect(flags.declined).toBe(fallen)
        }
      }),
      { seed: 2011, numRuns: 50 },
    )
  })
})
