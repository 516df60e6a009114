import type { Group } from '@papi-lens/core'
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape'
import { element, round, type Svg } from '../drawing/svg.ts'
import type { Theme } from '../drawing/theme.ts'

/** Shapes that tell provinces apart, since colour tells their group; areas in square pixels, so that none looks larger. */
const SHAPES = [
  [symbolCircle, 105],
  [symbolSquare, 100],
  [symbolTriangle, 85],
  [symbolDiamond, 95],
  [symbolStar, 70],
  [symbolCross, 90],
] as const

const STAR =
  'M0,-1.4L0.31,-0.43L1.33,-0.43L0.5,0.17L0.83,1.13L0,0.53L-0.83,1.13L-0.5,0.17L-1.33,-0.43L-0.31,-0.43Z'
/** The same shapes by the names that Vega has for them, which lacks the star. */
export const VEGA_SHAPES = ['circle', 'square', 'triangle-up', 'diamond', STAR, 'cross']

/** The sign of the province with this index at a place, in the colour of its group; without a group in that of the card. */
export function provinceSign(
  index: number,
  { x, y }: { readonly x: number; readonly y: number },
  group: Group | null,
  { theme, lowHatch }: { readonly theme: Theme; readonly lowHatch: string },
): Svg {
  const [shape, area] = SHAPES[index % SHAPES.length] ?? SHAPES[0]
  const d = symbol(shape, area).digits(2)() ?? ''
  const fill = group === null ? theme.card : theme.group[group]
  const marks = [element('path', { d, fill, stroke: theme.ink, 'stroke-width': 1.2 })]
  if (group === 'low') marks.push(element('path', { d, fill: lowHatch }))
  return element('g', { transform: `translate(${round(x)} ${round(y)})` }, ...marks)
}
