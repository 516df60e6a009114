import { colourOf, emptyBox, groupBar, groupShape } from '../drawing/paint.ts'
import type { Scale } from '../drawing/scale.ts'
import { element, round, type Svg } from '../drawing/svg.ts'
import { textLine } from '../drawing/text.ts'
import { textWidth } from '../drawing/text-width.ts'
import type { Theme } from '../drawing/theme.ts'
import type { Canvas } from '../frame/canvas.ts'
import { placeLabels } from '../frame/place-labels.ts'
import { provinceSign } from './province-sign.ts'
import type { RowLayout } from './row-layout.ts'
import type { SceneMark } from './row-scene.ts'

/** Where marks go: each row's scale, and what they are drawn with. */
export interface RowGround extends Canvas {
  readonly layout: RowLayout
  readonly x: (row: number) => Scale
  /** Width of a column, and of one for what lies between two, pixels; 0 where there are none. */
  readonly column: number
  readonly between: number
  /** Where each column begins. */
  readonly starts: readonly number[]
}

type MarkOf<Name extends SceneMark['mark']> = Extract<SceneMark, { readonly mark: Name }>

const ABSENT = { width: 24, height: 12, gap: 5 } as const
/** Room of an arrow before a figure. */
export const ARROW = 10
/** Between two callouts. */
const APART = 9

/** One mark of a row as SVG. Cells are drawn together, because a province's years are a hundred of them. */
export function drawMark(mark: SceneMark, ground: RowGround): Svg[] {
  const placed = ground.layout.rows[mark.row]
  if (!placed) return []
  const { room, theme, size, layout } = ground
  const x = ground.x(mark.row)
  const y = placed.middle + (mark.dy ?? 0)
  switch (mark.mark) {
    case 'bar':
      return [barMark(mark, x, y, theme)]
    case 'post': {
      const d = `M${round(x(mark.at))} ${round(y - mark.height / 2)}v${mark.height}`
      const line = (stroke: string, width: number) =>
        element('path', { d, stroke, 'stroke-width': width, fill: 'none' })
      return [
        ...(mark.rim ? [line(theme.card, mark.width + 2.1)] : []),
        line(colourOf(mark.paint, theme), mark.width),
      ]
    }
    case 'figure': {
      const start = x(mark.at) + mark.gap
      const taken = textWidth(mark.text, size[mark.size], mark.weight) + (mark.arrow ? ARROW : 0)
      const isStart = mark.side === 'right' && start + taken <= room
      const place = { x: isStart ? start : x(mark.at) - mark.gap, y, isStart, below: 0.36 }
      return figure(mark, size[mark.size], place, theme)
    }
    case 'absent':
      return absentMark(mark, x(mark.at), y, ground)
    case 'hairs': {
      const top = y - mark.height / 2
      const d = mark.values.map(value => `M${round(x(value))} ${round(top)}v${mark.height}`).join('')
      return [element('path', { d, stroke: theme.tick, 'stroke-width': 0.9, fill: 'none' })]
    }
    case 'groups':
      return groupBar(mark.cuts, x, { y, height: mark.height }, ground, 0.5)
    case 'line': {
      const ends = { x1: x(mark.from), x2: x(mark.to), y1: y, y2: y }
      return [element('line', { ...ends, stroke: colourOf(mark.paint, theme), 'stroke-width': mark.width })]
    }
    case 'dot':
      return dotMark(mark, x(mark.at) - (mark.before ? mark.radius + 0.5 : 0), y, ground)
    case 'sign':
      return [provinceSign(mark.index, { x: x(mark.at), y }, mark.group, ground)]
    case 'callouts':
      return calloutMarks(mark, x, y, ground)
    case 'hole': {
      // A row without an end has an axis all the same, from 0 to 1.
      const [start, end] = [x(0), x(1)]
      return [
        emptyBox({ x: start, y: y - 8, width: end - start, height: 16, rx: 3 }, theme.soft, { dash: '3 3' }),
      ]
    }
    case 'end': {
      const isStart = mark.side === 'left'
      const place = { x: isStart ? layout.left : room, y, isStart, below: 0.34 }
      return figure(mark, size[mark.size ?? 'text'], place, theme)
    }
    case 'rule': {
      const d = `M0 ${round(placed.top) - 3}H${room}`
      return [element('path', { d, stroke: theme.line, fill: 'none' })]
    }
    case 'joint': {
      const next = layout.rows[mark.row + 1]
      // In a narrow drawing a name stands between two rows, and a line would cross it.
      if (!next || ground.narrow) return []
      const d = `M${round(x(mark.at))} ${round(y + mark.height / 2)}V${round(next.middle - mark.height / 2)}`
      return [element('path', { d, stroke: theme.soft, 'stroke-width': 1, fill: 'none' })]
    }
    case 'label': {
      const fontSize = size[mark.size]
      const most = room - textWidth(mark.text, fontSize, mark.weight) / 2 - 4
      const style = { ...ground.ink[mark.size], weight: mark.weight, anchor: 'middle' } as const
      return [textLine(mark.text, { ...style, x: Math.min(x(mark.at), most), y: y + fontSize * 0.36 })]
    }
    case 'cell':
      return []
  }
}

function barMark(mark: MarkOf<'bar'>, x: Scale, middle: number, theme: Theme): Svg {
  const { from, to, height, paint, hollow, opacity } = mark
  const [start, fill] = [Math.min(x(from), x(to)), colourOf(paint, theme)]
  const [width, y] = [Math.max(hollow ? 1.5 : 0.75, Math.abs(x(to) - x(from))), middle - height / 2]
  if (!hollow) return element('rect', { x: start, y, width, height, fill, opacity })
  const rim = { fill: theme.card, stroke: fill, 'stroke-width': 1.2 }
  const inner = { width: Math.max(0.3, width - 1.2), height: height - 1.2, ...rim }
  return element('rect', { x: start + 0.6, y: y + 0.6, ...inner })
}

/** A text that begins or ends at a place, with its arrow before it; its baseline stands a share of its size below. */
function figure(
  { text, arrow, paint, weight = 400 }: Omit<MarkOf<'figure'>, 'mark' | 'at' | 'side' | 'gap' | 'size'>,
  size: number,
  place: { readonly x: number; readonly y: number; readonly isStart: boolean; readonly below: number },
  theme: Theme,
): Svg[] {
  const { x, y, isStart, below } = place
  const fill = colourOf(paint, theme)
  const start = isStart && arrow ? x + ARROW : x
  const anchor = isStart ? 'start' : 'end'
  const label = textLine(text, { x: start, y: y + size * below, size, fill, weight, anchor })
  if (!arrow) return [label]
  const before = isStart ? x : x - textWidth(text, size, weight) - ARROW
  return [arrowMark(arrow, before, y, fill), label]
}

/** A filled triangle, 7 pixels wide, centred on `y`. */
export function arrowMark(arrow: 'up' | 'down', x: number, y: number, fill: string): Svg {
  const d =
    arrow === 'up' ? `M${round(x)} ${round(y + 3)}h7l-3.5 -6z` : `M${round(x)} ${round(y - 3)}h7l-3.5 6z`
  return element('path', { d, fill })
}

function absentMark(mark: MarkOf<'absent'>, at: number, y: number, canvas: Canvas): Svg[] {
  const { theme, size, room, hatching } = canvas
  const { width, height, gap } = ABSENT
  const x = Math.min(at, room - 30 - textWidth(mark.text, size.small)) - width / 2
  const box = { x, y: y - height / 2, width, height }
  const look =
    mark.sign === 'broken'
      ? { fill: hatching.broken, stroke: theme.soft, 'stroke-width': 0.75 }
      : { fill: theme.card, stroke: theme.soft, 'stroke-dasharray': '2.5 2.5' }
  const style = { ...canvas.soft.small, x: box.x + width + gap, y: y + size.small * 0.36 }
  return [element('rect', { ...box, ...look }), textLine(mark.text, style)]
}

function dotMark(mark: MarkOf<'dot'>, at: number, y: number, canvas: Canvas): Svg[] {
  const { theme } = canvas
  const { radius, paint, stroke } = mark
  const fill = colourOf(paint, theme)
  if (mark.shape === 'diamond') {
    const d = `M${round(at - radius)} ${round(y)}l${radius} ${-radius}l${radius} ${radius}l${-radius} ${radius}z`
    return [element('path', { d, fill, stroke: theme.card, 'stroke-width': stroke })]
  }
  const circle = { cx: at, cy: y, r: radius }
  const outline = { stroke: theme.ink, width: stroke }
  if ('group' in paint) return groupShape('circle', circle, paint.group, canvas, outline)
  return [element('circle', { ...circle, fill, stroke: theme.ink, 'stroke-width': stroke })]
}

function calloutMarks(
  { labels, up, to }: MarkOf<'callouts'>,
  x: Scale,
  y: number,
  { size, ink, theme, room, layout }: RowGround,
): Svg[] {
  if (labels.length === 0) return []
  const placed = placeLabels(
    labels,
    ({ at, text }) => ({ at: x(at), size: textWidth(text, size.small, 600) + APART }),
    [layout.left - APART / 2, room + APART / 2],
  )
  const leaders = placed.map(
    ({ label, middle }) => `M${round(middle)} ${round(y - up + 4)}L${round(x(label.at))} ${round(y - to)}`,
  )
  const style = { ...ink.small, y: y - up, weight: 600, anchor: 'middle' } as const
  return [
    element('path', { d: leaders.join(''), stroke: theme.soft, 'stroke-width': 0.9, fill: 'none' }),
    ...placed.map(({ label, middle }) => textLine(label.text, { ...style, x: middle })),
  ]
}
