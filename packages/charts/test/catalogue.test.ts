import { LANGS } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset, outlines, plans } from '../gallery/gallery-dataset.ts'
import {
  CHARTS,
  type ChartKind,
  type ChartOptions,
  type ChartRequest,
  chartCsv,
  chartTable,
  drawChart,
  requestFor,
} from '../src/index.ts'
import * as kinds from '../src/kinds.ts'
import { madeUpIndicators } from './made-up-indicators.ts'

const words = wordsIn('vi')
/** A request with all that any chart may need. */
const whole = {
  province: 'Sơn La',
  provinces: ['Lai Châu'],
  plans,
  outlines,
}
/** Questions that were imported, which no request of a person names. */
const imported = { unit: 'health-care', indicators: madeUpIndicators(2) }
const drawWhole = (kind: ChartKind) => {
  const request = { ...requestFor(kind, whole), ...(kind.needs.includes('indicators') && imported) }
  return drawChart(dataset, kind.kind, request, { words })
}
const draw = (kind: string, request: ChartRequest = {}, options: Partial<ChartOptions> = {}) =>
  drawChart(dataset, kind, request, { words, ...options })

const message = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    return error instanceof Error ? error.message : `${error}`
  }
  return 'no error'
}

describe('the catalogue', () => {
  it('is whole in the entry of single kinds', () => {
    const single = Object.values(kinds).map(({ kind }) => kind)
    expect(single.sort()).toEqual(CHARTS.map(({ kind }) => kind).sort())
  })

  it('tabulates figures at four decimals at most', () => {
    for (const entry of CHARTS) {
      const { kind } = entry
      const cells = drawWhole(entry).table.rows.flat()
      const noisy = cells.filter(cell => typeof cell === 'number' && !/^-?\d+(\.\d{1,4})?$/.test(`${cell}`))
      expect([kind, noisy]).toEqual([kind, []])
    }
  })

  it('names every chart once, in both languages', () => {
    const kinds = CHARTS.map(({ kind }) => kind)
    expect(new Set(kinds).size).toBe(kinds.length)
    for (const { name, purpose } of CHARTS) {
      for (const lang of LANGS) {
        expect(name(wordsIn(lang))).toMatch(/^\p{Lu}/u)
        expect(purpose(wordsIn(lang))).toMatch(/^\p{Lu}.{20,120}\.$/u)
      }
    }
  })

  it.each(CHARTS)('draws $kind for a province with nothing else said', entry => {
    const chart = drawWhole(entry)
    expect([chart.kind, chart.width]).toEqual([entry.kind, 640])
    expect(chart.svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true)
  })

  it.each(CHARTS)('has a specification for $kind exactly if it offers the format', entry => {
    expect(drawWhole(entry).vegaLite !== null).toBe(entry.formats.includes('vega-lite'))
  })

  it('names the nearest kinds for one it does not have', () => {
    expect(message(() => draw('trnd'))).toBe(
      `unknown-chart: text trnd, nearest trend, known trend trends change-bars … (${CHARTS.length})`,
    )
    expect(message(() => draw('qqqqqqqq'))).toMatch(/^unknown-chart: text qqqqqqqq, known trend /)
  })

  it('says what a request lacks', () => {
    expect(message(() => draw('trend'))).toBe('incomplete-request: chart trend, needs province')
  })

  it('refuses what a kind does not take, with the kinds that do', () => {
    expect(message(() => draw('shape', { province: '14', provinces: ['10'] }))).toBe(
      'unused-chart-option: chart shape, option provinces, charts trend heat-map distribution … (5)',
    )
    expect(message(() => draw('trend', { province: '14', by: 'dimension' }))).toBe(
      'unused-chart-option: chart trend, option by, charts waterfall',
    )
    expect(message(() => draw('shape', { province: '14', from: 2022 }))).toContain(
      'unused-chart-option: chart shape, option from, charts ',
    )
  })

  it('refuses years the wrong way round, widths out of range and unknown themes', () => {
    const drawBars = (options: object, from = 2022) =>
      draw('change-bars', { province: '14', from, to: 2023 }, options as ChartOptions)
    expect(message(() => drawBars({}, 2024))).toBe('invalid-period: from 2024, to 2023')
    expect(message(() => drawBars({ width: 200 }))).toBe(
      'invalid-chart-option: option width, value 200, allowed 320 1600',
    )
    expect(message(() => drawBars({ theme: 'blue' }))).toBe(
      'invalid-chart-option: option theme, value blue, allowed light dark print',
    )
  })

  it('shows the latest two years that compare unless told others', () => {
    expect(draw('change-bars', { province: '14' }).title).toContain('2023–2024')
    expect(draw('dot-strip', { province: '14', unit: 'construction-permits' }).title).toContain('2020')
    expect(draw('change-bars', { province: '14', year: 2022 }).title).toContain('2021–2022')
  })

  it('gives a title and a description by ids of the drawing itself', () => {
    const { svg, title } = draw('trend', { province: '14' })
    const [, titleId = '', descId = ''] = /aria-labelledby="(\S+) (\S+)"/.exec(svg) ?? []
    expect(svg).toContain(`<title id="${titleId}">${title}</title>`)
    expect(svg).toContain(`<desc id="${descId}">`)
  })

  it('gives different drawings different ids, so that they can share a page', () => {
    const id = (options: Partial<ChartOptions>) =>
      /aria-labelledby="(\S+) /.exec(draw('trend', { province: '14' }, options).svg)?.[1]
    expect(
      new Set([id({}), id({ words: wordsIn('en') }), id({ theme: 'dark' }), id({ width: 400 })]).size,
    ).toBe(4)
  })
})

describe('the figures of a chart', () => {
  const table = {
    columns: ['Tên', 'Điểm'],
    rows: [
      ['=SUM(A1)', 1.5],
      ['a "b", c', null],
      ['-5 < 3', -0.25],
    ],
  } as const

  it('are CSV with quotes, points, empty holes, and no formula', () => {
    expect(chartCsv({ table })).toBe('Tên,Điểm\n\'=SUM(A1),1.5\n"a ""b"", c",\n\'-5 < 3,-0.25\n')
  })

  it('are an HTML table with heads, digits of the language, holes in words, and no markup of their own', () => {
    const html = chartTable({ title: 'T & T', table }, words)
    expect(html).toContain('<caption>T &amp; T</caption>')
    expect(html).toContain('<th scope="row">-5 &lt; 3</th><td>−0,25</td>')
    expect(html).toContain('<td>không có</td>')
  })

  it('print a year without a sign for thousands', () => {
    expect(
      chartTable({ title: '', table: { columns: ['a', 'b'], rows: [['x', 2023]] } }, wordsIn('en')),
    ).toContain('<td>2023</td>')
  })
})
