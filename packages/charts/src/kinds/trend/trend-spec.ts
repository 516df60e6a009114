import { GROUPS } from '@papi-lens/core'
import type { Settings } from '../../settings.ts'
import { groupColour, type Json, type VegaBody } from '../../vega/vega-lite.ts'
import type { TrendFindings } from './trend-findings.ts'

const CUTS = ['low', 'q1', 'middle', 'q3', 'high']

/** The trend for Vega-Lite: bands, median, line and points over the same data. */
export function specify(findings: TrendFindings, settings: Settings): VegaBody {
  const { words, theme } = settings
  const share = findings.measure === 'share'
  const values = findings.runs.flatMap(({ points }, run) =>
    points.map(({ year, score, at, group, cuts, median }) => ({
      year,
      run: run + 1,
      score,
      at,
      group: group && words.names.group[group],
      median,
      ...Object.fromEntries(CUTS.map((cut, index) => [cut, cuts?.[index] ?? null])),
    })),
  )
  const x: Json = { field: 'year', type: 'ordinal', title: null, axis: { labelAngle: 0, labelOverlap: true } }
  const y = (field: string): Json => ({
    field,
    type: 'quantitative',
    scale: { zero: false },
    axis: { title: null, ...(share && { format: '.0%' }), tickCount: 5 },
  })
  const spans = [
    ['q3', 'high'],
    ['middle', 'q3'],
    ['q1', 'middle'],
    ['low', 'q1'],
  ] as const
  const bands = GROUPS.map((group, index): Json => {
    const [from, to] = spans[index] ?? spans[0]
    return {
      mark: { type: 'area', color: theme.group[group], opacity: 0.22 },
      encoding: { x, y: y(from), y2: { field: to }, detail: { field: 'run', type: 'nominal' } },
    }
  })
  const detail: Json = { field: 'run', type: 'nominal' }
  return {
    height: 260,
    data: { values },
    layer: [
      ...bands,
      {
        mark: { type: 'line', color: theme.soft, strokeDash: [3, 3], strokeWidth: 1.2 },
        encoding: { x, y: y('middle'), detail },
      },
      {
        mark: { type: 'line', color: theme.ink, strokeWidth: 2 },
        encoding: { x, y: y('at'), detail },
      },
      {
        transform: [{ filter: 'datum.at !== null' }],
        mark: { type: 'point', filled: true, size: 70, stroke: theme.ink, strokeWidth: 1.2, opacity: 1 },
        encoding: { x, y: y('at'), fill: groupColour(settings) },
      },
    ],
  }
}
