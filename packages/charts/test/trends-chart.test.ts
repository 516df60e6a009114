import { trendOf } from '@papi-lens/core'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { example } from '../gallery/gallery-entries.ts'
import { askedOf, askedWith } from '../src/asked.ts'
import { trendsFindings } from '../src/kinds/trends/trends-findings.ts'
import { PAPER_NAMES, PAPER_SIZES } from '../src/paper.ts'
import { describeChart } from './describe-chart.ts'
import { faultsOf } from './robust.ts'

describeChart('trends', [{}, { unit: 'services' }])

const { panel } = dataset
const found = (province: string, unit?: string) =>
  trendsFindings(
    dataset,
    askedWith('trends', ['province'], askedOf(dataset, { province, ...(unit && { unit }) })),
  )

describe('small trends', () => {
  it('have the verdicts of the one rule for every province, the clearest first', () => {
    for (const { code } of panel.provinces) {
      const { panels, up, down, tested } = found(code)
      const rules = panels.map(({ unit }) => trendOf(dataset, code, unit.id).segments.at(-1) ?? null)
      expect(panels.map(({ trend }) => trend)).toEqual(rules)
      expect(panels).toHaveLength(28)
      const kinds = rules.map(rule => ['not-distinguishable', 'too-few-years'].indexOf(`${rule?.reason}`))
      expect(kinds).toEqual([...kinds].sort())
      expect(up + down).toBe(kinds.filter(kind => kind === -1).length)
      expect(tested).toBe(kinds.filter(kind => kind < 1).length)
      const clear = rules.flatMap(rule => (rule?.reason === null ? (rule.pValue ?? []) : []))
      expect(clear).toEqual([...clear].sort((a, b) => a - b))
    }
  })

  it('say of each panel what its trend is, and no direction where there is none', () => {
    const { verdict } = wordsIn('vi').charts.trends
    const { panels } = found('14')
    for (const { trend } of panels) {
      const said = verdict(trend)
      expect([said, /tăng|giảm/.test(said)]).toEqual([said, trend?.direction !== 'unclear'])
    }
    expect(panels.map(({ trend }) => verdict(trend))).toContain('tăng 2011–2024, +1,9 điểm % mỗi năm')
  })

  it('are those of one dimension where it is asked for, or one of its parts', () => {
    const ids = (unit: string) =>
      found('14', unit)
        .panels.map(({ unit }) => unit.id)
        .sort()
    expect(ids('services')).toEqual(panel.framework.subdimensionsIn(2024, 'services').toSorted())
    expect(ids('health-care')).toEqual(ids('services'))
  })

  it.each(PAPER_NAMES.filter(size => size !== 'web'))(
    'fit %s: as many as there is room for, the rest counted',
    size => {
      const chart = example('trendsAll')({ size })
      expect(faultsOf(chart)).toEqual([])
      expect(chart.height).toBeLessThanOrEqual(PAPER_SIZES[size].maxHeight ?? 0)
      const drawn = chart.svg.match(/r="3"/g)?.length ?? 0
      expect(drawn).toBeGreaterThan(1)
      expect(chart.description).toContain(`${28 - drawn} nội dung khác`)
      expect(chart.table.rows).toHaveLength(28)
      const english = example('trendsAll')({ size, lang: 'en' })
      expect(english.height).toBeLessThanOrEqual(PAPER_SIZES[size].maxHeight ?? 0)
    },
  )
})
