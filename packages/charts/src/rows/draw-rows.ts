import { linear } from '../drawing/scale.ts'
import { element, round, shifted } from '../drawing/svg.ts'
import { LINE_HEIGHT, textBlock, textLine, textLines } from '../drawing/text.ts'
import { widestText, wrapText } from '../drawing/text-width.ts'
import { AXIS_HEIGHT, bottomAxis, valueTicks } from '../frame/axes.ts'
import { type Canvas, NOTHING, type Plot } from '../frame/canvas.ts'
import type { Settings } from '../settings.ts'
import { drawCells } from './draw-cells.ts'
import { drawMark, type RowGround } from './draw-mark.ts'
import { fitRows } from './fit-rows.ts'
import { HEAD, partAxis, partHeads } from './part-axis.ts'
import { layRows, nameColumn } from './row-layout.ts'
import type { Axis, RowScene } from './row-scene.ts'

/** Columns narrower than this have narrow ones between them. */
const LEAST_COLUMN = 14
const BETWEEN = [8, 84] as const

/**
 * A list of rows as SVG: names, axis, marks, and what stands above and below; where it is too high for a page a shorter one,
 * or some of its rows.
 */
export function drawRows(scene: RowScene, canvas: Canvas): Plot {
  const { rowHeights, ...whole } = drawAll(scene, canvas)
  if (canvas.maxPlot === null || whole.height <= canvas.maxPlot) return whole
  if (scene.shorter) return drawRows(scene.shorter(), canvas)
  const fitted = (drawn: Drawn): Drawn => {
    const around = drawn.height - drawn.rowHeights.reduce((sum, height) => sum + height, 0)
    const room = (canvas.maxPlot ?? 0) - around
    const { scene: shown, leftOut } = fitRows(scene, rowHeights, room, canvas.words)
    return { ...drawAll(shown, canvas), leftOut: [leftOut, scene.note].filter(Boolean).join('. ') || null }
  }
  // A shorter list may need less around it, as its heads need not stand twice.
  const first = fitted({ ...whole, rowHeights })
  const second = fitted(first)
  return second.height <= canvas.maxPlot ? second : first
}

type Drawn = Plot & { readonly rowHeights: readonly number[] }

function drawAll(scene: RowScene, canvas: Canvas): Drawn {
  const { rows, axis, marks, labels = {} } = scene
  const above = scene.above?.(canvas) ?? NOTHING
  const scales = scalesOf(axis, nameColumn(canvas, labels).left, canvas.room)
  const top = above.height + headRoom(axis, scales.column, canvas)
  const layout = layRows(rows, canvas, { ...labels, top })
  const ground: RowGround = { ...canvas, layout, ...scales }
  const frame = frameOf(axis, ground, above.height)
  const names = labels.narrow === 'below' && canvas.narrow ? namesBelow(scene, ground) : NOTHING
  const end = layout.height + frame.height + names.height
  const note = noteOf(scene, ground, above.height, end)
  return {
    height: end + note.height,
    leftOut: scene.note ?? null,
    rowHeights: layout.rows.map(({ bottom }, index) => bottom - (layout.rows[index - 1]?.bottom ?? top)),
    marks: [
      ...above.marks,
      ...frame.marks,
      ...layout.labels,
      ...marks.flatMap(mark => drawMark(mark, ground)),
      ...drawCells(marks, ground),
      ...(names.marks.length > 0 ? [shifted(names.marks, 0, end - names.height)] : []),
      ...note.marks,
    ],
  }
}

/** What is not drawn: in the corner over the names where it fits beside the heads, else under the rows. */
function noteOf(
  { note = '' }: RowScene,
  { layout, soft, room, narrow }: RowGround,
  top: number,
  end: number,
): Plot {
  const style = { ...soft.small, x: 0, width: room }
  const corner = textBlock(note, { ...style, width: layout.left - 12, top })
  if (!narrow && top + corner.height <= (layout.rows[0]?.top ?? 0)) return { ...corner, height: 0 }
  const under = textBlock(note, { ...style, top: end + 6 })
  return note === '' ? NOTHING : { ...under, height: under.height + 6 }
}

/** Room of the heads above the rows: in lines over parts; over columns all are turned where one is wider than its own. */
function headRoom(axis: Axis, column: number, { size }: Settings): number {
  if (axis.type === 'parts') return partHeads(axis)
  if (axis.type !== 'columns' || !axis.headed) return 0
  const widest = widestText(axis.heads, size.small)
  return widest + 4 > column ? Math.max(HEAD, widest + 4) : HEAD
}

type Scales = Pick<RowGround, 'x' | 'column' | 'starts' | 'between'>

function scalesOf(axis: Axis, left: number, width: number): Scales {
  const none = { column: 0, starts: [], between: 0 }
  switch (axis.type) {
    case 'values': {
      const [low, high] = axis.domain
      const span = [left + axis.room, width - axis.room - (axis.column ?? 0)] as const
      const x = linear(low < high ? [low, high] : [low - 1, high + 1], span)
      return { ...none, x: () => x }
    }
    case 'own': {
      const span = [left + axis.inset[0], width - axis.inset[1]] as const
      const scales = axis.ends.map(ends => {
        const [low, high] = ends ?? [0, 1]
        return linear(low < high ? [low, high] : [low - 1, high + 1], span)
      })
      return { ...none, x: row => scales[row] ?? linear([0, 1], span) }
    }
    case 'columns': {
      const { apart = [], end } = axis
      const [open, count] = [width - left - (end?.room ?? 0), Math.max(1, axis.heads.length)]
      const equal = open / (count + apart.length)
      const [slim, wide] = BETWEEN
      const between = apart.length === 0 ? 0 : equal < LEAST_COLUMN ? slim : Math.min(equal, wide)
      const share = (open - apart.length * between) / count
      const column = axis.headed ? Math.min(axis.widest, share) : axis.widest
      const x = linear([0, 1], [left, left + column])
      const starts = axis.heads.map((_, index) => x(index) + between * apart.filter(at => at <= index).length)
      return { x: () => x, column, starts, between }
    }
    case 'parts': {
      const x = linear([0, axis.heads.length], [left, width])
      return { ...none, x: () => x, column: (width - left) / axis.heads.length }
    }
  }
}

/** The axis itself: below the rows for values, heads above them for columns and parts. */
function frameOf(axis: Axis, ground: RowGround, top: number): Plot {
  const { layout, column, starts, narrow, theme, size, soft, words, room } = ground
  const x = ground.x(0)
  if (axis.type === 'own') return NOTHING
  if (axis.type === 'values') {
    const bottom = layout.height + 4
    const steps = x.ticks(narrow ? 4 : 6)
    // Differences of shares stand in percentage points, as the subtitle says.
    const unit = axis.percent ? 100 : 1
    const values = steps.map(step => step * unit)
    const ticks = valueTicks(values, value => x(value / unit), words, axis.zero)
    const named = { ...soft.small, x: ground.room, y: bottom + 16, anchor: 'end' } as const
    const kept = axis.zero ? { kept: steps.indexOf(0) } : {}
    const zero = `M${round(x(0))} 0V${round(bottom)}`
    return {
      height: 4 + AXIS_HEIGHT,
      marks: [
        ...bottomAxis(ticks, { y: bottom, grid: narrow ? 0 : bottom, ...kept }, ground),
        ...(axis.unit ? [textLine(axis.unit, named)] : []),
        ...(axis.zero && !narrow ? [element('path', { d: zero, stroke: theme.tick, fill: 'none' })] : []),
      ],
    }
  }
  if (axis.type === 'parts') return partAxis(axis, ground, top)
  if (!axis.headed) return NOTHING
  const tall = headRoom(axis, column, ground)
  const half = size.small * 0.34
  const heads = axis.heads.map((label, index) => {
    const middle = (starts[index] ?? 0) + column / 2
    if (tall === HEAD) return textLine(label, { ...soft.small, x: middle, y: top + 13, anchor: 'middle' })
    const transform = `translate(${round(middle + half)} ${round(top + tall - 2)}) rotate(-90)`
    return element('g', { transform }, textLine(label, { ...soft.small, x: 0, y: 0 }))
  })
  const { head = '', room: widest = 0 } = axis.end ?? {}
  const lines = wrapText(head, widest, size.small)
  const first = top + tall - 5 - (lines.length - 1) * size.small * LINE_HEIGHT
  return {
    height: 0,
    marks: [...heads, ...textLines(lines, { ...soft.small, x: room, y: first, anchor: 'end' })],
  }
}

/** The names of the rows below each other, where they have no room beside their marks. */
function namesBelow({ rows }: RowScene, { room, ink }: RowGround): Plot {
  let y = 8
  const marks = rows.flatMap(({ name }) => {
    const block = textBlock(name, { ...ink.small, x: 0, top: y, width: room })
    y += block.height + 2
    return block.marks
  })
  return { height: y, marks }
}
