import { CHARTS } from '@papi-lens/charts'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { askedIn, type ChartEntry, SECTIONS } from '../src/charts-page/chart-list.ts'
import { sectionsOf } from '../src/charts-page/charts-state.ts'
import { readChartsView } from '../src/charts-page/charts-view.ts'
import { elementCode, frameCode, isLocal } from '../src/charts-page/embed-code.ts'

const kindsOf = (sections: typeof SECTIONS) =>
  sections.flatMap(({ charts }) => charts.map(({ kind }) => kind))
const { view } = readChartsView(
  '?from=2021&to=2023&unit=health-care&provinces=lai-chau&theme=dark&lang=en',
  bundledDataset(),
)
const asked = (takes: ChartEntry['takes']) =>
  askedIn(view, { kind: 'trend', takes, vi: '', en: '' }, ['son-la-2024', 'song-ma-2022'])

describe('the list of charts', () => {
  it('has every kind of the catalogue once', () => {
    expect(kindsOf(SECTIONS).sort()).toEqual(CHARTS.map(({ kind }) => kind).sort())
  })

  it('says of each chart in one line what it is for', () => {
    for (const { vi, en } of SECTIONS.flatMap(({ charts }) => charts)) {
      expect(vi).toMatch(/^\p{Lu}.{20,95}\.$/u)
      expect(en).toMatch(/^\p{Lu}.{20,95}\.$/u)
    }
  })

  it('shows a kind that nothing is said about yet, and none that the script lacks', () => {
    const sections = sectionsOf(['trend', 'sunburst'])
    expect(kindsOf(sections)).toEqual(['trend', 'sunburst'])
    expect(sections.at(-1)?.id).toBe('others')
  })
})

describe('a chart', () => {
  it('is told only what it takes', () => {
    expect(asked([])).toEqual({ kind: 'trend', province: 'son-la', lang: 'en', theme: 'dark' })
    expect(asked(['years', 'unit'])).toMatchObject({ from: '2021', to: '2023', unit: 'health-care' })
    expect(asked(['year', 'beside', 'plans'])).toEqual({
      kind: 'trend',
      province: 'son-la',
      year: '2023',
      provinces: 'lai-chau',
      plans: 'son-la-2024,song-ma-2022',
      lang: 'en',
      theme: 'dark',
    })
  })

  it('is embedded as a frame or as an element, with everything quoted', () => {
    expect(frameCode('https://papi.example/', asked([]), 'a < "b" & c', 401)).toBe(
      '<iframe src="https://papi.example/chart.html?kind=trend&amp;province=son-la&amp;lang=en&amp;theme=dark" title="a &lt; &quot;b&quot; &amp; c" width="100%" height="560" loading="lazy"></iframe>',
    )
    expect(elementCode('https://papi.example/', asked([]))).toBe(
      [
        '<script src="https://papi.example/papi-chart-all.js" defer></script>',
        '<papi-chart kind="trend" province="son-la" lang="en" theme="dark" src="https://papi.example/papi-data.json" menu></papi-chart>',
      ].join('\n'),
    )
  })

  it('is known to be on this machine only', () => {
    expect(['http://localhost:4173/', 'http://127.0.0.1/', 'https://papi.example/'].map(isLocal)).toEqual([
      true,
      true,
      false,
    ])
  })
})
