import { element, round, type Svg } from '../drawing/svg.ts'
import { textLine } from '../drawing/text.ts'
import type { Plot } from '../frame/canvas.ts'
import type { RowGround } from './draw-mark.ts'
import type { PlacedRow } from './row-layout.ts'
import type { Axis } from './row-scene.ts'

type PartAxis = Extract<Axis, { readonly type: 'parts' }>

/** Room of a line of heads. */
export const HEAD = 20
/** Between lines of a head; and under more rows than this the heads stand again. */
const [LINE, LONG] = [14, 15]

/** Room of the heads of parts, which may have several lines. */
export function partHeads({ heads }: PartAxis): number {
  return HEAD + LINE * (Math.max(1, ...heads.map(head => head.split('\n').length)) - 1)
}

/** Heads above parts of the same width, under many rows again, and hair-lines between the parts. */
export function partAxis(axis: PartAxis, ground: RowGround, top: number): Plot {
  const { layout, column, soft } = ground
  const heads = (y: number) =>
    axis.heads.flatMap((head, part) => {
      const x = layout.left + (part + 0.5) * column
      return head
        .split('\n')
        .map((line, at) => textLine(line, { ...soft.small, x, y: y + at * LINE, anchor: 'middle' }))
    })
  const again = axis.repeated && layout.rows.length > LONG
  return {
    height: again ? HEAD : 0,
    marks: [
      ...heads(top + 12),
      ...partLines(ground, axis.repeated ? axis.heads.length : -1),
      ...(again ? heads(layout.height + 14) : []),
    ],
  }
}

/** Hair-lines between the parts beside each row, for fewer than no parts none, and under the row. */
function partLines({ layout, room, x, theme, narrow }: RowGround, count: number): Svg[] {
  const [first] = layout.rows
  const top = first ? [element('path', { d: `M0 ${round(first.top)}H${room}`, stroke: theme.tick })] : []
  const between = ({ top, foot, bottom, middle }: PlacedRow): Svg => {
    const start = narrow ? middle - 8 : top
    const places = Array.from(
      { length: count + 1 },
      (_, part) => `M${round(x(0)(part))} ${round(start)}V${round(foot)}`,
    )
    return element('path', { d: `${places.join('')}M0 ${round(bottom)}H${room}`, stroke: theme.line })
  }
  return [...top, ...layout.rows.map(between)]
}
