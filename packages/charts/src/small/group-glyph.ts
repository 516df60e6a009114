import { GROUPS, type Group } from '@papi-lens/core'
import { element, type Svg } from '../drawing/svg.ts'
import { THEME, type Theme } from '../drawing/theme.ts'

/**
 * The sign of a quartile group: four rising bars, one filled for low and four for high, so that it reads without
 * colour. It is decoration beside the group's name and hidden from screen readers.
 *
 * @param theme colours; those of a light page by default
 * @returns an SVG string, 19 × 12 pixels
 * @example
 * groupGlyph('low').match(/<rect/g)?.length // => 4
 */
export function groupGlyph(group: Group, theme: Theme = THEME): string {
  const box = { width: 19, height: 12, viewBox: '0 0 19 12', 'aria-hidden': 'true' }
  return element('svg', box, ...glyphMarks(group, theme)).markup
}

/** The bars of the sign, for a drawing that holds one. */
export function glyphMarks(group: Group, theme: Theme): Svg[] {
  const filled = GROUPS.length - GROUPS.indexOf(group)
  return GROUPS.map((_, index) => {
    const height = 3 + index * 3
    const on = { fill: theme.group[group], stroke: theme.edge[group], 'stroke-width': 0.5 }
    const look = index < filled ? on : { fill: theme.off }
    return element('rect', { x: index * 5, y: 12 - height, width: 4, height, ...look })
  })
}
