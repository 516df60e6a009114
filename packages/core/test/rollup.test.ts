import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPanel } from '../src/panel.ts'
import type { Region } from '../src/province.ts'
import { rollupOf } from '../src/rollup.ts'
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
        { province: '05', delta: 0.5 },
        { province: '04', delta: 0.1 },
      ],
      mostDeclined: [
        { province: '01', delta: -0.4 },
        { province: '02', delta: -0.1 },
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
    expect(() => rollupOf(regional, 2001, 2002, { region })).toThrow('unknown region "South"')
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
