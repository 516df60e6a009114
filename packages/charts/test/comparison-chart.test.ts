import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { example } from '../gallery/gallery-entries.ts'
import { type ChartOptions, type ChartRequest, drawChart } from '../src/index.ts'
import { describeChart } from './describe-chart.ts'

describeChart('comparison', [
  { provinces: ['12'] },
  { unit: 'services', provinces: ['12', '11', '15', '10'] },
  { unit: 'services', provinces: ['12', '11', '15', '10', '17', '22'] },
])

describe('the comparison', () => {
  const draw = (request: ChartRequest, options: Partial<ChartOptions> = {}) =>
    drawChart(
      dataset,
      'comparison',
      { province: '14', year: 2023, ...request },
      { words: wordsIn('vi'), ...options },
    )

  it('gives each of more than five provinces a row, from the highest score to the lowest, in the unit alone', () => {
    const provinces = ['12', '11', '15', '10', '22']
    const { table, title, svg } = draw({ provinces, unit: 'health-care' })
    const scores = table.rows.map(row => row[2])
    expect(scores.slice(0, -1)).toEqual(scores.slice(0, -1).toSorted((a, b) => Number(b) - Number(a)))
    expect(table.rows.at(-1)?.slice(1, 3)).toEqual(['Quảng Ninh', null])
    expect(new Set(table.rows.map(([unit]) => unit))).toEqual(new Set(['6.1 Y tế công lập']))
    expect(title).toBe('Y tế công lập 2023: Yên Bái cao nhất trong 5 tỉnh (2,04); Sơn La thứ 5 (1,84)')
    expect(svg).toContain('chưa công bố')
  })

  it('takes every province', () => {
    const all = dataset.panel.provinces.map(({ code }) => code)
    expect(draw({ provinces: all }).table.rows).toHaveLength(63)
    const page = draw({ provinces: all }, { size: 'a4-half' })
    expect(page.height).toBeLessThanOrEqual(410)
    for (const kept of ['Thừa Thiên Huế', 'Sơn La', 'tỉnh khác']) expect(page.svg).toContain(kept)
  })

  it('calls provinces by their names, never by letters, and writes every score at 320 pixels', () => {
    const provinces = ['12', '77', '15', '46']
    const { svg, table } = draw({ provinces }, { width: 320 })
    expect(svg).not.toMatch(/>[A-F]( \d|<)/)
    for (const name of ['Sơn La', 'Lai Châu', 'Bà Rịa – Vũng Tàu']) expect(svg).toContain(`>${name}`)
    for (const [, , score] of table.rows) {
      expect(svg).toContain(`${Number(score).toFixed(2).replace('.', ',')}<`)
    }
  })

  it('has no key where there is one province, and counts no part of one', () => {
    const { title, svg } = example('comparisonOne')()
    expect(title).toBe('Sơn La 2024, Y tế công lập: điểm và nhóm')
    expect(svg).not.toMatch(/>A</)
    expect(draw({ provinces: ['12'], unit: 'health-care' }).title).toBe(
      'Y tế công lập 2023: Lai Châu cao nhất (2,02); Sơn La (1,84)',
    )
  })

  it('puts the widest gaps first if asked', () => {
    const names = (sort: 'number' | 'size') =>
      draw({ provinces: ['12'], sort }).table.rows.flatMap(([unit], index) => (index % 2 === 0 ? [unit] : []))
    expect(
      names('number')
        .map(name => String(name).slice(0, 1))
        .slice(1),
    ).toEqual([...'12345678'])
    expect(names('size').slice(0, 2)).toEqual(['Chỉ số tổng hợp PAPI', '7 Quản trị môi trường'])
  })
})
