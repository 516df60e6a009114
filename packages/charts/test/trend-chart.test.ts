import { describe, expect, it } from 'vitest'
import * as gallery from '../gallery/trend.ts'
import { describeChart } from './describe-chart.ts'

describeChart('trend', gallery, [{ unit: 'health-care' }, { unit: 'certification' }, { unit: 'total' }])

describe('the trend', () => {
  it('has a hatched strip for each redefinition and a sign for a change of scale, with their years in words', () => {
    const { svg, description } = gallery.trendRescaled({ lang: 'en' })
    // One strip in the drawing and one beside the caveat.
    expect(svg.match(/-broken\)/g)).toHaveLength(2)
    expect(description).toContain('2016: The questions of three dimensions changed in 2016; not comparable')
    expect(description).toContain(
      '2021: The scale changed because construction permits are no longer measured',
    )
  })

  it('draws no line over a break: six breaks of the total leave lines in three runs', () => {
    const { svg, table } = gallery.trendTotal()
    const lines = [...svg.matchAll(/d="([^"]+)" fill="none" stroke="#1b2330" stroke-width="2"/g)]
    // 2011–2015 four steps, 2016–2017 one, 2022–2024 two; 2018 to 2021 stand alone.
    expect(lines.map(([, path]) => path?.match(/M/g)?.length)).toEqual([4, 1, 2])
    expect(table.rows.map(row => row[5])).toEqual([1, 1, 1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 7, 7])
  })

  it('keeps a year without a score as a hole with its reason, never as zero', () => {
    const { table, description } = gallery.trendHoles({ lang: 'en' })
    expect(table.rows.filter(row => row[1] === null).map(row => row[0])).toEqual([2014, 2021, 2022])
    expect(description).toContain('2014, 2021, 2022: not published for Bac Giang')
  })

  it('says figures that differ, with four decimals where two would look alike', () => {
    expect(gallery.trendHealthCare({ lang: 'en' }).title).toBe(
      'Son La: Public Health Care rose from 1.95\u00a0(2011) to 1.97\u00a0(2024)',
    )
  })

  it('gives Vega-Lite the scores of its table', () => {
    const { vegaLite, table } = gallery.trendHealthCare()
    const data = vegaLite?.data as { values: { year: number; score: number }[] } | undefined
    expect(data?.values.map(({ year, score }) => [year, score])).toEqual(
      table.rows.map(([year, score]) => [year, score]),
    )
  })
})
