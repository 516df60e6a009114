import { describe, expect, it } from 'vitest'
import { defineComparability } from '../src/comparability.ts'
import { moversBetween } from '../src/movers.ts'
import { codeAt, nationOf } from './nation.ts'
import { BREAKS, FRAMEWORK } from './small-panel.ts'

/** Provinces that swing by 0.05 from year to year; in 2003 the first gains 1 and the second loses 0.5 beside it. */
const swing = (at: number) => (at % 2 === 0 ? 0.05 : -0.05)
const votes = {
  2001: (at: number) => 2.5 + swing(at),
  2002: (at: number) => 2.5 - swing(at),
  2003: (at: number) => 2.5 + swing(at) + (at === 0 ? 1 : at === 1 ? -0.5 : 0),
}
const dataset = nationOf(60, { votes })

describe('movers', () => {
  it('are the changes that survive among all, the furthest beyond usual movement first', () => {
    expect(moversBetween(dataset, 2002, 2003).slice(0, 2)).toEqual([
      {
        province: codeAt(0),
        id: 'votes',
        comparability: 'same',
        delta: 1.1,
        direction: 'up',
        signal: 'clear',
        afterBH: true,
      },
      {
        province: codeAt(1),
        id: 'votes',
        comparability: 'same',
        delta: -0.6,
        direction: 'down',
        signal: 'clear',
        afterBH: true,
      },
    ])
  })

  it('of no unit in particular are clear ones only, as many as told beside those that survive', () => {
    expect(moversBetween(dataset, 2002, 2003).every(({ signal }) => signal === 'clear')).toBe(true)
    expect(moversBetween(dataset, 2002, 2003, { most: 1 })).toHaveLength(2)
    expect(moversBetween(dataset, 2001, 2002)).toEqual([])
  })

  it('of one unit show changes within usual movement for what they are', () => {
    const movers = moversBetween(dataset, 2002, 2003, { unit: 'votes', most: 5 })
    expect(movers.map(({ signal }) => signal)).toEqual(['clear', 'clear', 'within', 'within', 'within'])
    expect(movers.at(-1)).toMatchObject({ afterBH: false })
  })

  it('where usual movement cannot tell are the largest first, with no signal', () => {
    const note = { vi: 'Địa bàn mới', en: 'New localities' }
    const drawn = { year: 2003, verdict: 'resampled', basis: 'documented', note, source: 'made up' } as const
    const cut = { ...dataset, comparability: defineComparability(FRAMEWORK, [...BREAKS, drawn]) }
    expect(moversBetween(cut, 2002, 2003)).toEqual([])
    expect(moversBetween(cut, 2002, 2003, { unit: 'votes', most: 2 })).toMatchObject([
      { province: codeAt(0), signal: null, afterBH: null },
      { province: codeAt(1), signal: null, afterBH: null },
    ])
  })

  it('are none where no difference is a change; an unknown unit is refused', () => {
    const redefined = nationOf(60, { gifts: { 2002: at => 2 + at / 60, 2003: at => 3 - at / 60 } })
    expect(moversBetween(redefined, 2002, 2003, { unit: 'gifts' })).toEqual([])
    expect(() => moversBetween(dataset, 2002, 2003, { unit: 'vote' })).toThrow('unknown-unit')
  })
})
