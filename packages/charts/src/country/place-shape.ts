import { formatScore, nameOf } from '@papi-lens/words'
import { groupShape } from '../drawing/paint.ts'
import { element, type Svg } from '../drawing/svg.ts'
import type { Canvas } from '../frame/canvas.ts'
import type { PlacedProvince } from '../placed-score.ts'
import type { ChartSpeech } from '../settings.ts'
import type { MapFindings } from './map-findings.ts'

/** What a pointer over a province tells: "Sơn La: 42,40 · hạng 30/61 · Trung bình cao". */
function placeText(
  { name, score, rank, group, missing }: PlacedProvince,
  of: number,
  words: ChartSpeech,
): string {
  const told =
    score === null
      ? [missing ? words.names.missing[missing] : words.charts.map.noScore]
      : [
          formatScore(score, words),
          ...(rank === null ? [] : [words.charts.key.rank(rank, of, null)]),
          ...(group === null ? [] : [words.names.group[group]]),
        ]
  return `${nameOf(name, words)}: ${told.join(' · ')}`
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
  const title = element('title', {}, placeText(place, published, canvas.words))
  const shapes = groupShape('path', { d }, place.group, canvas, look)
  return element('g', { class: 'place', 'data-id': place.code }, title, ...shapes)
}
