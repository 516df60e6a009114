import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { example } from '../gallery/gallery-entries.ts'
import { askedOf, type ChartRequest, drawChart } from '../src/index.ts'
import { waterfallKind } from '../src/kinds/waterfall/waterfall-chart.ts'
import { drawnSteps, type WaterfallPart } from '../src/kinds/waterfall/waterfall-steps.ts'
import { describeChart } from './describe-chart.ts'

describeChart('waterfall', [
  { from: 2022, to: 2023 },
  { unit: 'services', from: 2022, to: 2023 },
])

const findingsOf = (request: ChartRequest) => waterfallKind.findings(dataset, askedOf(dataset, request))

const partOf = (part: WaterfallPart) =>
  part === 'rounding' ? part : 'rest' in part ? part.rest.length : part.number

describe('the waterfall', () => {
  it('ends where the later score is', () => {
    const { table } = example('waterfallSubdimensions')()
    expect(table.rows.at(-2)?.slice(0, 4)).toEqual(['Do làm tròn điểm công bố', 42.3967, 42.3966, -0.0001])
    expect(table.rows.at(-1)?.slice(1, 4)).toEqual([40.8694, 42.3966, 1.5272])
  })

  it('splits the total into dimensions, unless sub-dimensions are asked for', () => {
    const rows = (by?: 'dimension' | 'subdimension') =>
      drawChart(
        dataset,
        'waterfall',
        { province: '14', from: 2022, to: 2023, ...(by && { by }) },
        { words: wordsIn('vi') },
      ).table.rows
    expect([rows().length, rows('dimension').length, rows('subdimension').length]).toEqual([10, 10, 31])
    expect(() => rows('provinces' as never)).toThrow(
      'invalid-chart-option: option by, value provinces, allowed dimension subdimension',
    )
  })

  it('draws every part by itself up to twelve, of more the clear and large ones, and the others as their sum', () => {
    const found = findingsOf({ province: '14', from: 2022, to: 2023, by: 'subdimension' })
    expect(found.parts).toHaveLength(29)
    const steps = drawnSteps(found.parts, 12)
    expect(steps.map(({ part }) => partOf(part))).toEqual(['3.2', '3.3', '6.2', '8.2', 24])
    // By the published scores 1.5272 − (−0.1133 + 0.2281 + 0.5519 + 0.7608), and the 0.0001 that rounding takes.
    expect(steps.at(-1)?.delta).toBe(0.0998)
    expect(Math.abs((steps.at(-1)?.end ?? 0) - (found.whole?.to ?? 0))).toBeLessThan(0.0004)
    expect(drawnSteps(findingsOf({ province: '14', from: 2022, to: 2023 }).parts, 12)).toHaveLength(8)
    expect(drawnSteps(found.parts, 3).map(({ delta }) => Math.round(delta * 100) / 100)).toEqual([
      0.55, 0.76, 0.21,
    ])
  })

  it('calls nothing clear across newly drawn localities, and says why', () => {
    const { title, description, table } = example('waterfallResampled')({ lang: 'en' })
    expect(title).toBe('Son La 2020–2021: Control of Corruption in the Public Sector −0.60 points')
    expect(description).toContain('localities')
    expect(table.rows.map(row => row[7])).toEqual(table.rows.map(() => null))
  })

  it('leads with what is clear, and tells no change that is not', () => {
    expect(example('waterfallTotal')({ lang: 'en' }).title).toBe(
      'Son La 2022–2023: PAPI total moved within usual movement (+1.53 points); clear changes: 8 E-Governance (+0.80)',
    )
    expect(example('waterfallServices')().title).not.toMatch(/above all|fell by|rose by/)
  })

  it('splits no change across years that do not compare', () => {
    expect(example('waterfallBroken')().table.rows).toEqual([])
  })
})
