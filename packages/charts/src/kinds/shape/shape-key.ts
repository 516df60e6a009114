import { formatPercent } from '@papi-lens/words'
import { emptyBox, groupShape } from '../../drawing/paint.ts'
import type { Svg } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textLine, textLines } from '../../drawing/text.ts'
import { textWidth, wrapText } from '../../drawing/text-width.ts'
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
  const blocks = dimensions.map(dimension => blockOf(dimension, width, canvas))
  const heights = blocks.map(({ height }) => height)
  const marks: Svg[] = []
  let [tallest, next] = [0, 0]
  for (const [index, count] of split(heights, columns).entries()) {
    const left = index * (width + COLUMN_GAP)
    let y = canvas.size.small * LINE_HEIGHT
    marks.push(...columnHeads(left + width, canvas))
    for (const { height, draw } of blocks.slice(next, next + count)) {
      marks.push(...draw(left, y))
      y += height
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

/** A dimension with its sub-dimensions: how high it is, and how it is drawn at a place. */
function blockOf({ head, parts }: Dimension, width: number, canvas: Canvas) {
  const { words, size, theme, ink, soft } = canvas
  const { own, median } = figureColumns(canvas)
  const step = size.text * LINE_HEIGHT
  const title = wrapText(rowName(head, words), width, size.text, 600)
  const room = width - CHIP_ROOM - own.room - median.room
  const rows = parts.map(part => ({ ...part, lines: wrapText(rowName(part, words), room, size.text) }))
  const draw = (left: number, top: number): Svg[] => {
    let y = top + BEFORE_HEAD
    const marks = textLines(title, { ...ink.text, x: left, y: y + size.text, weight: 600 })
    y += title.length * step
    for (const { share, group, medianShare, lines } of rows) {
      const baseline = y + size.text
      const box = { x: left + 1, y: baseline - CHIP, width: CHIP, height: CHIP }
      const figure = { x: left + width, y: baseline, anchor: 'end' } as const
      const [text, weight] =
        share === null ? ['–', 400 as const] : [formatPercent(share, words), 600 as const]
      marks.push(
        ...(group === null
          ? [emptyBox(box, theme.soft, { dash: '2 2' })]
          : groupShape('rect', box, group, canvas)),
        ...textLines(lines, { ...ink.text, x: left + CHIP_ROOM, y: baseline }),
        textLine(text, { ...ink.text, ...figure, x: left + width - median.room, weight }),
      )
      if (medianShare !== null) {
        marks.push(textLine(formatPercent(medianShare, words), { ...soft.text, ...figure }))
      }
      y += lines.length * step + AFTER_ROW
    }
    return marks
  }
  const taken = rows.reduce((sum, { lines }) => sum + lines.length * step + AFTER_ROW, 0)
  return { height: BEFORE_HEAD + title.length * step + taken, draw }
}
