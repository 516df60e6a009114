import { formatPercent } from '@papi-lens/words'
import { groupShape } from '../../drawing/paint.ts'
import { linear } from '../../drawing/scale.ts'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textLine, textLines } from '../../drawing/text.ts'
import { textWidth, wrapText } from '../../drawing/text-width.ts'
import { AXIS_HEIGHT, bottomAxis, gutterOf, leftAxis, type Tick } from '../../frame/axes.ts'
import type { Plot, PlotArea } from '../../frame/frame.ts'
import type { Hatching } from '../../frame/hatch.ts'
import { placeBeside } from '../../frame/place-beside.ts'
import type { Settings } from '../../settings.ts'
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
export function drawPriorityMatrix(
  { areas }: PriorityMatrixFindings,
  { width, hatching }: PlotArea,
  settings: Settings,
): Plot {
  const { words, size, theme, narrow } = settings
  const said = words.charts.priorityMatrix
  const largest = narrow ? 11 : LARGEST
  const percents = (at: (share: number) => number): Tick[] =>
    SHARES.map(share => ({ at: at(share), label: formatPercent(share, words) }))
  const left = gutterOf(
    percents(() => 0),
    settings,
  )
  const upLines = wrapText(said.up, width, size.small)
  const top = upLines.length * size.small * LINE_HEIGHT + 8
  const height = Math.min(400, Math.max(220, (width - left) * 0.66))
  const bottom = top + height
  const x = linear([0, 1], [left + largest, width - largest])
  const y = linear([0, 1], [bottom - largest, top + largest])
  const radius = (leverage: number) => linear([0, 1], [3.5, largest])(Math.sqrt(leverage))

  const aside = areas.filter(({ change }) => change === null)
  const asideLines = aside.length > 0 ? wrapText(said.aside, width - left, size.small) : []
  const laneTop = bottom + 8 + asideLines.length * size.small * LINE_HEIGHT
  const end = aside.length > 0 ? laneTop + LANE : bottom
  const bubbles = areas.map((area): Bubble => {
    const down = area.change === null ? laneTop + LANE / 2 : y(area.change)
    return { area, x: x(area.level), y: down, radius: radius(area.leverage) }
  })

  const marks: Svg[] = [
    ...textLines(upLines, { x: 0, y: size.small, size: size.small, fill: theme.soft }),
    ...leftAxis(percents(y), { left, right: width, settings }),
    ...textLines(asideLines, { x: left, y: bottom + 6 + size.small, size: size.small, fill: theme.soft }),
  ]
  if (aside.length > 0) {
    const lane = { x: left, y: laneTop, width: width - left, height: LANE }
    marks.push(
      element('rect', { ...lane, fill: 'none', stroke: theme.tick, 'stroke-dasharray': '3 3' }),
      element('path', { d: `M${round(x(0.5))} ${laneTop}v${LANE}`, stroke: theme.line }),
    )
  }
  marks.push(...bottomAxis(percents(x), { y: end, width, settings }))
  marks.push(element('path', { d: `M${round(x(0.5))} ${top}V${bottom}`, stroke: theme.line }))
  marks.push(...bubbles.toSorted(largerFirst).flatMap(bubble => drawBubble(bubble, hatching, settings)))
  const compared = bubbles.filter(({ area }) => area.change !== null)
  const others = bubbles.filter(({ area }) => area.change === null)
  const written = [
    ...numbers(compared, { left, top, right: width, bottom }, settings),
    ...numbers(others, { left, top: laneTop, right: width, bottom: laneTop + LANE }, settings),
  ]
  const crowded = areas.filter(({ number }) => !written.some(label => label.number === number))
  const crowdedText = crowded.map(({ number }) => number).join(', ')
  const below = [
    ...wrapText(said.across, width - left, size.small),
    ...wrapText(crowded.length > 0 ? said.crowded(crowdedText) : '', width - left, size.small),
  ]
  const under = end + AXIS_HEIGHT + size.small
  marks.push(...written.flatMap(label => label.marks))
  marks.push(...textLines(below, { x: left, y: under, size: size.small, fill: theme.soft }))
  const keyTop = under + below.length * size.small * LINE_HEIGHT + 4
  const key = drawKey(areas, keyTop, width, settings, hatching)
  return { height: keyTop + key.height, marks: [...marks, ...key.marks] }
}

function largerFirst(a: Bubble, b: Bubble): number {
  return b.radius - a.radius || a.area.order - b.area.order
}

function drawBubble({ area, x, y, radius }: Bubble, hatching: Hatching, { theme }: Settings): Svg[] {
  const { group, isFirst } = area
  const circle = { cx: x, cy: y, r: radius }
  const marks = groupShape('circle', circle, group, { theme, low: hatching.low, edge: 1 })
  if (isFirst) {
    const ring = { cx: x, cy: y, r: radius + 2, fill: 'none' }
    marks.push(element('circle', { ...ring, stroke: theme.ink, 'stroke-width': 1.8 }))
  }
  return marks
}

/** The number of each area beside its bubble; a line leads back where it had to go farther. */
function numbers(
  bubbles: readonly Bubble[],
  within: { left: number; top: number; right: number; bottom: number },
  { theme, size, narrow }: Settings,
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
    const style = { size: size.small, fill: theme.ink, weight: weight(area), anchor: 'middle' } as const
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
