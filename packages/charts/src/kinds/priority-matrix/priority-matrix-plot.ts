import { emptyBox, groupShape } from '../../drawing/paint.ts'
import { linear } from '../../drawing/scale.ts'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textBlock } from '../../drawing/text.ts'
import { AXIS_HEIGHT, bottomAxis, gutterOf, leftAxis, percentTicks } from '../../frame/axes.ts'
import { type Canvas, NOTHING, type Plot } from '../../frame/canvas.ts'
import { spreadCircles } from '../../frame/spread-circles.ts'
import { isWithin, type MatrixArea, type PriorityMatrixFindings, ZONE } from './priority-matrix-findings.ts'
import { drawKey, KEY_PARTS, type KeyPart } from './priority-matrix-key.ts'
import { type Bubble, drawLabels, RING } from './priority-matrix-labels.ts'

/** Largest radius, and height of the lane; on a small page without names both are smaller. */
const [LARGEST, LARGEST_SMALL] = [15, 11]
const [LANE, LANE_SMALL] = [46, 30]
/** Height of the drawing below which names give way, and below which it does not shrink. */
const [LEAST, LOWEST] = [220, 46]
const SHARES = [0, 0.25, 0.5, 0.75, 1]

/** The bubbles on their two shares, those without a comparable change in a lane below, and the key of all numbers. */
export function drawPriorityMatrix({ areas }: PriorityMatrixFindings, canvas: Canvas): Plot {
  const { room, maxPlot } = canvas
  const wanted = Math.min(400, Math.max(LEAST, room * 0.6))
  if (maxPlot === null) return drawAt(areas, wanted, 'all', canvas)
  // Where the height is bounded, names give way before the drawing becomes too low to read.
  for (const part of KEY_PARTS) {
    const whole = drawAt(areas, wanted, part, canvas)
    const excess = whole.height - maxPlot
    if (excess <= 0) return whole
    const isBare = areas.every(({ change }) => change === null)
    if (part === 'none') return drawLower(areas, wanted - excess, maxPlot, canvas)
    if (wanted - excess >= LEAST && !isBare) return drawAt(areas, wanted - excess, part, canvas)
  }
  return NOTHING
}

/** Lower still where a lower drawing needs more words below it, for what it has no room to name. */
function drawLower(areas: readonly MatrixArea[], height: number, maxPlot: number, canvas: Canvas): Plot {
  const plot = drawAt(areas, Math.max(LOWEST, height), 'none', canvas)
  const excess = plot.height - maxPlot
  return excess <= 0 || height <= LOWEST ? plot : drawLower(areas, height - excess, maxPlot, canvas)
}

function drawAt(areas: readonly MatrixArea[], height: number, part: KeyPart, canvas: Canvas): Plot {
  const { words, theme, soft, narrow, room } = canvas
  const said = words.charts.priorityMatrix
  const isSmall = part === 'none'
  const largest = narrow || isSmall ? LARGEST_SMALL : LARGEST
  const tall = isSmall ? LANE_SMALL : LANE
  const labels = percentTicks(SHARES, share => share, words)
  const left = gutterOf(labels, canvas)
  const note = { ...soft.small, x: left, width: room - left }
  const up = textBlock(said.up, { ...note, x: 0, top: 0, width: room })
  const top = up.height + 8
  const compared = areas.filter(({ change }) => change !== null)
  const isBare = compared.length === 0
  const bottom = isBare ? 0 : top + height
  const x = linear([0, 1], [left + largest, room - largest])
  const y = linear([0, 1], [bottom - largest, top + largest])

  const hasAside = areas.some(({ change }) => change === null)
  const aside = textBlock(hasAside ? said.aside : '', { ...note, top: bottom + 6 })
  const lane = { x: left, y: bottom + 8 + aside.height, width: room - left, height: tall }
  const end = hasAside ? lane.y + tall : bottom
  const zone = { x: left, y: y(0.5 + ZONE), width: room - left, height: y(0.5 - ZONE) - y(0.5 + ZONE) }
  const spreadUpTo = (widest: number) => {
    const radius = linear([0, 1], [3.5, widest])
    const own = areas.map(area => radius(Math.sqrt(area.leverage)))
    const circles = areas.map((area, index) => ({
      x: x(area.level),
      y: area.up === null ? lane.y + tall / 2 : y(area.up),
      radius: (own[index] ?? 0) + (area.isFirst ? RING : 0),
      free: isWithin(area),
    }))
    return { ...spreadCircles(circles, [zone.y, zone.y + zone.height]), own }
  }
  // Smaller and smaller until no bubble hides another; the smallest as they come.
  const spreads = [1, 0.85, 0.7, 0.55].map(share => spreadUpTo(share * largest))
  const { heights, own } = spreads.find(({ isClear }) => isClear) ?? spreadUpTo(largest / 2)
  const bubbles = areas.map((area, index): Bubble => {
    return { area, x: x(area.level), y: heights[index] ?? 0, radius: own[index] ?? 0 }
  })
  const middle = (from: number, line: string) =>
    element('path', { d: `M${round(x(0.5))} ${from}${line}`, stroke: theme.line })

  const largerFirst = bubbles.toSorted((a, b) => b.radius - a.radius || a.area.order - b.area.order)
  const labelled = (isAside: boolean) => bubbles.filter(({ area }) => (area.change === null) === isAside)
  const written = [
    ...drawLabels(labelled(false), { left, top, right: room, bottom }, canvas),
    ...drawLabels(labelled(true), { left, top: lane.y, right: room, bottom: lane.y + tall }, canvas),
  ]
  const crowded = areas.filter(({ number }) => !written.some(label => label.number === number))
  const crowdedText = crowded.map(({ number }) => number).join(', ')
  const below = textBlock(
    [said.across, crowdedText && said.crowded(crowdedText), part === 'all' ? '' : said.numbers],
    { ...note, top: end + AXIS_HEIGHT },
  )
  const keyTop = end + AXIS_HEIGHT + below.height + 4
  const key = drawKey(areas, keyTop, part, canvas)
  return {
    height: keyTop + key.height,
    marks: [
      ...(areas.some(isWithin) ? [element('rect', { ...zone, fill: theme.line })] : []),
      ...(isBare
        ? []
        : [...up.marks, ...leftAxis(percentTicks(SHARES, y, words), { left, right: room }, canvas)]),
      ...aside.marks,
      ...(hasAside ? [emptyBox(lane, theme.tick, { dash: '3 3' }), middle(lane.y, `v${tall}`)] : []),
      ...bottomAxis(percentTicks(SHARES, x, words), { y: end }, canvas),
      ...(isBare ? [] : [middle(top, `V${bottom}`)]),
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
  const ring = { cx: x, cy: y, r: radius + RING, fill: 'none', stroke: canvas.theme.ink, 'stroke-width': 1.8 }
  return [...marks, element('circle', ring)]
}
