import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween } from '../src/change.ts'
import { commonRanks } from '../src/common-rank.ts'
import { datasetWith, PROVINCES, type Table } from './small-panel.ts'

const dataset = datasetWith({
  // 02 is best in 2001 only, 05 in 2002 only: 01 rises from 3rd to 2nd of five, but among four stays 2nd.
  votes: { 2001: [4, 5, 4.5, 2, null, 1], 2002: [4, null, 3, 2, 4.5, 5] },
  gifts: { 2002: [1, 2], 2003: [2, 1] },
  clinics: { 2003: [2, 4], 2004: [3, 2] },
})
const row = (province: string, unit: string, from: number, to: number) =>
  changeBetween(dataset, province, from, to).rows.find(({ id }) => id === unit)

describe('ranks of a change', () => {
  it('are the published ones with their denominators, and those among the provinces in both years', () => {
    expect(row('01', 'votes', 2001, 2002)).toMatchObject({
      rankFrom: 3,
      ofFrom: 5,
      rankTo: 3,
      ofTo: 5,
      rankChangeCommon: { from: 2, to: 2, of: 4 },
    })
    expect(row('06', 'votes', 2001, 2002)).toMatchObject({
      rankFrom: 5,
      rankTo: 1,
      rankChangeCommon: { from: 4, to: 1, of: 4 },
    })
  })

  it('are missing where a score is', () => {
    expect(row('02', 'votes', 2001, 2002)).toMatchObject({
      rankFrom: 1,
      rankTo: null,
      rankChangeCommon: null,
    })
    expect(row('05', 'votes', 2001, 2002)).toMatchObject({
      rankFrom: null,
      rankTo: 2,
      rankChangeCommon: null,
    })
  })

  it('compare over a change of scale, not over a redefinition', () => {
    expect(row('01', 'clinics', 2003, 2004)?.rankChangeCommon).toEqual({ from: 2, to: 1, of: 2 })
    expect(row('01', 'gifts', 2002, 2003)).toMatchObject({ rankFrom: 2, rankTo: 1, rankChangeCommon: null })
  })
})

describe('properties', () => {
  const score = fc.option(
    fc.integer({ min: 500, max: 5000 }).map(thousandths => thousandths / 1000),
    { freq: 4 },
  )
  const column = fc.array(score, { minLength: 6, maxLength: 6 })

  it('a province without one of the scores changes nobody’s common rank; nobody ranks below its published rank', () => {
    fc.assert(
      fc.property(column, column, (before, after) => {
        const votes: Table[string] = { 2001: before, 2002: after }
        const both = before.map((value, at) => value !== null && after[at] !== null)
        const only = (values: typeof before) => values.map((value, at) => (both[at] ? value : null))
        const all = datasetWith({ votes })
        const common = datasetWith({ votes: { 2001: only(before), 2002: only(after) } })
        for (const { code } of PROVINCES) {
          const [one, other] = [all, common].map(made =>
            changeBetween(made, code, 2001, 2002).rows.find(({ id }) => id === 'votes'),
          )
          expect(one?.rankChangeCommon).toEqual(other?.rankChangeCommon)
          if (!one?.rankChangeCommon) continue
          expect(other).toMatchObject({
            rankFrom: one.rankChangeCommon.from,
            rankTo: one.rankChangeCommon.to,
            ofFrom: one.rankChangeCommon.of,
          })
          expect(one.rankChangeCommon.from).toBeLessThanOrEqual(one.rankFrom ?? 0)
          expect(one.rankChangeCommon.to).toBeLessThanOrEqual(one.rankTo ?? 0)
        }
      }),
      { seed: 2011, numRuns: 100 },
    )
  })

  it('permuting the provinces permutes the ranks', () => {
    fc.assert(
      fc.property(column, column, (before, after) => {
        const [b, a] = [before, after].map(values => Float64Array.from(values, value => value ?? Number.NaN))
        if (!b || !a) return
        const turned = commonRanks(b.slice().reverse(), a.slice().reverse())
        expect([...turned].reverse()).toEqual(commonRanks(b, a))
      }),
      { seed: 2011, numRuns: 50 },
    )
  })
})
