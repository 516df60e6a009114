import { GROUPS, type Group } from '@papi-lens/core'
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
 * There are hundreds, so that they are gone through in loops: what V8 compiles of functions made anew for every drawing is
 * lost with them.
 */
export function drawCells(marks: readonly SceneMark[], ground: RowGround): Svg[] {
  const cells = placeCells(marks, ground)
  const choice = choiceOf(cells, ground.size.small)
  const breaks = breakColumns(cells, ground)
  return [fills(cells, ground), hatches(cells, choice, ground), breaks, figures(cells, choice, ground)].flat()
}

function placeCells(marks: readonly SceneMark[], { layout, column, starts }: RowGround): PlacedCell[] {
  const placed: PlacedCell[] = []
  for (const cell of marks) {
    const row = layout.rows[cell.row]
    if (cell.mark !== 'cell' || !row) continue
    const [x, y] = [(starts[cell.column] ?? 0) + GAP / 2, row.middle - cell.height / 2 + GAP / 2]
    placed.push({ cell, x, y, width: column - GAP, height: cell.height - GAP })
  }
  return placed
}

/** Which of the texts of every cell has room in all of them; one that none has where none does. */
function choiceOf(cells: readonly PlacedCell[], size: number): number {
  const most = Math.max(...cells.map(({ cell }) => cell.texts.length))
  for (let choice = 0; choice < most; choice++) {
    if (cells.every(({ cell, width }) => textWidth(cell.texts[choice] ?? '', size) <= width - 5))
      return choice
  }
  return cells.some(({ cell }) => cell.always) ? 0 : most
}

function figures(cells: readonly PlacedCell[], choice: number, { size, theme }: Canvas): Svg[] {
  const marks: Svg[] = []
  for (const box of cells) {
    const { cell } = box
    const text = cell.texts[choice]
    const fill = colourOf(cell.on, theme)
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2 + size.small * 0.36]
    const look = { size: size.small, fill, weight: cell.isClear ? 600 : 400, anchor: 'middle' } as const
    if (text !== undefined) marks.push(textLine(text, { x, y, ...look }))
    if (cell.isAgainst) marks.push(againstSign(box, fill))
  }
  return marks
}

function fills(cells: readonly PlacedCell[], canvas: Canvas): Svg[] {
  const { theme } = canvas
  const paths = new Map<Group | null, string>()
  const others: Svg[] = []
  for (const placed of cells) {
    const { paint, isClear } = placed.cell
    if (paint === null || 'group' in paint) {
      const group = paint?.group ?? null
      paths.set(group, (paths.get(group) ?? '') + boxPath(placed))
      continue
    }
    const { x, y, width, height } = placed
    const [stroke, bold] = isClear ? [theme.ink, 1.3] : [theme.soft, 0.5]
    const look = { fill: colourOf(paint, theme), stroke, 'stroke-width': bold }
    others.push(element('rect', { x, y, width, height, ...look }))
  }
  const groups = GROUPS.flatMap(group =>
    groupShape('path', { d: paths.get(group) ?? '' }, group, canvas, { hatched: null }),
  )
  const d = paths.get(null)
  const dashed = { d, fill: 'none', stroke: theme.soft, 'stroke-dasharray': '2.5 2.5' }
  return [...groups, ...others, ...(d === undefined ? [] : [element('path', dashed)])]
}

/** The low group. */
function hatches(cells: readonly PlacedCell[], choice: number, { size, hatching }: Canvas): Svg[] {
  let d = ''
  for (const placed of cells) {
    const { paint, texts } = placed.cell
    if (!paint || !('group' in paint) || paint.group !== 'low') continue
    const text = texts[choice]
    d += pathOf(besideText(placed, text === undefined ? null : textWidth(text, size.small)))
  }
  return d === '' ? [] : [element('path', { d, fill: hatching.low })]
}

/**
 * Columns between two years of which the later one is measured differently, hatched beside the rows where it is, with the
 * reason on the tallest piece that has room for it, along or across it.
 */
function breakColumns(cells: readonly PlacedCell[], ground: RowGround): Svg[] {
  const { layout, between, narrow, size, soft, theme, hatching } = ground
  const pieces = new Map<number, (Box & { last: number; why: string })[]>()
  for (const { cell, x, y, height } of cells) {
    if (!cell.broken) continue
    const { top = 0, bottom = 0 } = layout.rows[cell.row] ?? {}
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
function besideText(box: Box, taken: number | null): Box[] {
  if (taken === null) return [box]
  const { x, y, width, height } = box
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
