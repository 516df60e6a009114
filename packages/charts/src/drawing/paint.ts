import { GROUPS, type Group } from '@papi-lens/core'
import type { Cuts } from '../placed-score.ts'
import type { Paint } from '../rows/row-scene.ts'
import { element, type Svg } from './svg.ts'
import type { Theme } from './theme.ts'

/** The colour of a fill or line. */
export function colourOf(paint: Paint, theme: Theme): string {
  if ('group' in paint) return theme.group[paint.group]
  if ('direction' in paint) return theme.direction[paint.direction]
  return 'ink' in paint ? theme[paint.ink] : paint.colour
}

/** A shape in the colour of its group; in greyscale low would look like high, so low is hatched. */
export function groupShape(
  name: 'rect' | 'circle' | 'path',
  shape: Readonly<Record<string, string | number>>,
  group: Group,
  { theme, low, edge = 0.75 }: { readonly theme: Theme; readonly low: string | null; readonly edge?: number },
): Svg[] {
  const outline = edge > 0 ? { stroke: theme.edge[group], 'stroke-width': edge } : {}
  const filled = element(name, { ...shape, fill: theme.group[group], ...outline })
  return group === 'low' && low !== null ? [filled, element(name, { ...shape, fill: low })] : [filled]
}

/** The four quartile groups as one bar, from the lowest score to the highest. */
export function groupBar(
  cuts: Cuts,
  x: (value: number) => number,
  box: { readonly y: number; readonly height: number },
  look: { readonly theme: Theme; readonly low: string | null; readonly edge?: number },
): Svg[] {
  return [...GROUPS].reverse().flatMap((group, index) => {
    const [start, end] = [x(cuts[index] ?? 0), x(cuts[index + 1] ?? 0)]
    return groupShape('rect', { x: start, width: Math.max(0, end - start), ...box }, group, look)
  })
}

/** What stands for a score that is not there. */
export function emptyBox(box: Readonly<Record<string, number>>, stroke: string, dash = '2.5 2.5'): Svg {
  return element('rect', { ...box, fill: 'none', stroke, 'stroke-dasharray': dash })
}
