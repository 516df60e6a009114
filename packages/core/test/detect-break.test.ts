import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectBreaks, proposeBreaks } from '../src/detect-break.ts'
import { COMPARABILITY, datasetWith, type Table } from './small-panel.ts'

/** Five provinces are enough for what is worked by hand. */
const FEW = { provinces: 5 } as const
const panelWith = (table: Table) => datasetWith(table).panel
const found = (table: Table, options = {}) => detectBreaks(panelWith(table), { ...FEW, ...options })

/** Votes in 2001: a sixth province has no later score and must not count. */
const BEFORE = [1, 1.5, 2, 2.5, 3, 5]

describe('a shift', () => {
  // In shares of the scale 0.5–5: moves 0.1 0.2 0.2 0.2 0.3, mean 0.2, sd √(0.02 / 4), that is 2.83 sd.
  const table = { votes: { 2001: BEFORE, 2002: [1.45, 2.4, 2.9, 3.4, 4.35, null] } }

  it('of nearly all provinces together is a break, with its evidence', () => {
    const [broken, ...others] = found(table)
    expect(others).toEqual([])
    expect(broken).toMatchObject({ subdimension: 'votes', year: 2002, kind: 'redefined' })
    const { n, meanMove, sdOfMoves, shareOneWay, spreadBefore, spreadAfter, spreadRatio, reason } =
      broken?.evidence ?? {}
    expect([n, shareOneWay, reason]).toEqual([5, 1, 'shift'])
    expect(meanMove).toBeCloseTo(0.2, 12)
    expect(sdOfMoves).toBeCloseTo(0.0707107, 6)
    // Standard deviations of the scores √(2.5 / 4) and √(4.705 / 4), over the width 4.5.
    expect(spreadBefore).toBeCloseTo(0.1756821, 6)
    expect(spreadAfter).toBeCloseTo(0.2410113, 6)
    expect(spreadRatio).toBeCloseTo(1.3718601, 6)
  })

  it('is none if it is smaller against the moves than asked', () => {
    expect(found(table, { shift: 2.8 })).toHaveLength(1)
    expect(found(table, { shift: 2.9 })).toEqual([])
  })

  it('is none if one province of five goes the other way', () => {
    const against = { votes: { 2001: BEFORE, 2002: [1.9, 2.4, 2.9, 3.4, 2.99] } }
    expect(found(against, { shift: 1 })).toEqual([])
    expect(found(against, { shift: 1, oneWay: 0.8 })).toHaveLength(1)
  })

  it('by exactly the same amount everywhere is a break', () => {
    expect(found({ votes: { 2001: BEFORE, 2002: [2, 2.5, 3, 3.5, 4] } })[0]?.evidence.reason).toBe('shift')
  })

  it('is not seen in fewer provinces than prove anything', () => {
    expect(detectBreaks(panelWith(table))).toEqual([])
  })
})

describe('a change of spread', () => {
  it('that closes by more than the factor is a break', () => {
    const [broken] = found({ votes: { 2001: BEFORE, 2002: [1.8, 1.9, 2, 2.1, 2.2] } })
    // Moves 0.8 0.4 0 −0.4 −0.8: two of five either way.
    expect(broken?.evidence).toMatchObject({ reason: 'spread', shareOneWay: 0.4 })
    expect(broken?.evidence.spreadRatio).toBeCloseTo(0.2, 12)
  })

  it('that opens by more than the factor is a break', () => {
    const table = { votes: { 2001: [1.8, 1.9, 2, 2.1, 2.2], 2002: [1, 1.5, 2, 2.5, 3] } }
    expect(found(table, { spread: 4.9 })).toHaveLength(1)
    expect(found(table, { spread: 5.1 })).toEqual([])
  })

  it('from none at all has no ratio', () => {
    const [broken] = found({ votes: { 2001: [2, 2, 2, 2, 2], 2002: [1, 1.5, 2, 2.5, 3] } })
    expect(broken?.evidence).toMatchObject({ spreadBefore: 0, spreadRatio: null, reason: 'spread' })
  })

  it('to none at all is a break', () => {
    const [broken] = found({ votes: { 2001: [1, 1.5, 2, 2.5, 3], 2002: [2, 2, 2, 2, 2] } })
    expect(broken?.evidence).toMatchObject({ spreadAfter: 0, spreadRatio: 0, reason: 'spread' })
  })
})

describe('no break', () => {
  it('is found where nothing moves, though all are alike', () => {
    expect(found({ votes: { 2001: [2, 2, 2, 2, 2], 2002: [2, 2, 2, 2, 2] } })).toEqual([])
  })

  it('is found in a mere change of scale', () => {
    // Shares 0 0.25 0.5 0.75 1 on 0.5–5, then with small moves on 0.3333–3.3333.
    const table = {
      clinics: { 2003: [0.5, 1.625, 2.75, 3.875, 5], 2004: [0.3433, 1.0833, 1.8433, 2.5733, 3.3333] },
    }
    expect(found(table)).toEqual([])
  })

  it('is found between years that are not neighbours', () => {
    expect(found({ votes: { 2001: BEFORE, 2003: [2, 2.5, 3, 3.5, 4] } })).toEqual([])
  })
})

describe('proposed breaks', () => {
  const shifted = { votes: [1, 1.5, 2, 2.5, 3], later: [2, 2.5, 3, 3.5, 4] }

  it('leave out what the table says was redefined', () => {
    const panel = panelWith({
      votes: { 2002: shifted.votes, 2003: shifted.later },
      gifts: { 2002: shifted.votes, 2003: shifted.later },
    })
    expect(detectBreaks(panel, FEW).map(({ subdimension }) => subdimension)).toEqual(['votes', 'gifts'])
    expect(proposeBreaks(panel, COMPARABILITY, FEW).map(({ subdimension }) => subdimension)).toEqual([
      'votes',
    ])
  })

  it('keep a shift in shares that a listed change of scale does not explain', () => {
    const panel = panelWith({ clinics: { 2003: [1, 1.5, 2, 2.5, 3], 2004: [2, 2.3, 2.6, 2.9, 3.2] } })
    expect(proposeBreaks(panel, COMPARABILITY, FEW)).toMatchObject([{ subdimension: 'clinics', year: 2004 }])
  })
})

describe('evidence', () => {
  it('is finite for any scores, and the same in any order of provinces', () => {
    const score = fc.integer({ min: 5_000, max: 33_333 }).map(units => units / 1e4)
    const year = fc.array(fc.oneof(score, fc.constantFrom(1, 2)), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(year, year, (before, after) => {
        const breaks = found({ votes: { 2001: before, 2002: after } }, { oneWay: 0.5, shift: 0 })
        const numbers = breaks
          .flatMap(({ evidence }) => Object.values(evidence))
          .filter(value => value !== null)
        expect(numbers.every(value => typeof value === 'string' || Number.isFinite(value))).toBe(true)
        const backwards = found(
          { votes: { 2001: [...before].reverse(), 2002: [...after].reverse() } },
          { oneWay: 0.5, shift: 0 },
        )
        expect(backwards.map(({ evidence }) => evidence.reason)).toEqual(
          breaks.map(({ evidence }) => evidence.reason),
        )
      }),
      { seed: 2011, numRuns: 100 },
    )
  })
})
