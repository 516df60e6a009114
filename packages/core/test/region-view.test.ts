import { describe, expect, it } from 'vitest'
import { createPanel } from '../src/panel.ts'
import type { Region } from '../src/province.ts'
import { regionView } from '../src/region-view.ts'
import { sideBySide } from '../src/side-by-side.ts'
import { COMPARABILITY, FRAMEWORK, PROVINCES, rowsOf } from './small-panel.ts'

const REGION_OF: readonly Region[] = ['RRD', 'SE', 'RRD', 'RRD', 'SE', 'CHL']
const panel = createPanel({
  framework: FRAMEWORK,
  provinces: PROVINCES.map((province, index) => ({ ...province, region: REGION_OF[index] ?? 'RRD' })),
  rows: rowsOf({ votes: { 2001: [2, 5, 3.1111, null, null, 4] } }),
})
const dataset = { panel, comparability: COMPARABILITY }

describe('a region', () => {
  it('is its provinces side by side, with the range and the mean of those that have a score', () => {
    expect(regionView(dataset, 'RRD', 2001, 'votes')).toEqual({
      region: 'RRD',
      year: 2001,
      unit: 'votes',
      members: [
        { province: '01', score: 2 },
        { province: '03', score: 3.1111 },
        { province: '04', score: { missing: 'not-published' } },
      ],
      range: { min: 2, max: 3.1111 },
      coverage: { published: 2, of: 3 },
      // 5.1111 / 2
      indicativeMean: 2.5556,
      basis: 'unweighted-mean-indicative',
    })
  })

  it('without a score has neither range nor mean', () => {
    expect(regionView(dataset, 'CHL', 2002, 'votes')).toMatchObject({
      range: null,
      coverage: { published: 0, of: 1 },
      indicativeMean: null,
    })
    expect(sideBySide(panel, [], 2001, 'votes')).toEqual({
      members: [],
      range: null,
      coverage: { published: 0, of: 0 },
      mean: null,
    })
  })

  it('that does not exist is refused', () => {
    expect(() => regionView(dataset, 'XX' as Region, 2001, 'votes')).toThrow('unknown-region')
  })
})
