import { element, type Svg } from '../drawing/svg.ts'
import type { Settings } from '../settings.ts'

/** Fills that mean something without colour. */
export interface Hatching {
  /** Belongs once into the drawing. */
  readonly defs: Svg
  /** Laid over the fill of the low group, which greyscale would not tell from high. */
  readonly low: string
  /** For what cannot be compared: a redefined unit, a gap in a trend. */
  readonly broken: string
}

/** The hatchings of a drawing; ids begin with the drawing's own, because many drawings may share a page. */
export function hatchingOf(id: string, { theme }: Pick<Settings, 'theme'>): Hatching {
  const pattern = (name: string, size: number, angle: number, line: Record<string, string | number>) => {
    const box = {
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(${angle})`,
    }
    return element(
      'pattern',
      { id: `${id}-${name}`, ...box },
      element('path', { d: `M0 0V${size}`, ...line }),
    )
  }
  // Light lines on a strong fill, strong lines on a faint one: whichever way the theme fills the low group.
  const onLow = theme.onGroup.low === theme.ink ? theme.edge.low : theme.card
  return {
    defs: element(
      'defs',
      {},
      pattern('low', 5, 45, { stroke: onLow, 'stroke-width': 1.6, opacity: 0.6 }),
      pattern('broken', 6, -45, { stroke: theme.soft, 'stroke-width': 2, opacity: 0.55 }),
    ),
    low: `url(#${id}-low)`,
    broken: `url(#${id}-broken)`,
  }
}
