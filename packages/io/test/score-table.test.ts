import { describe, expect, it } from 'vitest'
import { scoreTable, tableRows } from '../src/score-table.ts'
import { PANEL, UNCERTAIN } from './small-panels.ts'

describe('score table', () => {
  it('has a row for each published score by year, province and unit, and none for a hole', () => {
    const table = scoreTable(PANEL)
    expect(table.rows).toBe(17)
    expect([...tableRows(table)].slice(4)).toEqual([
      [2001, '14', 'Sơn La', 'total', 'total', null, 6],
      [2001, '14', 'Sơn La', 'voice', 'dimension', 'voice', 6],
      [2001, '14', 'Sơn La', 'votes', 'subdimension', 'voice', 3],
      [2001, '14', 'Sơn La', 'gifts', 'subdimension', 'voice', 3],
      [2002, '01', 'Hà Nội', 'total', 'total', null, 12.75],
      [2002, '01', 'Hà Nội', 'voice', 'dimension', 'voice', 5.5],
      [2002, '01', 'Hà Nội', 'votes', 'subdimension', 'voice', 2.5],
      [2002, '01', 'Hà Nội', 'gifts', 'subdimension', 'voice', 3],
      [2002, '01', 'Hà Nội', 'air', 'dimension', 'air', 7.25],
      [2002, '01', 'Hà Nội', 'smoke', 'subdimension', 'air', 7.25],
      [2002, '14', 'Sơn La', 'voice', 'dimension', 'voice', 4],
      [2002, '14', 'Sơn La', 'votes', 'subdimension', 'voice', 2],
      [2002, '14', 'Sơn La', 'gifts', 'subdimension', 'voice', 2],
    ])
  })

  it('has columns of uncertainty only where the panel has any', () => {
    const names = (panel: typeof PANEL) => scoreTable(panel).columns.map(({ name }) => name)
    const plain = ['year', 'province_code', 'province', 'unit', 'level', 'dimension', 'score']
    expect(names(PANEL)).toEqual(plain)
    expect(names(UNCERTAIN)).toEqual([...plain, 'standard_error', 'low', 'high'])
  })

  it('keeps the figures of uncertainty beside their scores', () => {
    const figures = [...tableRows(scoreTable(UNCERTAIN))].map(row => [row[1], row[3], ...row.slice(7)])
    expect(figures.slice(8).filter(([, , ...known]) => known.some(value => value !== null))).toEqual([
      ['01', 'total', 0.42, 11.93, 13.57],
      ['01', 'voice', null, 5.1, 5.9],
      ['14', 'votes', 0, null, null],
    ])
  })
})
