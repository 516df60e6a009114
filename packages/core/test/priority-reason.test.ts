import { describe, expect, it } from 'vitest'
import { defineComparability } from '../src/comparability.ts'
import { prioritiesOf } from '../src/priority.ts'
import { reasonsOf } from '../src/priority-reason.ts'
import { codeAt, nationOf } from './nation.ts'
import { BREAKS, FRAMEWORK } from './small-panel.ts'

/** Forty provinces a step apart, up or down by a share of 0.1 of 4.5 and back: a band of 0.19, 0.855 points. */
const swing = (at: number) => (at % 2 === 0 ? 0.45 : -0.45)
const base = (at: number) => 2 + at / 40
const votes = {
  2001: base,
  2002: (at: number) => base(at) + swing(at),
  2003: (at: number) => (at === 0 ? 1.2 : at === 39 ? 4 : base(at)),
}
const nation = nationOf(40, { votes })

function reasons(at: number, year: number, dataset = nation) {
  const [area] = prioritiesOf(dataset, codeAt(at), year, { draws: 0 })
  return area ? reasonsOf(dataset, codeAt(at), year, area) : null
}

describe('reasons', () => {
  it('say where it stands, what it lacks, and that a clear change counts', () => {
    // Third quartile of 2003: 2 + 29.25/40.
    expect(reasons(0, 2003)).toEqual([
      { code: 'lower-than', provinces: 39, of: 39 },
      { code: 'below-median', years: 3 },
      { code: 'to-high', points: expect.closeTo(1.53125, 10) },
      { code: 'clear-decline', points: -1.25, share: expect.closeTo(-1.25 / 4.5, 10) },
    ])
  })

  it('name a clear rise as such', () => {
    expect(reasons(39, 2003)).toContainEqual({
      code: 'clear-rise',
      points: expect.closeTo(1.475, 10),
      share: expect.closeTo(1.475 / 4.5, 10),
    })
  })

  it('say that a change within usual movement does not count', () => {
    expect(reasons(2, 2003)).toContainEqual({ code: 'change-within' })
  })

  it('count years below the median and years of decline in a row', () => {
    const falling = nationOf(40, {
      votes: { ...votes, 2003: at => (at === 4 ? 1.4 : base(at)), 2004: at => (at === 4 ? 1.3 : base(at)) },
    })
    // Up in 2002, above the median, then down by 1.15 and by 0.1.
    const found = reasons(4, 2004, falling)
    expect(found).toContainEqual({ code: 'below-median', years: 2 })
    expect(found).toContainEqual({ code: 'declining', years: 2, sustained: true })
  })

  it('leave out what says nothing: nobody higher, nothing to gain', () => {
    expect(reasons(39, 2001)?.map(({ code }) => code)).toEqual(['change-unknown'])
  })

  it('say why no change can be told', () => {
    const why = (dataset: typeof nation, at: number, year: number) =>
      reasons(at, year, dataset)?.find(({ code }) => code === 'change-unknown')
    const told = (reason: string) => ({ code: 'change-unknown', why: reason })
    expect(why(nation, 0, 2001)).toEqual(told('first-year'))
    const holed = nationOf(40, { votes: { ...votes, 2002: at => (at === 1 ? null : base(at)) } })
    expect(why(holed, 1, 2003)).toEqual(told('not-published'))
    expect(why(nationOf(3, { votes }), 1, 2002)).toEqual(told('usual-movement-unknown'))
    expect(why(nationOf(40, { gifts: { 2002: base, 2003: base } }), 1, 2003)).toEqual(told('redefined'))
    expect(why(nationOf(40, { roads: { 2004: at => 1 + at / 40 } }), 1, 2004)).toEqual(told('not-measured'))
    const drawn = {
      year: 2003,
      verdict: 'resampled',
      basis: 'documented',
      note: { vi: 'Chọn lại', en: 'Drawn anew' },
      source: 'made up',
    } as const
    const comparability = defineComparability(FRAMEWORK, [...BREAKS, drawn])
    expect(why(nationOf(40, { votes }, { comparability }), 1, 2003)).toEqual(told('resampled'))
  })
})
