import { describe, expect, it } from 'vitest'
import { PapiError } from '../src/error.ts'
import { PRIORITY_WEIGHTS, prioritiesOf } from '../src/priority.ts'
import { datasetWith } from './small-panel.ts'

const ALL = [2, 2, 2, 2, 2, 2]

// Province 01: votes last and falling, gifts first and rising, clinics in the middle and new to the panel, schools
// not published.
const dataset = datasetWith({
  votes: { 2001: ALL, 2002: [1.55, 2.45, 2.9, 3.35, 3.8, 4.25] },
  gifts: { 2001: ALL, 2002: [4, 2, 2, 2, 2, 2] },
  clinics: { 2001: [null, 2, 2, 2, 2, 2], 2002: [3, 2, 2, 3.9, 3.9, 3.9] },
  schools: { 2001: ALL, 2002: [null, 2, 2, 2, 2, 2] },
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
        changeKnown: true,
        // All five others are better and moved better; one decline of three; Q3 = 3.35 + 0.75 · 0.45 = 3.6875 is
        // 2.1375/4.5 = 0.475 of the scale away, the largest distance of the province.
        components: { level: 1, change: 1, persistence: near(1 / 3), leverage: 1 },
        // 0.35 + 0.25 + 0.15/3 + 0.25
        priority: near(0.9),
        stability: 1,
        // robustZ: deltas −0.45 0.45 0.9 1.35 1.8 2.25, median 1.125, MAD 0.675: −1.575/1.0008 = −1.57.
        // In 2001 all were equal, thus low.
        flags: ['declined', 'relative-decline', 'weak'],
      },
      {
        id: 'clinics',
        dimension: 'care',
        score: 3,
        // sorted 2 2 3 3.9 3.9 3.9: Q1 = 2.25, median 3.45
        group: 'low-average',
        changeKnown: false,
        // Three of five are better; no score the year before: neutral 0.5; Q3 = 3.9 is 0.9/4.5 = 0.2 away.
        components: { level: near(0.6), change: 0.5, persistence: 0, leverage: near(0.2 / 0.475) },
        // 0.35 · 0.6 + 0.25 · 0.5 + 0.25 · 0.4211
        priority: near(0.21 + 0.125 + 0.05 / 0.475),
        stability: 1,
        flags: ['weak'],
      },
      {
        id: 'gifts',
        dimension: 'voice',
        score: 4,
        group: 'high',
        changeKnown: true,
        // Above Q3 there is nothing to gain.
        components: { level: 0, change: 0, persistence: 0, leverage: 0 },
        priority: 0,
        stability: 1,
        flags: [],
      },
    ])
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
      votes: { 2001: [5, 1], 2002: [4, 1], 2003: [3, 1], 2004: [2, 1], 2005: [1, 1] },
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
    expect(prioritiesOf(rescaled, '01', 2004)).toMatchObject([
      { id: 'clinics', changeKnown: true, components: { change: 0.5 } },
    ])
  })

  it('of a redefined unit the change is unknown and a neutral 0.5', () => {
    const redefined = datasetWith({ gifts: { 2002: [4, 2, 2], 2003: [2, 4, 4] } })
    expect(prioritiesOf(redefined, '01', 2003)).toMatchObject([
      { id: 'gifts', changeKnown: false, components: { change: 0.5, persistence: 0 }, flags: ['weak'] },
    ])
  })

  it('in the first year the change is unknown, and only weak can be raised', () => {
    const first = datasetWith({ votes: { 2001: [1, 2, 3, 4, 5] } })
    expect(prioritiesOf(first, '01', 2001)).toMatchObject([
      { changeKnown: false, components: { change: 0.5, persistence: 0 }, flags: ['weak'] },
    ])
    expect(prioritiesOf(first, '05', 2001)).toMatchObject([{ flags: [] }])
  })

  it('of the only province with a score are zero but for the neutral change', () => {
    const alone = datasetWith({ votes: { 2001: [3] } })
    expect(prioritiesOf(alone, '01', 2001)).toMatchObject([
      { components: { level: 0, change: 0.5, persistence: 0, leverage: 0 } },
    ])
  })

  it('without any score there is no priority', () => {
    expect(prioritiesOf(datasetWith({}), '01', 2001)).toEqual([])
  })
})

describe('order', () => {
  it('ties keep framework order', () => {
    const tied = datasetWith({
      smoke: { 2004: ALL },
      schools: { 2004: ALL },
      votes: { 2004: ALL },
      roads: { 2004: ALL },
    })
    expect(prioritiesOf(tied, '01', 2004).map(({ id }) => id)).toEqual(['votes', 'roads', 'schools', 'smoke'])
  })

  it('weights can be chosen', () => {
    const only = { level: 0, change: 1, persistence: 0, leverage: 0 }
    const ordered = prioritiesOf(dataset, '02', 2002, { weights: only })
    expect(ordered.map(({ id, priority }) => [id, priority])).toEqual([
      // Four of five moved better in votes.
      ['votes', 0.8],
      // Of the five with both scores in clinics, three of the four others moved better.
      ['clinics', 0.75],
      // Province 01 alone moved better in gifts, none in schools.
      ['gifts', 0.2],
      ['schools', 0],
    ])
  })

  it('default weights sum to 1', () => {
    expect(PRIORITY_WEIGHTS).toEqual({ level: 0.35, change: 0.25, persistence: 0.15, leverage: 0.25 })
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

describe('misuse', () => {
  it('an unknown province or year is named', () => {
    expect(() => prioritiesOf(dataset, '99', 2002)).toThrow('unknown-province: text 99')
    expect(() => prioritiesOf(dataset, '01', 2009)).toThrow(PapiError)
  })
})
