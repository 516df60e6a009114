import { nameOf } from '@papi-lens/words'
import { groupShape } from '../drawing/paint.ts'
import { element, type Svg } from '../drawing/svg.ts'
import type { Canvas } from '../frame/canvas.ts'
import { type PlacedProvince, placeText } from '../placed-score.ts'
import type { ChartSpeech } from '../settings.ts'
import type { MapFindings } from './map-findings.ts'

/** What a pointer over a province tells: "Sơn La: 42,40 · hạng 30/61 · Trung bình cao". */
function titleOf(place: PlacedProvince, of: number, words: ChartSpeech): string {
  const group = place.group === null ? '' : ` · ${words.names.group[place.group]}`
  return `${nameOf(place.name, words)}: ${placeText(place, of, words)}${group}`
}

/**
 * A province in the colour of its group, as a group of its own with its code as `data-id` and its name, score and rank as
 * title, which browsers show under a pointer. What is hatched of it lies under the lines that are drawn after it.
 */
export function placeShape(
  place: PlacedProvince,
  d: string,
  { published }: MapFindings,
  canvas: Canvas,
  look: Parameters<typeof groupShape>[4] = {},
): Svg {
  const title = element('title', {}, titleOf(place, published, canvas.words))
  const shapes = groupShape('path', { d }, place.group, canvas, look)
  return element('g', { class: 'place', 'data-id': place.code }, title, ...shapes)
}
