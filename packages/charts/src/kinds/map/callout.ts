import { nameOf } from '@papi-lens/words'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { fitText, textWidth } from '../../drawing/text-width.ts'
import type { PlacedProvince } from '../../placed-score.ts'
import type { Settings } from '../../settings.ts'

interface Ground {
  /** Width of the mainland in pixels, and where a name in the gulf must end. */
  readonly width: number
  readonly east: number
  readonly at: (longitude: number, latitude: number) => readonly [number, number]
}

/** The name of the marked province, where it has room: in the gulf for the north-east, else west of the coast. */
export function callout(
  { name }: PlacedProvince,
  [x, y]: readonly [number, number],
  { width, east, at }: Ground,
  { theme, size, ink, words }: Settings,
): Svg[] {
  const [gulf, top] = at(106.65, 20.25)
  const own = nameOf(name, words)
  const wide = textWidth(own, size.small, 600)
  // South of the north-west a short name fits between the frame and the land; a longer one only farther south.
  const free = wide + 6 <= at(103.8, 20)[0] ? 20.1 : 17.5
  const [low, north, south] = [18.3, free, 12.3].map(latitude => at(106, latitude)[1])
  const fits = wide <= east - gulf
  const isEast = fits && y < top && x > at(105.4, 21)[0]
  const between = (least = 0, most = 0) => Math.max(least + 8, Math.min(y, most - 8))
  const middle = isEast ? between(top, low) : between(north, south)
  const [left, room] = isEast ? [gulf, east - gulf] : [0, width * 0.44]
  const end = isEast ? left - 3 : Math.min(room, wide) + 3
  const d = `M${round(x)} ${round(y)}L${round(end)} ${round(middle)}`
  return [
    element('path', { d, stroke: theme.card, 'stroke-width': 2.6, opacity: 0.7 }),
    element('path', { d, stroke: theme.ink, 'stroke-width': 0.9 }),
    element('circle', { cx: x, cy: y, r: 2.2, fill: theme.ink, stroke: theme.card, 'stroke-width': 0.8 }),
    textLine(fitText(own, room, size.small, 600), { ...ink.small, x: left, y: middle + 4, weight: 600 }),
  ]
}
