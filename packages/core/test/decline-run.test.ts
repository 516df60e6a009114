import { describe, expect, it } from 'vitest'
import { changeBetween } from '../src/change.ts'
import { defineComparability } from '../src/comparability.ts'
import { declineRun, declineRuns } from '../src/decline-run.ts'
import { codeAt, nationOf } from './nation.ts'
import { BREAKS, datasetWith, FRAMEWORK } from './small-panel.ts'

describe('a run of declines', () => {
  const falling = [3, 2.5, 2, 1.5, 1.2]
  const inYears = (scores: readonly (number | null)[]) =>
    Object.fromEntries(scores.map((score, index) => [2001 + index, [score]]))
  const dataset = datasetWith({
    votes: inYears(falling),
    gifts: inYears(falling),
    clinics: { 2002: [4], 2003: [2.75], 2004: [1.5], 2005: [1.2] },
    schools: { 2002: [4], 2003: [2.75], 2004: [2], 2005: [1.2] },
    roads: { 2004: [2], 2005: [1] },
  })
  const runs = (unit: string) =>
    [2001, 2002, 2003, 2004, 2005].map(year => declineRun(dataset, '01', unit, year))

  it('counts consecutive declines that end in the year', () => {
    expect(runs('votes')).toEqual([0, 1, 2, 3, 4])
  })

  it('ends where the unit was redefined', () => {
    expect(runs('gifts')).toEqual([0, 1, 0, 1, 2])
  })

  it('goes on over a change of scale, judged on shares', () => {
    // Shares: 2003 0.5 of 0.5–5, 2004 (1.5 − 1/3)/3 = 0.3889: down.
    expect(runs('clinics')).toEqual([0, 0, 1, 2, 3])
    // 2004 (2 − 1/3)/3 = 0.5556: up, though the raw score fell.
    expect(runs('schools')).toEqual([0, 0, 1, 0, 1])
  })

  it('starts where the unit is new', () => {
    expect(runs('roads')).toEqual([0, 0, 0, 0, 1])
  })

  it('ends at a missing score, a flat year and a rise', () => {
    const ends = (...scores: (number | null)[]) =>
      declineRun(datasetWith({ votes: inYears(scores) }), '01', 'votes', 2005)
    expect(ends(5, null, 4, 3, 2)).toBe(2)
    expect(ends(5, 4, 4, 3, 2)).toBe(2)
    expect(ends(3, 4, 5, 3, 2)).toBe(2)
    expect(ends(5, 4, 3, 2, null)).toBe(0)
  })

  it('makes a decline persistent from the second year on', () => {
    const flags = (from: number) =>
      changeBetween(dataset, '01', from, from + 1).rows.find(({ id }) => id === 'votes')?.flags
    expect(flags(2001)).toEqual(['declined'])
    expect(flags(2002)).toEqual(['declined', 'persistent-decline'])
  })
})

describe('a sustained decline', () => {
  // Forty provinces. Up and back by 0.225 of 4.5, a share of 0.05: second differences of 0.1, σ² = 0.01/6, and the band
  // of a change 1.645 · √2 · 0.0408 = 0.095 of the scale. The first two provinces fall twice instead.
  const swing = (at: number) => (at % 2 === 0 ? 0.225 : -0.225)
  const scoreIn = (year: number) => (at: number) => {
    if (at === 0) return [4, 3.7, 3.4][year - 2001] ?? 0
    if (at === 1) return [4, 3.9, 3.8][year - 2001] ?? 0
    return year === 2002 ? 2 + swing(at) : 2
  }
  const votes = { 2001: scoreIn(2001), 2002: scoreIn(2002), 2003: scoreIn(2003) }
  const dataset = nationOf(42, { votes })

  it('is a run of two or more whose sum is beyond usual movement, even where no year of it is', () => {
    // 0.6/4.5 = 0.133 in two steps of 0.067; and 0.2/4.5 = 0.044 in two.
    const { lengths, sums, sustained } = declineRuns(dataset, 'votes', 2003)
    expect([lengths[0], sums[0], sustained[0]]).toEqual([2, expect.closeTo(-0.6 / 4.5, 10), 1])
    expect([lengths[1], sums[1], sustained[1]]).toEqual([2, expect.closeTo(-0.2 / 4.5, 10), 0])
    const flagsOf = (at: number) =>
      changeBetween(dataset, codeAt(at), 2002, 2003).rows.find(({ id }) => id === 'votes')?.flags
    expect(flagsOf(0)).toEqual(['sustained-decline', 'declined', 'persistent-decline'])
    expect(flagsOf(1)).toEqual(['declined', 'persistent-decline'])
  })

  it('is none in its first year', () => {
    expect(declineRuns(dataset, 'votes', 2002).sustained[0] ?? 0).toBe(0)
  })

  it('stops at newly drawn localities, as every run does', () => {
    const drawn = {
      year: 2003,
      verdict: 'resampled',
      basis: 'documented',
      note: { vi: 'Chọn lại', en: 'Drawn anew' },
      source: 'made up',
    } as const
    const cut = nationOf(42, { votes }, { comparability: defineComparability(FRAMEWORK, [...BREAKS, drawn]) })
    expect(declineRun(cut, codeAt(0), 'votes', 2002)).toBe(1)
    expect(declineRun(cut, codeAt(0), 'votes', 2003)).toBe(0)
  })
})
