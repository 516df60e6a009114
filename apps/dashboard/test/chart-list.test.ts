import { CHARTS, chartKind, SECTIONS } from '@papi-lens/charts'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { askedIn, sectionsOf } from '../src/charts-page/chart-list.ts'
import { readChartsView } from '../src/charts-page/charts-view.ts'
import { elementCode, frameCode, isLocal, pictureCode, tableCode } from '../src/charts-page/embed-code.ts'

const { view } = readChartsView(
  '?from=2021&to=2023&unit=health-care&provinces=lai-chau&theme=dark&lang=en',
  bundledDataset(),
)
const asked = (kind: string) => askedIn(view, chartKind(kind), ['son-la-2024', 'song-ma-2022'])

describe('the list of charts', () => {
  it('has every kind of the catalogue once, by the question that it answers', () => {
    const sections = sectionsOf(CHARTS)
    expect(sections.map(({ id }) => id)).toEqual(SECTIONS)
    expect(new Set(sections.flatMap(({ charts }) => charts))).toEqual(new Set(CHARTS))
    expect(sections.flatMap(({ charts }) => charts)).toHaveLength(CHARTS.length)
  })
})

describe('a chart', () => {
  it('is told only what it takes', () => {
    const always = { province: 'son-la', lang: 'en', theme: 'dark' }
    expect(asked('trend')).toEqual({
      kind: 'trend',
      unit: 'health-care',
      provinces: 'lai-chau',
      ...always,
    })
    expect(asked('change-bars')).toEqual({
      kind: 'change-bars',
      from: '2021',
      to: '2023',
      unit: 'health-care',
      ...always,
    })
    expect(asked('distribution')).toEqual({
      kind: 'distribution',
      year: '2023',
      unit: 'health-care',
      provinces: 'lai-chau',
      ...always,
    })
    expect(asked('task-coverage')).toMatchObject({ year: '2023', plans: 'son-la-2024,song-ma-2022' })
    expect(asked('correlation-matrix').province).toBeUndefined()
  })

  const drawn = {
    title: 'a < "b" & c',
    width: 640,
    height: 401,
    description: 'up "<" since',
    source: 'Nguồn: PAPI',
    svg: '<svg xmlns="x">\n<text>5 % &amp; #</text></svg>',
    table: { columns: ['Năm', 'Điểm'], rows: [[2023, 1.5]] },
  } as const
  const trend = { kind: 'trend', province: 'son-la', lang: 'en', theme: 'dark' }
  const picture =
    '<img src="data:image/svg+xml;charset=utf-8,%3Csvg xmlns=%22x%22%3E%0A%3Ctext%3E5 %25 &amp;amp; %23%3C/text%3E%3C/svg%3E" alt="up &quot;&lt;&quot; since" width="640" height="401" style="max-width:100%;height:auto">'

  it('is embedded as a frame or as an element, with everything quoted, its own picture in its place', () => {
    const [frame = '', ...rest] = frameCode('https://papi.example/', trend, drawn).split('\n')
    expect(frame).toBe(
      '<iframe src="https://papi.example/chart.html?kind=trend&amp;province=son-la&amp;lang=en&amp;theme=dark" title="a &lt; &quot;b&quot; &amp; c" width="100%" height="560" loading="lazy" style="border:0"></iframe>',
    )
    expect(rest).toHaveLength(5)
    expect(rest[1]).toContain("if (origin === 'https://papi.example' &&")
    expect(rest[4]).toBe(`<noscript>${picture}</noscript>`)
    expect(elementCode('https://papi.example/', trend, drawn)).toBe(
      [
        '<script src="https://papi.example/papi-chart-all.js" defer></script>',
        '<papi-chart kind="trend" province="son-la" lang="en" theme="dark" src="https://papi.example/papi-data.json" menu>',
        picture,
        '</papi-chart>',
      ].join('\n'),
    )
  })

  it('is embedded as a saved picture or as a table, where nothing else is allowed', () => {
    expect(pictureCode({ kind: 'trend', province: 'son-la', unit: 'health-care', to: '2023' }, drawn)).toBe(
      '<img src="papi-trend-son-la-health-care-2023.svg" alt="up &quot;&lt;&quot; since" width="640" height="401" style="max-width:100%;height:auto">',
    )
    const code = tableCode('https://papi.example/', trend, drawn, wordsIn('vi'))
    expect(code).toContain('<td>1,5</td>')
    expect(code).toContain('<caption>a &lt; &quot;b&quot; &amp; c</caption>')
    expect(code).toMatch(/<p>Nguồn: PAPI\. <a href="[^"]+">Biểu đồ PAPI<\/a><\/p>$/)
    // What a strict cleaner of a site leaves is all of it, but for attributes.
    expect(code.replace(/<\/?(table|caption|thead|tbody|tr|th|td|p|a)(?=[ >])[^>]*>/g, '')).not.toMatch(
      /[<>]/,
    )
    expect(code).not.toMatch(/style|script/)
  })

  it('is known to be on this machine only', () => {
    expect(['http://localhost:4173/', 'http://127.0.0.1/', 'https://papi.example/'].map(isLocal)).toEqual([
      true,
      true,
      false,
    ])
  })
})
