import { certaintyOf, createPanel, type ScoreRow, scorecardOf } from '@papi-lens/core'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { example } from '../gallery/gallery-entries.ts'
import { askedOf } from '../src/asked.ts'
import { type ChartOptions, type ChartRequest, drawChart } from '../src/index.ts'
import { rankRangesFindings } from '../src/kinds/rank-ranges/rank-ranges-findings.ts'
import { describeChart } from './describe-chart.ts'

describeChart('rank-ranges', [{ year: 2023 }, { unit: 'health-care' }])

const findings = (request: ChartRequest) => rankRangesFindings(dataset, askedOf(dataset, request))
const draw = (request: ChartRequest, options: Partial<ChartOptions> = {}) =>
  drawChart(dataset, 'rank-ranges', request, { words: wordsIn('en'), ...options })

describe('ranges of ranks', () => {
  it('are those that the scores of each province have, in the order of the scores', () => {
    for (const unit of ['total', 'health-care', 'appeals-response']) {
      const { ranked, of } = findings({ year: 2023, unit })
      expect(ranked).toHaveLength(of)
      for (const { code, rank, range, groupProbability, score } of ranked) {
        const sure = certaintyOf(dataset, code, unit, 2023)
        expect([range, groupProbability]).toEqual([sure?.rankRange, sure?.groupProbability])
        expect(rank).toBe(1 + ranked.filter(other => other.score > score).length)
        // A rank may lie outside of the range of the levels, but not a range outside of the ranks.
        expect([range?.[0] ?? 0, range?.[1] ?? 0].every(end => end >= 1 && end <= of)).toBe(true)
      }
    }
    const { total } = scorecardOf(dataset, '14', 2023)
    expect(findings({ year: 2023, province: 'Sơn La' }).own).toMatchObject({
      rank: total.rank,
      range: total.rankRange,
    })
  })

  it('say of half of the provinces how wide theirs are at least', () => {
    const { ranked, halfSpan } = findings({ year: 2024, unit: 'health-care' })
    const widths = ranked.map(({ range }) => (range ? range[1] - range[0] + 1 : 0))
    const wide = (least: number) => widths.filter(width => width >= least).length
    expect(wide(halfSpan ?? 0)).toBeGreaterThanOrEqual(ranked.length / 2)
    expect(wide((halfSpan ?? 0) + 1)).toBeLessThan(ranked.length / 2)
    expect(draw({ year: 2024, unit: 'health-care' }).title).toBe(
      `Public Health Care 2024: the ranges of at least half of the provinces span ${halfSpan} ranks or more`,
    )
  })

  it('have the province in bold and its region marked', () => {
    const { svg, title, description } = example('rankRangesOwn')({ lang: 'en' })
    expect(title).toBe('Son La 2023: rank 30 of 61, range 19–50')
    expect(svg).toMatch(/font-weight="600"[^>]*>Son La</)
    expect(description).toContain('In the Northern Midlands and Mountains: rank 10 of 14')
    const { ranked } = findings({ year: 2023, province: '14' })
    expect(ranked.filter(({ isInRegion }) => isInRegion)).toHaveLength(14)
    expect(findings({ year: 2023 }).ranked.some(({ isInRegion }) => isInRegion)).toBe(false)
  })

  it('are not there where nothing tells the levels apart, and it says so', () => {
    const { ranked, halfSpan, own } = findings({ year: 2019, unit: 'egov-response', province: '14' })
    expect(ranked.every(({ range }) => range === null)).toBe(true)
    expect([halfSpan, own?.range]).toEqual([null, null])
    const { description } = example('rankRangesNone')({ lang: 'en' })
    expect(description).toContain('No ranges: usual movement is unknown')
    expect(description).not.toContain('a thousand simulations')
  })

  it('tell a province without a score as one without a rank', () => {
    const { title, description, table } = example('rankRangesHole')({ lang: 'en' })
    expect(title).toBe('Quang Ninh 2023: no rank')
    expect(description).toContain('Not published for 2023: Quang Ninh, Binh Duong')
    expect(table.rows.map(([name]) => name)).not.toContain('Quang Ninh')
  })

  it('share a rank where scores are equal', () => {
    const { framework, provinces } = dataset.panel
    const some = provinces.slice(0, 3)
    const rows = some.map(
      ({ code }, at): ScoreRow => ({
        year: 2024,
        province: code,
        unit: 'health-care',
        score: at === 0 ? 2 : 1.5,
      }),
    )
    const small = { ...dataset, panel: createPanel({ framework, provinces: some, rows }) }
    const { ranked } = rankRangesFindings(small, askedOf(small, { year: 2024, unit: 'health-care' }))
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 2, 2])
  })

  it('keep the province, the first and the last where a page has no room for all, and count the others', () => {
    const { svg, description, table } = draw({ year: 2023, province: '14' }, { size: 'a4-half' })
    const drawn = table.rows.map(([name]) => `${name}`).filter(name => svg.includes(`>${name}</text>`))
    expect(drawn).toEqual(expect.arrayContaining(['Thua Thien Hue', 'Son La', 'Dak Nong']))
    expect(description).toContain(`leaves out ${61 - drawn.length} other provinces; the table has all`)
    expect(table.rows).toHaveLength(61)
  })
})
