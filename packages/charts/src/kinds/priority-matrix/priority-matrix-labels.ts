import { nameOf } from '@papi-lens/words'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textLines } from '../../drawing/text.ts'
import { widestText, wrapText } from '../../drawing/text-width.ts'
import type { Canvas } from '../../frame/canvas.ts'
import { type Box, placeBeside, type Wanted } from '../../frame/place-beside.ts'
import type { MatrixArea } from './priority-matrix-findings.ts'

/** Widest names, pixels. */
const [WIDEST, NARROW] = [150, 96]
/** Width of the ring around the first five. */
export const RING = 2

/** An area as it is drawn. */
export interface Bubble {
  readonly area: MatrixArea
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Labels that stand, by the number of their area. */
export interface MatrixLabel {
  readonly number: string
  readonly marks: readonly Svg[]
}

/**
 * The first five by name beside their bubbles where there is room, all others by number; a line leads back where one had to
 * go farther.
 */
export function drawLabels(bubbles: readonly Bubble[], within: Box, canvas: Canvas): MatrixLabel[] {
  const { theme, size, ink, narrow } = canvas
  const named = bubbles.map(({ area }) =>
    area.isFirst
      ? wrapText(
          `${area.number} ${nameOf(area.unit, canvas.words)}`,
          narrow ? NARROW : WIDEST,
          size.small,
          600,
        )
      : [area.number],
  )
  const boxesOf = (lines: readonly (readonly string[])[]) =>
    placeBeside(
      bubbles.map((bubble, index) => wantedOf(bubble, lines[index] ?? [], canvas)),
      within,
    )
  const tried = boxesOf(named)
  // A name that has no room gives way to its number.
  const lines = named.map((text, index) => (tried[index] ? text : [bubbles[index]?.area.number ?? '']))
  const boxes = boxesOf(lines)
  return bubbles.flatMap(({ area, x, y, radius }, index) => {
    const [box, text] = [boxes[index], lines[index] ?? []]
    if (!box) return []
    const [middleX, middleY] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
    const first = middleY + size.small * (0.36 - ((text.length - 1) / 2) * LINE_HEIGHT)
    const style = { ...ink.small, weight: weightOf(area), anchor: 'middle' } as const
    const marks = textLines(text, { ...style, x: middleX, y: first })
    const edge = {
      x: Math.max(box.left, Math.min(x, box.right)),
      y: Math.max(box.top, Math.min(y, box.bottom)),
    }
    const away = Math.hypot(edge.x - x, edge.y - y)
    if (away - radius < 12) return [{ number: area.number, marks }]
    const share = radius / away
    const from = { x: x + (edge.x - x) * share, y: y + (edge.y - y) * share }
    const d = `M${round(from.x)} ${round(from.y)}L${round(edge.x)} ${round(edge.y)}`
    const line = element('path', { d, stroke: theme.soft, 'stroke-width': 0.7 })
    return [{ number: area.number, marks: [line, ...marks] }]
  })
}

const weightOf = ({ isFirst }: MatrixArea): 400 | 600 => (isFirst ? 600 : 400)

function wantedOf(
  { area, x, y, radius }: Bubble,
  lines: readonly string[],
  { size, narrow }: Canvas,
): Wanted {
  return {
    x,
    y,
    radius: radius + (area.isFirst ? RING : 0),
    width: widestText(lines, size.small, weightOf(area)) + 2,
    height: size.small * LINE_HEIGHT * (lines.length - 1) + size.small + 2,
    // Lines from far away would hide what they point at; a number of the first five stands wherever there is room.
    ...(area.isFirst && lines.length === 1 && lines[0] === area.number
      ? {}
      : { farthest: area.isFirst ? 66 : narrow ? 14 : 36 }),
  }
}
