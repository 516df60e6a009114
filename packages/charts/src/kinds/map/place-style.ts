import type { Group } from '@papi-lens/core'
import type { Settings } from '../../settings.ts'

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
