import { LANGS } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { type ChartOptions, type ChartRequest, drawChart, PAPER_SIZES } from '../src/index.ts'
import { describeChart } from './describe-chart.ts'
import { expectGolden } from './golden.ts'
import { madeUpIndicators as madeUp } from './made-up-indicators.ts'
import { faultsOf, WAYS } from './robust.ts'
import { renderVegaLite } from './vega-render.ts'

describeChart('indicators', [{ unit: 'health-care' }])

const draw = (request: ChartRequest, options: Partial<ChartOptions> = {}) =>
  drawChart(
    dataset,
    'indicators',
    { province: '14', unit: 'health-care', ...request },
    {
      words: wordsIn('en'),
      ...options,
    },
  )

describe('indicators', () => {
  it('say how to load them where none are, and nothing of the province', () => {
    const { title, description, table } = draw({})
    expect(title).toBe('Son La 2024: indicators of "Public Health Care"')
    expect(description).toContain('papi import FILE.xlsx --out')
    expect(description).toContain('papi.org.vn')
    expect(table.rows).toEqual([])
  })

  it('of a year that is not loaded name the years that are', () => {
    const { description } = draw({ year: 2024, indicators: madeUp(2) })
    expect(description).toContain('are loaded for Son La in 2024; loaded: 2022, 2023')
  })

  it('are asked of a sub-dimension, not of what is above it', () => {
    expect(draw({ unit: 'services', indicators: madeUp(2) }).description).toContain('choose one')
  })

  it('show the latest year that is loaded, beside the median and the year before', () => {
    const indicators = madeUp(3)
    const { title, table } = draw({ indicators })
    const own = indicators.values.filter(({ province }) => province === '14')
    const figure = (year: number, id: string) =>
      own.find(({ indicator, year: at }) => indicator === id && at === year)?.value ?? null
    expect(title).toMatch(/^Son La 2023: indicators of "Public Health Care", \d above and \d below/)
    for (const [at, row] of table.rows.entries()) {
      const [now, before] = [figure(2023, `health-care-${at}`), figure(2022, `health-care-${at}`)]
      expect(row[2]).toBeCloseTo(now ?? Number.NaN, 4)
      if (before === null) expect(row[3]).toBeNull()
      else expect(row[3]).toBeCloseTo(before, 4)
    }
    expect(table.rows.map(row => row[3] === null)).toEqual([false, false, true])
  })

  it('have no colour of a group or a direction, because which way is better is not known', () => {
    const { svg } = draw({ indicators: madeUp(3) }, { theme: 'light' })
    const { svg: bars } = drawChart(dataset, 'dot-strip', { province: '14' }, { words: wordsIn('en') })
    const coloured = [...bars.matchAll(/fill="(#[0-9a-f]{6})"/g)].map(([, colour]) => colour)
    const used = new Set([...svg.matchAll(/fill="(#[0-9a-f]{6})"/g)].map(([, colour]) => colour))
    // Ink, soft text, ticks and the card are all that both share.
    expect([...used].filter(colour => coloured.includes(colour)).length).toBeLessThanOrEqual(4)
    expect(used.size).toBeLessThanOrEqual(5)
  })

  it('are drawn without a fault, whatever their number, in any way and size', async () => {
    for (const count of [1, 7, 40]) {
      const indicators = madeUp(count)
      for (const { lang = 'vi', ...options } of WAYS) {
        expect(faultsOf(draw({ indicators }, { ...options, words: wordsIn(lang) }))).toEqual([])
      }
      for (const size of ['a4', 'a4-half', 'slide'] as const) {
        for (const lang of LANGS) {
          const chart = draw({ indicators }, { size, words: wordsIn(lang) })
          expect(chart.height).toBeLessThanOrEqual(PAPER_SIZES[size].maxHeight)
          expect(faultsOf(chart)).toEqual([])
          expect(chart.table.rows).toHaveLength(count)
        }
      }
      const spec = await draw({ indicators }).vegaLite?.()
      if (!spec) throw new Error('it is a scene of rows, so it has a specification')
      expect((await renderVegaLite(spec)).warnings).toEqual([])
    }
  })

  it('look as they did', () =>
    expectGolden('indicatorsMadeUp', draw({ indicators: madeUp(5) }, { words: wordsIn('vi') })))
})
