import type { Group } from '@papi-lens/core'
import { formatScore } from '@papi-lens/words'
import { element, type Svg } from '../../drawing/svg.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'

/** How a province of a group is filled and outlined; one without a score stays empty behind dashes. */
export interface PlaceStyle {
  readonly fill: string
  readonly stroke: string
  readonly 'stroke-dasharray': string | null
}

/** The fill and outline of a province of this group. */
export function placeStyle(group: Group | null, { theme }: Settings): PlaceStyle {
  if (group === null) return { fill: theme.card, stroke: theme.soft, 'stroke-dasharray': '2.5 2' }
  return { fill: theme.group[group], stroke: theme.edge[group], 'stroke-dasharray': null }
}

/** All provinces of a group as one path; the low group is hatched. */
export function groupedPlaces(
  d: string,
  group: Group | null,
  width: number,
  lowHatch: string,
  settings: Settings,
  hatched = d,
): Svg[] {
  if (d === '') return []
  const fill = element('path', { d, ...placeStyle(group, settings), 'stroke-width': width })
  return group === 'low' ? [fill, element('path', { d: hatched, fill: lowHatch })] : [fill]
}

/** Two scores as a range, or as one where they are equal. */
export function rangeText(range: { readonly min: number; readonly max: number }, words: ChartSpeech): string {
  const [min, max] = [formatScore(range.min, words), formatScore(range.max, words)]
  return range.min === range.max ? min : `${min}–${max}`
}
