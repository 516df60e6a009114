import { findProvince, regionStanding, trendOf } from '@papi-lens/core'
import { LANGS } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { example } from '../gallery/gallery-entries.ts'
import { trendFindings } from '../src/kinds/trend/trend-findings.ts'
import { PAPER_NAMES, PAPER_SIZES } from '../src/paper.ts'
import { describeChart } from './describe-chart.ts'
import { faultsOf } from './robust.ts'

describeChart('trend', [
  { unit: 'health-care' },
  { unit: 'certification', region: true, members: true },
  { unit: 'total', provinces: ['12', '27', '46', '24'], region: true },
])

const { panel } = dataset
const provinceOf = (name: string) => findProvince(panel.provinces, name)

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

  it('joins the breaks of years in a row into one strip, and tells them as one span', () => {
    const { svg, description } = example('trendTotal')({ lang: 'en' })
    // 2016 by itself and 2018 to 2022 together; the third is beside the caveat.
    expect(svg.match(/<rect [^>]*-broken\)/g)).toHaveLength(3)
    expect(description).toContain('2016, 2018–2022: measured differently')
  })

  it('labels the highest and the lowest score of a run beside its ends', () => {
    const { runs } = trendFindings(dataset, {
      province: provinceOf('24'),
      unit: panel.framework.unit('commune-budgets'),
    })
    const known = runs.flat().flatMap(({ at }) => at ?? [])
    const { svg } = example('trendHoles')({ lang: 'en' })
    for (const value of [Math.max(...known), Math.min(...known)])
      expect(svg).toContain(
        `font-weight="600" text-anchor="middle" fill="#1b2330">${Math.round(value * 100)}%<`,
      )
  })

  it('has the median of the region beside it, as the standing in the region tells it, and says what it is', () => {
    const unit = panel.framework.unit('health-care')
    const { beside } = trendFindings(dataset, { province: provinceOf('Cà Mau'), unit, region: true })
    expect(beside.map(({ region }) => region)).toEqual(['MRD'])
    for (const { year, score } of beside.flatMap(({ runs }) => runs.flat()))
      expect([year, score]).toEqual([year, regionStanding(panel, '96', year, unit.id).median])
    expect(example('trendBeside')({ lang: 'vi' }).description).toContain('PAPI không công bố điểm của vùng')
  })

  it('draws those that are one province today once, whoever of them is asked for or named beside it', () => {
    const unit = panel.framework.unit('total')
    const beside = (province: string, provinces: readonly string[]) =>
      trendFindings(dataset, {
        province: provinceOf(province),
        provinces: provinces.map(provinceOf),
        unit,
        members: true,
      }).beside.map(line => line.province?.vi)
    expect(beside('Hà Nam', ['Ninh Bình', 'Hà Nam'])).toEqual(['Nam Định', 'Ninh Bình'])
    expect(beside('Sơn La', [])).toEqual([])
  })

  it('has one measure in title, axis, labels and lines: shares where the scale changed, else points', () => {
    const shares = example('trendBeside')()
    const points = example('trendMembers')()
    const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text ?? '')
    const figures = (svg: string) =>
      texts(svg).filter(text => /\d[\d,.]*%?$/.test(text) && !/20\d\d/.test(text))
    expect(figures(shares.svg).filter(text => !text.endsWith('%'))).toEqual([])
    expect(shares.title).toMatch(/%\sof the scale/)
    expect(figures(points.svg).filter(text => text.endsWith('%'))).toEqual([])
    expect(points.title).toContain('điểm')
  })

  it('refuses more lines than can be followed', () => {
    const provinces = panel.provinces.slice(0, 8)
    const asked = { province: provinceOf('Sơn La'), unit: panel.framework.unit('total'), provinces }
    expect(() => trendFindings(dataset, asked)).toThrow('invalid-chart-option')
  })

  it.each(PAPER_NAMES)('fits %s with all that can stand beside it', size => {
    const draw = example('trendBeside')
    const { svg, ...chart } = draw({ size })
    expect(faultsOf({ svg, ...chart })).toEqual([])
    expect(chart.height).toBeLessThanOrEqual(PAPER_SIZES[size].maxHeight ?? Number.POSITIVE_INFINITY)
  })
})
