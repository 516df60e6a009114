import { describe, expect, it } from 'vitest'
import { example } from '../gallery/gallery-entries.ts'
import { describeChart } from './describe-chart.ts'

describeChart('dot-strip', [{ unit: 'total', year: 2023 }, { unit: 'services' }, { year: 2011 }])

describe('the dot strip', () => {
  it('says rank, group and how many parts are weak', () => {
    expect(example('dotStripTotal')({ lang: 'en' }).title).toBe(
      'Son La 2023: total ranks 30 of 61, high average group; 5 of its 8 dimensions are in the lower two groups',
    )
  })

  it('shows no earlier year where it does not compare, and says which', () => {
    const { table, description } = example('dotStripRedefined')({ lang: 'en' })
    expect(table.rows.map(row => row[5] === null)).toEqual([true, true, false, false, false])
    expect(description).toContain('Not comparable with 2021: 1, 1.1')
  })

  it('draws a missing score as a dashed box with its reason', () => {
    const { svg, table } = example('dotStripHoles')()
    expect(table.rows.filter(row => row[1] === null)).toHaveLength(5)
    expect(svg.match(/>chưa công bố</g)).toHaveLength(5)
  })
})
