import { describe, expect, it } from 'vitest'
import { createPanel } from '../src/panel.ts'
import type { Region } from '../src/province.ts'
import { regionStanding } from '../src/region-standing.ts'
import { FRAMEWORK, PROVINCES, rowsOf } from './small-panel.ts'

const REGION_OF: readonly Region[] = ['RRD', 'SE', 'RRD', 'RRD', 'SE', 'CHL']
const panel = createPanel({
  framework: FRAMEWORK,
  provinces: PROVINCES.map((province, index) => ({ ...province, region: REGION_OF[index] ?? 'RRD' })),
  rows: rowsOf({
    votes: { 2001: [2, 5, 3, 3, null, 4], 2002: [2, 4, 2, 2, 4, null] },
  }),
})

describe('standing in the region', () => {
  it('is among its provinces with a score; equal scores share the rank and the first is named', () => {
    const rrd = { name: 'RRD', of: 3, median: 3, best: { province: '03', score: 3 } }
    expect(regionStanding(panel, '01', 2001, 'votes')).toEqual({ ...rrd, rank: 3 })
    expect(regionStanding(panel, '03', 2001, 'votes')).toEqual({ ...rrd, rank: 1 })
    expect(regionStanding(panel, '04', 2001, 'votes')).toEqual({ ...rrd, rank: 1 })
  })

  it('of a province without a score is none, but says what the others have', () => {
    expect(regionStanding(panel, '05', 2001, 'votes')).toEqual({
      name: 'SE',
      rank: null,
      of: 1,
      median: 5,
      best: { province: '02', score: 5 },
    })
  })

  it('is no rank where there is one province, or all have the same score', () => {
    expect(regionStanding(panel, '06', 2001, 'votes')).toMatchObject({ rank: null, of: 1, median: 4 })
    expect(regionStanding(panel, '02', 2002, 'votes')).toMatchObject({ rank: null, of: 2, median: 4 })
    expect(regionStanding(panel, '01', 2002, 'votes')).toMatchObject({ rank: null, of: 3, median: 2 })
  })

  it('where nobody has a score is empty', () => {
    expect(regionStanding(panel, '06', 2002, 'votes')).toEqual({
      name: 'CHL',
      rank: null,
      of: 0,
      median: null,
      best: null,
    })
  })

  it('refuses what does not exist', () => {
    expect(() => regionStanding(panel, '99', 2001, 'votes')).toThrow('unknown-province: text 99')
    expect(() => regionStanding(panel, '01', 2001, 'vote')).toThrow('unknown-unit: text vote')
    expect(() => regionStanding(panel, '01', 1999, 'votes')).toThrow('unknown-year: year 1999')
  })
})
