import { changeBetween, prioritiesOf, scorecardOf, summarise } from '@papi-lens/core'
import { LANGS } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { example } from '../gallery/gallery-entries.ts'
import { askedOf, askedWith } from '../src/asked.ts'
import { type ChartOptions, type ChartRequest, drawChart, PAPER_SIZES } from '../src/index.ts'
import { provinceCardFindings } from '../src/kinds/province-card/province-card-findings.ts'
import { describeChart } from './describe-chart.ts'
import { faultsOf } from './robust.ts'

describeChart('province-card', [{ year: 2023 }, { year: 2021 }])

const findings = (request: ChartRequest) =>
  provinceCardFindings(dataset, askedWith('province-card', ['province'], askedOf(dataset, request)))
const draw = (request: ChartRequest, options: Partial<ChartOptions> = {}) =>
  drawChart(dataset, 'province-card', request, { words: wordsIn('en'), ...options })

describe('the card of a province', () => {
  it('has the figures of scores, changes and priorities, of every province', () => {
    for (const { code } of dataset.panel.provinces) {
      const found = findings({ province: code, year: 2024 })
      expect(found.total).toEqual(scorecardOf(dataset, code, 2024).total)
      const summary = summarise(changeBetween(dataset, code, 2023, 2024))
      expect(found.change).toEqual(summary.total)
      expect(found.moves.map(({ change }) => change)).toEqual(summary.clear.slice(0, 3))
      const first = prioritiesOf(dataset, code, 2024, { draws: 0 }).slice(0, 3)
      expect(found.firsts.map(({ unit }) => unit.id)).toEqual(first.map(({ id }) => id))
    }
  })

  it('tells of Sơn La 2023 what the published scores give', () => {
    const { title, svg, table } = draw({ province: '14', year: 2023 })
    expect(title).toBe('Son La, PAPI 2023: 42.40\u00a0points, high average group')
    const [total, ...others] = table.rows
    // 42.3966 − 40.8694, the sums of the published dimensions.
    expect(total?.slice(2, 4)).toEqual([42.3966, 1.5272])
    expect(total?.slice(5, 9)).toEqual(['High average', 30, '19–50', 61])
    expect(others.map(([, unit]) => unit)).toEqual([
      '8.2 Access to the Internet',
      "3.2 Responsiveness to Citizens' Appeals",
      '3.3 Access to Justice Services',
      '1.4 Voluntary Contributions',
      '4.3 Equity in State Employment',
      '6.3 Basic Infrastructure',
    ])
    expect(svg).toContain('>10/14<')
    expect(svg).toContain('>4 of 28 sub-dimensions changed clearly')
  })

  it('names no change that is within usual movement', () => {
    for (const { code } of dataset.panel.provinces) {
      for (const year of [2019, 2021, 2023]) {
        const { moves } = findings({ province: code, year })
        for (const { change } of moves) {
          expect(change.signal).toBe('clear')
          expect(Math.abs(change.delta ?? change.shareDelta ?? 0)).toBeGreaterThan(change.band ?? 0)
        }
      }
    }
  })

  it('says that none changed clearly, rather than naming noise', () => {
    const quiet = dataset.panel.provinces.find(({ code }) => {
      const { moves, summary } = findings({ province: code, year: 2024 })
      return moves.length === 0 && (summary?.judged ?? 0) > 0
    })
    expect(quiet).toBeDefined()
    const { svg, table } = draw({ province: quiet?.code ?? '', year: 2024 })
    expect(svg).toContain('>No sub-dimension changed beyond')
    expect(table.rows).toHaveLength(1 + 3)
  })

  it('calls nothing clear where localities were newly drawn, and says why', () => {
    const { svg, description } = example('provinceCardResampled')({ lang: 'en' })
    expect(svg).toContain('>No change can be called clear.<')
    expect(description).toContain('probably drawn anew in 2021')
  })

  it('has neither a total nor a place where only a part was published, and says what the order is of', () => {
    const { title, svg, description } = example('provinceCardPartial')({ lang: 'en' })
    expect(title).toBe('Bac Ninh, PAPI 2022: too few published scores for a total')
    expect(svg).not.toContain('Rank in the country')
    expect(description).toMatch(/only .*published scores?/)
  })

  it('says why there is nothing where nothing was published', () => {
    const { title, description } = draw({ province: 'Quảng Ninh', year: 2023 })
    expect(title).toBe('Quang Ninh, PAPI 2023: no scores published')
    expect(description).toContain('Scores of the province in 2023: not published')
  })

  it('tells the first year without a year before it', () => {
    const { svg } = draw({ province: '14', year: 2011 })
    expect(svg).toContain('>There is no year before to compare with.<')
    expect(svg).not.toContain('Change since')
  })

  it('fits half a page and a slide with a reason for each priority, whatever the province and the year', () => {
    for (const size of ['a4-half', 'slide'] as const) {
      for (const { code } of dataset.panel.provinces.filter((_, at) => at % 4 === 0)) {
        for (const [at, year] of [2012, 2021, 2022, 2024].entries()) {
          const words = wordsIn(LANGS[at % 2] ?? 'vi')
          const chart = draw({ province: code, year }, { size, words, version: '2024.1.0' })
          expect(chart.height).toBeLessThanOrEqual(PAPER_SIZES[size].maxHeight)
          expect({ code, year, size, faults: faultsOf(chart) }).toEqual({ code, year, size, faults: [] })
          const { firsts } = findings({ province: code, year })
          const reasons = firsts.filter(row => row.reasons[0]?.code === 'lower-than')
          const told = chart.svg.match(/>(thấp hơn \d+\/\d+ tỉnh khác|lower than \d+ of \d+ other)/g) ?? []
          expect(told.length).toBe(reasons.length)
        }
      }
    }
  })
})
