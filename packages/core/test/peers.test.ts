import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineComparability } from '../src/comparability.ts'
import { peersOf } from '../src/peers.ts'
import { round4 } from '../src/round.ts'
import { BREAKS, datasetWith, FRAMEWORK, type Table } from './small-panel.ts'

// votes is the same from 2001 to 2005, from 0.5 to 5: 0.03 of the scale is 0.135 points, 0.05 is 0.225.
const dataset = datasetWith({
  votes: {
    2001: [3, 2, 3, 3, 3, 3],
    2002: [3, 2.1, 2, 2.1, null, 3],
    2003: [3, 2, 2.05, 2.136, 2, 3],
    2004: [3, 2.2, 2.1, 3, 2.2, 2],
    2005: [2, 2.5, 2.225, 3, null, 2.2],
  },
})
const near = (value: number) => expect.closeTo(value, 10)

describe('peers', () => {
  it('stood where this province stands, and rose more than the nation; as worked by hand', () => {
    // 01 stands at 2 in 2005. From 2002, 2003 and 2004 the nation moved by (−1 + 0.4 + 0.225 + 0.9 − 0.8)/5 = −0.055,
    // (−1 + 0.5 + 0.175 + 0.864 − 0.8)/5 = −0.0522 and (−1 + 0.3 + 0.125 + 0 + 0.2)/5 = −0.075. Beyond that:
    // 02: 2.1 in 2002 +0.455, 2 in 2003 +0.5522. Its 2.2 of 2004 is too far (0.2).
    // 03: 2 in 2002 +0.28, 2.05 in 2003 +0.2272, 2.1 in 2004 +0.2: at least 0.225 is wanted.
    // 04: 2.1 in 2002 +0.955; 2.136 of 2003 is 0.136 away, too far.
    // 05: no score in 2005. 06: 2 in 2004 +0.275.
    const peer = (province: string, from: number, to: number, gain: number, year: number) => ({
      province,
      from,
      to,
      fromShare: near((from - 0.5) / 4.5),
      toShare: near((to - 0.5) / 4.5),
      gain: near(gain / 4.5),
      years: [year, 2005],
      rescaled: false,
      kept: null,
      caveats: [],
    })
    expect(peersOf(dataset, '01', 'votes', 2005)).toEqual({
      unit: 'votes',
      year: 2005,
      peers: [
        peer('04', 2.1, 3, 0.955, 2002),
        peer('02', 2, 2.5, 0.5522, 2003),
        peer('03', 2, 2.225, 0.28, 2002),
        peer('06', 2, 2.2, 0.275, 2004),
      ],
      stood: 4,
      chance: null,
      basis: 'association',
    })
  })

  it('are sought as far back as told, as near as told, with the gain told', () => {
    const codes = (options: object) =>
      peersOf(dataset, '01', 'votes', 2005, options).peers.map(({ province }) => province)
    expect(codes({ back: 1 })).toEqual(['06'])
    expect(codes({ back: 2 })).toEqual(['02', '06', '03'])
    expect(codes({ gain: 0.1 })).toEqual(['04', '02'])
    expect(codes({ around: 0 })).toEqual(['02', '03', '06'])
    expect(codes({ back: 1, gain: 0.04 })).toEqual(['06', '03'])
  })

  it('say whether the gain was there a year later, if anybody can tell', () => {
    // 2001–2002 the nation moves by 0.5, so that each gains 0.5; 2001–2003 by (−1 + 1 + 0.2)/3: 02 is 0.9333 ahead of its
    // start, 03 0.1333.
    const votes = { 2001: [3, 2, 2, 2], 2002: [2, 3, 3, 3], 2003: [2, 3, 2.2, null] }
    const kept = (made: ReturnType<typeof datasetWith>) =>
      peersOf(made, '01', 'votes', 2002).peers.map(({ province, kept }) => [province, kept])
    expect(kept(datasetWith({ votes }))).toEqual([
      ['02', true],
      ['03', false],
      ['04', null],
    ])
    const note = { vi: 'Địa bàn mới', en: 'New localities' }
    const drawn = { year: 2003, verdict: 'resampled', basis: 'documented', note, source: 'made up' } as const
    const cut = {
      ...datasetWith({ votes }),
      comparability: defineComparability(FRAMEWORK, [...BREAKS, drawn]),
    }
    expect(kept(cut).map(([, known]) => known)).toEqual([null, null, null])
    expect(peersOf(cut, '01', 'votes', 2003).peers[0]?.caveats).toEqual(['resampled'])
  })

  it('of equal gains the later start is given', () => {
    const twice = datasetWith({ votes: { 2001: [3, 2], 2002: [3, 2], 2003: [2, 3] } })
    expect(peersOf(twice, '01', 'votes', 2003).peers[0]?.years).toEqual([2002, 2003])
  })

  it('with equal gains come in the order of provinces', () => {
    const alike = datasetWith({ votes: { 2001: [3, 2, 2], 2002: [2, 3, 3] } })
    expect(peersOf(alike, '01', 'votes', 2002).peers.map(({ province }) => province)).toEqual(['02', '03'])
  })

  it('are not sought across a redefinition', () => {
    const redefined = datasetWith({ gifts: { 2002: [2, 2], 2003: [2, 3] } })
    expect(peersOf(redefined, '01', 'gifts', 2003).peers).toEqual([])
  })

  it('are compared by share of scale where the scale changed', () => {
    // 01 stands at half of the scale of 2004 (0.3333–3.3333); 02 stood at half of that of 2003 (0.5–5).
    const rescaled = datasetWith({ clinics: { 2003: [4, 2.75], 2004: [1.8333, 2.4333] } })
    expect(peersOf(rescaled, '01', 'clinics', 2004).peers).toEqual([
      {
        province: '02',
        from: 2.75,
        to: 2.4333,
        fromShare: 0.5,
        toShare: expect.closeTo(0.7, 4),
        // 01 fell from 0.7778 to 0.5: the nation moved by −0.0389.
        gain: expect.closeTo(0.2389, 4),
        years: [2003, 2004],
        rescaled: true,
        kept: null,
        caveats: [],
      },
    ])
  })

  it('need a score to start from', () => {
    expect(() => peersOf(dataset, '05', 'votes', 2005)).toThrow(
      'not-published: unit votes, province em, missing 2005, reason not-published, years 2001 2003 2004, compared false',
    )
    expect(() => peersOf(dataset, '01', 'smoke', 2003)).toThrow('not-measured: unit smoke, year 2003')
  })
})

describe('a constant added to a unit in all provinces and years', () => {
  const score = fc.integer({ min: 100, max: 120 }).map(steps => round4(steps / 50))
  const column = fc.array(fc.option(score, { freq: 6 }), { minLength: 6, maxLength: 6 })
  const table = fc.record({ 2001: column, 2002: column, 2003: column, 2004: column })

  it('changes no peer', () => {
    let found = 0
    fc.assert(
      fc.property(table, fc.integer({ min: -10_000, max: 20_000 }), (votes, ticks) => {
        const moved: Table[string] = Object.fromEntries(
          Object.entries(votes).map(([year, scores]) => [
            year,
            scores.map(value => (value === null ? null : round4(value + ticks / 1e4))),
          ]),
        )
        const peers = (made: Table[string]) => {
          const { panel, comparability } = datasetWith({ votes: made })
          return panel.provinces
            .filter(({ code }) => typeof panel.score(code, 2004, 'votes') === 'number')
            .map(({ code }) =>
              peersOf({ panel, comparability }, code, 'votes', 2004).peers.map(peer => [
                peer.province,
                peer.years,
                round4(peer.gain),
              ]),
            )
        }
        const plain = peers(votes)
        found += plain.flat().length
        expect(peers(moved)).toEqual(plain)
      }),
      { seed: 2011, numRuns: 60 },
    )
    expect(found).toBeGreaterThan(50)
  })
})
