import type { ProfilePart } from '@papi-lens/core'
import { ringPath } from '../drawing/path.ts'
import { radial } from '../drawing/scale.ts'
import { element, type Svg } from '../drawing/svg.ts'
import type { Theme } from '../drawing/theme.ts'
import type { Hatching } from '../frame/hatch.ts'

/** Dimensions with their sub-dimensions, which may know more than a petal shows. */
type Dimensions<Part> = readonly { readonly parts: readonly Part[] }[]

/** How petals are drawn; lengths in pixels. */
export interface PetalLook<Part> {
  /** Radius of the foot of every petal, and of a petal with the highest possible score. */
  readonly inner: number
  readonly outer: number
  readonly theme: Theme
  readonly hatching: Pick<Hatching, 'low'>
  /** A rim around the arc of the median, for grounds on which ink alone is lost. */
  readonly rim?: string
  /** Sub-dimension to outline. */
  readonly selected?: string | null
  /** What a pointer over a petal tells. */
  readonly tell: (part: Part) => string
}

/** Where a petal stands; radians clockwise from the top. */
export interface PetalPlace<Part> {
  readonly part: Part
  readonly from: number
  readonly to: number
}

/** Radius of the foot of the petals over that of a full one, on pages and in charts alike: a length means the same. */
export const FOOT = 26 / 140
const GAP = 0.05
const RINGS = [0.25, 0.5, 0.75, 1]

/** A sector of equal width for each dimension, clockwise from the top, shared equally by its sub-dimensions. */
export function petalPlaces<Part>(dimensions: Dimensions<Part>): PetalPlace<Part>[] {
  const sector = sectorOf(dimensions.length)
  return dimensions.flatMap(({ parts }, index) => {
    const step = (sector - GAP) / Math.max(1, parts.length)
    return parts.map((part, n) => {
      const from = index * sector + GAP / 2 + n * step
      return { part, from, to: from + step }
    })
  })
}

/** The angle that each of `count` dimensions takes, radians. */
export function sectorOf(count: number): number {
  return (2 * Math.PI) / Math.max(1, count)
}

/** Clockwise from the top. */
export function polar(angle: number, r: number): [number, number] {
  return [Math.sin(angle) * r, -Math.cos(angle) * r]
}

/**
 * The petals of a province around (0, 0), with rings at quarters of the scale and spokes between the dimensions. The area
 * from the centre grows with the share of scale, so that no petal looks larger than it is.
 */
export function petalMarks<Part extends ProfilePart>(
  dimensions: Dimensions<Part>,
  look: PetalLook<Part>,
): Svg[] {
  const { inner, outer, theme } = look
  const radius = radial(inner, outer)
  const rings = RINGS.map(share => element('circle', { r: radius(share), fill: 'none', stroke: theme.line }))
  const sector = sectorOf(dimensions.length)
  const spokes = dimensions.map((_, index) => {
    const [x, y] = polar(index * sector, outer)
    const [x0, y0] = polar(index * sector, inner)
    return element('line', { x1: x0, y1: y0, x2: x, y2: y, stroke: theme.line })
  })
  return [...rings, ...spokes, ...petalPlaces(dimensions).map(place => petal(place, radius, look))]
}

function petal<Part extends ProfilePart>(
  { part, from, to }: PetalPlace<Part>,
  radius: (share: number) => number,
  { inner, theme, hatching, rim, selected = null, tell }: PetalLook<Part>,
): Svg {
  const path = (inner: number, outer: number) => ringPath({ inner, outer, from, to, pad: 0.02 })
  const drawn: Svg[] = [element('title', {}, tell(part))]
  if (part.share === null || part.group === null) {
    const hole = { d: path(inner, radius(0.5)), fill: 'none', stroke: theme.soft, 'stroke-dasharray': '3 3' }
    drawn.push(element('path', hole))
  } else {
    const d = path(inner, Math.max(inner + 1, radius(Math.max(0, part.share))))
    const edge = { stroke: theme.edge[part.group], 'stroke-width': 0.75 }
    const look = part.id === selected ? { stroke: theme.ink, 'stroke-width': 2.5 } : edge
    drawn.push(element('path', { d, fill: theme.group[part.group], ...look }))
    // In greyscale low would look like high, so low is hatched.
    if (part.group === 'low') drawn.push(element('path', { d, fill: hatching.low, 'pointer-events': 'none' }))
  }
  if (part.medianShare !== null) {
    const at = radius(part.medianShare)
    if (rim) drawn.push(element('path', { d: path(at - 2.2, at + 2.2), fill: rim, 'pointer-events': 'none' }))
    drawn.push(element('path', { d: path(at - 1, at + 1), fill: theme.ink, 'pointer-events': 'none' }))
  }
  return element('g', { class: 'petal', 'data-id': part.id }, ...drawn)
}
