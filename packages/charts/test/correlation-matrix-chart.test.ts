import { createPanel } from '@papi-lens/core'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { type ChartOptions, drawChart, THEME } from '../src/index.ts'
import { describeChart } from './describe-chart.ts'

describeChart('correlation-matrix', [{}, { unit: 'procedures' }])

describe('the correlation matrix', () => {
  const options: ChartOptions = { words: wordsIn('en') }
  const { svg, table, title } = drawChart(dataset, 'correlation-matrix', { year: 2024 }, options)
  const pairs = table.rows.map(([row, column, r, , , p, clear]) => {
    return { row: `${row}`, column: `${column}`, r: Number(r), p: Number(p), isClear: clear === '✓' }
  })

  it('begins with the strongest pair and goes on with what is most strongly related to those before', () => {
    const strongest = Math.max(...pairs.map(({ r }) => Math.abs(r)))
    expect(pairs[0]?.r).toBe(strongest)
    const order = [...new Set(pairs.flatMap(({ row, column }) => [column, row]))]
    const between = (a: string, b: string) =>
      Math.abs(
        pairs.find(({ row, column }) => [row, column].includes(a) && [row, column].includes(b))?.r ?? 0,
      )
    for (let place = 2; place < order.length; place++) {
      const before = order.slice(0, place)
      const means = order.slice(place).map(one => before.reduce((sum, other) => sum + between(one, other), 0))
      expect(means[0]).toBe(Math.max(...means))
    }
  })

  it('tells as clear what Benjamini and Hochberg keep of all pairs, and leaves weak ones blank', () => {
    const ordered = pairs.toSorted((a, b) => a.p - b.p)
    const kept = ordered.findLastIndex(({ p }, index) => p <= (0.1 * (index + 1)) / ordered.length) + 1
    expect(ordered.map(({ isClear }) => isClear)).toEqual(ordered.map((_, index) => index < kept))
    const drawn = pairs.filter(({ r, isClear }) => isClear || Math.abs(r) >= 0.2)
    expect(drawn.length).toBeLessThan(pairs.length)
    expect([...svg.matchAll(/>([+−][\d.]+)<\/text>/g)]).toHaveLength(drawn.length)
    expect(title).toContain(`${kept} of 28 pairs are clear`)
  })

  it('takes its shades from colours that a page names by its styles, too', () => {
    const named = { ...THEME, card: 'var(--card)', ink: 'var(--ink)' }
    const onPage = drawChart(
      dataset,
      'correlation-matrix',
      { year: 2024 },
      { ...options, colours: named },
    ).svg
    expect(onPage).not.toContain('NaN')
    expect(onPage).toContain('fill="color-mix(in srgb, var(--ink) 68%, var(--card))"')
  })

  it('names no strongest pair where none is clear', () => {
    // Five provinces are too few to tell anything of scores that go to and fro.
    const provinces = dataset.panel.provinces.slice(0, 5)
    const rows = ['participation', 'transparency', 'accountability'].flatMap((unit, at) =>
      provinces.map(({ code }, index) => ({
        year: 2024,
        province: code,
        unit,
        score: 4 + ((index * (at + 2)) % 5) / 10,
      })),
    )
    const panel = createPanel({ framework: dataset.panel.framework, provinces, rows })
    const chart = drawChart({ ...dataset, panel }, 'correlation-matrix', { year: 2024 }, options)
    expect(chart.title).toBe('2024: no pair is clearly related')
  })

  it('has every row on half a page', () => {
    const half = drawChart(dataset, 'correlation-matrix', { year: 2024 }, { ...options, size: 'a4-half' })
    expect(half.height).toBeLessThanOrEqual(410)
    expect(half.description).not.toContain('leaves out')
    for (const name of ['1 Participation', '7 Environment']) expect(half.svg).toContain(`>${name}<`)
  })
})
