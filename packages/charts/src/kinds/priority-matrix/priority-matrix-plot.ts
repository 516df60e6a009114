import { emptyBox, groupShape } from '../../drawing/paint.ts'
import { linear } from '../../drawing/scale.ts'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textBlock, textLine } from '../../drawing/text.ts'
import { textWidth } from '../../drawing/text-width.ts'
import { AXIS_HEIGHT, bottomAxis, gutterOf, leftAxis, percentTicks } from '../../frame/axes.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import { type Box, placeBeside } from '../../frame/place-beside.ts'
import type { MatrixArea, PriorityMatrixFindings } from './priority-matrix-findings.ts'
import { drawKey } from './priority-matrix-key.ts'

const LARGEST = 15
const LANE = 46
const SHARES = [0, 0.25, 0.5, 0.75, 1]

interface Bubble {
  readonly area: MatrixArea
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** The bubbles on their two shares, those without a comparable change in a lane below, and the key of all numbers. */
export function drawPriorityMatrix({ areas }: PriorityMatrixFindings, canvas: Canvas): Plot {
  const { words, size, theme, soft, narrow, room } = canvas
  const said = words.charts.priorityMatrix
  const largest = narrow ? 11 : LARGEST
  const labels = percentTicks(SHARES, share => share, words)
  const left = gutterOf(labels, canvas)
  const note = { ...soft.small, x: left, width: room - left }
  const up = textBlock(said.up, { ...note, x: 0, top: 0, width: room })
  const top = up.height + 8
  const bottom = top + Math.min(400, Math.max(220, (room - left) * 0.66))
  const x = linear([0, 1], [left + largest, room - largest])
  const y = linear([0, 1], [bottom - largest, top + largest])
  const radius = linear([0, 1], [3.5, largest])

  const hasAside = areas.some(({ change }) => change === null)
  const aside = textBlock(hasAside ? said.aside : '', { ...note, top: bottom + 6 })
  const lane = { x: left, y: bottom + 8 + aside.height, width: room - left, height: LANE }
  const end = hasAside ? lane.y + LANE : bottom
  const bubbles = areas.map((area): Bubble => {
    const down = area.change === null ? lane.y + LANE / 2 : y(area.change)
    return { area, x: x(area.level), y: down, radius: radius(Math.sqrt(area.leverage)) }
  })
  const middle = (from: number, line: string) =>
    element('path', { d: `M${round(x(0.5))} ${from}${line}`, stroke: theme.line })

  const largerFirst = bubbles.toSorted((a, b) => b.radius - a.radius || a.area.order - b.area.order)
  const compared = bubbles.filter(({ area }) => area.change !== null)
  const others = bubbles.filter(({ area }) => area.change === null)
  const written = [
    ...numbers(compared, { left, top, right: room, bottom }, canvas),
    ...numbers(others, { left, top: lane.y, right: room, bottom: lane.y + LANE }, canvas),
  ]
  const crowded = areas.filter(({ number }) => !written.some(label => label.number === number))
  const crowdedText = crowded.map(({ number }) => number).join(', ')
  const below = textBlock([said.across, crowdedText && said.crowded(crowdedText)], {
    ...note,
    top: end + AXIS_HEIGHT,
  })
  const keyTop = end + AXIS_HEIGHT + size.small + below.height + 4
  const key = drawKey(areas, keyTop, canvas)
  return {
    height: keyTop + key.height,
    marks: [
      ...up.marks,
      ...leftAxis(percentTicks(SHARES, y, words), { left, right: room }, canvas),
      ...aside.marks,
      ...(hasAside ? [emptyBox(lane, theme.tick, { dash: '3 3' }), middle(lane.y, `v${LANE}`)] : []),
      ...bottomAxis(percentTicks(SHARES, x, words), { y: end }, canvas),
      middle(top, `V${bottom}`),
      ...largerFirst.flatMap(bubble => drawBubble(bubble, canvas)),
      ...written.flatMap(label => label.marks),
      ...below.marks,
      ...key.marks,
    ],
  }
}

function drawBubble({ area: { group, isFirst }, x, y, radius }: Bubble, canvas: Canvas): Svg[] {
  const marks = groupShape('circle', { cx: x, cy: y, r: radius }, group, canvas, { width: 1 })
  if (!isFirst) return marks
  const ring = { cx: x, cy: y, r: radius + 2, fill: 'none', stroke: canvas.theme.ink, 'stroke-width': 1.8 }
  return [...marks, element('circle', ring)]
}

/** The number of each area beside its bubble; a line leads back where it had to go farther. */
function numbers(
  bubbles: readonly Bubble[],
  within: Box,
  { theme, size, ink, narrow }: Canvas,
): { readonly number: string; readonly marks: readonly Svg[] }[] {
  const weight = (area: MatrixArea) => (area.isFirst ? 600 : 400)
  const boxes = placeBeside(
    bubbles.map(({ area, x, y, radius }) => ({
      x,
      y,
      radius: radius + (area.isFirst ? 2 : 0),
      width: textWidth(area.number, size.small, weight(area)) + 2,
      height: size.small + 2,
      // The first five are named wherever there is room; lines from the others would hide what they point at.
      ...(!area.isFirst && { farthest: narrow ? 14 : 36 }),
    })),
    within,
  )
  return bubbles.flatMap(({ area, x, y, radius }, index) => {
    const box = boxes[index]
    if (!box) return []
    const [middleX, middleY] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
    const style = { ...ink.small, weight: weight(area), anchor: 'middle' } as const
    const text = textLine(area.number, { ...style, x: middleX, y: middleY + size.small * 0.36 })
    const away = Math.hypot(middleX - x, middleY - y) - radius
    if (away < 20) return [{ number: area.number, marks: [text] }]
    const share = radius / Math.hypot(middleX - x, middleY - y)
    const edge = {
      x: Math.max(box.left, Math.min(x, box.right)),
      y: Math.max(box.top, Math.min(y, box.bottom)),
    }
    const from = { x: x + (middleX - x) * share, y: y + (middleY - y) * share }
    const d = `M${round(from.x)} ${round(from.y)}L${round(edge.x)} ${round(edge.y)}`
    const line = element('path', { d, stroke: theme.soft, 'stroke-width': 0.7 })
    return [{ number: area.number, marks: [line, text] }]
  })
}
