import { describe, expect, it } from 'vitest'
import { changeBetween } from '../src/change.ts'
import { summarise } from '../src/summary.ts'
import { datasetWith, deepFreeze } from './small-panel.ts'

const dataset = datasetWith({
  voice: { 2004: [5, 5], 2005: [5.5, 5] },
  care: { 2004: [5, 5], 2005: [6, 5] },
  air: { 2004: [5, 5], 2005: [4, 5] },
  // Down while voice is up: hidden. roads is up, clinics down while care is up: hidden too.
  votes: { 2004: [3, 3], 2005: [2, 3] },
  gifts: { 2004: [2, 2], 2005: [3, null] },
  roads: { 2004: [2, 2], 2005: [3, 2] },
  clinics: { 2004: [2, 2], 2005: [1, 2] },
  schools: { 2004: [null, 2], 2005: [1, 2] },
  smoke: { 2004: [5, 5], 2005: [4, 5] },
})

describe('summary of a change', () => {
  it('counts what was measured, comparable, declined and hidden', () => {
    expect(summarise(changeBetween(dataset, '01', 2004, 2005))).toMatchObject({
      total: { id: 'total', delta: 0.5 },
      measured: 6,
      // schools of 2004 was not published
      comparable: 5,
      // votes, clinics, smoke
      declined: 3,
      // smoke fell with its dimension
      hidden: 2,
    })
  })

  it('lists the dimensions that rose and that fell, most first', () => {
    const { risen, fallen } = summarise(changeBetween(dataset, '01', 2004, 2005))
    expect(risen.map(({ id, delta }) => [id, delta])).toEqual([
      ['care', 1],
      ['voice', 0.5],
    ])
    expect(fallen.map(({ id, delta }) => [id, delta])).toEqual([['air', -1]])
  })

  it('where nothing moved lists nothing', () => {
    expect(summarise(changeBetween(dataset, '02', 2004, 2005))).toMatchObject({
      measured: 6,
      comparable: 5,
      declined: 0,
      hidden: 0,
      risen: [],
      fallen: [],
    })
  })

  it('counts as measured what the later year measured, withheld or not, but not what it dropped', () => {
    // Of 2004 no score of schools was published, yet it was measured; roads and smoke are new.
    const change = changeBetween(dataset, '01', 2003, 2004)
    expect(summarise(change).measured).toBe(6)
    const dropped = change.rows.map(row =>
      row.id === 'gifts' ? { ...row, to: { missing: 'not-measured' } as const } : row,
    )
    expect(summarise({ ...change, rows: dropped }).measured).toBe(5)
  })

  it('leaves a frozen change as it was', () => {
    const change = deepFreeze(changeBetween(dataset, '01', 2004, 2005))
    expect(summarise(change).risen).toHaveLength(2)
  })

  it('needs the row of the total', () => {
    expect(() => summarise({ province: '01', from: 2004, to: 2005, rows: [] })).toThrow(
      new RangeError('a change has at least the row of the total'),
    )
  })
})
