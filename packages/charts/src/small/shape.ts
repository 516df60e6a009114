import type { Profile, ProfilePart } from '@papi-lens/core'
import { element, round, type Svg } from '../drawing/svg.ts'
import { THEME, type Theme } from '../drawing/theme.ts'
import { hatchingOf } from '../frame/hatch.ts'
import { FOOT, petalMarks, polar, sectorOf } from './petals.ts'

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
  /** Colours; those of a light page by default. */
  readonly theme?: Theme
}

// Room for the names in the letters of the machine too, which may be wider.
const WIDTH = 552
const HEIGHT = 326
const OUTER = 140
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
export function shape(
  profile: Profile,
  text: ShapeText,
  { selected = null, theme = THEME }: ShapeOptions = {},
): string {
  const hatching = hatchingOf('shape', { theme })
  const look = { inner: FOOT * OUTER, outer: OUTER, theme, hatching, selected, tell: text.part }
  const sector = sectorOf(profile.dimensions.length)
  const labels = profile.dimensions.map(({ id }, index) =>
    label(text.dimension(id), (index + 0.5) * sector, theme),
  )
  const parts = [hatching.defs, ...petalMarks(profile.dimensions, look), ...labels]
  const centre = element('g', { transform: `translate(${WIDTH / 2} ${HEIGHT / 2})` }, ...parts)
  const box = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'shape', role: 'img', 'aria-label': text.label }
  return element('svg', box, centre).markup
}

function label(lines: readonly string[], angle: number, theme: Theme): Svg {
  const [x, y] = polar(angle, OUTER + 9)
  const side = Math.sin(angle)
  const anchor = side > 0 ? 'start' : 'end'
  // The block of lines is centred on its point at the sides, and stands clear of the circle at top and bottom.
  const top = y - ((lines.length - 1) * LINE) / 2 - Math.cos(angle) * ((lines.length * LINE) / 2 - 4) + 4
  const rows = lines.map((line, index) => {
    const at = { x: round(x), y: round(top + index * LINE) }
    return element('tspan', { ...at, 'font-weight': index === 0 ? 600 : 400 }, line)
  })
  const style = { class: 'shape-label', 'text-anchor': anchor, 'font-size': 12.5, fill: theme.soft }
  return element('text', style, ...rows)
}
