import type { Group } from '@papi-lens/core'
import { groupShape } from '../drawing/paint.ts'
import type { Svg } from '../drawing/svg.ts'
import { LINE_HEIGHT, textLine, textLines } from '../drawing/text.ts'
import { fitText, textWidth, wrapText } from '../drawing/text-width.ts'
import type { Canvas, Plot } from './canvas.ts'

/** A few names with their figures under a head. */
export interface RankedBlock {
  readonly head: string
  readonly rows: readonly { readonly name: string; readonly figure: string; readonly group?: Group | null }[]
}

/** Height of a row and of a head. */
export const RANKED_ROW = 17
const [CHIP, APART] = [9, 6]

/** Height of blocks. */
export const rankedHeight = (blocks: readonly RankedBlock[]): number =>
  blocks.reduce((sum, { rows }) => sum + (rows.length && (rows.length + 1) * RANKED_ROW + APART), 0)

/** Blocks of names in so many lines and figures below each other, each name beside the colour of its group if it is given. */
export function rankedList(blocks: readonly RankedBlock[], canvas: Canvas, most = 1): Plot {
  const { ink, soft, size, room, maxPlot } = canvas
  const marks: Svg[] = []
  let y = 0
  for (const { head, rows } of blocks.filter(block => block.rows.length > 0)) {
    y += RANKED_ROW
    marks.push(textLine(head, { ...soft.small, x: 0, y: y - 4, weight: 600 }))
    for (const { name, figure, group } of rows) {
      y += RANKED_ROW
      const inset = group === undefined ? 0 : CHIP + 6
      const left = room - inset - 8 - textWidth(figure, size.small, 600)
      // Only paper has lists of long names.
      const lines =
        maxPlot === null ? [fitText(name, left, size.small)] : wrapText(name, left, size.small, 400, most)
      marks.push(
        ...(group === undefined
          ? []
          : groupShape('rect', { x: 0.5, y: y - 4 - CHIP, width: CHIP, height: CHIP }, group, canvas)),
        ...textLines(lines, { ...ink.small, x: inset, y: y - 4 }),
        textLine(figure, { ...ink.small, x: room, y: y - 4, weight: 600, anchor: 'end' }),
      )
      if (maxPlot !== null) y += (lines.length - 1) * size.small * LINE_HEIGHT
    }
    y += APART
  }
  return { height: y, marks }
}
