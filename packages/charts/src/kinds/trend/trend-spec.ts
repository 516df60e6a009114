import { GROUPS } from '@papi-lens/core'
import type { Settings } from '../../settings.ts'
import { layerOf, nominal, quantitative } from '../../vega/encoding.ts'
import { type Fields, groupColour, type VegaBody } from '../../vega/vega-lite.ts'
import type { TrendFindings } from './trend-findings.ts'
import { besideName } from './trend-plot.ts'

const CUTS = ['low', 'q1', 'middle', 'q3', 'high'] as const

/** The trend for Vega-Lite: bands, median, line and points over the same data. */
export function specify({ runs, measure, beside }: TrendFindings, { words, theme }: Settings): VegaBody {
  const values = runs.flatMap((points, run) =>
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
  const others = beside.flatMap(other => {
    const line = besideName(other, words)
    return other.runs.flatMap((points, run) =>
      points.map(({ year, score, at }) => ({ year, run: `${line} ${run + 1}`, line, score, at })),
    )
  })
  const x = { field: 'year', type: 'ordinal', title: null, axis: { labelAngle: 0, labelOverlap: true } }
  const axis = { title: null, ...(measure === 'share' && { format: '.0%' }), tickCount: 5 }
  const y = (field: string) => quantitative(field, { scale: { zero: false }, axis })
  const along = (field: string, mark: Fields, more: Fields = {}) => ({
    mark,
    encoding: { x, y: y(field), detail: nominal('run'), ...more },
  })
  const point = { type: 'point', filled: true, size: 70, stroke: theme.ink, strokeWidth: 1.2, opacity: 1 }
  return {
    height: 260,
    data: { values },
    layer: [
      ...GROUPS.map((group, index) => {
        const band = { type: 'area', color: theme.group[group], opacity: 0.22 }
        return along(CUTS[3 - index] ?? '', band, { y2: { field: CUTS[4 - index] ?? '' } })
      }),
      along('middle', { type: 'line', color: theme.soft, strokeDash: [3, 3], strokeWidth: 1.2 }),
      ...layerOf(
        others,
        { type: 'line', color: theme.soft, strokeWidth: 1.4 },
        { x, y: y('at'), detail: nominal('run'), strokeDash: nominal('line', { legend: { title: null } }) },
      ),
      along('at', { type: 'line', color: theme.ink, strokeWidth: 2 }),
      {
        transform: [{ filter: 'datum.at !== null' }],
        mark: point,
        encoding: { x, y: y('at'), fill: groupColour({ words, theme }) },
      },
    ],
  }
}
