import { createPanel, type Dataset, type Panel, type Province, type ScoreRow } from '@papi-lens/core'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset as bundled, outlines, plans } from '../gallery/gallery-dataset.ts'
import type { GalleryOptions } from '../gallery/gallery-entries.ts'
import { type Chart, type ChartRequest, chartKind, drawChart, requestFor } from '../src/index.ts'
import { overlaps, textBoxes } from './svg-text-box.ts'
import { renderVegaLite } from './vega-render.ts'

/** Longest names there are, and signs that would break markup if they were not escaped. */
const LONG = 'Tỉnh Bà Rịa - Vũng Tàu & <Thừa Thiên Huế> hợp nhất "mở rộng"'

/** A dataset that a chart must survive, and what is asked of it. */
export interface HardCase {
  readonly name: string
  readonly dataset: Dataset
  readonly request: ChartRequest
}

/** Holes, one province, equal scores, the longest names, nothing at all. */
export function hardCases(request: ChartRequest = {}): HardCase[] {
  const { panel } = bundled
  const rows = rowsOf(panel)
  const whole = { province: '14', plans, outlines, ...request }
  const ofProvince = rows.filter(row => row.province === '14')
  const long = panel.provinces.map(province => ({ ...province, vi: LONG, en: LONG }))
  return [
    {
      name: 'every third score missing',
      dataset: made(rows.filter((_, index) => index % 3 !== 0)),
      request: whole,
    },
    {
      name: 'the province without a score',
      dataset: made(rows.filter(row => row.province !== '14')),
      request: whole,
    },
    {
      name: 'the last year without a score',
      dataset: made(rows.filter(row => row.year !== panel.years.at(-1))),
      request: whole,
    },
    {
      name: 'one province only',
      dataset: made(
        ofProvince,
        panel.provinces.filter(({ code }) => code === '14'),
      ),
      request: { ...whole, provinces: [] },
    },
    {
      name: 'all scores equal',
      dataset: made(rows.map(row => ({ ...row, score: middleOf(panel, row) }))),
      request: whole,
    },
    { name: 'the longest names', dataset: made(rows, long), request: whole },
    { name: 'no score at all', dataset: made([]), request: whole },
  ]
}

/** What is wrong with a chart however it was asked for: bad numbers, bad markup, texts cut off or over each other. */
export function faultsOf(chart: Chart): string[] {
  const { svg, width, height } = chart
  const faults: string[] = []
  const bad = /\b(NaN|undefined|Infinity|null)\b/.exec(svg.replace(/>[^<]*</g, '><'))
  if (bad) faults.push(`${bad[0]} in an attribute: ${svg.slice(Math.max(0, bad.index - 60), bad.index + 20)}`)
  if (/>[^<]*\b(NaN|undefined|Infinity|\[object)\b[^<]*</.test(svg))
    faults.push('a text says NaN or undefined')
  const boxes = textBoxes(svg)
  for (const { text, left, right, top, bottom } of boxes) {
    if (left < -0.5 || right > width + 0.5)
      faults.push(`"${text}" leaves the width: ${left}–${right} of ${width}`)
    if (top < -0.5 || bottom > height + 0.5)
      faults.push(`"${text}" leaves the height: ${top}–${bottom} of ${height}`)
  }
  faults.push(...overlaps(boxes))
  if (chart.title === '' || chart.description === '') faults.push('no text alternative')
  const columns = chart.table.columns.length
  if (chart.table.rows.some(row => row.length !== columns))
    faults.push('a row of another length than the head')
  if (chart.table.rows.flat().some(cell => typeof cell === 'number' && !Number.isFinite(cell))) {
    faults.push('a number of the table is not one')
  }
  return faults
}

/** Tests a chart of the catalogue on every hard case, in both languages, all themes and three widths. */
export function describeRobust(kind: string, request: ChartRequest = {}): void {
  describe(`${kind} survives`, () => {
    it.each(hardCases(request))('$name', async ({ dataset, request: asked }) => {
      const own = requestFor(chartKind(kind), asked)
      for (const { lang = 'vi', ...options } of WAYS) {
        const chart = drawChart(dataset, kind, own, { ...options, words: wordsIn(lang) })
        expect({ lang, options, faults: faultsOf(chart) }).toEqual({ lang, options, faults: [] })
      }
      const spec = await drawChart(dataset, kind, own, { words: wordsIn('vi') }).vegaLite?.()
      if (spec) expect((await renderVegaLite(spec)).warnings).toEqual([])
    })
  })
}

/** Both languages at three widths, and each theme once. */
export const WAYS: readonly GalleryOptions[] = [
  { lang: 'vi', width: 320, theme: 'light', version: '2024.1.0' },
  { lang: 'en', width: 320, theme: 'dark' },
  { lang: 'vi', width: 640, theme: 'print' },
  { lang: 'en', width: 640, theme: 'light', version: '2024.1.0' },
  { lang: 'vi', width: 1000, theme: 'dark' },
  { lang: 'en', width: 1000, theme: 'print', version: '2024.1.0' },
]

function rowsOf(panel: Panel): ScoreRow[] {
  return panel.years.flatMap(year =>
    panel.framework.units
      .filter(({ id, level }) => level !== 'total' && panel.framework.scale(id, year))
      .flatMap(({ id }) =>
        panel.provinces.flatMap(({ code }): ScoreRow[] => {
          const score = panel.score(code, year, id)
          return typeof score === 'number' ? [{ year, province: code, unit: id, score }] : []
        }),
      ),
  )
}

function made(rows: readonly ScoreRow[], provinces: readonly Province[] = bundled.panel.provinces): Dataset {
  const { panel, comparability } = bundled
  return { panel: createPanel({ framework: panel.framework, provinces, rows }), comparability }
}

function middleOf({ framework }: Panel, { unit, year }: ScoreRow): number {
  const scale = framework.scale(unit, year)
  return scale ? (scale.min + scale.max) / 2 : 0
}
