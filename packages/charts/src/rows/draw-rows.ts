import { linear } from '../drawing/scale.ts'
import { element, round, type Svg, shifted } from '../drawing/svg.ts'
import { textBlock, textLine } from '../drawing/text.ts'
import { AXIS_HEIGHT, bottomAxis, thinTicks, valueTicks } from '../frame/axes.ts'
import { type Canvas, NOTHING, type Plot } from '../frame/canvas.ts'
import { drawCells } from './draw-cells.ts'
import { drawMark, type RowGround } from './draw-mark.ts'
import { fitRows } from './fit-rows.ts'
import { layRows, type PlacedRow, type RowLayout } from './row-layout.ts'
import type { Axis, RowScene } from './row-scene.ts'

const HEAD = 20
/** Under more rows than this the heads of parts stand again. */
const LONG = 15

/** A list of rows as SVG: names, axis, marks, and what stands above and below; of too many rows for a page, some. */
export function drawRows(scene: RowScene, canvas: Canvas): Plot {
  const { rowHeights, ...whole } = drawAll(scene, canvas)
  if (canvas.maxPlot === null || whole.height <= canvas.maxPlot) return whole
  const around = whole.height - rowHeights.reduce((sum, height) => sum + height, 0)
  const { scene: shown, leftOut } = fitRows(scene, rowHeights, canvas.maxPlot - around, canvas.words)
  const { height, marks } = drawAll(shown, canvas)
  return { height, marks, leftOut }
}

function drawAll(scene: RowScene, canvas: Canvas): Plot & { readonly rowHeights: readonly number[] } {
  const { rows, axis, marks, labels = {} } = scene
  const above = scene.above?.(canvas) ?? NOTHING
  const top = above.height + (hasHeads(axis) ? HEAD : 0)
  const layout = layRows(rows, canvas, { ...labels, top })
  const ground: RowGround = { ...canvas, layout, ...scalesOf(axis, layout, canvas.room) }
  const frame = frameOf(axis, ground, above.height)
  const names = labels.narrow === 'below' && canvas.narrow ? namesBelow(scene, ground) : NOTHING
  const end = layout.height + frame.height
  return {
    height: end + names.height,
    rowHeights: layout.rows.map(({ bottom }, index) => bottom - (layout.rows[index - 1]?.bottom ?? top)),
    marks: [
      ...above.marks,
      ...frame.marks,
      ...layout.labels,
      ...marks.flatMap(mark => drawMark(mark, ground)),
      ...drawCells(marks, ground),
      ...(names.marks.length > 0 ? [shifted(names.marks, 0, end)] : []),
    ],
  }
}

const hasHeads = (axis: Axis): boolean => axis.type === 'parts' || (axis.type === 'columns' && axis.headed)

function scalesOf(axis: Axis, { left }: RowLayout, width: number): Pick<RowGround, 'x' | 'column'> {
  switch (axis.type) {
    case 'values': {
      const [low, high] = axis.domain
      const x = linear(low < high ? [low, high] : [low - 1, high + 1], [
        left + axis.room,
        width - axis.room - (axis.column ?? 0),
      ])
      return { x: () => x, column: 0 }
    }
    case 'own': {
      const span = [left + axis.inset[0], width - axis.inset[1]] as const
      const scales = axis.ends.map(ends => {
        const [low, high] = ends ?? [0, 1]
        return linear(low < high ? [low, high] : [low - 1, high + 1], span)
      })
      return { x: row => scales[row] ?? linear([0, 1], span), column: 0 }
    }
    case 'columns': {
      const share = (width - left) / Math.max(1, axis.heads.length)
      const column = axis.headed ? Math.min(axis.widest, share) : axis.widest
      const x = linear([0, 1], [left, left + column])
      return { x: () => x, column }
    }
    case 'parts': {
      const x = linear([0, axis.heads.length], [left, width])
      return { x: () => x, column: (width - left) / axis.heads.length }
    }
  }
}

/** The axis itself: below the rows for values, heads above them for columns and parts. */
function frameOf(axis: Axis, ground: RowGround, top: number): Plot {
  const { layout, column, narrow, theme, size, soft, words } = ground
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
  if (axis.type === 'columns' && !axis.headed) return NOTHING
  const middles = axis.heads.map((label, index) => ({ at: layout.left + (index + 0.5) * column, label }))
  const heads = (y: number) =>
    (axis.type === 'parts' ? middles : thinTicks(middles, size.small)).map(({ at, label }) =>
      textLine(label, { ...soft.small, x: at, y, anchor: 'middle' }),
    )
  if (axis.type === 'columns') return { height: 0, marks: heads(top + 13) }
  const again = axis.repeated && layout.rows.length > LONG
  return {
    height: again ? HEAD : 0,
    marks: [
      ...heads(top + 12),
      ...partLines(ground, axis.heads.length),
      ...(again ? heads(layout.height + 14) : []),
    ],
  }
}

/** Hair-lines between the parts beside each row, and under the row. */
function partLines({ layout, room, x, theme, narrow }: RowGround, count: number): Svg[] {
  const [first] = layout.rows
  const top = first ? [element('path', { d: `M0 ${round(first.top)}H${room}`, stroke: theme.tick })] : []
  const between = ({ top, bottom, middle }: PlacedRow): Svg => {
    const start = narrow ? middle - 8 : top
    const places = Array.from(
      { length: count + 1 },
      (_, part) => `M${round(x(0)(part))} ${round(start)}V${round(bottom)}`,
    )
    return element('path', { d: `${places.join('')}M0 ${round(bottom)}H${room}`, stroke: theme.line })
  }
  return [...top, ...layout.rows.map(between)]
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
