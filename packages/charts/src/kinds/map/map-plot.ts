import { geoMercator, geoPath } from 'd3-geo'
import { archipelagoInset, INSET } from '../../country/archipelago.ts'
import { extremesWidth } from '../../country/extremes.ts'
import { type Country, type CountryRoom, layoutMap } from '../../country/map-layout.ts'
import { placeShape } from '../../country/place-shape.ts'
import { element, type Svg } from '../../drawing/svg.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import type { PlacedProvince } from '../../placed-score.ts'
import { callout } from './callout.ts'
import { mapBesideTexts } from './map-beside.ts'
import type { MapInOutlines } from './map-chart.ts'
import { areaBorders, FRAME, innerBorders, type Shape, shapeOf } from './outline-shapes.ts'

/** East of this nothing of the mainland lies at the latitude of the insets. */
const INSET_WEST = 108.35
const HOANG_SA_SOUTH = 16.4
const TRUONG_SA_NORTH = 10.3

/** At the latitudes of the key in the corner the land ends at this share of its width. */
const CORNER = 0.8
const GAP = 16
const [WIDEST, WIDEST_TODAY, LEAST_LAND] = [440, 330, 260]
/** A corner lower than this is not free for a key; names beside land narrower than that would cover it. */
const [LOW_CORNER, NARROW_LAND] = [176, 200]

/** The outlines filled by group with the borders of regions or of today, the marked province, and the archipelagos inset. */
export function drawMap(findings: MapInOutlines, canvas: Canvas): Plot {
  const draw = (room: CountryRoom) => drawCountry(findings, room, canvas)
  const { corner } = canvas
  return corner ? mapBesideTexts(findings, canvas, corner, draw) : layoutMap(findings, canvas, draw)
}

function drawCountry(findings: MapInOutlines, room: CountryRoom, canvas: Canvas): Country {
  const { outlines, places, areas, successor, marked } = findings
  const { west, east, north, south } = FRAME
  const corners: [number, number][] = [
    [west, north],
    [east, south],
  ]
  const fitted = (land: number) => geoMercator().fitWidth(land, { type: 'MultiPoint', coordinates: corners })
  const ratio = (fitted(100)([east, south]) ?? [0, 0])[1] / 100
  // On a low map an inset is as high as more of the coast, so it stands east of all land.
  const isSmall = room.height / ratio < NARROW_LAND
  const share = isSmall ? 1 : (INSET_WEST - west) / (east - west)
  const beside = (taken: number) => (room.width - INSET.width - 8 - taken) / share
  const listed = room.corner > 0 ? extremesWidth(findings, canvas) + 28 : 0
  const widest = Math.min(
    findings.view === '34' ? WIDEST_TODAY : Math.min(WIDEST, room.width * 0.62),
    (room.height - 3) / ratio,
    // The names beside the insets are whole where the country need not be much smaller for them.
    beside(beside(listed) >= LEAST_LAND ? listed : 0),
  )
  let land = room.corner > 0 ? Math.min(widest, (room.width - room.corner - GAP) / CORNER) : widest
  // Where the corner is too low, the key stands beside the insets.
  const low = (fitted(land)([east, HOANG_SA_SOUTH]) ?? [0, 0])[1] - INSET.height < LOW_CORNER
  const isLow = low && room.corner > 0
  if (isLow) land = Math.min(widest, room.width - INSET.width - 8 - room.corner - GAP)
  const projection = fitted(land)
  const at = (longitude: number, latitude: number) => projection([longitude, latitude]) ?? [0, 0]
  const width = land * (isLow ? 1 : share) + 8 + INSET.width
  const bottom = at(east, south)[1]
  const path = geoPath(projection).digits(1)
  const shapes = places.flatMap(place => {
    const shape = shapeOf(outlines, [place.code])
    return shape ? [{ place, shape, d: path(shape) ?? '' }] : []
  })
  const fillsOf = (has: (group: PlacedProvince['group']) => boolean, width: number): Svg[] =>
    shapes.flatMap(({ place, d }) =>
      has(place.group) ? [placeShape(place, d, findings, canvas, { width })] : [],
    )
  const { ink, card, soft } = canvas.theme
  const line = (d: string | null, stroke: string, width: number): Svg[] =>
    d ? [element('path', { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-linejoin': 'round' })] : []
  const areaOf = new Map(areas.flatMap(({ code, members }) => members.map(member => [member, code])))
  const own = shapes.find(({ place }) => place.code === marked)
  const members = successor?.merged ? shapeOf(outlines, successor.members) : null
  const outline = members ? path(members) : own?.d
  const borders = path(innerBorders(outlines))
  const top = Math.max(0, at(east, HOANG_SA_SOUTH)[1] - INSET.height)
  const southTop = Math.max(
    top + INSET.height + 4,
    Math.min(at(east, TRUONG_SA_NORTH)[1], bottom - INSET.height),
  )
  const inset = (name: 'hoang-sa' | 'truong-sa', y: number) =>
    archipelagoInset(name, { x: width - INSET.width, y }, findings, canvas)
  const corner = isLow
    ? { left: width + GAP, height: bottom }
    : { left: land * CORNER + GAP, height: top - 10 }
  const named = { width: land, east: room.corner > 0 ? corner.left - 3 : land, at }
  return {
    width,
    corner,
    height: Math.ceil(Math.max(bottom, southTop + INSET.height)) + 2,
    marks: [
      ...fillsOf(group => group !== null, 0.6),
      // A dark core in a light line parts dark provinces and light ones, also in greyscale.
      ...line(borders, card, 1.8),
      ...line(borders, soft, 0.6),
      // The dashes of those without a score lie above them.
      ...fillsOf(group => group === null, 1),
      ...line(path(areaBorders(outlines, code => areaOf.get(code))), ink, 1.4),
      ...line(outline ?? null, card, 4.4),
      ...line(outline ?? null, ink, 2.4),
      ...(members ? line(own?.d ?? null, ink, 1.2) : []),
      ...(own && land >= NARROW_LAND ? callout(own.place, middleOf(own.shape, path), named, canvas) : []),
      ...inset('hoang-sa', top),
      ...inset('truong-sa', southTop),
    ],
  }
}

/** The middle of the largest part, so that a province with islands is named on land. */
function middleOf({ coordinates }: Shape, path: ReturnType<typeof geoPath>): readonly [number, number] {
  const parts = coordinates.map(ring => ({ type: 'Polygon' as const, coordinates: ring }))
  const [largest] = parts.sort((a, b) => path.area(b) - path.area(a))
  return largest ? path.centroid(largest) : [0, 0]
}
