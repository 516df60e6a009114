import { GROUPS } from '@papi-lens/core'
import { formatScore, nameOf } from '@papi-lens/words'
import { groupBar, groupShape } from '../../drawing/paint.ts'
import { linear, type Scale } from '../../drawing/scale.ts'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textBlock, textLine } from '../../drawing/text.ts'
import { fitText, textWidth } from '../../drawing/text-width.ts'
import { AXIS_HEIGHT, bottomAxis, valueTicks } from '../../frame/axes.ts'
import { type Canvas, NOTHING, type Plot } from '../../frame/canvas.ts'
import { placeLabels } from '../../frame/place-labels.ts'
import type { DistributionFindings } from './distribution-findings.ts'
import { swarmOf } from './swarm.ts'

const LABEL_ROW = 18
/** Between two names. */
const BETWEEN = 10
/** In which a line slants from its name to the place of its dot. */
const SLANT = 14
const BAND = 14
/** How far the swarm may reach to each side, and what stands above and below it. */
const [LEAST, MOST] = [20, 90]
const AROUND = 160
const EDGE = 12

interface Label {
  readonly code: string
  readonly text: string
  readonly weight: 400 | 600
  /** Of the dot, and of the label, pixels. */
  readonly at: number
  readonly middle: number
  readonly width: number
}

/** First and last of the points. */
const ENDS = [0, -1]

/** The swarm, names above it with a line to their dots, the group bands and the axis below it. */
export function drawDistribution(findings: DistributionFindings, canvas: Canvas): Plot {
  const { theme, size, ink, words, narrow, room, maxPlot } = canvas
  const { points, cuts, province } = findings
  const most = Math.max(LEAST, Math.min(MOST, ((maxPlot ?? Number.POSITIVE_INFINITY) - AROUND) / 2))
  if (!cuts) return NOTHING
  const [low, , median, , high] = cuts
  const x = linear(low < high ? [low, high] : [low - 1, high + 1], [EDGE, room - EDGE])
  const places = points.map(({ score }) => x(score))
  const swarm = swarmOf(places, { radius: narrow ? 3.5 : 5, most })
  const { labels, rest } = placeNames(findings, x, canvas)
  const names = labels.length > 0 ? LABEL_ROW + SLANT : 0
  const middle = names + 10 + swarm.reach
  const band = middle + swarm.reach + 12
  const dots = points.map(({ code, group }, index) => {
    const { x, y } = swarm.dots[index] ?? { x: 0, y: 0 }
    return { code, group, x, y: middle + y }
  })
  const dotsOf = (code: string) => dots.filter(dot => dot.code === code)
  const circles = (some: typeof dots) => some.map(({ x, y }) => circlePath(x, y, swarm.radius)).join('')
  const line = (d: string, look: Readonly<Record<string, string | number>>): Svg[] =>
    d === '' ? [] : [element('path', { d, ...look })]

  const leaders = labels.map(({ at, middle: start, code }) => {
    const [dot] = dotsOf(code)
    return `M${round(start)} ${LABEL_ROW - 2}L${round(at)} ${names}V${round(dot?.y ?? 0)}`
  })
  const others = labels.filter(({ code }) => code !== province.code)
  const medianAt = `M${round(x(median))} ${names + 4}V${round(band + BAND + 3)}`
  const marks = [
    ...line(medianAt, { stroke: theme.soft, 'stroke-dasharray': '3 3' }),
    ...line(leaders.join(''), { stroke: theme.ink, 'stroke-width': 0.8, fill: 'none' }),
    ...[...GROUPS, null].flatMap(group => {
      const d = circles(dots.filter(dot => dot.group === group && dot.code !== province.code))
      return groupShape('path', { d }, group, canvas, group === null ? { fill: theme.soft, width: 0 } : {})
    }),
    ...line(circles(others.flatMap(({ code }) => dotsOf(code))), {
      fill: 'none',
      stroke: theme.ink,
      'stroke-width': 1.2,
    }),
  ]
  const [own] = dotsOf(province.code)
  if (own) {
    const circle = { cx: own.x, cy: own.y, r: swarm.radius + 2.5 }
    const ring = { fill: theme.soft, stroke: theme.ink, width: 1.8 }
    marks.push(...groupShape('circle', circle, own.group, canvas, ring))
  }
  if (low < high) marks.push(...groupBar(cuts, x, { y: band, height: BAND }, canvas))
  const { distribution } = words.charts
  const medianText = distribution.medianAt(formatScore(median, words))
  const half = textWidth(medianText, size.small) / 2
  const medianX = Math.max(half, Math.min(x(median), room - half))
  const axis = band + BAND + 24
  const unplaced = textBlock(rest.length > 0 ? distribution.also(rest.join(' · ')) : '', {
    ...ink.small,
    x: 0,
    top: axis + AXIS_HEIGHT + 14 - size.small,
    width: room,
  })
  marks.push(
    textLine(medianText, { ...ink.small, x: medianX, y: band + BAND + 16, anchor: 'middle' }),
    ...labels.map(({ text: name, middle, weight }) =>
      textLine(name, { ...ink.text, x: middle, y: 12, weight, anchor: 'middle' }),
    ),
    element('path', { d: `M0 ${axis}H${round(room)}`, stroke: theme.tick }),
    ...bottomAxis(valueTicks(x.ticks(narrow ? 4 : 7), x, words), { y: axis }, canvas),
    ...unplaced.marks,
  )
  return { height: axis + AXIS_HEIGHT + (unplaced.height > 0 ? 6 + unplaced.height : 0), marks }
}

/** Names in one row above the swarm, as many as fit, and the rest for a line below: the own one and the ends first. */
function placeNames(
  { points, named, province }: DistributionFindings,
  x: Scale,
  { size, words, room: width }: Canvas,
): { readonly labels: Label[]; readonly rest: string[] } {
  const codes = [province.code, ...ENDS.flatMap(end => points.at(end)?.code ?? []), ...named]
  const wanted = [...new Set(codes)].flatMap(code => points.find(point => point.code === code) ?? [])
  const labels: Omit<Label, 'middle'>[] = []
  const rest: string[] = []
  let left = width
  for (const point of wanted) {
    const weight = point.code === province.code ? 600 : 400
    const score = ` ${formatScore(point.score, words)}`
    const room = width * 0.8 - textWidth(score, size.text, weight)
    const text = `${fitText(nameOf(point.name, words), room, size.text, weight)}${score}`
    const taken = textWidth(text, size.text, weight) + BETWEEN
    if (taken <= left) {
      labels.push({ text, weight, at: x(point.score), width: taken, code: point.code })
      left -= taken
    } else rest.push(`${nameOf(point.name, words)}${score}`.replaceAll(' ', '\u00a0'))
  }
  const ends = [-BETWEEN / 2, width + BETWEEN / 2] as const
  const placed = placeLabels(labels, ({ at, width: size }) => ({ at, size }), ends)
  return { labels: placed.map(({ label, middle }) => ({ ...label, middle })), rest }
}

function circlePath(x: number, y: number, radius: number): string {
  const across = round(2 * radius)
  return `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0`
}
