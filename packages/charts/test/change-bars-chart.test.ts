import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { example } from '../gallery/gallery-entries.ts'
import { drawChart } from '../src/index.ts'
import { describeChart } from './describe-chart.ts'

describeChart('change-bars', [
  { from: 2022, to: 2023 },
  { from: 2017, to: 2018 },
])

describe('change bars', () => {
  it('count what fell and rose in the title', () => {
    expect(example('changeBarsAll')().title).toBe(
      'Sơn La 2022–2023: 1 giảm rõ, 3 tăng rõ trong 28 nội dung thành phần (13 giảm, 15 tăng)',
    )
  })

  it('have no bar and no figure for what was redefined, but a hatched box and a word', () => {
    const { svg, table, description } = example('changeBarsBroken')({ lang: 'en' })
    const row = table.rows.find(([name]) => name === '6.4 Law and Order')
    expect(row?.slice(3, 6)).toEqual([null, null, 'redefined'])
    // Two units, and the sign of the caveat.
    expect(svg.match(/-broken\)/g)).toHaveLength(3)
    expect(description).toContain('Redefined, not comparable: 3.2, 6.4')
  })

  it('measure all bars in shares of scale where a scale changed, and say so', () => {
    const { table, description } = example('changeBarsBroken')({ lang: 'en' })
    expect(table.columns[3]).toBe('Change (share of scale)')
    expect(description).toContain('in percentage points of the scale, because a scale changed')
    expect(description).toContain('Other scale, compared as share of scale: 5.1, 5.2, 5.3')
  })

  it('show only the dimension asked for', () => {
    expect(example('changeBarsServices')().table.rows.map(row => row[0])).toEqual([
      '6 Cung ứng dịch vụ công',
      '6.1 Y tế công lập',
      '6.2 Giáo dục tiểu học công lập',
      '6.3 Cơ sở hạ tầng căn bản',
      '6.4 An ninh, trật tự khu dân cư',
    ])
  })

  it('stand from the largest rise to the largest decline if asked, what does not compare last', () => {
    const changes = (name: string) =>
      example(name)().table.rows.map(row => (typeof row[3] === 'number' ? row[3] : null))
    const bySize = changes('changeBarsBySize')
    expect(bySize).toHaveLength(28)
    expect(bySize).toEqual(bySize.toSorted((a, b) => (b ?? 0) - (a ?? 0)))
    const words = { words: wordsIn('vi') }
    const broken = { province: '14', from: 2020, to: 2021, sort: 'size' } as const
    const rows = drawChart(dataset, 'change-bars', broken, words).table.rows
    expect(rows.slice(-2).map(([name, , , change]) => [name, change])).toEqual([
      ['3.2 Giải đáp khiếu nại, tố cáo, khúc mắc của người dân', null],
      ['6.4 An ninh, trật tự khu dân cư', null],
    ])
  })

  it('write figures below each other at the right end, where none stands beside a tick', () => {
    for (const width of [320, 640]) {
      const { svg } = example('changeBarsAll')({ width })
      const figures = [...svg.matchAll(/<text x="([\d.]+)"([^>]*)>(?:[+−]\d+,\d\d|≈ 0)</g)]
      expect(figures).toHaveLength(36)
      expect(new Set(figures.map(([, x]) => x))).toEqual(new Set([`${width - (width === 320 ? 24 : 40)}`]))
    }
  })

  it('name what the axis counts, and sign its ticks', () => {
    const { svg } = example('changeBarsAll')()
    for (const text of ['điểm', '−0,4', '0', '+0,4']) expect(svg).toContain(`>${text}<`)
    expect(example('changeBarsBroken')().svg).toContain('>điểm %<')
  })

  it('write every change with its sign, a real minus', () => {
    const { svg } = example('changeBarsServices')()
    for (const text of ['−0,04', '+0,55', '+0,07', '−0,06']) expect(svg).toContain(`>${text}<`)
  })
})
