import { describe, expect, it } from 'vitest'
import { certaintyOf } from '../src/certainty.ts'
import type { Dataset } from '../src/dataset.ts'
import { filteredLevels } from '../src/filtered-level.ts'
import { standing } from '../src/group.ts'
import { rankDraws, ranksInDraws } from '../src/rank-draw.ts'
import { codeAt, nationOf, reversed } from './nation.ts'

/** Three years of votes: provinces a step apart, and up and down by a share of 0.02 of 4.5 in turn. */
const scoresWith = (step: number) => {
  const base = (at: number) => 1 + at * step
  const swing = (at: number) => (at % 2 === 0 ? 0.09 : -0.09)
  return { 2001: base, 2002: (at: number) => base(at) + swing(at), 2003: base }
}
const nationWith = (step: number, provinces = 41) => nationOf(provinces, { votes: scoresWith(step) })

describe('how sure a rank is', () => {
  it('a province far above all others is first in every draw', () => {
    const outlier = nationOf(41, {
      votes: Object.fromEntries(
        Object.entries(scoresWith(0.02)).map(([year, scoreAt]) => [
          year,
          at => (at === 40 ? 4.9 : scoreAt(at)),
        ]),
      ),
    })
    expect(certaintyOf(outlier, codeAt(40), 'votes', 2003)).toEqual({
      rankRange: [1, 1],
      groupProbability: 1,
      onBorderOf: null,
    })
  })

  it('close provinces have a range around their rank that holds 90 % of the draws', () => {
    const dataset = nationWith(0.02)
    const { rankRange: [best, worst] = [0, 0] } = certaintyOf(dataset, codeAt(20), 'votes', 2003) ?? {}
    expect(best).toBeLessThan(21)
    expect(worst).toBeGreaterThan(21)
    const drawn = rankDraws(dataset, 'votes', 2003)
    const column = drawn?.columns[20] ?? -1
    const ranks = Array.from(drawn?.ranks ?? []).filter((_, index) => index % 41 === column)
    expect(ranks).toHaveLength(1000)
    const upTo = (rank: number) => ranks.filter(drawnRank => drawnRank <= rank).length
    // The smallest ranks up to which at least 5 % and 95 % lie.
    expect([upTo(best) >= 50, upTo(best - 1) < 50, upTo(worst) >= 950, upTo(worst - 1) < 950]).toEqual(
      Array(4).fill(true),
    )
  })

  it('two provinces change places as often as the normal distribution says', () => {
    const dataset = nationWith(0.02)
    const { levels, variances } = filteredLevels(dataset, 'votes', 2003) ?? { levels: [], variances: [] }
    const drawn = rankDraws(dataset, 'votes', 2003)
    const [a, b] = [drawn?.columns[20] ?? 0, drawn?.columns[24] ?? 0]
    let above = 0
    for (let n = 0; n < 1000; n++) {
      if ((drawn?.ranks[n * 41 + a] ?? 0) < (drawn?.ranks[n * 41 + b] ?? 0)) above++
    }
    const z = ((levels[20] ?? 0) - (levels[24] ?? 0)) / Math.sqrt((variances[20] ?? 0) + (variances[24] ?? 0))
    // Φ(z) for a z between −1.5 and −0.5, by its series to five terms; 1,000 draws err by 0.016.
    const phi = 0.5 + (z - z ** 3 / 6 + z ** 5 / 40 - z ** 7 / 336 + z ** 9 / 3456) / Math.sqrt(2 * Math.PI)
    expect(z).toBeGreaterThan(-1.5)
    expect(z).toBeLessThan(-0.5)
    expect(Math.abs(above / 1000 - phi)).toBeLessThan(0.05)
  })

  it('every draw ranks every province once', () => {
    const drawn = rankDraws(nationWith(0.02), 'votes', 2003, { draws: 20 })
    for (let n = 0; n < 20; n++) {
      const ranks = Array.from(drawn?.ranks.slice(n * 41, (n + 1) * 41) ?? []).sort((a, b) => a - b)
      expect(ranks).toEqual(Array.from({ length: 41 }, (_, index) => index + 1))
    }
  })

  it('many provinces are ranked likewise', () => {
    // Beyond 128 each draw is sorted.
    const drawn = rankDraws(nationWith(0.005, 150), 'votes', 2003, { draws: 5 })
    for (let n = 0; n < 5; n++) {
      const ranks = Array.from(drawn?.ranks.slice(n * 150, (n + 1) * 150) ?? []).sort((a, b) => a - b)
      expect(ranks).toEqual(Array.from({ length: 150 }, (_, index) => index + 1))
    }
  })
})

describe('the ranks of one province', () => {
  /** Ranks of a province as the ranking of all has them. */
  const inFull = (dataset: Dataset, at: number, draws: number) => {
    const drawn = rankDraws(dataset, 'votes', 2003, { draws })
    if (!drawn) throw new Error('no draws')
    const column = drawn.columns[at] ?? -1
    return Array.from(drawn.ranks).filter((_, index) => index % drawn.of === column)
  }
  const alone = (dataset: Dataset, at: number, draws: number) =>
    Array.from(ranksInDraws(dataset, at, 'votes', 2003, { draws })?.ranks ?? [])

  it('counted alone are those of the ranking of all, with holes and beyond 128 provinces too', () => {
    const holed = () => {
      const votes = scoresWith(0.02)
      return nationOf(47, { votes: { ...votes, 2003: at => (at % 9 === 5 ? null : votes[2003](at)) } })
    }
    for (const [make, places] of [
      [() => nationWith(0.02), [0, 1, 20, 39, 40]],
      [holed, [0, 4, 6, 46]],
      [() => nationWith(0.003, 150), [0, 77, 149]],
    ] as const) {
      // A dataset remembers, so each question is the first one that is put to its own.
      for (const at of places) expect(alone(make(), at, 101)).toEqual(inFull(make(), at, 101))
    }
  })

  it('are the same asked first, second and once more', () => {
    const dataset = nationWith(0.02)
    const first = alone(dataset, 7, 50)
    const second = alone(dataset, 31, 50)
    expect([alone(dataset, 7, 50), alone(dataset, 31, 50)]).toEqual([first, second])
    expect([first, second]).toEqual([7, 31].map(at => inFull(nationWith(0.02), at, 50)))
    expect(second).not.toEqual(first)
  })

  it('are shared by provinces that every draw puts level', () => {
    // Errors that vanish beside the levels, in pairs of equal scores.
    const pairs = (provinces: number) =>
      nationOf(
        provinces,
        { votes: { 2001: at => 1 + Math.floor(at / 2) * 0.02 } },
        {
          uncertainties: Array.from({ length: provinces }, (_, at) => ({
            year: 2001,
            province: codeAt(at),
            unit: 'votes',
            standardError: 1e-30,
          })),
        },
      )
    for (const provinces of [42, 150]) {
      const { ranks, of } = rankDraws(pairs(provinces), 'votes', 2001, { draws: 1 }) ?? { ranks: [], of: 0 }
      const expected = Array.from({ length: of }, (_, at) => of - 1 - 2 * Math.floor(at / 2))
      expect(Array.from(ranks)).toEqual(expected)
      const own = [0, 1, of - 1].map(
        at => ranksInDraws(pairs(provinces), at, 'votes', 2001, { draws: 1 })?.ranks[0],
      )
      expect(own).toEqual([of - 1, of - 1, 1])
    }
  })

  it('are none without a score or a basis', () => {
    const votes = scoresWith(0.02)
    const holed = nationOf(42, { votes: { ...votes, 2003: at => (at === 5 ? null : votes[2003](at)) } })
    expect(ranksInDraws(holed, 5, 'votes', 2003)).toBeNull()
    expect(ranksInDraws(nationWith(0.02, 39), 5, 'votes', 2003)).toBeNull()
    expect(ranksInDraws(nationWith(0.02), 5, 'votes', 2003, { draws: 0 })).toBeNull()
  })
})

describe('how sure a group is', () => {
  it('is the share of draws in the group of the published score; below 0.6 it borders on the likeliest neighbour', () => {
    const dataset = nationWith(0.02)
    // 41 provinces: the best ten are high, rank 11 is the third quartile.
    const eleventh = certaintyOf(dataset, codeAt(30), 'votes', 2003)
    expect(standing(dataset.panel, codeAt(30), 2003, 'votes')).toMatchObject({
      rank: 11,
      group: 'high-average',
    })
    expect(eleventh?.groupProbability).toBeGreaterThan(0.3)
    expect(eleventh?.groupProbability).toBeLessThan(0.6)
    expect(eleventh?.onBorderOf).toBe('high')
    const last = certaintyOf(dataset, codeAt(0), 'votes', 2003)
    expect(last?.groupProbability).toBeGreaterThan(0.99)
    expect(last?.onBorderOf).toBeNull()
  })

  it('by rank is the group that quartiles of type 7 give', () => {
    // Levels so far apart that every draw has the order of the scores: every group is certain, whatever their number.
    for (const provinces of [40, 41, 42, 43, 44]) {
      const dataset = nationWith(0.09, provinces)
      const groups = Array.from({ length: provinces }, (_, at) =>
        certaintyOf(dataset, codeAt(at), 'votes', 2003),
      )
      const unsure = groups.filter(found => (found?.groupProbability ?? 0) < 0.4)
      expect(unsure).toEqual([])
    }
  })
})

describe('draws', () => {
  it('are the same for the same seed, and others for another', () => {
    const [one, same, other] = [0.1, 0.1, 0.2].map(
      seed => rankDraws(nationWith(0.02), 'votes', 2003, { seed })?.ranks,
    )
    expect(one).toEqual(same)
    expect(one).not.toEqual(other)
  })

  it('do not hang on the order of provinces', () => {
    const dataset = nationWith(0.02)
    const codes = dataset.panel.provinces.map(({ code }) => code)
    const found = codes.map(code => certaintyOf(dataset, code, 'votes', 2003))
    const backwards = reversed(dataset)
    expect(codes.map(code => certaintyOf(backwards, code, 'votes', 2003))).toEqual(found)
  })

  it('are none without a basis, a score, or where none are asked for', () => {
    expect(rankDraws(nationWith(0.02, 39), 'votes', 2003)).toBeNull()
    expect(rankDraws(nationWith(0.02), 'votes', 2003, { draws: 0 })).toBeNull()
    const { votes } = { votes: scoresWith(0.02) }
    const holed = nationOf(42, { votes: { ...votes, 2003: at => (at === 5 ? null : votes[2003](at)) } })
    expect(certaintyOf(holed, codeAt(5), 'votes', 2003)).toBeNull()
    expect(certaintyOf(holed, codeAt(6), 'votes', 2003)).not.toBeNull()
  })
})
