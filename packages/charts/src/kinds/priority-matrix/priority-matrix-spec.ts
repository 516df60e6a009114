import { nameOf } from '@papi-lens/words'
import { textWidth } from '../../drawing/text-width.ts'
import { placeBeside } from '../../frame/place-beside.ts'
import type { Settings } from '../../settings.ts'
import { groupColour, type Json, type VegaBody } from '../../vega/vega-lite.ts'
import type { PriorityMatrixFindings } from './priority-matrix-findings.ts'

const HEIGHT = 400
const NUMBER = { field: 'number', type: 'nominal' }
/** Areas of the smallest and the largest circle, square pixels. */
const SIZES = [40, 700] as const

/** The matrix for Vega-Lite; areas without a comparable change are in the data and the notes, not in the picture. */
export function specify({ areas }: PriorityMatrixFindings, settings: Settings): VegaBody {
  const { words, theme } = settings
  const { across, up } = words.charts.priorityMatrix
  const spots = labelPlaces(areas, settings)
  const values = areas.map(({ unit, group, isFirst, ...area }, index): Json => {
    const named = { name: nameOf(unit, words), group: words.names.group[group], first: isFirst }
    return { ...area, ...named, ...(spots[index] ?? { labelX: null, labelY: null }) }
  })
  const leverage = { field: 'leverage', type: 'quantitative' }
  const axis: Json = { format: '.0%', values: [0, 0.25, 0.5, 0.75, 1] }
  const share = (field: string, title: string): Json => ({
    field,
    type: 'quantitative',
    title,
    axis,
    scale: { domain: [-0.04, 1.04], nice: false },
  })
  return {
    height: HEIGHT,
    data: { values },
    transform: [{ filter: 'datum.change !== null' }],
    encoding: { x: share('level', across), y: share('change', up) },
    layer: [
      {
        mark: { type: 'point', filled: true, opacity: 1 },
        encoding: {
          fill: groupColour(settings),
          size: { ...leverage, scale: { domain: [0, 1], range: SIZES }, legend: null },
          stroke: { condition: { test: 'datum.first', value: theme.ink }, value: theme.card },
          strokeWidth: { condition: { test: 'datum.first', value: 2 }, value: 1 },
        },
      },
      {
        transform: [{ filter: 'datum.labelX !== null' }],
        mark: { type: 'text' },
        encoding: { x: share('labelX', across), y: share('labelY', up), text: NUMBER },
      },
    ],
  }
}

/** Vega-Lite cannot keep labels off circles and each other, so their places, as values of the axes, stand in the data. */
function labelPlaces(
  areas: PriorityMatrixFindings['areas'],
  { width, size }: Settings,
): ({ readonly labelX: number; readonly labelY: number } | null)[] {
  const across = width - 110
  const spread = 1.08
  const circles = areas.map(({ level, change, leverage, number }) => ({
    x: ((level + 0.04) / spread) * across,
    // Far away where there is no circle.
    y: change === null ? -1000 : ((1.04 - change) / spread) * HEIGHT,
    radius: Math.sqrt((SIZES[0] + leverage * (SIZES[1] - SIZES[0])) / Math.PI) + 1,
    width: textWidth(number ?? '', size.small) + 3,
    height: size.small,
    farthest: 40,
  }))
  const within = { left: 0, top: 0, right: across, bottom: HEIGHT }
  return placeBeside(circles, within).map(
    box =>
      box && {
        labelX: ((box.left + box.right) / 2 / across) * spread - 0.04,
        labelY: 1.04 - ((box.top + box.bottom) / 2 / HEIGHT) * spread,
      },
  )
}
