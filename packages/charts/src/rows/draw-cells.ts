import { GROUPS } from '@papi-lens/core'
import { colourOf, groupShape } from '../drawing/paint.ts'
import { type Box, boxPath } from '../drawing/path.ts'
import { element, round, type Svg } from '../drawing/svg.ts'
import { textLine } from '../drawing/text.ts'
import { textWidth } from '../drawing/text-width.ts'
import type { Canvas } from '../frame/canvas.ts'
import type { RowGround } from './draw-mark.ts'
import type { SceneMark } from './row-scene.ts'

type Cell = Extract<SceneMark, { readonly mark: 'cell' }>

interface PlacedCell extends Box {
  readonly cell: Cell
}

const GAP = 2
/**
 * The cells of a list: all of one colour in one path. Their figures are all there or none, so that a row can be read across.
 */
export function drawCells(marks: readonly SceneMark[], ground: RowGround): Svg[] {
  const { layout, column, columnAt, size, theme } = ground
  const placed = marks.flatMap((cell): PlacedCell[] => {
    const row = layout.rows[cell.row]
    if (cell.mark !== 'cell' || !row) return []
    const at = { x: columnAt(cell.column) + GAP / 2, y: row.middle - cell.height / 2 + GAP / 2 }
    return [{ cell, ...at, width: column - GAP, height: cell.height - GAP }]
  })
  if (placed.length === 0) return []
  const most = Math.max(...placed.map(({ cell }) => cell.texts.length))
  const choices = Array.from({ length: most }, (_, choice) => choice)
  const isAlways = placed.some(({ cell }) => cell.always)
  const choice = choices.find(index =>
    placed.every(({ cell, width }) => textWidth(cell.texts[index] ?? '', size.small) <= width - 5),
  )
  const textOf = ({ texts }: Cell): string | null => texts[choice ?? (isAlways ? 0 : texts.length)] ?? null
  return [
    ...fills(placed, ground),
    ...hatches(placed, textOf, ground),
    ...breakColumns(placed, ground),
    ...placed.flatMap(({ cell, x, y, width, height }) => {
      const fill = colourOf(cell.on, theme)
      const text = textOf(cell)
      const style = {
        x: x + width / 2,
        y: y + height / 2 + size.small * 0.36,
        size: size.small,
        fill,
      } as const
      const figure =
        text === null
          ? []
          : [textLine(text, { ...style, weight: cell.isClear ? 600 : 400, anchor: 'middle' })]
      return cell.isAgainst ? [...figure, againstSign({ x, y, width, height }, fill)] : figure
    }),
  ]
}

function fills(cells: readonly PlacedCell[], canvas: Canvas): Svg[] {
  const { theme } = canvas
  const grouped = GROUPS.flatMap(group => {
    const own = cells.filter(({ cell: { paint } }) => paint && 'group' in paint && paint.group === group)
    return groupShape('path', { d: pathOf(own) }, group, canvas, { hatched: null })
  })
  const edge = (isClear = false) => ({
    stroke: isClear ? theme.ink : theme.soft,
    'stroke-width': isClear ? 1.3 : 0.5,
  })
  const others = cells.flatMap(({ cell: { paint, isClear }, ...box }) =>
    paint && !('group' in paint)
      ? [element('rect', { ...box, fill: colourOf(paint, theme), ...edge(isClear) })]
      : [],
  )
  const holes = cells.filter(({ cell }) => cell.paint === null)
  const dashed = { fill: 'none', stroke: theme.soft, 'stroke-dasharray': '2.5 2.5' }
  return [
    ...grouped,
    ...others,
    ...(holes.length > 0 ? [element('path', { d: pathOf(holes), ...dashed })] : []),
  ]
}

/** The low group. */
function hatches(
  cells: readonly PlacedCell[],
  textOf: (cell: Cell) => string | null,
  { size, hatching }: Canvas,
): Svg[] {
  const low = cells
    .filter(({ cell: { paint } }) => paint && 'group' in paint && paint.group === 'low')
    .flatMap(({ cell, ...box }) => {
      const text = textOf(cell)
      return besideText(box, text === null ? null : textWidth(text, size.small))
    })
  return low.length > 0 ? [element('path', { d: pathOf(low), fill: hatching.low })] : []
}

/**
 * Columns between two years of which the later one is measured differently, hatched beside the rows where it is, with the
 * reason on the tallest piece that has room for it, along or across it.
 */
function breakColumns(cells: readonly PlacedCell[], ground: RowGround): Svg[] {
  const { layout, between, narrow, size, soft, theme, hatching } = ground
  const pieces = new Map<number, (Box & { last: number; why: string })[]>()
  for (const { cell, x, y, height } of cells) {
    const { top = 0, bottom = 0 } = layout.rows[cell.row] ?? {}
    if (!cell.broken) continue
    const own = pieces.get(cell.column) ?? []
    const before = own.at(-1)
    // In a narrow drawing the name of the next row stands between two cells.
    if (!narrow && before?.last === cell.row - 1) {
      own[own.length - 1] = { ...before, last: cell.row, height: bottom - before.y }
    } else {
      const tall = narrow ? { y, height } : { y: top, height: bottom - top }
      own.push({ x: x - between, width: between - GAP, ...tall, last: cell.row, why: cell.broken })
    }
    pieces.set(cell.column, own)
  }
  if (pieces.size === 0) return []
  const reasons = [...pieces.values()].flatMap(column => {
    const [tallest] = column.toSorted((a, b) => b.height - a.height)
    if (!tallest) return []
    const { x, y, width, height, why } = tallest
    const long = textWidth(why, size.small) + 8
    const across = long <= width
    if (!across && (width < size.small || long > height)) return []
    const ground = { x: -long / 2, y: -size.small / 2 - 1, width: long, height: size.small + 2 }
    const transform = `translate(${round(x + width / 2)} ${round(y + height / 2)})${across ? '' : ' rotate(-90)'}`
    const text = textLine(why, { ...soft.small, x: 0, y: size.small * 0.34, anchor: 'middle' })
    return [element('g', { transform }, element('rect', { ...ground, fill: theme.card }), text)]
  })
  const d = pathOf([...pieces.values()].flat())
  return [element('path', { d, fill: hatching.broken }), ...reasons]
}

/** The low group is hatched beside its figure, not under it. */
function besideText({ x, y, width, height }: Box, taken: number | null): Box[] {
  if (taken === null) return [{ x, y, width, height }]
  const side = (width - taken - 4) / 2
  if (side < 5) return [{ x, y: y + height - 4, width, height: 4 }]
  return [x, x + width - side].map(from => ({ x: from, y, width: side, height }))
}

const pathOf = (boxes: readonly Box[]): string => boxes.map(boxPath).join('')

/** A bar along the foot of a cell: the two go in opposite directions, as its minus says. */
function againstSign({ x, y, width, height }: Box, stroke: string): Svg {
  const line = { x1: x + 5, x2: x + width - 5, y1: y + height - 3.5, y2: y + height - 3.5 }
  return element('line', { ...line, stroke, 'stroke-width': 1.5, 'stroke-dasharray': '3 2' })
}
