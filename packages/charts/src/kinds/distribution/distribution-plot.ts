import { GROUPS } from '@papi-lens/core'
import { formatScore, nameOf } from '@papi-lens/words'
import { groupBar, groupShape } from '../../drawing/paint.ts'
import { linear, type Scale } from '../../drawing/scale.ts'
import { element, round } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textLine, textLines } from '../../drawing/text.ts'
import { fitText, textWidth, wrapText } from '../../drawing/text-width.ts'
import { AXIS_HEIGHT, bottomAxis, valueTicks } from '../../frame/axes.ts'
import type { Plot, PlotArea } from '../../frame/frame.ts'
import { placeLabels } from '../../frame/place-labels.ts'
import type { Settings } from '../../settings.ts'
import type { DistributionFindings } from './distribution-findings.ts'
import { swarmOf } from './swarm.ts'

const LABEL_ROW = 18
/** Between two names. */
const BETWEEN = 10
/** In which a line slants from its name to the place of its dot. */
const SLANT = 14
const BAND = 14
const MOST = 90
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
export function drawDistribution(
  findings: DistributionFindings,
  { width, hatching }: PlotArea,
  settings: Settings,
): Plot {
  const { theme, size, words, narrow } = settings
  const { points, cuts, province } = findings
  if (!cuts) return { height: 0, marks: [] }
  const [low, , median, , high] = cuts
  const x = linear(low < high ? [low, high] : [low - 1, high + 1], [EDGE, width - EDGE])
  const swarm = swarmOf(
    points.map(({ score }) => x(score)),
    { radius: narrow ? 3.5 : 5, most: MOST },
  )
  const { labels, rest } = placeNames(findings, x, width, settings)
  const names = labels.length > 0 ? LABEL_ROW + SLANT : 0
  const middle = names + 10 + swarm.reach
  const band = middle + swarm.reach + 12
  const middleOfMedian = x(median)

  const medianLine = `M${round(middleOfMedian)} ${round(names + 4)}V${round(band + BAND + 3)}`
  const marks = [element('path', { d: medianLine, stroke: theme.soft, 'stroke-dasharray': '3 3' })]
  const at = (code: string) => {
    const index = points.findIndex(point => point.code === code)
    return swarm.dots[index] ?? { x: 0, y: 0 }
  }
  const leaders = labels.map(({ at: place, middle: start, code }) => {
    const d = [round(start), round(LABEL_ROW - 2), round(place), round(names), round(middle + at(code).y)]
    return `M${d[0]} ${d[1]}L${d[2]} ${d[3]}V${d[4]}`
  })
  if (leaders.length > 0)
    marks.push(element('path', { d: leaders.join(''), stroke: theme.ink, 'stroke-width': 0.8, fill: 'none' }))

  for (const group of [...GROUPS, null]) {
    const d = points
      .map((point, index) => ({ point, dot: swarm.dots[index] ?? { x: 0, y: 0 } }))
      .filter(({ point }) => point.group === group && point.code !== province.code)
      .map(({ dot }) => circlePath(dot.x, middle + dot.y, swarm.radius))
      .join('')
    if (d === '') continue
    if (group === null) marks.push(element('path', { d, fill: theme.soft }))
    else marks.push(...groupShape('path', { d }, group, { theme, low: hatching.low }))
  }
  const rings = labels
    .filter(({ code }) => code !== province.code)
    .map(({ code }) => circlePath(at(code).x, middle + at(code).y, swarm.radius))
    .join('')
  if (rings !== '')
    marks.push(element('path', { d: rings, fill: 'none', stroke: theme.ink, 'stroke-width': 1.2 }))
  const own = points.find(({ code }) => code === province.code)
  if (own) {
    const dot = at(own.code)
    const circle = { cx: dot.x, cy: middle + dot.y, r: swarm.radius + 2.5 }
    const ring = { stroke: theme.ink, 'stroke-width': 1.8 }
    marks.push(
      element('circle', {
        ...circle,
        fill: own.group === null ? theme.soft : theme.group[own.group],
        ...ring,
      }),
    )
    if (own.group === 'low') marks.push(element('circle', { ...circle, fill: hatching.low }))
  }
  if (low < high) marks.push(...groupBar(cuts, x, { y: band, height: BAND }, { theme, low: hatching.low }))
  const { distribution } = words.charts
  const medianText = distribution.medianAt(formatScore(median, words))
  const half = textWidth(medianText, size.small) / 2
  const medianStyle = { y: band + BAND + 16, size: size.small, fill: theme.ink, anchor: 'middle' } as const
  const medianAt = Math.max(half, Math.min(middleOfMedian, width - half))
  marks.push(textLine(medianText, { ...medianStyle, x: medianAt }))
  for (const { text, middle: place, weight } of labels) {
    const style = { y: 12, size: size.text, fill: theme.ink, weight, anchor: 'middle' } as const
    marks.push(textLine(text, { ...style, x: place }))
  }
  const axis = band + BAND + 24
  const ticks = valueTicks(x.ticks(narrow ? 4 : 7), x, words)
  marks.push(element('path', { d: `M0 ${axis}H${round(width)}`, stroke: theme.tick }))
  marks.push(...bottomAxis(ticks, { y: axis, width, settings }))
  const others = wrapText(rest.length > 0 ? distribution.also(rest.join(' · ')) : '', width, size.small)
  marks.push(...textLines(others, { x: 0, y: axis + AXIS_HEIGHT + 14, size: size.small, fill: theme.ink }))
  const below = others.length > 0 ? 6 + others.length * size.small * LINE_HEIGHT : 0
  return { height: axis + AXIS_HEIGHT + below, marks }
}

/** Names in one row above the swarm, as many as fit, and the rest for a line below: the own one and the ends first. */
function placeNames(
  { points, named, province }: DistributionFindings,
  x: Scale,
  width: number,
  { size, words }: Settings,
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
  const middles = placeLabels(
    labels.map(({ at }) => at),
    labels.map(label => label.width),
    -BETWEEN / 2,
    width + BETWEEN / 2,
  )
  return { labels: labels.map((label, index) => ({ ...label, middle: middles[index] ?? label.at })), rest }
}

function circlePath(x: number, y: number, radius: number): string {
  const across = round(2 * radius)
  return `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0`
}
