import { describe, expect, it } from 'vitest'
import { type Break, defineComparability, type Verdict } from '../src/comparability.ts'
import { defineFramework } from '../src/framework.ts'
import { BREAKS, COMPARABILITY, deepFreeze, FACTS, FRAMEWORK } from './small-panel.ts'

describe('a sub-dimension between two years', () => {
  const cases: [rule: string, unit: string, from: number, to: number, verdict: Verdict][] = [
    ['no break between them: same', 'votes', 2001, 2002, 'same'],
    ['no break on the way of several years: same', 'votes', 2001, 2005, 'same'],
    ['a break in the later year counts', 'gifts', 2002, 2003, 'redefined'],
    ['a break in the earlier year does not count', 'gifts', 2003, 2004, 'same'],
    ['other units do not take a break over', 'votes', 2002, 2003, 'same'],
    ['another scale: rescaled', 'clinics', 2003, 2004, 'rescaled'],
    ['a span takes the worst verdict on the way: redefined', 'gifts', 2001, 2005, 'redefined'],
    ['a span takes the worst verdict on the way: rescaled', 'schools', 2001, 2005, 'rescaled'],
    ['the later year lacks it or the earlier does: not measured', 'roads', 2003, 2004, 'not-measured'],
    ['both years lack it: not measured', 'smoke', 2001, 2002, 'not-measured'],
    ['both years have it: same', 'roads', 2004, 2005, 'same'],
  ]
  it.each(cases)('%s (%s, %i–%i)', (_rule, unit, from, to, verdict) => {
    expect(COMPARABILITY.between(unit, from, to)).toBe(verdict)
  })

  it('redefined is worse than rescaled on one way', () => {
    const both: readonly Break[] = [
      ...BREAKS,
      { ...(BREAKS[1] as Break), year: 2002, subdimensions: ['clinics'] },
    ]
    const comparability = defineComparability(FRAMEWORK, both)
    expect(comparability.between('clinics', 2003, 2004)).toBe('rescaled')
    expect(comparability.between('clinics', 2001, 2002)).toBe('redefined')
    expect(comparability.between('clinics', 2001, 2005)).toBe('redefined')
  })

  it('redefined is worse than rescaled in one year', () => {
    const both: readonly Break[] = [
      { ...(BREAKS[1] as Break), year: 2004, subdimensions: ['clinics'] },
      ...BREAKS,
    ]
    expect(defineComparability(FRAMEWORK, both).between('clinics', 2003, 2004)).toBe('redefined')
  })
})

describe('a dimension and the total', () => {
  const cases: [rule: string, unit: string, from: number, to: number, verdict: Verdict][] = [
    ['every part the same: same', 'voice', 2001, 2002, 'same'],
    ['a redefined part: redefined', 'voice', 2002, 2003, 'redefined'],
    ['another list of parts: redefined', 'care', 2003, 2004, 'redefined'],
    ['after the break: same', 'care', 2004, 2005, 'same'],
    ['a span over a break: redefined', 'care', 2001, 2005, 'redefined'],
    ['a new dimension: not measured', 'air', 2003, 2004, 'not-measured'],
    ['every dimension the same: same', 'total', 2001, 2002, 'same'],
    ['a redefined dimension: redefined', 'total', 2002, 2003, 'redefined'],
    ['another list of dimensions: redefined', 'total', 2003, 2004, 'redefined'],
    ['after the breaks: same', 'total', 2004, 2005, 'same'],
  ]
  it.each(cases)('%s (%s, %i–%i)', (_rule, unit, from, to, verdict) => {
    expect(COMPARABILITY.between(unit, from, to)).toBe(verdict)
  })
})

describe('a new dimension', () => {
  it('alone makes the total redefined, for it sums more than before', () => {
    const framework = defineFramework({
      ...FACTS,
      eras: [
        { from: 2001, to: 2001, subdimensions: { voice: ['votes', 'gifts'] } },
        { from: 2002, to: 2002, subdimensions: { voice: ['votes', 'gifts'], air: ['smoke'] } },
      ],
    })
    const comparability = defineComparability(framework, [])
    expect(comparability.between('voice', 2001, 2002)).toBe('same')
    expect(comparability.between('total', 2001, 2002)).toBe('redefined')
  })
})

describe('breaks on the way', () => {
  it('are given oldest first, those of the first year left out', () => {
    const years = (unit: string, from: number, to: number) =>
      COMPARABILITY.breaksBetween(unit, from, to).map(({ year }) => year)
    expect(years('gifts', 2001, 2005)).toEqual([2003])
    expect(years('gifts', 2003, 2005)).toEqual([])
    expect(years('clinics', 2003, 2004)).toEqual([2004])
    expect(years('votes', 2001, 2005)).toEqual([])
  })
})

describe('inputs', () => {
  it('frozen breaks in any order are accepted, so nothing writes to them', () => {
    const breaks = deepFreeze(structuredClone(BREAKS))
    expect(defineComparability(FRAMEWORK, breaks).between('gifts', 2002, 2003)).toBe('redefined')
    expect(breaks.map(({ year }) => year)).toEqual([2004, 2003])
  })

  it('the earlier year comes first', () => {
    expect(() => COMPARABILITY.between('votes', 2003, 2002)).toThrow('invalid-period: from 2003, to 2002')
    expect(() => COMPARABILITY.between('votes', 2003, 2003)).toThrow('invalid-period: from 2003, to 2003')
  })

  it('an unknown unit or year is named', () => {
    expect(() => COMPARABILITY.between('vote', 2001, 2002)).toThrow('unknown-unit: text vote, nearest votes')
    expect(() => COMPARABILITY.between('votes', 2001, 2009)).toThrow(
      'unknown-year: year 2009, first 2001, last 2005',
    )
  })

  it('a change of scale that no break lists is refused', () => {
    const forgotten = BREAKS.map(known => ({
      ...known,
      subdimensions: known.subdimensions.filter(id => id !== 'schools'),
    }))
    expect(() => defineComparability(FRAMEWORK, forgotten)).toThrow(
      'invalid-comparability: year 2004, units schools, problem no-break',
    )
  })

  it('a break of a dimension or the total is refused', () => {
    const wrong: Break[] = [
      { ...(BREAKS[1] as Break), subdimensions: ['votes', 'voice', 'total'] },
      ...BREAKS,
    ]
    expect(() => defineComparability(FRAMEWORK, wrong)).toThrow(
      'invalid-comparability: year 2003, units voice total, problem no-subdimension',
    )
  })

  it('a break of an unknown sub-dimension is refused', () => {
    const wrong: Break[] = [{ ...(BREAKS[1] as Break), subdimensions: ['gift'] }, ...BREAKS]
    expect(() => defineComparability(FRAMEWORK, wrong)).toThrow(
      'invalid-comparability: year 2003, units gift, problem no-subdimension',
    )
  })
})
