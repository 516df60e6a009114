import { LANGS } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset, outlines, plans } from '../gallery/gallery-dataset.ts'
import { requestIn } from '../gallery/gallery-entries.ts'
import {
  CHARTS,
  type ChartKind,
  type ChartRequest,
  drawChart,
  PAPER_SIZES,
  requestFor,
} from '../src/index.ts'
import { faultsOf } from './robust.ts'

const PAPER = ['a4', 'a4-half', 'slide'] as const

/** The most that can be asked: the longest names, all years, all parts, as many provinces as a kind takes, all plans. */
const LARGEST: readonly ChartRequest[] = [
  { province: '46', provinces: ['77', '14', '22', '30', '01'], plans, outlines },
  {
    province: '46',
    provinces: ['77'],
    from: 2011,
    to: 2024,
    plans,
    outlines,
    by: 'subdimension',
    view: '34',
  },
  { province: '22', year: 2024, unit: 'accountability', plans, outlines, ranks: true },
  { province: '14', from: 2020, to: 2021, plans, outlines },
]

function requestsOf(kind: ChartKind): ChartRequest[] {
  const examples = kind.examples.map(({ asks }) => requestIn(asks))
  return [...LARGEST, ...examples].map(request => requestFor(kind, { outlines, ...request }))
}

describe('on paper', () => {
  it.each(CHARTS.map(kind => [kind.kind, kind] as const))('%s fits', (name, kind) => {
    const wrong = new Set<string>()
    for (const size of PAPER) {
      for (const lang of LANGS) {
        for (const request of requestsOf(kind)) {
          const chart = drawChart(dataset, name, request, { words: wordsIn(lang), size, version: '2024.1.0' })
          expect(chart.width).toBe(PAPER_SIZES[size].width)
          if (chart.height > PAPER_SIZES[size].maxHeight) wrong.add(`${size}: too high`)
          if (faultsOf(chart).length > 0) wrong.add(`${size}: texts`)
        }
      }
    }
    expect([...wrong].sort()).toEqual([])
  })
})
