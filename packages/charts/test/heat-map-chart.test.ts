import { describe, expect, it } from 'vitest'
import { example } from '../gallery/gallery-entries.ts'
import { describeChart } from './describe-chart.ts'

describeChart('heat-map', [{}, { unit: 'procedures' }, { provinces: ['01', '79'], year: 2023 }])

describe('the heat map', () => {
  it('says how many parts are weak, now and the year before', () => {
    expect(example('heatMapYears')({ lang: 'en' }).title).toBe(
      'Son La 2024: 3 of 8 dimensions in the lower two groups, 5 of 8 the year before',
    )
  })

  it('has a strip wherever a unit was redefined between two years', () => {
    const { svg } = example('heatMapDimension')()
    const [, strips = ''] = /d="([^"]+)" fill="url\(#[^)]+-broken\)"/.exec(svg) ?? []
    // Accountability in 2016, 2018 and 2021, 3.1 in 2016, 3.2 in 2021.
    expect(strips.match(/M/g)).toHaveLength(5)
  })

  it('hatches the cells of the low group, which greyscale would not tell from high', () => {
    const { svg, table } = example('heatMapYears')({ width: 320 })
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
