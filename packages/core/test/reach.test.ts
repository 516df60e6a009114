import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GROUPS, isLower, standing } from '../src/group.ts'
import { reachOf } from '../src/reach.ts'
import { round4 } from '../src/round.ts'
import { datasetWith, PROVINCES } from './small-panel.ts'

describe('the gain to the next group', () => {
  // Five scores: the cuts are the 2nd, 3rd and 4th, whatever they are after the gain.
  const voice = datasetWith({
    voice: { 2001: [4, 5, 6, 7, null, 8] },
    votes: { 2001: [2, 2.5, 3, 3.5, null, 4] },
    gifts: { 2001: [4.5, 2.5, 3, 3.5, null, 4] },
  })

  it('passes the province above, which then is the cut', () => {
    // 4 must pass 5: sorted 5 5.0001 6 7 8, Q1 = 5.0001 is its own score, so it is still low; only above 6 is it
    // second no more: 5 6 6.0001 7 8 with Q1 = 6.
    expect(reachOf(voice, '01', 2001, 'voice')).toMatchObject({
      unit: 'voice',
      group: 'low',
      next: 'low-average',
      cut: 6,
      gain: 2.0001,
    })
  })

  it('is nothing in the highest group', () => {
    expect(reachOf(voice, '06', 2001, 'voice')).toEqual({
      unit: 'voice',
      group: 'high',
      next: null,
      cut: null,
      gain: 0,
      ways: [],
    })
  })

  it('is judged with quartiles that move with the province', () => {
    // Four scores 2 4 6 8: the median is 5. Rising, 4 pulls the median up as (4 + g + 6) / 2, and exceeds it above 6.
    const four = datasetWith({ voice: { 2001: [4, 2, 6, 8] } })
    expect(reachOf(four, '01', 2001, 'voice')).toMatchObject({ group: 'low-average', gain: 2.0001 })
    expect(reachOf(four, '01', 2001, 'voice').cut).toBeCloseTo(6.00005, 10)
  })

  it('may pass over a group where provinces are few', () => {
    const two = datasetWith({ voice: { 2001: [4, 5] } })
    expect(reachOf(two, '01', 2001, 'voice')).toMatchObject({ group: 'low', next: 'high', gain: 1.0001 })
  })

  it('does not exist where the scale ends first', () => {
    const top = datasetWith({ voice: { 2001: [9, 10, 10, 10, 10, 10] } })
    expect(reachOf(top, '01', 2001, 'voice')).toMatchObject({ group: 'low', next: null, cut: null, gain: 0 })
  })

  it('does not exist where no score differs, or there is one alone: there is no group to leave', () => {
    const none = { unit: 'voice', group: null, next: null, cut: null, gain: 0, ways: [] }
    const equal = datasetWith({ voice: { 2001: [5, 5, 5, null, 5, 5] } })
    expect(reachOf(equal, '01', 2001, 'voice')).toEqual(none)
    expect(reachOf(datasetWith({ voice: { 2001: [5] } }), '01', 2001, 'voice')).toEqual(none)
  })

  it('for the total looks at the sub-dimensions of all dimensions', () => {
    const dataset = datasetWith({
      voice: { 2001: [4, 5] },
      votes: { 2001: [2, 2.5] },
      care: { 2001: [4, 5] },
      schools: { 2001: [2, 2.5] },
    })
    const { gain, ways } = reachOf(dataset, '01', 2001, 'total')
    expect([gain, ways.map(({ id }) => id)]).toEqual([2.0001, ['votes', 'schools']])
  })
})

/** With the small panel nobody knows usual movement, nor what became of a gain in the last year. */
const UNKNOWN = { kept: { still: 0, of: 0 }, chance: null }

describe('ways', () => {
  // The gain to pass 5 is 1.0001 points, of 4.5: 0.22224 of the scale.
  const dataset = datasetWith({
    voice: { 2002: [4, 5] },
    votes: { 2001: [2.2, 1.8, 1.7, 2.3, null, 2], 2002: [2, 4, 4, 2.4, 3, 3.0001] },
    gifts: { 2002: [4.5, 2.5] },
  })

  it('are the sub-dimensions that have room for the gain', () => {
    // gifts would have to be 5.5001, above 5.
    expect(reachOf(dataset, '01', 2002, 'voice').ways.map(({ id }) => id)).toEqual(['votes'])
  })

  it('say how often provinces that started alike gained as much', () => {
    // Starts within 0.05 · 4.5 = 0.225 of 2: 01 (2.2), 02 (1.8), 06 (2). 03 started 0.3 lower, 04 0.3 higher, 05 has no
    // start. The nation rose by (−0.2 + 2.2 + 2.3 + 0.1 + 1.0001)/5 = 1.08: beyond that only 02 gained enough, 1.12; 06
    // rose as everyone did. Too few provinces to know usual movement from.
    expect(reachOf(dataset, '01', 2002, 'voice').ways).toEqual([
      { id: 'votes', gain: 1.0001, feasible: { starts: 3, reached: 1, rate: 1 / 3, ...UNKNOWN } },
    ])
  })

  it('have no rate where nobody started alike, and then come last', () => {
    const alone = datasetWith({
      voice: { 2001: [4, 5] },
      votes: { 2001: [2, 2.5] },
      gifts: { 2001: [2, 2.5], 2002: [2.1, 4] },
    })
    // votes has no second year; gifts was comparable 2001–2002, and one of two starts... of one, for 2.5 is too far.
    expect(reachOf(alone, '01', 2001, 'voice').ways.map(({ id, feasible }) => [id, feasible])).toEqual([
      ['gifts', { starts: 1, reached: 0, rate: 0, ...UNKNOWN }],
      ['votes', { starts: 0, reached: 0, rate: null, ...UNKNOWN }],
    ])
  })

  it('count a pair of years in which only the scale changed, by share, and no redefined one', () => {
    const rescaled = datasetWith({
      care: { 2003: [4, 5] },
      // Shares 0.5 → 0.75 (of 0.3333–3.3333), 0.5 → 0.6, 0.8 → 0.25: the nation fell by 0.0667, so that two gained 0.3167
      // and 0.1667 beyond it; wanted is 1.0001 / 4.5 = 0.2222.
      clinics: { 2003: [2.75, 2.75, 4.1], 2004: [2.5833, 2.1333, 1.0833] },
      voice: { 2002: [4, 5] },
      gifts: { 2002: [2, 2], 2003: [4, 4] },
    })
    expect(reachOf(rescaled, '01', 2003, 'care').ways[0]?.feasible).toEqual({
      starts: 2,
      reached: 1,
      rate: 0.5,
      ...UNKNOWN,
    })
    expect(reachOf(rescaled, '01', 2002, 'voice').ways[0]?.feasible).toEqual({
      starts: 0,
      reached: 0,
      rate: null,
      ...UNKNOWN,
    })
  })
})

describe('brute force', () => {
  // Hundredths as ten-thousandths, so that trying each gain in turn stays quick.
  const scores = fc.array(
    fc.option(
      fc.integer({ min: 50_000, max: 50_120 }).map(ticks => ticks / 1e4),
      { freq: 8 },
    ),
    { minLength: 6, maxLength: 6 },
  )

  it('finds no smaller gain, and the same group after it', () => {
    let reached = 0
    fc.assert(
      fc.property(scores, column => {
        const dataset = datasetWith({ voice: { 2001: column } })
        for (const { code } of PROVINCES) {
          const now = standing(dataset.panel, code, 2001, 'voice')
          if (!now) continue
          const found = reachOf(dataset, code, 2001, 'voice')
          const groupAfter = (gain: number) => {
            const moved = column.map((score, at) =>
              score !== null && PROVINCES[at]?.code === code ? round4(score + gain) : score,
            )
            return standing(datasetWith({ voice: { 2001: moved } }).panel, code, 2001, 'voice')?.group
          }
          let ticks = 0
          let after = groupAfter(0)
          while (ticks < 150 && !(after && isLower(now.group, after))) {
            ticks++
            after = groupAfter(ticks / 1e4)
          }
          const possible = ticks < 150
          if (possible) reached++
          expect([found.next, found.gain]).toEqual(possible ? [after, ticks / 1e4] : [null, 0])
          expect(GROUPS).toContain(found.group)
        }
      }),
      { seed: 2011, numRuns: 40 },
    )
    expect(reached).toBeGreaterThan(100)
  })
})

describe('misuse', () => {
  const dataset = datasetWith({ voice: { 2001: [4, null] }, care: { 2001: [4, 5] } })
  it('a sub-dimension is refused', () => {
    expect(() => reachOf(dataset, '01', 2001, 'votes')).toThrow(
      'invalid-unit: unit votes, allowed total voice care',
    )
  })

  it('a province without a score is refused', () => {
    expect(() => reachOf(dataset, '02', 2001, 'voice')).toThrow(
      'not-published: unit voice, province ba, missing 2001, reason not-published, compared false',
    )
  })

  it('a unit that was not measured is refused', () => {
    expect(() => reachOf(dataset, '01', 2001, 'air')).toThrow('not-measured: unit air, year 2001')
  })
})
