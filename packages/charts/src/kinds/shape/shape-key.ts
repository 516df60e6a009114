import { formatPercent, formatScore } from '@papi-lens/words'
import { emptyBox, groupShape } from '../../drawing/paint.ts'
import type { Svg } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textLine, textLines } from '../../drawing/text.ts'
import { textWidth, wrapText } from '../../drawing/text-width.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { ShapeFindings, ShapePart } from './shape-findings.ts'

type Dimension = ShapeFindings['dimensions'][number]

const CHIP = 9
const CHIP_ROOM = 16
const AFTER_ROW = 2
const BEFORE_HEAD = 8
const COLUMN_GAP = 28

/** In how many columns a key stands, and whether scores do that have no room beside their petals. */
type KeyForm = Readonly<{ columns: number; hasScore: boolean }>

/** The key of a shape: every number with its name and figures, by dimension, in columns of about the same height. */
export function shapeKey({ dimensions }: ShapeFindings, form: KeyForm, canvas: Canvas): Plot {
  const { columns } = form
  const width = (canvas.room - (columns - 1) * COLUMN_GAP) / columns
  const blocks = dimensions.map(dimension => blockOf(dimension, width, form, canvas))
  const heights = blocks.map(({ height }) => height)
  const marks: Svg[] = []
  let [tallest, next] = [0, 0]
  for (const [index, count] of split(heights, columns).entries()) {
    const left = index * (width + COLUMN_GAP)
    let y = canvas.size.small * LINE_HEIGHT
    marks.push(...columnHeads(left + width, form, canvas))
    for (const { height, draw } of blocks.slice(next, next + count)) {
      marks.push(...draw(left, y))
      y += height
    }
    next += count
    tallest = Math.max(tallest, y)
  }
  return { height: tallest, marks }
}

/** How many blocks go into each column so that all are about as high, keeping their order. */
function split(heights: readonly number[], columns: number): number[] {
  const sum = heights.reduce((total, height) => total + height, 0)
  const counts = Array.from({ length: columns }, () => 0)
  let before = 0
  for (const height of heights) {
    const column = Math.min(columns - 1, Math.floor(((before + height / 2) / sum) * columns))
    counts[column] = (counts[column] ?? 0) + 1
    before += height
  }
  return counts
}

/** A column of figures: its head, its right end from that of the key, and what it says of a part. */
interface FigureColumn {
  readonly head: string
  readonly end: number
  readonly weight: 400 | 600
  readonly figure: (part: ShapePart) => string
}

/** The columns of figures, from the right: the median's share, the province's own, and its score; and the room they take. */
function figureColumns({ hasScore }: KeyForm, { words, size, narrow }: Canvas) {
  const { key, shape, column } = words.charts
  const share = (value: number | null) => (value === null ? '–' : formatPercent(value, words))
  const median = key.median.charAt(0).toUpperCase() + key.median.slice(1)
  const all: readonly (readonly [boolean, string, 400 | 600, (part: ShapePart) => string])[] = [
    // In a narrow drawing the arcs across the petals say it.
    [!narrow, median, 400, ({ medianShare }) => (medianShare === null ? '' : share(medianShare))],
    [true, shape.own, 600, part => share(part.share)],
    [hasScore, column.score, 600, ({ score }) => (score === null ? '–' : formatScore(score, words))],
  ]
  let room = 0
  const columns = all.flatMap(([isThere, head, weight, figure]): FigureColumn[] => {
    if (!isThere) return []
    const end = room
    room += Math.max(textWidth(head, size.small), textWidth('100%', size.text, 600)) + 8
    return [{ head, end, weight, figure }]
  })
  return { columns, room }
}

function columnHeads(right: number, form: KeyForm, canvas: Canvas): Svg[] {
  return figureColumns(form, canvas).columns.map(({ head, end }) =>
    textLine(head, { ...canvas.soft.small, x: right - end, y: canvas.size.small, anchor: 'end' }),
  )
}

/** A dimension with its sub-dimensions: how high it is, and how it is drawn at a place. */
function blockOf({ head, parts }: Dimension, width: number, form: KeyForm, canvas: Canvas) {
  const { words, theme } = canvas
  const [ink, soft, size] = [canvas.ink.text, canvas.soft.text, canvas.size.text]
  const { columns, room } = figureColumns(form, canvas)
  const step = size * LINE_HEIGHT
  const title = wrapText(rowName(head, words), width, size, 600)
  const wide = width - CHIP_ROOM - room
  const rows = parts.map(part => ({ part, lines: wrapText(rowName(part, words), wide, size) }))
  const draw = (left: number, top: number): Svg[] => {
    let y = top + BEFORE_HEAD
    const marks = textLines(title, { ...ink, x: left, y: y + size, weight: 600 })
    y += title.length * step
    for (const { part, lines } of rows) {
      const baseline = y + size
      const box = { x: left + 1, y: baseline - CHIP, width: CHIP, height: CHIP }
      marks.push(
        ...(part.group === null
          ? [emptyBox(box, theme.soft, { dash: '2 2' })]
          : groupShape('rect', box, part.group, canvas)),
        ...textLines(lines, { ...ink, x: left + CHIP_ROOM, y: baseline }),
        ...columns.map(({ end, weight, figure }) => {
          const style = weight === 600 ? ink : soft
          return textLine(figure(part), {
            ...style,
            x: left + width - end,
            y: baseline,
            weight,
            anchor: 'end',
          })
        }),
      )
      y += lines.length * step + AFTER_ROW
    }
    return marks
  }
  const taken = rows.reduce((sum, { lines }) => sum + lines.length * step + AFTER_ROW, 0)
  return { height: BEFORE_HEAD + title.length * step + taken, draw }
}
