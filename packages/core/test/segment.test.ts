import { describe, expect, it } from 'vitest'
import { defineComparability } from '../src/comparability.ts'
import { defineFramework } from '../src/framework.ts'
import { createPanel } from '../src/panel.ts'
import { segmentsOf } from '../src/segment.ts'
import { datasetWith } from './small-panel.ts'

const dataset = datasetWith({})

describe('segments of a unit', () => {
  it.each([
    ['votes', [[2001, 2002, 2003, 2004, 2005]]],
    ['roads', [[2004, 2005]]],
  ])('are one run of years without a break: %s', (unit, expected) => {
    expect(segmentsOf(dataset, unit)).toEqual(expected)
  })

  it.each([
    ['gifts', 'redefined'],
    ['voice', 'a part redefined'],
  ])('end before a redefinition: %s, %s', unit => {
    expect(segmentsOf(dataset, unit)).toEqual([
      [2001, 2002],
      [2003, 2004, 2005],
    ])
  })

  it.each([['clinics'], ['care']])('end before a change of scale: %s', unit => {
    expect(segmentsOf(dataset, unit)).toEqual([
      [2001, 2002, 2003],
      [2004, 2005],
    ])
  })

  it('may be a single year', () => {
    expect(segmentsOf(dataset, 'total')).toEqual([[2001, 2002], [2003], [2004, 2005]])
  })

  it('end where a unit is not measured, though it comes back on the same scale', () => {
    const era = (year: number, parts: readonly string[]) => ({
      from: year,
      to: year,
      subdimensions: { care: parts },
    })
    const framework = defineFramework({
      dimensions: [{ id: 'care', number: 1, vi: 'Chăm lo', en: 'Care' }],
      subdimensions: [
        { id: 'clinics', dimension: 'care', vi: 'Trạm xá', en: 'Clinics' },
        { id: 'schools', dimension: 'care', vi: 'Trường học', en: 'Schools' },
      ],
      eras: [era(2001, ['clinics']), era(2002, ['schools']), era(2003, ['clinics'])],
    })
    const comparability = defineComparability(framework, [])
    const panel = createPanel({ framework, provinces: [], rows: [] })
    expect(segmentsOf({ panel, comparability }, 'clinics')).toEqual([[2001], [2003]])
  })

  it('refuse an unknown unit', () => {
    expect(() => segmentsOf(dataset, 'clinic')).toThrow('unknown-unit: text clinic, nearest clinics')
  })
})
