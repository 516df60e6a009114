import type { Group } from '@papi-lens/core'
import { groupShape } from '../drawing/paint.ts'
import { linePath, type Place } from '../drawing/path.ts'
import { type Svg, shifted } from '../drawing/svg.ts'
import type { Canvas } from '../frame/canvas.ts'

/** Outlines that tell provinces apart, since colour tells their group; areas differ so that none looks larger. */
const SHAPES = [
  'M5.78,0A5.78,5.78,0,1,1,-5.78,0A5.78,5.78,0,1,1,5.78,0',
  'M-5,-5h10v10h-10Z',
  'M0,-8.09L7.01,4.04L-7.01,4.04Z',
  'M0,-9.07L5.24,0L0,9.07L-5.24,0Z',
  starOutline(7.9),
  'M-6.36,-2.12L-2.12,-2.12L-2.12,-6.36L2.12,-6.36L2.12,-2.12L6.36,-2.12L6.36,2.12L2.12,2.12L2.12,6.36L-2.12,6.36L-2.12,2.12L-6.36,2.12Z',
]

const STAR =
  'M0,-1.4L0.31,-0.43L1.33,-0.43L0.5,0.17L0.83,1.13L0,0.53L-0.83,1.13L-0.5,0.17L-1.33,-0.43L-0.31,-0.43Z'
/** The same shapes by the names that Vega has for them, which lacks the star. */
export const VEGA_SHAPES = ['circle', 'square', 'triangle-up', 'diamond', STAR, 'cross']

/** The sign of the province with this index at a place, in the colour of its group; without a group in that of the card. */
export function provinceSign(
  index: number,
  { x, y }: { readonly x: number; readonly y: number },
  group: Group | null,
  canvas: Canvas,
): Svg {
  const d = SHAPES[index % SHAPES.length] ?? ''
  return shifted(groupShape('path', { d }, group, canvas, { stroke: canvas.theme.ink, width: 1.2 }), x, y)
}

/** Five points, the hollows between them at the place where the lines of a pentagram cross. */
function starOutline(radius: number): string {
  const hollow = (radius * Math.sin(Math.PI / 10)) / Math.sin((7 * Math.PI) / 10)
  const corner = (_: unknown, index: number): Place => {
    const [angle, r] = [(index * Math.PI) / 5, index % 2 === 0 ? radius : hollow]
    return [Math.sin(angle) * r, -Math.cos(angle) * r]
  }
  return `${linePath(Array.from({ length: 10 }, corner), 2)}Z`
}
