import { describe, expect, it } from 'vitest'
import { defineFramework, type FrameworkFacts } from '../src/framework.ts'
import { deepFreeze, FACTS, FRAMEWORK } from './small-panel.ts'

describe('units and years', () => {
  it('units are the total, then each dimension followed by its sub-dimensions', () => {
    expect(FRAMEWORK.units.map(({ id, level, dimension }) => [id, level, dimension])).toEqual([
      ['total', 'total', null],
      ['voice', 'dimension', 'voice'],
      ['votes', 'subdimension', 'voice'],
      ['gifts', 'subdimension', 'voice'],
      ['care', 'dimension', 'care'],
      ['clinics', 'subdimension', 'care'],
      ['schools', 'subdimension', 'care'],
      ['roads', 'subdimension', 'care'],
      ['air', 'dimension', 'air'],
      ['smoke', 'subdimension', 'air'],
    ])
  })

  it('years are those of all eras', () => {
    expect(FRAMEWORK.years).toEqual([2001, 2002, 2003, 2004, 2005])
  })

  it('a dimension exists only in the eras that name it', () => {
    expect(FRAMEWORK.dimensionsIn(2003)).toEqual(['voice', 'care'])
    expect(FRAMEWORK.dimensionsIn(2004)).toEqual(['voice', 'care', 'air'])
  })

  it('sub-dimensions come in the position order of the era', () => {
    expect(FRAMEWORK.subdimensionsIn(2003, 'care')).toEqual(['clinics', 'schools'])
    expect(FRAMEWORK.subdimensionsIn(2004, 'care')).toEqual(['roads', 'clinics', 'schools'])
    expect(FRAMEWORK.subdimensionsIn(2003, 'air')).toEqual([])
  })

  it('a unit is found by its id', () => {
    expect(FRAMEWORK.unit('clinics')).toEqual({
      id: 'clinics',
      level: 'subdimension',
      dimension: 'care',
      vi: 'Trạm xá',
      en: 'Clinics',
    })
    expect(FRAMEWORK.unit('total')).toEqual({
      id: 'total',
      level: 'total',
      dimension: null,
      vi: 'Chỉ số tổng hợp PAPI',
      en: 'PAPI total',
    })
  })

  it('frozen facts are accepted, so nothing writes to them', () => {
    expect(defineFramework(deepFreeze(structuredClone(FACTS))).years).toHaveLength(5)
  })
})

describe('positions', () => {
  it('a position moves with the era while the id stays', () => {
    expect(FRAMEWORK.position('clinics', 2003)).toBe('2.1')
    expect(FRAMEWORK.position('clinics', 2004)).toBe('2.2')
    expect(FRAMEWORK.position('roads', 2004)).toBe('2.1')
  })

  it('a dimension has its number alone', () => {
    expect(FRAMEWORK.position('care', 2003)).toBe('2')
  })

  it('there is no position for the total or for what was not measured', () => {
    expect(FRAMEWORK.position('total', 2004)).toBeNull()
    expect(FRAMEWORK.position('roads', 2003)).toBeNull()
    expect(FRAMEWORK.position('air', 2003)).toBeNull()
    expect(FRAMEWORK.position('smoke', 2003)).toBeNull()
  })
})

describe('scales', () => {
  it('a dimension runs from 1 to 10', () => {
    expect(FRAMEWORK.scale('care', 2001)).toEqual({ min: 1, max: 10 })
    expect(FRAMEWORK.scale('care', 2005)).toEqual({ min: 1, max: 10 })
  })

  it('k sub-dimensions share their dimension: 1/k to 10/k each', () => {
    expect(FRAMEWORK.scale('clinics', 2003)).toEqual({ min: 0.5, max: 5 })
    expect(FRAMEWORK.scale('clinics', 2004)).toEqual({ min: 1 / 3, max: 10 / 3 })
    expect(FRAMEWORK.scale('smoke', 2004)).toEqual({ min: 1, max: 10 })
  })

  it('the total of n dimensions runs from n to 10n', () => {
    expect(FRAMEWORK.scale('total', 2003)).toEqual({ min: 2, max: 20 })
    expect(FRAMEWORK.scale('total', 2004)).toEqual({ min: 3, max: 30 })
  })

  it('what was not measured has no scale', () => {
    expect(FRAMEWORK.scale('roads', 2003)).toBeNull()
    expect(FRAMEWORK.scale('air', 2003)).toBeNull()
  })
})

describe('misuse', () => {
  it('an unknown unit is named with the nearest ids', () => {
    expect(() => FRAMEWORK.unit('clinic')).toThrow('unknown-unit: text clinic, nearest clinics')
  })

  it('an unknown unit without any near id points to the list of ids', () => {
    expect(() => FRAMEWORK.unit('photosynthesis')).toThrow('unknown-unit: text photosynthesis')
  })

  it('a year outside all eras is named with the range of years', () => {
    for (const ask of [
      () => FRAMEWORK.dimensionsIn(2006),
      () => FRAMEWORK.subdimensionsIn(2006, 'care'),
      () => FRAMEWORK.scale('votes', 2006),
      () => FRAMEWORK.position('votes', 2006),
    ]) {
      expect(ask).toThrow('unknown-year: year 2006, first 2001, last 2005')
    }
  })
})

describe('invalid facts', () => {
  const era = { from: 2001, to: 2002, subdimensions: { voice: ['votes'] } }
  const cases: { rule: string; facts: Partial<FrameworkFacts>; message: string }[] = [
    {
      rule: 'a dimension without sub-dimensions in an era',
      facts: { eras: [{ ...era, subdimensions: { voice: [] } }] },
      message: 'parts 2001 2002 voice',
    },
    {
      rule: 'a sub-dimension twice in an era',
      facts: { eras: [{ ...era, subdimensions: { voice: ['votes', 'votes'] } }] },
      message: 'parts 2001 2002 voice',
    },
    {
      rule: 'an id used twice',
      facts: {
        subdimensions: [...FACTS.subdimensions, { id: 'votes', dimension: 'voice', vi: 'x', en: 'x' }],
      },
      message: 'ids',
    },
    {
      rule: 'an id shared by a dimension and a sub-dimension',
      facts: {
        subdimensions: [...FACTS.subdimensions, { id: 'care', dimension: 'voice', vi: 'x', en: 'x' }],
      },
      message: 'ids',
    },
    {
      rule: 'a sub-dimension of an unknown dimension',
      facts: { subdimensions: [...FACTS.subdimensions, { id: 'x', dimension: 'soil', vi: 'x', en: 'x' }] },
      message: 'ids',
    },
    { rule: 'no era', facts: { eras: [] }, message: 'no-era' },
    {
      rule: 'a gap between eras',
      facts: { eras: [era, { ...era, from: 2004, to: 2005 }] },
      message: 'gap 2004 2005',
    },
    {
      rule: 'overlapping eras',
      facts: { eras: [era, { ...era, from: 2002, to: 2003 }] },
      message: 'gap 2002 2003',
    },
    {
      rule: 'an era that ends before it starts',
      facts: { eras: [{ ...era, from: 2002, to: 2001 }] },
      message: 'gap 2002 2001',
    },
    {
      rule: 'an era of a thousand million years',
      facts: { eras: [{ ...era, from: 2001, to: 1_000_002_000 }] },
      message: 'too-long 2001 1000002000',
    },
    {
      rule: 'an era that puts a sub-dimension under another dimension',
      facts: { eras: [{ ...era, subdimensions: { voice: ['clinics'] } }] },
      message: 'no-part 2001 2002 voice clinics',
    },
    {
      rule: 'an era that names an undeclared sub-dimension',
      facts: { eras: [{ ...era, subdimensions: { voice: ['songs'] } }] },
      message: 'no-part 2001 2002 voice songs',
    },
    {
      rule: 'more than three faults, of which three are told',
      facts: { eras: [{ ...era, subdimensions: { voice: ['e', 'f', 'g', 'h'] } }] },
      message: 'no-part 2001 2002 voice e no-part 2001 2002 voice f no-part 2001 2002 voice g … (4)',
    },
  ]
  it.each(cases)('are refused: $rule', ({ facts, message }) => {
    expect(() => defineFramework({ ...FACTS, ...facts })).toThrow(`invalid-framework: faults ${message}`)
  })
})
