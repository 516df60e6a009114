import { GROUPS, type Group, type Position } from '@papi-lens/core'
import { extent } from 'd3-array'
import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { element, round, type Svg } from '../drawing/svg.ts'
import { THEME } from '../drawing/theme.ts'

export interface StripOptions {
  readonly width?: number
  readonly height?: number
}

const MARGIN = 7

/**
 * The strip: a tick for every province, the four quartile bands below, last year an open circle, this year a filled
 * one in the colour of its group, a line between. It repeats what stands in figures beside it and is therefore hidden
 * from screen readers.
 *
 * @returns an SVG string of the given size that scales with its box
 * @example
 * const position = positionOf(dataset, '14', 'health-care', 2022, 2023)
 * if (position) strip(position, { width: 240 })
 */
export function strip(position: Position, { width = 240, height = 24 }: StripOptions = {}): string {
  const { scores, now, was, group, direction } = position
  const [low = 0, high = 1] = extent([...scores, now, ...(was === null ? [] : [was])])
  const x = scaleLinear([low, high], [MARGIN, width - MARGIN])
  const middle = (height - 7) / 2
  const radius = Math.min(5, middle - 2)

  // One path for all ticks: a table of 36 strips has 2,000 of them.
  const ticks = scores.map(score => `M${round(x(score))} 2V${height - 8}`).join('')
  const parts = [
    ...bands(position, x, height),
    element('path', { d: ticks, stroke: THEME.tick, 'stroke-width': 0.8, opacity: 0.75 }),
  ]
  if (was !== null && direction !== null) {
    const line = { y1: middle, y2: middle, stroke: THEME.direction[direction], 'stroke-width': 2 }
    const open = { r: radius - 1, fill: THEME.card, stroke: THEME.ink, 'stroke-width': 1.3 }
    parts.push(
      element('line', { x1: x(was), x2: x(now), ...line }),
      element('circle', { cx: x(was), cy: middle, ...open }),
    )
  }
  const filled = { r: radius, fill: THEME.group[group], stroke: THEME.ink, 'stroke-width': 1 }
  parts.push(element('circle', { cx: x(now), cy: middle, ...filled }))

  const box = { class: 'strip', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' }
  return element('svg', box, ...parts).markup
}

function bands({ quartiles, scores }: Position, x: ScaleLinear<number, number>, height: number): Svg[] {
  const [low = 0, high = 1] = extent(scores)
  const cuts = [low, quartiles.q1, quartiles.median, quartiles.q3, high]
  const worstFirst: Group[] = [...GROUPS].reverse()
  return worstFirst.map((group, index) => {
    const [start, end] = [x(cuts[index] ?? low), x(cuts[index + 1] ?? high)]
    return element('rect', {
      x: start,
      width: end - start,
      y: height - 5,
      height: 4,
      fill: THEME.group[group],
    })
  })
}
