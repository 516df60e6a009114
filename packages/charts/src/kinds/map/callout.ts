import { formatScore, nameOf } from '@papi-lens/words'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { fitText, textWidth } from '../../drawing/text-width.ts'
import { placeLabels } from '../../frame/place-labels.ts'
import type { Settings } from '../../settings.ts'
import type { MapFindings, MapPlace } from './map-findings.ts'

const LABEL_ROW = 16

interface Ground {
  /** Width of the mainland in pixels. */
  readonly width: number
  readonly at: (longitude: number, latitude: number) => readonly [number, number]
}

interface Spot {
  readonly place: MapPlace
  readonly at: readonly [number, number]
}

/** Names of the marked province and the ends of the distribution: in the gulf for the north-east, else west of the coast. */
export function callouts(
  spots: readonly Spot[],
  findings: MapFindings,
  ground: Ground,
  settings: Settings,
): Svg[] {
  const { range, marked, published } = findings
  const named = spots.filter(
    ({ place }) =>
      place.code === marked ||
      (range &&
        published > 2 &&
        range.max > range.min &&
        (place.score === range.min || place.score === range.max)),
  )
  const [gulfLeft, gulfTop] = ground.at(106.55, 20.25)
  const isEast = ({ at }: Spot) => at[1] < gulfTop && at[0] > ground.at(105.4, 21)[0]
  const zone = (
    chosen: readonly Spot[],
    top: number,
    bottom: number,
    place: (y: number) => Omit<Room, 'y'>,
  ) =>
    placeLabels(
      chosen.map(({ at }) => at[1]),
      chosen.map(() => LABEL_ROW),
      top,
      bottom,
    ).flatMap((y, index) => {
      const spot = chosen[index]
      return spot ? callout(spot, { ...place(y), y }, findings, settings) : []
    })
  const [gulfBottom, westTop, westBottom] = [18.3, 17.5, 12.3].map(latitude => ground.at(106, latitude)[1])
  // The coast runs south-east: the further south, the longer a name west of it may be.
  const westOf = (y: number) =>
    ground.width * (0.44 + 0.16 * Math.max(0, Math.min(1, (y - (westTop ?? 0)) / (ground.width * 0.18))))
  const east = named.filter(isEast)
  const west = named.filter(spot => !isEast(spot))
  return [
    ...zone(east, gulfTop, gulfBottom ?? 0, () => ({
      x: gulfLeft,
      room: ground.width - gulfLeft,
      side: 'east',
    })),
    ...zone(west, westTop ?? 0, westBottom ?? 0, y => ({ x: 0, room: westOf(y), side: 'west' })),
  ]
}

interface Room {
  readonly x: number
  readonly y: number
  readonly room: number
  readonly side: 'east' | 'west'
}

function callout(
  { place, at }: Spot,
  { x, y, room, side }: Room,
  { marked }: MapFindings,
  settings: Settings,
): Svg[] {
  const { theme, size, words } = settings
  const weight = place.code === marked ? 600 : 400
  const score = place.score === null ? '' : ` ${formatScore(place.score, words)}`
  const left = room - textWidth(score, size.small, weight)
  const name = fitText(nameOf(place.name, words), left, size.small, weight)
  const text = name + score
  const end = side === 'east' ? x - 3 : x + textWidth(text, size.small, weight) + 3
  const line = `M${round(at[0])} ${round(at[1])}L${round(end)} ${round(y)}`
  return [
    element('path', { d: line, stroke: theme.card, 'stroke-width': 2.6, opacity: 0.7 }),
    element('path', { d: line, stroke: theme.ink, 'stroke-width': 0.9 }),
    element('circle', {
      cx: at[0],
      cy: at[1],
      r: 2.2,
      fill: theme.ink,
      stroke: theme.card,
      'stroke-width': 0.8,
    }),
    textLine(text, { x, y: y + 4, size: size.small, fill: theme.ink, weight }),
  ]
}
