import { trendOf } from '@papi-lens/core'
import { LANGS } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { example } from '../gallery/gallery-entries.ts'
import { trendFindings } from '../src/kinds/trend/trend-findings.ts'
import { describeChart } from './describe-chart.ts'

describeChart('trend', [{ unit: 'health-care' }, { unit: 'certification' }, { unit: 'total' }])

describe('the trend', () => {
  it('has a hatched strip for each redefinition and a sign for a change of scale, with their years in words', () => {
    const { svg, description } = example('trendRescaled')({ lang: 'en' })
    // One strip in the drawing and one beside the caveat.
    expect(svg.match(/-broken\)/g)).toHaveLength(2)
    expect(description).toContain('2016: The questions of three dimensions changed in 2016; not comparable')
    expect(description).toContain(
      '2021: The scale changed because construction permits are no longer measured',
    )
  })

  it('draws no line over a break: six breaks of the total leave lines in three runs', () => {
    const { svg, table } = example('trendTotal')()
    const lines = [...svg.matchAll(/d="([^"]+)" fill="none" stroke="#1b2330" stroke-width="2"/g)]
    // 2011–2015 four steps, 2016–2017 one, 2022–2024 two; 2018 to 2021 stand alone.
    expect(lines.map(([, path]) => path?.match(/M/g)?.length)).toEqual([4, 1, 2])
    expect(table.rows.map(row => row[5])).toEqual([1, 1, 1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 7, 7])
  })

  it('keeps a year without a score as a hole with its reason, never as zero', () => {
    const { table, description } = example('trendHoles')({ lang: 'en' })
    expect(table.rows.filter(row => row[1] === null).map(row => row[0])).toEqual([2014, 2021, 2022])
    expect(description).toContain('2014, 2021, 2022: not published for Bac Giang')
  })

  it('says in its title what the rule of trends says, for every province and unit in both languages', () => {
    const said = { up: [' tăng trong ', ' rose over '], down: [' giảm trong ', ' fell over '] } as const
    const unclear = {
      'too-few-years': [/chưa đủ năm|không có năm nào so sánh được/, /too few years|with no year to compare/],
      'not-distinguishable': [/chưa rõ xu hướng/, /no clear trend/],
    } as const
    const counts = { up: 0, down: 0, unclear: 0 }
    for (const unit of dataset.panel.framework.units) {
      for (const province of dataset.panel.provinces) {
        const rule = trendOf(dataset, province.code, unit.id).segments.at(-1)
        if (!rule) throw new Error(`${province.en} has no score of ${unit.id} at all`)
        const findings = trendFindings(dataset, { province, unit })
        const titles = LANGS.map(lang => wordsIn(lang).charts.trend.title(findings))
        counts[rule.direction]++
        titles.forEach((title, index) => {
          for (const way of ['up', 'down'] as const)
            expect([title, title.includes(said[way][index] ?? '')]).toEqual([title, rule.direction === way])
          if (rule.reason) expect(title).toMatch(unclear[rule.reason][index] ?? /^$/)
          else {
            const years = `${rule.years[0]}–${rule.years.at(-1)}`
            expect(title).toMatch(new RegExp(`${years}, [${rule.direction === 'up' ? '+' : '−'}]`))
          }
        })
      }
    }
    expect(counts).toEqual({ up: 413, down: 116, unclear: 1991 })
  })

  it('says the ends of a run without a clear trend', () => {
    expect(example('trendHealthCare')({ lang: 'en' }).title).toBe(
      'Son La: Public Health Care, no clear trend over 2011–2024 (from 1.95 to 1.97\u00a0points)',
    )
    expect(example('trendRescaled')().title).toBe(
      'Sơn La: Chứng thực, xác nhận của chính quyền, chưa rõ xu hướng trong 2016–2024 (từ 70% đến 71%\u00a0thang điểm)',
    )
  })

  it('gives Vega-Lite the scores of its table', async () => {
    const { vegaLite, table } = example('trendHealthCare')()
    const data = (await vegaLite?.())?.data as { values: { year: number; score: number }[] } | undefined
    expect(data?.values.map(({ year, score }) => [year, score])).toEqual(
      table.rows.map(([year, score]) => [year, score]),
    )
  })
})
