import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { example } from '../gallery/gallery-entries.ts'
import { drawChart } from '../src/index.ts'
import { describeChart } from './describe-chart.ts'

describeChart('waterfall', [
  { from: 2022, to: 2023 },
  { unit: 'services', from: 2022, to: 2023 },
])

describe('the waterfall', () => {
  it('ends where the later score is', () => {
    const { table } = example('waterfallSubdimensions')()
    expect(table.rows.at(-2)?.slice(0, 4)).toEqual(['Do làm tròn điểm công bố', 42.3967, 42.3966, -0.0001])
    expect(table.rows.at(-1)?.slice(1, 4)).toEqual([40.8694, 42.3966, 1.5272])
  })

  it('splits the total into dimensions, unless sub-dimensions are asked for', () => {
    const rows = (by?: 'dimension' | 'subdimension') =>
      drawChart(
        dataset,
        'waterfall',
        { province: '14', from: 2022, to: 2023, ...(by && { by }) },
        { words: wordsIn('vi') },
      ).table.rows
    expect([rows().length, rows('dimension').length, rows('subdimension').length]).toEqual([10, 10, 31])
    expect(() => rows('provinces' as never)).toThrow(
      'invalid-chart-option: option by, value provinces, allowed dimension subdimension',
    )
  })

  it('splits no change across years that do not compare', () => {
    expect(example('waterfallBroken')().table.rows).toEqual([])
  })
})
