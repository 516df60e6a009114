import { nameOf } from '@papi-lens/words'
import { textWidth } from '../../drawing/text-width.ts'
import { placeBeside } from '../../frame/place-beside.ts'
import type { Settings } from '../../settings.ts'
import { nominal, quantitative } from '../../vega/encoding.ts'
import { groupColour, type VegaBody } from '../../vega/vega-lite.ts'
import type { PriorityMatrixFindings } from './priority-matrix-findings.ts'

const HEIGHT = 400
/** Areas of the smallest and the largest circle, square pixels. */
const SIZES = [40, 700] as const
/** The ends of both axes. */
const [LOW, HIGH] = [-0.04, 1.04]

/** The matrix for Vega-Lite; areas without a comparable change are in the data and the notes, not in the picture. */
export function specify({ areas }: PriorityMatrixFindings, settings: Settings): VegaBody {
  const { words, theme } = settings
  const { across, up: upright } = words.charts.priorityMatrix
  const spots = labelPlaces(areas, settings)
  const values = areas.map(({ unit, group, isFirst, ...area }, index) => {
    const named = { name: nameOf(unit, words), group: words.names.group[group], first: isFirst }
    return { ...area, ...named, ...(spots[index] ?? { labelX: null, labelY: null }) }
  })
  const axis = { format: '.0%', values: [0, 0.25, 0.5, 0.75, 1] }
  const share = (field: string, title: string) =>
    quantitative(field, { title, axis, scale: { domain: [LOW, HIGH], nice: false } })
  const ifFirst = (first: string | number, other: string | number) => {
    return { condition: { test: 'datum.first', value: first }, value: other }
  }
  return {
    height: HEIGHT,
    data: { values },
    transform: [{ filter: 'datum.up !== null' }],
    encoding: { x: share('level', across), y: share('up', upright) },
    layer: [
      {
        mark: { type: 'point', filled: true, opacity: 1 },
        encoding: {
          fill: groupColour(settings),
          size: quantitative('leverage', { scale: { domain: [0, 1], range: SIZES }, legend: null }),
          stroke: ifFirst(theme.ink, theme.card),
          strokeWidth: ifFirst(2, 1),
        },
      },
      {
        transform: [{ filter: 'datum.labelX !== null' }],
        mark: { type: 'text' },
        encoding: { x: share('labelX', across), y: share('labelY', upright), text: nominal('number') },
      },
    ],
  }
}

/** Vega-Lite cannot keep labels off circles and each other, so their places, as values of the axes, stand in the data. */
function labelPlaces(areas: PriorityMatrixFindings['areas'], { width, size }: Settings) {
  const across = width - 110
  const spread = HIGH - LOW
  const circles = areas.map(({ level, up, leverage, number }) => ({
    x: ((level - LOW) / spread) * across,
    // Far away where there is no circle.
    y: up === null ? -1000 : ((HIGH - up) / spread) * HEIGHT,
    radius: Math.sqrt((SIZES[0] + leverage * (SIZES[1] - SIZES[0])) / Math.PI) + 1,
    width: textWidth(number, size.small) + 3,
    height: size.small,
    farthest: 40,
  }))
  return placeBeside(circles, { left: 0, top: 0, right: across, bottom: HEIGHT }).map(
    box =>
      box && {
        labelX: ((box.left + box.right) / 2 / across) * spread + LOW,
        labelY: HIGH - ((box.top + box.bottom) / 2 / HEIGHT) * spread,
      },
  )
}
