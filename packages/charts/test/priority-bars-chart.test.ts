import { isWeakArea, prioritiesOf } from '@papi-lens/core'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { example } from '../gallery/gallery-entries.ts'
import { drawChart } from '../src/index.ts'
import { describeChart } from './describe-chart.ts'

describeChart('priority-bars', [{}, { year: 2021 }, { year: 2011 }])

describe('priority bars', () => {
  it('hold the weak areas in the order of all areas, whatever the province and year', () => {
    for (const [province, year] of [
      ['14', 2023],
      ['01', 2019],
      ['77', 2024],
      ['38', 2021],
    ] as const) {
      const { table } = drawChart(dataset, 'priority-bars', { province, year }, { words: wordsIn('vi') })
      const expected = prioritiesOf(dataset, province, year, { draws: 0 }).flatMap(
        ({ flags, score }, index) => (isWeakArea(flags) ? [[index + 1, score]] : []),
      )
      expect(table.rows.map(([, order, score]) => [order, score])).toEqual(expected)
    }
  })

  it('say why an area stands where it does, and how firm that is', () => {
    const { svg, table } = example('priorityBarsAll')({ lang: 'en', width: 1000 })
    expect(svg).toContain('lower than 48 of 60 other provinces')
    const [first] = prioritiesOf(dataset, '14', 2023)
    expect(table.rows[0]?.slice(-3)).toEqual([
      first?.stability,
      first?.stabilityNoise,
      'lower than 48 of 60 other provinces, below the median 2 years in a row, 0.21 points short of the high group; change within usual movement',
    ])
    for (const share of [first?.stability, first?.stabilityNoise]) {
      expect(svg).toContain(`>${Math.round((share ?? 0) * 100)}%<`)
    }
  })

  it('count a change only where it is clear, and draw it hollow where it is not', () => {
    const { table, svg } = example('priorityBarsAll')()
    const change = table.rows.map(row => row[6])
    expect(change.slice(0, -1)).toEqual(change.slice(0, -1).map(() => 0.5))
    // 3.2 is the one clear decline: every province that compares moved better.
    expect(change.at(-1)).toBe(1)
    expect(svg).toContain('không rõ, tính 0,5')
  })

  it('show the first ones in order on half a page, and count the others', () => {
    const chart = drawChart(
      dataset,
      'priority-bars',
      { province: '14', year: 2023 },
      { words: wordsIn('vi'), size: 'a4-half' },
    )
    expect(chart.height).toBeLessThanOrEqual(410)
    expect(chart.svg).toMatch(/1\.4 Đóng góp.*4\.3 Công bằng.*6\.3 Cơ sở/su)
    const shown = chart.table.rows.filter(([name]) =>
      chart.svg.includes(`>${String(name).slice(0, 12)}`),
    ).length
    expect(chart.svg).toContain(`${chart.table.rows.length - shown} nội dung yếu khác`)
  })

  it('say so where nothing is weak, and where nothing has a score', () => {
    const best = drawChart(dataset, 'priority-bars', { province: '24', year: 2021 }, { words: wordsIn('en') })
    expect(best.title).toBe('Bac Giang 2021: no scores')
  })
})
