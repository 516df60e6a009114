import { describe, expect, it } from 'vitest'
import { example } from '../gallery/gallery-entries.ts'
import { describeChart } from './describe-chart.ts'

describeChart('slope', [
  {},
  { unit: 'procedures', from: 2020, to: 2021 },
  { unit: 'health-care', provinces: ['12', '01'] },
])

describe('the slope', () => {
  it('joins no line across a redefinition', () => {
    const { table, svg } = example('slopeBroken')()
    const row = table.rows.find(([name]) => name === '6.4 Law and Order')
    expect(row?.slice(5)).toEqual([null, null, 'redefined'])
    expect(svg.match(/<line [^>]*stroke-width="2"/g)).toHaveLength(3)
    expect(svg).toContain('>redefined<')
  })

  it('names those that rose and fell most if no province is asked for', () => {
    expect(example('slopeNation')().table.rows).toHaveLength(6)
  })
})
