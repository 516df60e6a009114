import type { Chart } from '../chart.ts'
import type { ChartKind } from '../chart-kind.ts'
import { provinceOf } from '../chart-request.ts'
import { emptyChart } from '../empty.ts'
import { formatDelta, formatScore } from '../format.ts'
import { frameChart } from '../frame.ts'
import { directionName } from '../label.ts'
import type { LegendItem } from '../legend.ts'
import { type ChartOptions, type Settings, settingsOf } from '../settings.ts'
import type { Json } from '../vega-lite.ts'
import { type WaterfallFindings, waterfallFindings } from './waterfall-findings.ts'
import { drawWaterfall } from './waterfall-plot.ts'
import {
  endName,
  stepName,
  waterfallCaveats,
  waterfallDrawn,
  waterfallSubtitle,
  waterfallTable,
  waterfallTitle,
  whyEmpty,
} from './waterfall-words.ts'

const DIRECTIONS = ['up', 'down', 'flat'] as const

/**
 * The decomposition of a change: from the score of one year to that of another in steps, one for each part, and one for
 * what the rounding of published scores leaves.
 *
 * @throws {PapiError} `invalid-chart-option`
 * @example
 * const found = waterfallFindings(dataset, findProvince(provinces, '14'), framework.unit('total'), 2022, 2023)
 * waterfallChart(found, { lang: 'en' }).table.rows.length // => 10
 */
export function waterfallChart(findings: WaterfallFindings, options: ChartOptions = {}): Chart {
  const settings = settingsOf(options)
  const { lang } = settings
  const framing = {
    kind: 'waterfall',
    title: waterfallTitle(findings, lang),
    subtitle: waterfallSubtitle(findings, lang),
    years: [findings.from, findings.to],
    caveats: waterfallCaveats(findings, lang),
    table: waterfallTable(findings, lang),
  }
  if (findings.whole === null) return emptyChart(framing, whyEmpty(findings, lang), settings)
  return frameChart(
    {
      ...framing,
      drawn: waterfallDrawn(lang),
      legend: legendOf(settings),
      vegaLite: specOf(findings, settings),
    },
    settings,
    area => drawWaterfall(findings, area, settings),
  )
}

/** The waterfall in the catalogue. */
export const waterfallKind: ChartKind = {
  kind: 'waterfall',
  title: { vi: 'Phân rã thay đổi', en: 'Decomposition' },
  formats: ['svg', 'png', 'vega-lite', 'csv'],
  needs: ['province', 'unit', 'years'],
  draw: (dataset, asked, options) =>
    waterfallChart(waterfallFindings(dataset, provinceOf(asked), asked.unit, asked.from, asked.to), options),
}

function legendOf({ lang, theme }: Settings): LegendItem[] {
  return (['up', 'down'] as const).map(direction => ({
    label: directionName(direction, lang),
    sign: 'box',
    colour: theme.direction[direction],
    edge: theme.direction[direction],
  }))
}

/** The waterfall for Vega-Lite: bars between two levels, the ends as ticks, and the same figures as labels. */
function specOf(findings: WaterfallFindings, settings: Settings): { readonly [key: string]: Json } {
  const { lang, theme } = settings
  const { whole, steps, from, to } = findings
  const level = (year: number, score: number): Json => ({
    unit: endName(findings, year, lang),
    level: score,
    label: formatScore(score, lang),
    at: score,
    side: 'right',
  })
  const values: Json[] = steps.map(step => ({
    unit: stepName(step, lang),
    start: step.start,
    end: step.end,
    delta: step.delta,
    direction: directionName(step.direction, lang),
    label: formatDelta(step.delta, lang),
    at: step.delta < 0 ? Math.min(step.start, step.end) : Math.max(step.start, step.end),
    side: step.delta < 0 ? 'left' : 'right',
  }))
  const levels = [...(whole ? [whole.from, whole.to] : []), ...steps.map(({ end }) => end)]
  const [low, high] = [Math.min(...levels), Math.max(...levels)]
  const room = low < high ? (high - low) * 0.25 : 0.5
  // Layers of one chart would list what each of them shows first.
  const names = [
    endName(findings, from, lang),
    ...steps.map(step => stepName(step, lang)),
    endName(findings, to, lang),
  ]
  const x = (field: string): Json => ({
    field,
    type: 'quantitative',
    title: null,
    // Wider than the levels, so that labels have room at both ends.
    scale: { domain: [low - room, high + room], nice: false, zero: false },
    axis: { format: '.2~f', tickCount: 6 },
  })
  const text = (side: 'left' | 'right'): Json => ({
    transform: [{ filter: `datum.side === '${side}'` }],
    mark: { type: 'text', align: side === 'right' ? 'left' : 'right', dx: side === 'right' ? 6 : -6 },
    encoding: { x: x('at'), text: { field: 'label', type: 'nominal' } },
  })
  return {
    height: (steps.length + 2) * 24,
    data: {
      values: [
        ...(whole ? [level(from, whole.from)] : []),
        ...values,
        ...(whole ? [level(to, whole.to)] : []),
      ],
    },
    encoding: { y: { field: 'unit', type: 'nominal', sort: names, title: null } },
    layer: [
      {
        transform: [{ filter: 'isValid(datum.delta)' }],
        mark: { type: 'bar', height: 14 },
        encoding: {
          x: x('start'),
          x2: { field: 'end' },
          color: {
            field: 'direction',
            type: 'nominal',
            title: null,
            scale: {
              domain: DIRECTIONS.map(direction => directionName(direction, lang)),
              range: DIRECTIONS.map(direction => theme.direction[direction]),
            },
          },
        },
      },
      {
        transform: [{ filter: 'isValid(datum.level)' }],
        mark: { type: 'tick', color: theme.ink, thickness: 4 },
        encoding: { x: x('level') },
      },
      text('right'),
      text('left'),
    ],
  }
}
