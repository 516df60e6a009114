import { createPanel, type Dataset, moversBetween, rollupOf, type ScoreRow } from '@papi-lens/core'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { example } from '../gallery/gallery-entries.ts'
import { askedOf } from '../src/asked.ts'
import { type ChartRequest, drawChart } from '../src/index.ts'
import { nationalMoversFindings } from '../src/kinds/national-movers/national-movers-findings.ts'
import { describeChart } from './describe-chart.ts'

describeChart('national-movers', [
  { from: 2023, to: 2024 },
  { from: 2022, to: 2023, unit: 'health-care' },
  { from: 2022, to: 2023, unit: 'total' },
])

const findings = (request: ChartRequest, of: Dataset = dataset) =>
  nationalMoversFindings(of, askedOf(of, request))
const draw = (request: ChartRequest, lang: 'vi' | 'en' = 'en') =>
  drawChart(dataset, 'national-movers', request, { words: wordsIn(lang) })

/** The published scores with a change to some of them. */
function changed(score: (row: ScoreRow) => number): Dataset {
  const { panel, comparability } = dataset
  const rows = panel.years.flatMap(year =>
    panel.framework.units
      .filter(({ id, level }) => level !== 'total' && panel.framework.scale(id, year))
      .flatMap(({ id }) =>
        panel.provinces.flatMap(({ code }) => {
          const published = panel.score(code, year, id)
          if (typeof published !== 'number') return []
          const row = { year, province: code, unit: id, score: published }
          return [{ ...row, score: score(row) }]
        }),
      ),
  )
  const { framework, provinces } = panel
  return { comparability, panel: createPanel({ framework, provinces, rows }) }
}

describe('national movers', () => {
  it('are the clear ones of a unit, rises first, the least likely first, with what chance gives', () => {
    const { title, description, table } = draw({ from: 2023, to: 2024, unit: 'health-care' })
    expect(title).toBe(
      'Public Health Care 2023–2024: 6 provinces rose clearly, 2 fell clearly; 1 change stands',
    )
    // 59 changes can be told from usual movement, of which chance alone takes a tenth beyond it.
    expect(description).toContain('chance alone gives about 3 each way')
    // The published scores, and their difference, beyond the 0.129 that docs/signal.md has for this area.
    expect(table.rows[0]?.slice(0, 4)).toEqual(['Tay Ninh', 1.6655, 1.9245, 0.259])
    expect(table.rows[0]?.[4]).toBeCloseTo(0.129, 2)
    expect(table.rows.map(row => row[5])).toEqual([...Array(6).fill('up'), 'down', 'down'])
    expect(table.rows.map(row => row[6])).toEqual(['clear, stands', ...Array(7).fill('clear')])
  })

  it('are over all sub-dimensions those alone that stand in the whole list', () => {
    const { rows, standing } = findings({ from: 2023, to: 2024 })
    expect([rows.length, standing]).toEqual([17, { up: 17, down: 0 }])
    expect(rows.every(({ stands }) => stands)).toBe(true)
  })

  it('are the movers of the core, whatever the years and the unit', () => {
    const { framework } = dataset.panel
    for (const [from, to] of [
      [2011, 2012],
      [2015, 2016],
      [2017, 2018],
      [2018, 2019],
      [2020, 2021],
      [2021, 2024],
      [2022, 2023],
    ] as const) {
      const rollup = rollupOf(dataset, from, to)
      for (const { id } of framework.units) {
        const movers = moversBetween(dataset, from, to, { unit: id, most: 63 })
        const { rows, counts } = findings({ from, to, unit: id })
        const clear = (way: string) =>
          movers.filter(({ signal, direction }) => signal === 'clear' && direction === way)
        expect(rows.map(({ province, stands }) => [province.code, stands])).toEqual(
          [...clear('up'), ...clear('down')].map(({ province, afterBH }) => [province, afterBH]),
        )
        const unit = rollup.units.find(found => found.id === id)
        expect([rows.length, counts.n]).toEqual([counts.clearUp + counts.clearDown, unit?.n ?? 0])
      }
    }
  })

  it('go beyond the band that stands beside them, and no other province does', () => {
    const { rows } = findings({ from: 2017, to: 2018, unit: 'poverty-lists' })
    for (const { was, now, change, band } of rows) {
      expect(Math.abs(change)).toBeGreaterThan(band)
      // The scale changed: both scores are shares of their own scale.
      expect(now - was).toBeCloseTo(change, 9)
      expect(Math.min(was, now)).toBeGreaterThanOrEqual(0)
      expect(Math.max(was, now)).toBeLessThanOrEqual(1)
    }
  })

  it('are told as a true statement where there are none', () => {
    const still = changed(({ year, unit, province, score }) => {
      const before = dataset.panel.score(province, 2023, unit)
      return year === 2024 && typeof before === 'number' ? before : score
    })
    const chart = drawChart(
      still,
      'national-movers',
      { from: 2023, to: 2024, unit: 'health-care' },
      { words: wordsIn('vi') },
    )
    expect(chart.title).toBe('Y tế công lập 2023–2024: không tỉnh nào thay đổi rõ')
    expect(chart.description).toContain(
      'Không có thay đổi nào của một tỉnh vượt mức dao động thường. Y tế công lập: 0 trong 59 tỉnh tăng (0 rõ), 0 giảm (0 rõ).',
    )
  })

  it('are not told where nothing can be known: redefined units, newly drawn localities, a year before the unit', () => {
    const reason = (request: ChartRequest) => draw(request).description
    expect(reason({ from: 2017, to: 2018, unit: 'total' })).toContain('no change can be given (redefined)')
    expect(reason({ from: 2017, to: 2018, unit: 'air-quality' })).toContain(
      'no change can be given (not measured in one year)',
    )
    const resampled = draw({ from: 2020, to: 2021, unit: 'health-care' })
    expect(resampled.title).toBe('Public Health Care 2020–2021: changes of the provinces')
    expect(resampled.description).toContain('which of them are beyond usual movement cannot be known')
    expect(findings({ from: 2020, to: 2021 }).rows).toEqual([])
  })

  it('say of a province that is none of them how it moved', () => {
    const about = (province: string) =>
      draw({ from: 2023, to: 2024, unit: 'health-care', province }).description
    expect(about('Sơn La')).toContain('Son La: up, within usual movement (+0.13 points)')
    // Quảng Ninh has no published scores in 2023.
    expect(about('Quảng Ninh')).toContain('Quang Ninh: no change can be given')
    expect(about('Tây Ninh')).not.toContain('Tay Ninh:')
  })

  it('stand in bold where they are the province that was asked for', () => {
    const { svg } = draw({ from: 2023, to: 2024, unit: 'health-care', province: 'Tây Ninh' })
    expect(svg).toMatch(/font-weight="600"[^>]*>Tay Ninh</)
    expect(example('nationalMoversUnit')().svg).not.toMatch(/font-weight="600"[^>]*>Tay Ninh</)
  })
})
