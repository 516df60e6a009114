import { GROUPS } from '@papi-lens/core'
import { geoMercator, geoPath } from 'd3-geo'
import { groupShape } from '../../drawing/paint.ts'
import { element, type Svg } from '../../drawing/svg.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import type { PlacedProvince } from '../../placed-score.ts'
import { archipelagoInset, INSET } from './archipelago.ts'
import { callouts } from './callout.ts'
import type { MapInOutlines } from './map-chart.ts'
import { layoutMap } from './map-layout.ts'
import { innerBorders, type Shape, shapeOf } from './outline-shapes.ts'

/** Mainland and near islands, degrees; so that a file of some provinces is drawn where they lie. */
const FRAME = { west: 102.1, east: 109.5, north: 23.42, south: 8.35 }
/** East of this nothing of the mainland lies at the latitude of the insets. */
const INSET_WEST = 108.35
const HOANG_SA_SOUTH = 16.4
const TRUONG_SA_NORTH = 10.3

/** The outlines filled by group, the marked province, the ends of the distribution named, and the archipelagos inset. */
export function drawMap(findings: MapInOutlines, canvas: Canvas): Plot {
  const widest = findings.view === '34' ? 400 : 440
  return layoutMap(findings, canvas, widest, width => drawCountry(findings, width, canvas))
}

function drawCountry(findings: MapInOutlines, width: number, canvas: Canvas): Plot {
  const { outlines } = findings
  const { west, east, north, south } = FRAME
  const share = (INSET_WEST - west) / (east - west)
  const land = (width - INSET.width - 8) / share
  const corners: [number, number][] = [
    [west, north],
    [east, south],
  ]
  const projection = geoMercator().fitWidth(land, { type: 'MultiPoint', coordinates: corners })
  const at = (longitude: number, latitude: number) => projection([longitude, latitude]) ?? [0, 0]
  const height = at(east, south)[1]
  const path = geoPath(projection).digits(1)
  const shapes = findings.places.flatMap(place => {
    const shape = shapeOf(outlines, [place.code])
    return shape ? [{ place, shape, d: path(shape) ?? '' }] : []
  })
  const fillsOf = (group: PlacedProvince['group']): Svg[] => {
    const d = shapes.flatMap(shape => (shape.place.group === group ? [shape.d] : [])).join('')
    return groupShape('path', { d }, group, canvas, { width: group === null ? 1 : 0.6 })
  }
  const merged = findings.successors.flatMap(({ members }) => {
    const shape = shapeOf(outlines, members)
    return shape ? [path(shape) ?? ''] : []
  })
  const { ink, card } = canvas.theme
  const today = element('path', { d: merged.join(''), fill: 'none', stroke: ink, 'stroke-width': 1.1 })
  const own = shapes.find(({ place }) => place.code === findings.marked)
  const halo = { fill: 'none', 'stroke-linejoin': 'round' }
  const marked = own
    ? [
        element('path', { d: own.d, ...halo, stroke: card, 'stroke-width': 4.2 }),
        element('path', { d: own.d, ...halo, stroke: ink, 'stroke-width': 2.2 }),
      ]
    : []
  const borders = path(innerBorders(outlines)) ?? ''
  const inset = (name: 'hoang-sa' | 'truong-sa', y: number) =>
    archipelagoInset(name, { x: width - INSET.width, y }, findings, canvas)
  const southInset = at(east, TRUONG_SA_NORTH)[1]
  const places = shapes.map(({ place, shape }) => ({ place, at: middleOf(shape, path) }))
  return {
    height: Math.ceil(Math.max(height, southInset + INSET.height)) + 2,
    marks: [
      ...GROUPS.flatMap(fillsOf),
      // Light borders part provinces of the same group; the dashes of those without a score lie above them.
      element('path', { d: borders, fill: 'none', stroke: card, 'stroke-width': 0.9 }),
      ...fillsOf(null),
      ...(merged.length > 0 ? [today] : []),
      ...marked,
      ...callouts(places, findings, { width: land, at }, canvas),
      ...inset('hoang-sa', at(east, HOANG_SA_SOUTH)[1] - INSET.height),
      ...inset('truong-sa', southInset),
    ],
  }
}

/** The middle of the largest part, so that a province with islands is named on land. */
function middleOf({ coordinates }: Shape, path: ReturnType<typeof geoPath>): readonly [number, number] {
  const parts = coordinates.map(ring => ({ type: 'Polygon' as const, coordinates: ring }))
  const [largest] = parts.sort((a, b) => path.area(b) - path.area(a))
  return largest ? path.centroid(largest) : [0, 0]
}
