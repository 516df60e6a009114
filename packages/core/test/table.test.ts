import { op } from 'arquero'
import { describe, expect, it } from 'vitest'
import { tableOf } from '../src/table.ts'
import { datasetWith } from './small-panel.ts'

const { panel } = datasetWith({
  votes: { 2001: [2.75, 3, null, 3, 4, 5] },
  smoke: { 2004: [1, 2, 3, 4, 5, 10] },
})
const table = tableOf(panel)

describe('the table of a panel', () => {
  it('has these columns', () => {
    expect(table.columnNames()).toEqual([
      'year',
      'province_code',
      'province',
      'region',
      'unit',
      'level',
      'dimension',
      'score',
      'share',
      'rank',
      'group',
      'missing',
    ])
  })

  it('has a row for each province, year and unit measured that year', () => {
    // Three years of total, two dimensions and four parts; two years with a third dimension, roads and smoke.
    expect(table.numRows()).toBe(6 * (3 * 7 + 2 * 10))
    expect(
      table
        .filter(row => row.unit === 'roads')
        .rollup({ years: row => op.distinct(row.year) })
        .get('years'),
    ).toBe(2)
  })

  it('gives the standing of a score', () => {
    expect(table.filter(row => row.unit === 'votes' && row.year === 2001).objects({ limit: 3 })).toEqual([
      {
        year: 2001,
        province_code: '01',
        province: 'An',
        region: 'RRD',
        unit: 'votes',
        level: 'subdimension',
        dimension: 'voice',
        score: 2.75,
        share: 0.5,
        rank: 5,
        group: 'low',
        missing: null,
      },
      // Sorted 2.75 3 3 4 5: Q1 is 3.
      expect.objectContaining({ province: 'Ba', score: 3, rank: 3, group: 'low' }),
      {
        year: 2001,
        province_code: '03',
        province: 'Chi',
        region: 'RRD',
        unit: 'votes',
        level: 'subdimension',
        dimension: 'voice',
        score: null,
        share: null,
        rank: null,
        group: null,
        // Its first score is of 2004.
        missing: 'no-own-score',
      },
    ])
  })
})
