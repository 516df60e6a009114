import { formatPercent } from '@papi-lens/words'
import { emptyBox, groupShape } from '../../drawing/paint.ts'
import type { Svg } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textBlock, textLine } from '../../drawing/text.ts'
import { textWidth } from '../../drawing/text-width.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { ShapeFindings } from './shape-findings.ts'

type Dimension = ShapeFindings['dimensions'][number]

const CHIP = 9
const CHIP_ROOM = 16
const AFTER_ROW = 2
const BEFORE_HEAD = 8
const COLUMN_GAP = 28

/**
 * The key of a shape: every number with its name, share and median, by dimension, in columns of about the same height.
 */
export function shapeKey({ dimensions }: ShapeFindings, columns: number, canvas: Canvas): Plot {
  const width = (canvas.room - (columns - 1) * COLUMN_GAP) / columns
  const heights = dimensions.map(dimension => block(dimension, 0, 0, width, canvas).height)
  const marks: Svg[] = []
  let [tallest, next] = [0, 0]
  for (const [index, count] of split(heights, columns).entries()) {
    const left = index * (width + COLUMN_GAP)
    let y = canvas.size.small * LINE_HEIGHT
    marks.push(...columnHeads(left + width, canvas))
    for (const dimension of dimensions.slice(next, next + count)) {
      const drawn = block(dimension, left, y, width, canvas)
      marks.push(...drawn.marks)
      y += drawn.height
    }
    next += count
    tallest = Math.max(tallest, y)
  }
  return { height: tallest, marks }
}

/** How many blocks go into each column so that the tallest is as low as can be, keeping their order. */
function split(heights: readonly number[], columns: number): number[] {
  const sum = heights.reduce((total, height) => total + height, 0)
  for (let limit = sum / columns; limit <= sum + 1; limit += 4) {
    const counts: number[] = [0]
    let filled = 0
    for (const height of heights) {
      if (filled > 0 && filled + height > limit) {
        counts.push(0)
        filled = 0
      }
      counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1
      filled += height
    }
    if (counts.length <= columns) return counts
  }
  return [heights.length]
}

/** The two columns of figures, the province's own and the median's: their heads and the room they need. */
function figureColumns({ words, size }: Canvas) {
  const { key, shape } = words.charts
  const median = key.median.charAt(0).toUpperCase() + key.median.slice(1)
  const figure = textWidth('100%', size.text, 600)
  const room = (head: string) => Math.max(textWidth(head, size.small), figure)
  return {
    own: { head: shape.own, room: room(shape.own) + 6 },
    median: { head: median, room: room(median) + 8 },
  }
}

function columnHeads(right: number, canvas: Canvas): Svg[] {
  const { own, median } = figureColumns(canvas)
  const style = { ...canvas.soft.small, y: canvas.size.small, anchor: 'end' } as const
  return [
    textLine(own.head, { ...style, x: right - median.room }),
    textLine(median.head, { ...style, x: right }),
  ]
}

/** A dimension with its sub-dimensions. */
function block({ head, parts }: Dimension, left: number, top: number, width: number, canvas: Canvas): Plot {
  const { words, size, theme, ink, soft } = canvas
  const { own, median } = figureColumns(canvas)
  const titled = { ...ink.text, x: left, top: top + BEFORE_HEAD, width, weight: 600 } as const
  const title = textBlock(rowName(head, words), titled)
  const marks = [...title.marks]
  let y = top + BEFORE_HEAD + title.height
  for (const item of parts) {
    const { share, group, medianShare } = item
    const baseline = y + size.text
    const box = { x: left + 1, y: baseline - CHIP, width: CHIP, height: CHIP }
    const name = textBlock(rowName(item, words), {
      ...ink.text,
      x: left + CHIP_ROOM,
      top: y,
      width: width - CHIP_ROOM - own.room - median.room,
    })
    const figure = { x: left + width, y: baseline, anchor: 'end' } as const
    const [text, weight] = share === null ? ['–', 400 as const] : [formatPercent(share, words), 600 as const]
    marks.push(
      ...(group === null
        ? [emptyBox(box, theme.soft, { dash: '2 2' })]
        : groupShape('rect', box, group, canvas)),
      ...name.marks,
      textLine(text, { ...ink.text, ...figure, x: left + width - median.room, weight }),
    )
    if (medianShare !== null) {
      marks.push(textLine(formatPercent(medianShare, words), { ...soft.text, ...figure }))
    }
    y += name.height + AFTER_ROW
  }
  return { height: y - top, marks }
}
