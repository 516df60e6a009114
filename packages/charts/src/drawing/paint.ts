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

/** What shapes are painted with. */
export interface Paints {
  readonly theme: Theme
  readonly hatching: { readonly low: string | null }
}

type Shape = Readonly<Record<string, string | number>>

/** How a shape differs from others of its group. */
interface Outline {
  readonly stroke?: string
  /** Pixels; 0 for none. */
  readonly width?: number
  /** Without a group. */
  readonly fill?: string
  /** What of it is hatched where that is not the whole; null for nothing. */
  readonly hatched?: Shape | null
}

/**
 * A shape in the colour of its group: in greyscale low would look like high, so low is hatched. Without a group it is empty,
 * behind dashes where it has no outline of its own.
 */
export function groupShape(
  name: 'rect' | 'circle' | 'path',
  shape: Shape,
  group: Group | null,
  { theme, hatching }: Paints,
  { stroke, width = 0.75, fill: empty = theme.card, hatched = shape }: Outline = {},
): Svg[] {
  if (shape.d === '') return []
  const outline = {
    stroke: stroke ?? (group === null ? theme.soft : theme.edge[group]),
    'stroke-dasharray': group === null && stroke === undefined ? '2.5 2' : null,
    'stroke-width': width,
  }
  const fill = group === null ? empty : theme.group[group]
  const filled = element(name, { ...shape, fill, ...(width > 0 && outline) })
  if (group !== 'low' || hatching.low === null || hatched === null) return [filled]
  return [filled, element(name, { ...hatched, fill: hatching.low })]
}

/** The four quartile groups as one bar, from the lowest score to the highest. */
export function groupBar(
  cuts: Cuts,
  x: (value: number) => number,
  box: { readonly y: number; readonly height: number },
  paints: Paints,
  width?: number,
): Svg[] {
  return [...GROUPS].reverse().flatMap((group, index) => {
    const [start, end] = [x(cuts[index] ?? 0), x(cuts[index + 1] ?? 0)]
    const shape = { x: start, width: Math.max(0, end - start), ...box }
    return groupShape('rect', shape, group, paints, width === undefined ? {} : { width })
  })
}

/** What stands for a score that is not there. */
export function emptyBox(
  box: Readonly<Record<string, number>>,
  stroke: string,
  { fill = 'none', dash = '2.5 2.5' }: { readonly fill?: string; readonly dash?: string } = {},
): Svg {
  return element('rect', { ...box, fill, stroke, 'stroke-dasharray': dash })
}
