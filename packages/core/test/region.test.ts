import { describe, expect, it } from 'vitest'
import { createPanel } from '../src/panel.ts'
import type { Region } from '../src/province.ts'
import { REGIONS } from '../src/province.ts'
import { meansBy, provincesOf } from '../src/region.ts'
import { FRAMEWORK, PROVINCES, rowsOf } from './small-panel.ts'

const REGION_OF: readonly Region[] = ['RRD', 'RRD', 'RRD', 'SE', 'SE', 'CHL']
const panel = createPanel({
  framework: FRAMEWORK,
  provinces: PROVINCES.map((province, index) => ({ ...province, region: REGION_OF[index] ?? 'RRD' })),
  rows: rowsOf({ votes: { 2001: [1, 2, 4.5, 3, null, null] } }),
})

describe('means', () => {
  it('count each province with a score once, in the country and in each region', () => {
    const { national, regions } = meansBy(panel, 'votes', 2001)
    // (1 + 2 + 4.5 + 3) / 4 and (1 + 2 + 4.5) / 3.
    expect(national).toEqual({ mean: 2.625, n: 4 })
    expect(regions).toEqual([
      { region: 'NMM', mean: null, n: 0 },
      { region: 'RRD', mean: 2.5, n: 3 },
      { region: 'NCC', mean: null, n: 0 },
      { region: 'CHL', mean: null, n: 0 },
      { region: 'SE', mean: 3, n: 1 },
      { region: 'MRD', mean: null, n: 0 },
    ])
  })

  it('of a unit without scores are null', () => {
    expect(meansBy(panel, 'roads', 2001).national).toEqual({ mean: null, n: 0 })
  })

  it('refuse an unknown unit and year', () => {
    expect(() => meansBy(panel, 'vote', 2001)).toThrow('unknown-unit: text vote')
    expect(() => meansBy(panel, 'votes', 1999)).toThrow('unknown-year: year 1999')
  })
})

describe('provinces of a region', () => {
  it('are those of the panel in its order, all of them if none is named', () => {
    expect(provincesOf(panel, 'SE').map(({ code }) => code)).toEqual(['04', '05'])
    expect(provincesOf(panel)).toBe(panel.provinces)
  })

  it('refuse a region that does not exist, listing those that do', () => {
    const wrong = 'South' as Region
    expect(() => provincesOf(panel, wrong)).toThrow('unknown-region: text South, known NMM RRD NCC … (6)')
    expect(REGIONS).toHaveLength(6)
  })
})
