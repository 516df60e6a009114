import { describe, expect, it } from 'vitest'
import { PapiError } from '../src/error.ts'
import { PRIORITY_WEIGHTS, prioritiesOf } from '../src/priority.ts'
import { nationOf, reversed } from './nation.ts'
import { datasetWith } from './small-panel.ts'

const ALL = [2, 2, 2, 2, 2, 2]

// Province 01: votes last and falling, gifts first and rising, clinics in the middle and new to the panel, schools
// not published.
const dataset = datasetWith({
  votes: { 2001: ALL, 2002: [1.55, 2.45, 2.9, 3.35, 3.8, 4.25] },
  gifts: { 2001: ALL, 2002: [4, 2, 2, 2, 2, 2] },
  clinics: { 2001: [null, 2, 2, 2, 2, 2], 2002: [3, 2, 2, 3.9, 3.9, 3.9] },
  schools: { 2001: ALL, 2002: [null, 2, 3, 2, 2, 2] },
})

const near = (value: number) => expect.closeTo(value, 10)

describe('components and priority', () => {
  it('are as worked by hand', () => {
    expect(prioritiesOf(dataset, '01', 2002)).toEqual([
      {
        id: 'votes',
        dimension: 'voice',
        score: 1.55,
        group: 'low',
        // Six provinces and two years tell nothing of usual movement: the level is the score's, and the change counts
        // nothing. All five others are better; one decline of three; Q3 = 3.35 + 0.75 · 0.45 = 3.6875 is
        // 2.1375/4.5 = 0.475 of the scale away, the largest distance of the province.
        components: { level: 1, leverage: 1, change: 0.5, persistence: near(1 / 3) },
        changeCounted: false,
        signal: null,
        // All five moved better.
        movedBetter: 1,
        // 0.6 + 0.25 + 0.15 · 0.5
        priority: near(0.925),
        stability: 1,
        stabilityNoise: null,
        // robustZ: deltas −0.45 0.45 0.9 1.35 1.8 2.25, median 1.125, MAD 0.675: −1.575/1.0008 = −1.57.
        // In 2001 all were equal, thus in no group.
        flags: ['declined', 'relative-decline', 'weak'],
      },
      {
        id: 'clinics',
        dimension: 'care',
        score: 3,
        // sorted 2 2 3 3.9 3.9 3.9: Q1 = 2.25, median 3.45
        group: 'low-average',
        // Three of five are better; no score the year before: neutral 0.5; Q3 = 3.9 is 0.9/4.5 = 0.2 away.
        components: { level: near(0.6), leverage: near(0.2 / 0.475), change: 0.5, persistence: 0 },
        changeCounted: false,
        signal: null,
        movedBetter: null,
        // 0.6 · 0.6 + 0.25 · 0.4211 + 0.15 · 0.5
        priority: near(0.36 + 0.05 / 0.475 + 0.075),
        stability: 1,
        stabilityNoise: null,
        flags: ['weak'],
      },
      {
        id: 'gifts',
        dimension: 'voice',
        score: 4,
        group: 'high',
        // Above Q3 there is nothing to gain.
        components: { level: 0, leverage: 0, change: 0.5, persistence: 0 },
        changeCounted: false,
        signal: null,
        movedBetter: 0,
        priority: near(0.075),
        stability: 1,
        stabilityNoise: null,
        flags: [],
      },
    ])
  })

  it('count a change only where it is clear', () => {
    // Forty provinces go up or down by a share of 0.1 of 4.5 and back: a band of 0.19. The first, new in 2002, falls by
    // 0.22 and the second by 0.11 of the scale: of the 41 others 40 moved better than the one, 19 + 20 than the other.
    const swing = (at: number) => (at % 2 === 0 ? 0.45 : -0.45)
    const nation = nationOf(42, {
      votes: {
        2001: at => (at < 2 ? null : 2),
        2002: at => (at < 2 ? 3 : 2 + swing(at)),
        2003: at => (at === 0 ? 2 : at === 1 ? 2.5 : 2 + at / 1000),
      },
    })
    const [clear, within] = [prioritiesOf(nation, '001', 2003), prioritiesOf(nation, '002', 2003)]
    expect(clear).toMatchObject([
      { changeCounted: true, signal: 'clear', movedBetter: 1, components: { change: 1 } },
    ])
    expect(within).toMatchObject([
      { changeCounted: false, signal: 'within', movedBetter: near(40 / 41), components: { change: 0.5 } },
    ])
  })

  it('take the level from all scores of the run, not from the newest alone', () => {
    // The first province has stood high for years and is low once; the second has been low throughout.
    const noise = [0.2, -0.2, 0.2, -0.2]
    const levelIn = (year: number) => (at: number) => {
      if (at === 0) return year === 2004 ? 2.4 : 4.4
      if (at === 1) return 2.5
      return 2.2 + at / 20 + (noise[(year + at) % 4] ?? 0)
    }
    const years = [2001, 2002, 2003, 2004]
    const nation = nationOf(40, { votes: Object.fromEntries(years.map(year => [year, levelIn(year)])) })
    const levelOf = (code: string) => prioritiesOf(nation, code, 2004)[0]?.components.level ?? Number.NaN
    expect(levelOf('001')).toBeLessThan(levelOf('002'))
  })

  it('leave out what has no published score', () => {
    expect(prioritiesOf(dataset, '01', 2002).map(({ id }) => id)).not.toContain('schools')
    expect(prioritiesOf(dataset, '02', 2002).map(({ id }) => id)).toContain('schools')
  })

  it('count only provinces strictly better: equal scores have the same level', () => {
    const levels = ['02', '03', '04'].map(
      code => prioritiesOf(dataset, code, 2002).find(({ id }) => id === 'clinics')?.components.level,
    )
    // Four of five are above 2, none above 3.9.
    expect(levels).toEqual([0.8, 0.8, 0])
  })

  it('persistence is full from three declines on', () => {
    const falling = datasetWith({
      votes: { 2001: [5, 1], 2002: [4, 1], 2003: [3, 1], 2004: [2, 1], 2005: [1.5, 1] },
    })
    const persistence = [2001, 2002, 2003, 2004, 2005].map(
      year => prioritiesOf(falling, '01', year)[0]?.components.persistence,
    )
    expect(persistence).toEqual([0, 1 / 3, 2 / 3, 1, 1])
  })

  it('the change of a rescaled unit is compared by share of scale', () => {
    const rescaled = datasetWith({
      // Shares 0.5 → 0.5556, 0.5 → 0.3889, 0.5 → 0.8889: one of two others moved better.
      clinics: { 2003: [2.75, 2.75, 2.75], 2004: [2, 1.5, 3] },
    })
    expect(prioritiesOf(rescaled, '01', 2004)).toMatchObject([{ id: 'clinics', movedBetter: 0.5 }])
  })

  it('of a redefined unit the change is unknown and a neutral 0.5', () => {
    const redefined = datasetWith({ gifts: { 2002: [4, 2, 2], 2003: [2, 4, 4] } })
    expect(prioritiesOf(redefined, '01', 2003)).toMatchObject([
      { id: 'gifts', movedBetter: null, components: { change: 0.5, persistence: 0 }, flags: ['weak'] },
    ])
  })

  it('in the first year the change is unknown, and only weak can be raised', () => {
    const first = datasetWith({ votes: { 2001: [1, 2, 3, 4, 5] } })
    expect(prioritiesOf(first, '01', 2001)).toMatchObject([
      { movedBetter: null, components: { change: 0.5, persistence: 0 }, flags: ['weak'] },
    ])
    expect(prioritiesOf(first, '05', 2001)).toMatchObject([{ flags: [] }])
  })

  it('are none where nothing tells the provinces apart', () => {
    expect(prioritiesOf(datasetWith({ votes: { 2001: [3] } }), '01', 2001)).toEqual([])
    expect(prioritiesOf(datasetWith({ votes: { 2001: [3, 3, 3] } }), '01', 2001)).toEqual([])
    expect(prioritiesOf(datasetWith({}), '01', 2001)).toEqual([])
  })
})

describe('order', () => {
  it('ties keep framework order', () => {
    // The first of all has nothing to gain anywhere.
    const best = { 2004: [1, 2, 2, 2, 2, 3] }
    const tied = datasetWith({ smoke: best, schools: best, votes: best, roads: best })
    expect(prioritiesOf(tied, '06', 2004).map(({ id }) => id)).toEqual(['votes', 'roads', 'schools', 'smoke'])
  })

  it('weights can be chosen', () => {
    const only = { level: 0, leverage: 0, change: 0, persistence: 1 }
    expect(
      prioritiesOf(dataset, '01', 2002, { weights: only }).map(({ id, priority }) => [id, priority]),
    ).toEqual([
      ['votes', near(1 / 3)],
      ['gifts', 0],
      ['clinics', 0],
    ])
  })

  it('default weights sum to 1, and a run of declines counts nothing', () => {
    expect(PRIORITY_WEIGHTS).toEqual({ level: 0.6, leverage: 0.25, change: 0.15, persistence: 0 })
    expect(Object.values(PRIORITY_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
  })
})

describe('stability', () => {
  // Seven provinces' worth of places are not needed: six sub-dimensions, of which five are among the first.
  // votes is worst in everything, smoke best in everything; clinics and roads depend on the weighting.
  const six = datasetWith({
    votes: { 2004: [5, 2, 2, 2, 2, 2], 2005: [0.5, 2, 2, 4.9, 4.9, 4.9] },
    gifts: { 2004: ALL, 2005: [1, 2, 2, 4, 4, 4] },
    schools: { 2004: ALL, 2005: [1, 2, 2, 3, 3, 3] },
    clinics: { 2004: ALL, 2005: [2.2, 2, 2, 3.3, 3.3, 3.3] },
    roads: { 2004: ALL, 2005: [1.9, 2.3, 2.1, 2.0, 2.1, 2.2] },
    smoke: { 2004: ALL, 2005: [9, 2, 2, 2, 2, 2] },
  })
  const stabilityOf = (options?: Parameters<typeof prioritiesOf>[3]) =>
    Object.fromEntries(prioritiesOf(six, '01', 2005, options).map(({ id, stability }) => [id, stability]))

  it('is 1 for what is worst in every component and 0 for what is best in every one', () => {
    expect(stabilityOf()).toMatchObject({ votes: 1, smoke: 0 })
  })

  it('adds up to the five places there are', () => {
    expect(Object.values(stabilityOf()).reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBeCloseTo(
      5,
      10,
    )
  })

  it('is the same for the same seed and number of draws', () => {
    expect(prioritiesOf(six, '01', 2005)).toEqual(prioritiesOf(six, '01', 2005))
    expect(stabilityOf({ seed: 0.5, draws: 50 })).toEqual(stabilityOf({ seed: 0.5, draws: 50 }))
  })

  it('counts shares of the draws asked for', () => {
    for (const share of Object.values(stabilityOf({ draws: 4 }))) {
      expect([0, 0.25, 0.5, 0.75, 1]).toContain(share)
    }
  })

  it('does not depend on the weights', () => {
    const weights = { level: 0, change: 0, persistence: 0, leverage: 1 }
    expect(stabilityOf({ weights })).toEqual(stabilityOf())
  })
})

describe('stability under usual movement', () => {
  // Forty-one provinces a step apart in four sub-dimensions of three years, up and down in turn; two more are too new to
  // have a usual movement. The province asked for is last in votes, first in gifts, and near the middle elsewhere.
  const swing = (at: number, year: number) => (((at + year) % 2 === 0 ? 1 : -1) * 0.09 * (year - 2003)) / 2
  const unit = (place: number, from = 2003) =>
    Object.fromEntries(
      [2003, 2004, 2005]
        .filter(year => year >= from)
        .map(year => [
          year,
          (at: number) => 1.5 + 0.02 * (at === 0 ? place : at <= place ? at - 1 : at) + swing(at, year),
        ]),
    )
  const nation = nationOf(41, {
    votes: { 2003: () => 2, ...unit(0) },
    gifts: unit(40),
    clinics: unit(12),
    schools: unit(14),
    roads: unit(10, 2004),
    smoke: unit(20, 2004),
  })
  const noiseOf = (dataset = nation, options?: Parameters<typeof prioritiesOf>[3]) =>
    Object.fromEntries(
      prioritiesOf(dataset, '001', 2005, options).map(({ id, stabilityNoise }) => [id, stabilityNoise]),
    )

  it('is 1 for what is always among the first, 0 for what never is', () => {
    expect(noiseOf()).toMatchObject({ votes: 1, gifts: 0 })
  })

  it('adds up to the five places there are, and is the same for the same seed in any order of provinces', () => {
    expect(Object.values(noiseOf()).reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBeCloseTo(5, 10)
    expect(noiseOf(reversed(nation))).toEqual(noiseOf())
    expect(noiseOf(nation, { seed: 0.5 })).toEqual(noiseOf(nation, { seed: 0.5 }))
  })

  it('counts shares of the draws asked for, under the weights in force', () => {
    const only = { level: 1, leverage: 0, change: 0, persistence: 0 }
    for (const share of Object.values(noiseOf(nation, { draws: 4, weights: only }))) {
      expect([0, 0.25, 0.5, 0.75, 1]).toContain(share)
    }
  })

  it('is null where no level is known', () => {
    const few = datasetWith({ votes: { 2001: [1, 2, 3], 2002: [1, 2, 3] } })
    expect(prioritiesOf(few, '01', 2002)).toMatchObject([{ stability: 1, stabilityNoise: null }])
  })
})

describe('misuse', () => {
  it('an unknown province or year is named', () => {
    expect(() => prioritiesOf(dataset, '99', 2002)).toThrow('unknown-province: text 99')
    expect(() => prioritiesOf(dataset, '01', 2009)).toThrow(PapiError)
  })
})
