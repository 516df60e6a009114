import { describe, expect, it } from 'vitest'
import { changeBetween } from '../src/change.ts'
import { summarise } from '../src/summary.ts'
import { nationOf } from './nation.ts'
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

  it('says what chance would give: half of what compares, and a tenth of what can be told from usual movement', () => {
    // Two provinces tell nothing of usual movement.
    expect(summarise(changeBetween(dataset, '01', 2004, 2005))).toMatchObject({
      judged: 0,
      clear: [],
      clearDeclines: [],
      clearRises: [],
      byChance: { declined: 2.5, clearDeclines: 0, clearRises: 0 },
    })
  })

  it('leads with what is clear, the change furthest beyond its band first', () => {
    // Forty provinces whose shares of 4.5 go up or down 0.1 and back: band 1.645 · √2 · √(0.04/6) · 4.5 = 0.855 points.
    const swing = (at: number) => (at % 2 === 0 ? 0.45 : -0.45)
    const with0 = (first: readonly number[]) => ({
      2003: (at: number) => (at === 0 ? (first[0] ?? null) : 2),
      2004: (at: number) => (at === 0 ? (first[1] ?? null) : 2 + swing(at)),
      2005: (at: number) => (at === 0 ? (first[2] ?? null) : 2),
    })
    const nation = nationOf(42, {
      votes: with0([3, 3, 2]),
      gifts: with0([4, 4, 2]),
      voice: { 2004: () => 5, 2005: () => 5 },
    })
    const { comparable, judged, declined, clearDeclines, clearRises, byChance } = summarise(
      changeBetween(nation, '001', 2004, 2005),
    )
    expect([comparable, judged, declined, byChance]).toEqual([
      2,
      2,
      2,
      { declined: 1, clearDeclines: 0.1, clearRises: 0.1 },
    ])
    expect(clearDeclines.map(({ id }) => id)).toEqual(['gifts', 'votes'])
    expect(clearRises).toEqual([])
  })

  it('has what is clear either way in one order too', () => {
    // 1.5 down and 1 up, against the same band of 0.855 points.
    const swing = (at: number) => 2 + (at % 2 === 0 ? 0.45 : -0.45)
    const first = (before: number, now: number) => ({
      2003: (at: number) => (at === 0 ? before : 2),
      2004: (at: number) => (at === 0 ? before : swing(at)),
      2005: (at: number) => (at === 0 ? now : 2),
    })
    const nation = nationOf(42, {
      votes: first(3, 4),
      gifts: first(3.5, 2),
      voice: { 2004: () => 5, 2005: () => 5 },
    })
    const { clear, clearDeclines, clearRises } = summarise(changeBetween(nation, '001', 2004, 2005))
    expect(clear.map(({ id }) => id)).toEqual(['gifts', 'votes'])
    expect([clearDeclines, clearRises].map(([row]) => row?.id)).toEqual(['gifts', 'votes'])
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
