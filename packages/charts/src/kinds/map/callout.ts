import { formatScore, nameOf } from '@papi-lens/words'
import type { MapFindings } from '../../country/map-findings.ts'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { fitText, textWidth, type Weight } from '../../drawing/text-width.ts'
import { placeLabels } from '../../frame/place-labels.ts'
import type { PlacedProvince } from '../../placed-score.ts'
import type { Settings } from '../../settings.ts'

const LABEL_ROW = 16

interface Ground {
  /** Width of the mainland in pixels, and where a name in the gulf must end. */
  readonly width: number
  readonly east: number
  readonly at: (longitude: number, latitude: number) => readonly [number, number]
}

interface Spot {
  readonly place: PlacedProvince
  readonly at: readonly [number, number]
}

/** Names of the marked province and the ends of the distribution: in the gulf for the north-east, else west of the coast. */
export function callouts(
  spots: readonly Spot[],
  { range, marked, published }: MapFindings,
  { width, east, at }: Ground,
  settings: Settings,
): Svg[] {
  const ends = range && published > 2 && range.max > range.min ? [range.min, range.max] : []
  const named = spots.filter(
    ({ place: { code, score } }) => code === marked || (score !== null && ends.includes(score)),
  )
  const [gulfLeft, gulfTop] = at(106.75, 20.25)
  const [gulfBottom = 0, westTop = 0, westBottom = 0] = [18.3, 17.5, 12.3].map(
    latitude => at(106, latitude)[1],
  )
  const isEast = ({ at: [x, y] }: Spot) => y < gulfTop && x > at(105.4, 21)[0]
  const zone = (chosen: readonly Spot[], top: number, bottom: number, room: (y: number) => Room) => {
    const placed = placeLabels(chosen, spot => ({ at: spot.at[1], size: LABEL_ROW }), [top, bottom])
    return placed.flatMap(({ label: spot, middle }) =>
      callout(spot, middle, room(middle), spot.place.code === marked ? 600 : 400, settings),
    )
  }
  return [
    ...zone(named.filter(isEast), gulfTop, gulfBottom, () => ({ x: gulfLeft, width: east - gulfLeft })),
    ...zone(
      named.filter(spot => !isEast(spot)),
      westTop,
      westBottom,
      // The coast runs south-east: the further south, the longer a name west of it may be.
      y => ({
        x: 0,
        width: width * (0.44 + 0.16 * Math.max(0, Math.min(1, (y - westTop) / (width * 0.18)))),
      }),
    ),
  ]
}

/** Where a name begins, and how wide it may be; at 0 it stands west of its province. */
interface Room {
  readonly x: number
  readonly width: number
}

function callout(
  { place, at }: Spot,
  y: number,
  { x, width }: Room,
  weight: Weight,
  { theme, size, ink, words }: Settings,
): Svg[] {
  const name = nameOf(place.name, words)
  const whole = place.score === null ? name : `${name} ${formatScore(place.score, words)}`
  // The score stands in the key too.
  const isWhole = textWidth(whole, size.small, weight) <= width
  const text = isWhole ? whole : fitText(name, width, size.small, weight)
  const end = x > 0 ? x - 3 : textWidth(text, size.small, weight) + 3
  const d = `M${round(at[0])} ${round(at[1])}L${round(end)} ${round(y)}`
  const dot = { cx: at[0], cy: at[1], r: 2.2, fill: theme.ink, stroke: theme.card, 'stroke-width': 0.8 }
  return [
    element('path', { d, stroke: theme.card, 'stroke-width': 2.6, opacity: 0.7 }),
    element('path', { d, stroke: theme.ink, 'stroke-width': 0.9 }),
    element('circle', dot),
    textLine(text, { ...ink.small, x, y: y + 4, weight }),
  ]
}
