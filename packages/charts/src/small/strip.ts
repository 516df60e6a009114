import type { Position } from '@papi-lens/core'
import { extent } from 'd3-array'
import { groupBar, groupShape, type Paints } from '../drawing/paint.ts'
import { linear } from '../drawing/scale.ts'
import { element, type Svg } from '../drawing/svg.ts'
import { THEME, type Theme } from '../drawing/theme.ts'

export interface StripOptions {
  readonly width?: number
  readonly height?: number
  /** Colours; those of a light page by default. */
  readonly theme?: Theme
}

const MARGIN = 7

/**
 * The strip: a tick for every province, the four quartile bands below, last year an open circle with its zone of usual
 * movement behind it, this year a filled one in the colour of its group, a line between, thicker for a clear change. It repeats what stands in figures beside it and is therefore hidden
 * from screen readers.
 *
 * @returns an SVG string of the given size that scales with its box
 * @example
 * const position = positionOf(dataset, '14', 'health-care', 2022, 2023)
 * if (position) strip(position, { width: 240 })
 */
export function strip(
  position: Position,
  { width = 240, height = 24, theme = THEME }: StripOptions = {},
): string {
  const parts = stripMarks(position, { width, height }, { theme, hatching: { low: null } })
  const box = { class: 'strip', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' }
  return element('svg', box, ...parts).markup
}

/** The marks of a strip, for a drawing that holds one; with outlines where its bands must be told from the ground. */
export function stripMarks(
  position: Position,
  { width, height }: { readonly width: number; readonly height: number },
  paints: Paints,
  outline = 0,
): Svg[] {
  const { theme } = paints
  const { scores, now, was, group, direction, quartiles, band, signal } = position
  const [low = 0, high = 1] = extent([...scores, now, ...(was === null ? [] : [was])])
  const [least = 0, most = 1] = extent(scores)
  const x = linear([low, high], [MARGIN, width - MARGIN])
  const middle = (height - 7) / 2
  const radius = Math.min(5, middle - 2)

  const isWithin = signal === 'within'
  const parts: Svg[] = []
  if (was !== null && band !== null) {
    // The zone of usual movement; it may be wider than all the scores.
    const [start, end] = [x(Math.max(low, was - band)), x(Math.min(high, was + band))]
    const zone = { x: start, width: end - start, y: 1, height: height - 8, rx: 2 }
    parts.push(element('rect', { ...zone, fill: theme.line }))
  }
  // One path for all ticks, to a tenth of a pixel: a table of 36 strips has 2,000 of them, and a page is sent with all.
  const ticks = scores.map(score => `M${Math.round(10 * x(score)) / 10} 2V${height - 8}`).join('')
  const cuts = [least, quartiles.q1, quartiles.median, quartiles.q3, most] as const
  parts.push(
    ...groupBar(cuts, x, { y: height - 5, height: 4 }, paints, outline),
    element('path', { d: ticks, stroke: theme.tick, 'stroke-width': 0.8, opacity: 0.75 }),
  )
  if (was !== null && direction !== null) {
    const stroke = isWithin ? theme.soft : theme.direction[direction]
    const thick = signal === 'clear' ? 3 : isWithin ? 1.2 : 2
    const line = { y1: middle, y2: middle, stroke, 'stroke-width': thick }
    const open = { r: radius - 1, fill: theme.card, stroke: theme.ink, 'stroke-width': 1.3 }
    parts.push(
      element('line', { x1: x(was), x2: x(now), ...line }),
      element('circle', { cx: x(was), cy: middle, ...open }),
    )
  }
  const dot = { cx: x(now), cy: middle, r: radius }
  parts.push(...groupShape('circle', dot, group, paints, { stroke: theme.ink, width: 1 }))
  return parts
}
