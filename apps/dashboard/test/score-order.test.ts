import { changeBetween, scorecardOf } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { ORDERS, scoreRows } from '../src/views/overview/score-order.ts'

const dataset = bundledDataset()
const rowsOf = (province: string, from: number, to: number, sort: Parameters<typeof scoreRows>[2]) => {
  const { rows } = changeBetween(dataset, province, from, to)
  const changes = new Map(rows.map(row => [row.id, row]))
  return scoreRows(scorecardOf(dataset, province, to, { draws: 0 }), changes, sort)
}
const idsIn = (rows: ReturnType<typeof scoreRows>) => rows.map(group => group.map(({ scored }) => scored.id))

describe('the rows of the table', () => {
  it('are each dimension with its sub-dimensions, unless another order is chosen', () => {
    const groups = idsIn(rowsOf('14', 2022, 2023, null))
    expect(groups).toHaveLength(8)
    expect(groups[2]).toEqual([
      'accountability',
      'authority-interactions',
      'appeals-response',
      'justice-access',
    ])
  })

  it('by change begin with what goes furthest beyond usual movement, not with the largest change', () => {
    const ends = (weakestFirst: boolean) => {
      const [ids = []] = idsIn(rowsOf('14', 2022, 2023, { by: 'change', weakestFirst }))
      return [ids.length, ids[0], ids.at(-1)]
    }
    // Water quality fell more, within usual movement.
    expect(ends(true)).toEqual([28, 'appeals-response', 'internet-access'])
    expect(ends(false)).toEqual([28, 'internet-access', 'appeals-response'])
  })

  it.each(ORDERS)('by %s are the same rows in both ways, those without a figure last', by => {
    for (const weakestFirst of [true, false]) {
      // Two sub-dimensions were redefined in 2021.
      const [rows = []] = rowsOf('14', 2020, 2021, { by, weakestFirst })
      expect(rows).toHaveLength(28)
      if (by !== 'change' && by !== 'moved') continue
      expect(rows.slice(-2).map(({ row }) => row.comparability)).toEqual(['redefined', 'redefined'])
    }
  })
})
