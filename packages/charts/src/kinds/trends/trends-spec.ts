import { rowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import { nominal, quantitative } from '../../vega/encoding.ts'
import type { Fields, VegaBody } from '../../vega/vega-lite.ts'
import type { TrendsFindings } from './trends-findings.ts'

const WIDTH = 150

/** Small trends for Vega-Lite: a facet for each sub-dimension with a scale of its own. */
export function specify({ panels }: TrendsFindings, { words, theme, width, size }: Settings): VegaBody {
  const values = panels.flatMap(panel =>
    panel.runs.flatMap((points, run) =>
      points.flatMap(({ year, at, cuts }) => {
        const same = { panel: rowName(panel, words), verdict: words.charts.trends.verdict(panel.trend), year }
        const median = cuts?.[2] ?? null
        return [
          ...(at === null ? [] : [{ ...same, run: `own ${run}`, of: 'own', at }]),
          ...(median === null ? [] : [{ ...same, run: `median ${run}`, of: 'median', at: median }]),
        ]
      }),
    ),
  )
  const axis = { title: null, format: '.0%', tickCount: 3 }
  const encoding = {
    x: { field: 'year', type: 'ordinal', title: null, axis: { labelOverlap: true, labelAngle: 0 } },
    y: quantitative('at', { scale: { zero: false }, axis }),
    detail: nominal('run'),
  }
  const along = (of: string, color: string, look: Fields): Fields => ({
    transform: [{ filter: `datum.of === '${of}'` }],
    mark: { type: 'line', color, point: { size: 12, color }, ...look },
    encoding,
  })
  const header = { title: null, labelFontSize: size.small, labelLimit: WIDTH + 40, labelAnchor: 'start' }
  return {
    autosize: 'pad',
    width: WIDTH,
    data: { values },
    columns: Math.max(1, Math.floor(width / (WIDTH + 60))),
    facet: nominal('panel', { sort: null, header }),
    spec: {
      width: WIDTH,
      height: 70,
      layer: [
        along('median', theme.soft, { strokeDash: [3, 3], strokeWidth: 1.2 }),
        along('own', theme.ink, { strokeWidth: 2 }),
      ],
    },
    resolve: { scale: { y: 'independent' } },
  }
}
