import { describe, expect, it } from 'vitest'
import { createPanel } from '../src/panel.ts'
import { findSuccessor, successorsOf, successorView } from '../src/successor.ts'
import { COMPARABILITY, FRAMEWORK, PROVINCES, rowsOf } from './small-panel.ts'

// An alone; Ba, Chi and Duy become Chi; Em and Ga become Em, whose code is that of the older Ba.
const SUCCESSOR_OF = [
  ['01', 'An'],
  ['03', 'Chi'],
  ['03', 'Chi'],
  ['03', 'Chi'],
  ['02', 'Em'],
  ['02', 'Em'],
] as const
const panel = createPanel({
  framework: FRAMEWORK,
  provinces: PROVINCES.map((province, index) => {
    const [code, vi] = SUCCESSOR_OF[index] ?? ['01', 'An']
    return { ...province, successor: { code, vi } }
  }),
  rows: rowsOf({ votes: { 2001: [1.5, 2, 4, 3.1111, 2, null], 2002: [null] } }),
})
const dataset = { panel, comparability: COMPARABILITY }

describe('successors', () => {
  it('list their members, by code', () => {
    expect(successorsOf(panel)).toEqual([
      { code: '01', vi: 'An', members: ['01'] },
      { code: '02', vi: 'Em', members: ['05', '06'] },
      { code: '03', vi: 'Chi', members: ['02', '03', '04'] },
    ])
  })
})

describe('a successor by name', () => {
  it('is found by its own name first, by that of an earlier province, and by its present code', () => {
    expect(findSuccessor(panel, 'chi')).toMatchObject({ code: '03', vi: 'Chi' })
    expect(findSuccessor(panel, 'tỉnh Duy')).toMatchObject({ code: '03', vi: 'Chi' })
    expect(findSuccessor(panel, 'GA').members).toEqual(['05', '06'])
    // 02 was the code of Ba, which is part of Chi; today it is that of Em.
    expect(findSuccessor(panel, '02')).toMatchObject({ vi: 'Em' })
    expect(findSuccessor(panel, '05')).toMatchObject({ vi: 'Em' })
  })

  it('is refused with the nearest names', () => {
    expect(() => findSuccessor(panel, 'Xyz')).toThrow('unknown-province: text Xyz')
  })
})

describe('the view of a successor', () => {
  it('shows its members side by side with range, coverage and an indicative mean', () => {
    expect(successorView(dataset, '03', 2001, 'votes')).toEqual({
      successor: { code: '03', vi: 'Chi' },
      year: 2001,
      unit: 'votes',
      members: [
        { province: '02', score: 2 },
        { province: '03', score: 4 },
        { province: '04', score: 3.1111 },
      ],
      range: { min: 2, max: 4 },
      coverage: { published: 3, of: 3 },
      // 9.1111 / 3 = 3.037033…
      indicativeMean: 3.037,
      basis: 'unweighted-mean-indicative',
      unchanged: false,
    })
  })

  it('has no mean where a member has no score, and says how many have', () => {
    expect(successorView(dataset, '02', 2001, 'votes')).toMatchObject({
      members: [
        { province: '05', score: 2 },
        { province: '06', score: { missing: 'not-published' } },
      ],
      range: { min: 2, max: 2 },
      coverage: { published: 1, of: 2 },
      indicativeMean: null,
    })
  })

  it('of a province that was not merged gives its own score', () => {
    expect(successorView(dataset, '01', 2001, 'votes')).toMatchObject({
      indicativeMean: 1.5,
      unchanged: true,
    })
  })

  it('without any score has no range', () => {
    expect(successorView(dataset, '01', 2002, 'votes')).toMatchObject({ range: null, indicativeMean: null })
    expect(successorView(dataset, '01', 2001, 'roads').members).toEqual([
      { province: '01', score: { missing: 'not-measured' } },
    ])
  })

  it('never has a field that passes for a published score of the merged province', () => {
    const view = successorView(dataset, '03', 2001, 'votes')
    expect(Object.keys(view)).not.toContain('score')
    expect(view.basis).toBe('unweighted-mean-indicative')
  })

  it('refuses the code of a province that no longer is', () => {
    expect(() => successorView(dataset, '04', 2001, 'votes')).toThrow(
      'unknown-successor: text 04, known 01 02 03',
    )
  })
})
