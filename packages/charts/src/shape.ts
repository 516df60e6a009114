import type { Profile, ProfilePart } from '@papi-lens/core'
import { scaleRadial } from 'd3-scale'
import { arc } from 'd3-shape'
import { element, round, type Svg } from './svg.ts'
import { THEME } from './theme.ts'

/** Words the shape needs; names come from the framework, so the caller gives them. */
export interface ShapeText {
  /** Text alternative of the whole drawing. */
  readonly label: string
  /** Lines of the label beside a dimension. */
  readonly dimension: (id: string) => readonly string[]
  /** What a pointer over a petal tells. */
  readonly part: (part: ProfilePart) => string
}

export interface ShapeOptions {
  /** Sub-dimension to outline. */
  readonly selected?: string | null
}

const WIDTH = 520
const HEIGHT = 326
const INNER = 26
const OUTER = 140
const GAP = 0.05
const RINGS = [0.25, 0.5, 0.75, 1]
const LINE = 14.5

/**
 * The shape of a province: a petal for each sub-dimension, grouped by dimension clockwise from the top. Area from the
 * centre grows with the share of scale (a radial scale, so that no petal looks larger than it is), colour and hatching
 * give the quartile group, a dark arc the national median. Each petal carries its id as `data-id`.
 *
 * @returns an SVG string that scales with its box
 * @example
 * shape(profileOf(dataset, '14', 2023), text, { selected: 'health-care' })
 */
export function shape(profile: Profile, text: ShapeText, { selected = null }: ShapeOptions = {}): string {
  const radius = scaleRadial([0, 1], [INNER, OUTER])
  const sector = (2 * Math.PI) / Math.max(1, profile.dimensions.length)
  const parts: Svg[] = [hatch(), ...RINGS.map(share => ring(radius(share)))]

  profile.dimensions.forEach(({ id, parts: petals }, index) => {
    const start = index * sector
    const step = (sector - GAP) / Math.max(1, petals.length)
    parts.push(spoke(start))
    petals.forEach((petal, n) => {
      const from = start + GAP / 2 + n * step
      parts.push(drawPetal(petal, from, from + step, radius, text, petal.id === selected))
    })
    parts.push(label(text.dimension(id), start + sector / 2))
  })

  const centre = element('g', { transform: `translate(${WIDTH / 2} ${HEIGHT / 2})` }, ...parts)
  const box = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'shape', role: 'img', 'aria-label': text.label }
  return element('svg', box, centre).markup
}

function drawPetal(
  petal: ProfilePart,
  startAngle: number,
  endAngle: number,
  radius: (share: number) => number,
  text: ShapeText,
  isSelected: boolean,
): Svg {
  const angles = { startAngle, endAngle, padAngle: 0.02, padRadius: OUTER }
  const path = (innerRadius: number, outerRadius: number) =>
    arc()({ ...angles, innerRadius, outerRadius }) ?? ''
  const drawn: Svg[] = [element('title', {}, text.part(petal))]
  if (petal.share === null || petal.group === null) {
    const hole = { d: path(INNER, radius(0.5)), fill: 'none', stroke: THEME.soft, 'stroke-dasharray': '3 3' }
    drawn.push(element('path', hole))
  } else {
    const d = path(INNER, Math.max(INNER + 1, radius(Math.max(0, petal.share))))
    const edge = isSelected ? THEME.ink : THEME.edge[petal.group]
    drawn.push(
      element('path', {
        d,
        fill: THEME.group[petal.group],
        stroke: edge,
        'stroke-width': isSelected ? 2.5 : 0.75,
      }),
    )
    // In greyscale low would look like high, so low is hatched.
    if (petal.group === 'low')
      drawn.push(element('path', { d, fill: 'url(#low-hatch)', 'pointer-events': 'none' }))
  }
  if (petal.medianShare !== null) {
    const at = radius(petal.medianShare)
    drawn.push(element('path', { d: path(at - 1, at + 1), fill: THEME.ink, 'pointer-events': 'none' }))
  }
  return element('g', { class: 'petal', 'data-id': petal.id }, ...drawn)
}

function hatch(): Svg {
  const line = element('path', { d: 'M0 0V5', stroke: THEME.card, 'stroke-width': 1.6, opacity: 0.55 })
  const pattern = {
    id: 'low-hatch',
    width: 5,
    height: 5,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  }
  return element('defs', {}, element('pattern', pattern, line))
}

function ring(r: number): Svg {
  return element('circle', { r, fill: 'none', stroke: THEME.line })
}

function spoke(angle: number): Svg {
  const [x, y] = point(angle, OUTER)
  const [x0, y0] = point(angle, INNER)
  return element('line', { x1: x0, y1: y0, x2: x, y2: y, stroke: THEME.line })
}

function label(lines: readonly string[], angle: number): Svg {
  const [x, y] = point(angle, OUTER + 9)
  const side = Math.sin(angle)
  const anchor = side > 0 ? 'start' : 'end'
  // The block of lines is centred on its point at the sides, and stands clear of the circle at top and bottom.
  const top = y - ((lines.length - 1) * LINE) / 2 - Math.cos(angle) * ((lines.length * LINE) / 2 - 4) + 4
  const rows = lines.map((line, index) =>
    element(
      'tspan',
      { x: round(x), y: round(top + index * LINE), 'font-weight': index === 0 ? 600 : 400 },
      line,
    ),
  )
  return element(
    'text',
    { class: 'shape-label', 'text-anchor': anchor, 'font-size': 12.5, fill: THEME.soft },
    ...rows,
  )
}

/** Clockwise from the top. */
function point(angle: number, r: number): [number, number] {
  return [Math.sin(angle) * r, -Math.cos(angle) * r]
}
