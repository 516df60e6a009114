import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dataset, plans } from '../gallery/gallery-dataset.ts'
import { CHARTS, type ChartOptions, chartCsv, chartTable, drawChart, readOutlines } from '../src/index.ts'
import * as kinds from '../src/kinds.ts'

const TOPOLOGY = new URL('../../../data/geo/provinces.topo.json', import.meta.url)
/** A request with all that any chart may need. */
const whole = {
  province: 'Sơn La',
  provinces: ['Lai Châu'],
  plans,
  outlines: readOutlines(JSON.parse(readFileSync(TOPOLOGY, 'utf8'))),
}

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
    for (const { kind } of CHARTS) {
      const cells = drawChart(dataset, kind, whole).table.rows.flat()
      const noisy = cells.filter(cell => typeof cell === 'number' && !/^-?\d+(\.\d{1,4})?$/.test(`${cell}`))
      expect([kind, noisy]).toEqual([kind, []])
    }
  })

  it('names every chart once, in both languages', () => {
    const kinds = CHARTS.map(({ kind }) => kind)
    expect(new Set(kinds).size).toBe(kinds.length)
    for (const { title } of CHARTS) expect([title.vi !== '', title.en !== '']).toEqual([true, true])
  })

  it.each(CHARTS.map(({ kind }) => kind))('draws %s for a province with nothing else said', kind => {
    const chart = drawChart(dataset, kind, whole)
    expect([chart.kind, chart.width]).toEqual([kind, 640])
    expect(chart.svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true)
  })

  it.each(CHARTS)('has a specification for $kind exactly if it offers the format', ({ kind, formats }) => {
    const chart = drawChart(dataset, kind, whole)
    expect(chart.vegaLite !== null).toBe(formats.includes('vega-lite'))
  })

  it('names the nearest kinds for one it does not have', () => {
    expect(message(() => drawChart(dataset, 'trnd'))).toBe(
      'unknown-chart: text trnd, nearest trend, known trend change-bars dot-strip … (15)',
    )
    expect(message(() => drawChart(dataset, 'qqqqqqqq'))).toMatch(
      /^unknown chart "qqqqqqqq"; kinds are trend, /,
    )
  })

  it('says what a request lacks', () => {
    expect(message(() => drawChart(dataset, 'trend'))).toBe('incomplete-request: chart trend, needs province')
  })

  it('refuses years the wrong way round, widths out of range, and unknown languages and themes', () => {
    const draw = (options: object, from = 2022) =>
      drawChart(dataset, 'trend', { province: '14', from, to: 2023 }, options as ChartOptions)
    expect(message(() => draw({}, 2024))).toBe('invalid-period: from 2024, to 2023')
    expect(message(() => draw({ width: 200 }))).toBe(
      'invalid-chart-option: option width, value 200, allowed 320 1600',
    )
    expect(message(() => draw({ lang: 'fr' }))).toBe(
      'invalid-chart-option: option language, value fr, allowed vi en',
    )
    expect(message(() => draw({ theme: 'blue' }))).toBe(
      'invalid-chart-option: option theme, value blue, allowed light dark print',
    )
  })

  it('gives a title and a description by ids of the drawing itself', () => {
    const { svg, title } = drawChart(dataset, 'trend', { province: '14' })
    const [, titleId = '', descId = ''] = /aria-labelledby="(\S+) (\S+)"/.exec(svg) ?? []
    expect(svg).toContain(`<title id="${titleId}">${title}</title>`)
    expect(svg).toContain(`<desc id="${descId}">`)
  })

  it('gives different drawings different ids, so that they can share a page', () => {
    const id = (options: ChartOptions) =>
      /aria-labelledby="(\S+) /.exec(drawChart(dataset, 'trend', { province: '14' }, options).svg)?.[1]
    expect(new Set([id({}), id({ lang: 'en' }), id({ theme: 'dark' }), id({ width: 400 })]).size).toBe(4)
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
    const html = chartTable({ title: 'T & T', table }, 'vi')
    expect(html).toContain('<caption>T &amp; T</caption>')
    expect(html).toContain('<th scope="row">-5 &lt; 3</th><td>−0,25</td>')
    expect(html).toContain('<td>không có</td>')
  })

  it('print a year without a sign for thousands', () => {
    expect(chartTable({ title: '', table: { columns: ['a', 'b'], rows: [['x', 2023]] } }, 'en')).toContain(
      '<td>2023</td>',
    )
  })
})
