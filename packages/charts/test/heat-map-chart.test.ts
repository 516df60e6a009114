import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { example } from '../gallery/gallery-entries.ts'
import { type Chart, drawChart, PAPER_SIZES } from '../src/index.ts'
import { describeChart } from './describe-chart.ts'
import { faultsOf } from './robust.ts'

const options = { words: wordsIn('vi') }

describeChart('heat-map', [{}, { unit: 'procedures' }, { provinces: ['01', '79'], year: 2023 }])

describe('the heat map', () => {
  it('says how many parts are weak, now and the year before', () => {
    expect(example('heatMapYears')({ lang: 'en' }).title).toBe(
      'Son La 2024: 3 of 8 dimensions in the lower two groups, 5 of 8 the year before',
    )
  })

  it('has a column as wide as its cells between two years of which the later was redefined, hatched beside those rows', () => {
    const { svg } = example('heatMapDimension')()
    const [, pieces = ''] = /d="([^"]+)" fill="url\(#[^)]+-broken\)"/.exec(svg) ?? []
    const boxes = [...pieces.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g)].map(box =>
      box.slice(1).map(Number),
    )
    // Accountability with 3.1 in 2016, alone in 2018, and in 2021 beside 3.2, which stands two rows below it.
    expect(boxes).toHaveLength(4)
    const [, cells = ''] = /<path d="([^"]+)" fill="#63a9a1"/.exec(svg) ?? []
    const [, , width] = /M([\d.]+) [\d.]+h([\d.]+)/.exec(cells) ?? []
    expect(new Set(boxes.map(([, , wide]) => wide))).toEqual(new Set([Number(width)]))
    expect(svg).toContain('rotate(-90)"><rect')
  })

  it('names every year, and prints the last score beside cells that cannot hold it in full', () => {
    const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)
    for (const width of [320, 640, 1000]) {
      const texts = textsOf(example('heatMapYears')({ width }).svg)
      for (let year = 2011; year <= 2024; year++) expect(texts).toContain(`${year}`)
      expect(texts).toContain('43,89')
    }
    const two = textsOf(drawChart(dataset, 'heat-map', { province: '14', from: 2023, to: 2024 }, options).svg)
    expect(two.filter(text => text === '43,89')).toHaveLength(1)
    expect(two).toContain('42,40')
  })

  it('has the sub-dimensions under their dimensions, and says where they are left out', () => {
    const names = (chart: Chart) => chart.table.rows.map(row => `${row[0]}`.split(' ')[0])
    const drawn = (size: 'web' | 'a4-half') =>
      drawChart(dataset, 'heat-map', { province: '14' }, { ...options, size })
    expect(names(drawn('web')).slice(1, 7)).toEqual(['1', '1.1', '1.2', '1.3', '1.4', '2'])
    const [web, half] = [drawn('web'), drawn('a4-half')]
    expect(web.description).not.toContain('Không vẽ')
    expect(half.description).toContain('Không vẽ 28 nội dung thành phần')
    expect([half.height <= 410, names(half)]).toEqual([true, names(web)])
  })

  it('fits half a page and a slide, of every dimension', () => {
    for (const id of [undefined, ...dataset.panel.framework.dimensionsIn(2024)]) {
      for (const [lang, province] of [
        ['vi', '24'],
        ['en', '14'],
      ] as const) {
        for (const size of ['a4', 'a4-half', 'slide'] as const) {
          const request = { province, ...(id && { unit: id }) }
          const chart = drawChart(dataset, 'heat-map', request, { words: wordsIn(lang), size })
          expect({ id, lang, size, fits: chart.height <= (PAPER_SIZES[size].maxHeight ?? 0) }).toEqual({
            id,
            lang,
            size,
            fits: true,
          })
          expect(faultsOf(chart)).toEqual([])
        }
      }
    }
  })

  it('hatches the cells of the low group, which greyscale would not tell from high', () => {
    const { svg, table } = example('heatMapYears')({ width: 640 })
    const [, hatched = ''] = /<path d="([^"]+)" fill="url\(#[^)]+-low\)"/.exec(svg) ?? []
    expect(hatched.match(/M/g)).toHaveLength(table.rows.flat().filter(cell => cell === 'Thấp').length)
  })

  it('has a row for each province where others are named, the one asked about first', () => {
    expect(example('heatMapProvinces')().table.rows.map(row => row[0])).toEqual([
      'Sơn La',
      'Điện Biên',
      'Lai Châu',
      'Yên Bái',
      'Hòa Bình',
      'Quảng Ninh',
    ])
  })
})
