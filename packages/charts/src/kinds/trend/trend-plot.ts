import { GROUPS, type Group } from '@papi-lens/core'
import { nice, pairs, range } from 'd3-array'
import { emptyBox, groupShape } from '../../drawing/paint.ts'
import { areaPath, linePath, type Place } from '../../drawing/path.ts'
import { linear } from '../../drawing/scale.ts'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { textWidth, widestText } from '../../drawing/text-width.ts'
import { AXIS_HEIGHT, bottomAxis, gutterOf, leftAxis, percentTicks, valueTicks } from '../../frame/axes.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import { rescaledSign } from '../../frame/caveat.ts'
import { placeLabels } from '../../frame/place-labels.ts'
import { valueText } from '../../measure.ts'
import type { TrendBreak, TrendFindings, TrendPoint, TrendRun } from './trend-findings.ts'

/** Years and values to pixels on the canvas. */
interface TrendGround extends Canvas {
  readonly x: (year: number) => number
  readonly y: (value: number) => number
  readonly left: number
  readonly right: number
  readonly height: number
  /** Pixels from one year to the next. */
  readonly step: number
}

const TOP = 16

/** The drawing of a trend. */
export function drawTrend(findings: TrendFindings, canvas: Canvas): Plot {
  const { words, narrow, room, size } = canvas
  const points = findings.runs.flat()
  const years = points.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const height = Math.round(Math.max(200, Math.min(340, room * 0.44)))
  const y = linear(nice(...valueSpan(points), 5), [height, TOP])
  const rows = (findings.measure === 'share' ? percentTicks : valueTicks)(y.ticks(5), y, words)
  const left = gutterOf(rows, canvas)
  const names = GROUPS.map(group => words.names.group[group])
  const right = room - (narrow ? 4 : widestText(names, size.small) + 12)
  // A year's marks stand in the middle of its own strip, so that the strip of a break lies between two years.
  const step = (right - left) / (last - first + 1)
  const x = (year: number) => left + (year - first + 0.5) * step
  const ground = { ...canvas, x, y, left, right, height, step }
  const ticks = range(first, last + 1).map(year => ({ at: x(year), label: `${year}` }))
  return {
    height: height + AXIS_HEIGHT,
    marks: [
      ...findings.runs.flatMap(run => bands(run, ground)),
      ...leftAxis(rows, ground, canvas),
      ...findings.breaks.flatMap(found => breakMark(found, ground)),
      ...findings.runs.flatMap(run => medianLine(run, ground)),
      ...findings.runs.flatMap(run => scoreLine(run, ground)),
      ...points.flatMap(point => pointMark(point, ground)),
      ...valueLabels(findings, ground),
      ...(narrow ? [] : bandNames(points, ground)),
      ...bottomAxis(ticks, { y: height }, canvas),
    ],
  }
}

/** From the lowest to the highest score of the nation, and the province's own. */
function valueSpan(points: readonly TrendPoint[]): [number, number] {
  const values = points.flatMap(({ at, cuts }) => [...(at === null ? [] : [at]), ...(cuts ?? [])])
  const [low, high] = [Math.min(...values), Math.max(...values)]
  // Equal values still need a scale with a height.
  return low < high ? [low, high] : [low - Math.abs(low) * 0.1 - 0.1, high + Math.abs(high) * 0.1 + 0.1]
}

/** The four groups from the lowest score to the highest, over the strips of a run. */
function bands(points: TrendRun, { x, y, step, theme }: TrendGround): Svg[] {
  const known = points.filter(({ cuts }) => cuts !== null)
  if (known.length === 0) return []
  const half = step * 0.36
  const stops = known.flatMap(({ year, cuts }, index) => [
    ...(index === 0 ? [{ at: x(year) - half, cuts }] : []),
    { at: x(year), cuts },
    ...(index === known.length - 1 ? [{ at: x(year) + half, cuts }] : []),
  ])
  return [...GROUPS].reverse().map((group, index) => {
    const places = stops.map(({ at, cuts }) => ({
      x: at,
      low: y(cuts?.[index] ?? 0),
      high: y(cuts?.[index + 1] ?? 0),
    }))
    return element('path', {
      d: areaPath(places),
      fill: theme.group[group],
      opacity: group === 'low' && theme.onGroup.low === theme.ink ? 0.7 : 0.22,
    })
  })
}

/** A redefinition is a hatched strip; a change of scale a dashed line with its sign: shares still compare across it. */
function breakMark({ year, verdict }: TrendBreak, { x, step, height, theme, hatching }: TrendGround): Svg[] {
  const middle = x(year) - step / 2
  if (verdict === 'rescaled') {
    const line = { d: `M${round(middle)} ${TOP}V${height}`, stroke: theme.soft, 'stroke-dasharray': '2 3' }
    return [element('path', line), rescaledSign(round(middle - 8), TOP - 9, theme.ink)]
  }
  const width = Math.max(4, Math.min(12, step * 0.28))
  const strip = { x: middle - width / 2, y: TOP, width, height: height - TOP }
  return [element('rect', { ...strip, fill: hatching.broken })]
}

function medianLine(points: TrendRun, { x, y, step, theme }: TrendGround): Svg[] {
  const known = points.flatMap(({ year, cuts }) => (cuts ? [[x(year), y(cuts[2])] as const] : []))
  const [only] = known
  if (!only) return []
  // A single year has no line; a short one stands for it.
  const short = [-0.3, 0.3].map((off): Place => [only[0] + off * step, only[1]])
  const ends = known.length > 1 ? known : short
  const look = { fill: 'none', stroke: theme.soft, 'stroke-width': 1.2, 'stroke-dasharray': '3 3' }
  return [element('path', { d: linePath(ends), ...look })]
}

/** The line of a run; over a year without a score it is thin and dotted, because nobody knows what lay there. */
function scoreLine(points: TrendRun, { x, y, theme }: TrendGround): Svg[] {
  const steps = pairs(points.filter(({ at }) => at !== null))
  const line = (isSure: boolean, look: Readonly<Record<string, string | number>>): Svg[] => {
    const d = steps.map(([from, to]) =>
      (to.year === from.year + 1) === isSure
        ? `M${round(x(from.year))} ${round(y(from.at ?? 0))}L${round(x(to.year))} ${round(y(to.at ?? 0))}`
        : '',
    )
    return d.some(Boolean)
      ? [element('path', { d: d.join(''), fill: 'none', stroke: theme.ink, ...look })]
      : []
  }
  return [
    ...line(true, { 'stroke-width': 2 }),
    ...line(false, { 'stroke-width': 1.2, 'stroke-dasharray': '1.5 3' }),
  ]
}

function pointMark({ year, at, group, missing }: TrendPoint, ground: TrendGround): Svg[] {
  const { x, y, height, step, theme } = ground
  if (at === null) {
    const side = Math.min(11, step * 0.6)
    const box = { x: x(year) - side / 2, y: height - side - 4, width: side, height: side }
    return missing === 'not-measured' ? [] : [emptyBox(box, theme.soft, { fill: theme.card })]
  }
  const circle = { cx: x(year), cy: y(at), r: Math.min(4.5, step * 0.3) }
  return groupShape('circle', circle, group, ground, { stroke: theme.ink, width: 1.2 })
}

/**
 * The scores at both ends of each run, on the side away from its line; where two would collide the later run is the one
 * asked about, and in a run its end.
 */
function valueLabels({ runs, measure }: TrendFindings, ground: TrendGround): Svg[] {
  const { x, y, left, right, height, words, ink, size } = ground
  const ends = [...runs].reverse().flatMap(points => {
    const known = points.flatMap(point => (point.at === null ? [] : [{ ...point, at: point.at }]))
    const [first, last] = [known[0], known.at(-1)]
    if (!first || !last) return []
    // Beside the end of a run is the line to its neighbour: the figure goes below where that comes from above.
    const atEnd = { ...last, isLower: last.at < (known.at(-2)?.at ?? last.cuts?.[2] ?? last.at) }
    const atStart = { ...first, isLower: first.at < (known[1]?.at ?? first.at) }
    return known.length > 1 ? [atEnd, atStart] : [atEnd]
  })
  const taken: { readonly x: number; readonly y: number; readonly half: number }[] = []
  return ends.flatMap(end => {
    const text = valueText(end.at, measure, words)
    const half = textWidth(text, size.small, 600) / 2
    const middle = Math.max(left + half, Math.min(x(end.year), right - half))
    const above = y(end.at) - 9
    const below = y(end.at) + 9 + size.small * 0.8
    const baseline = (end.isLower && below < height) || above < TOP ? below : above
    const collides = taken.some(
      other =>
        Math.abs(other.x - middle) < other.half + half + 4 && Math.abs(other.y - baseline) < size.small * 1.2,
    )
    if (collides) return []
    taken.push({ x: middle, y: baseline, half })
    return [textLine(text, { ...ink.small, x: middle, y: baseline, weight: 600, anchor: 'middle' })]
  })
}

/** Names of the groups beside the bands of the last year. */
function bandNames(points: readonly TrendPoint[], ground: TrendGround): Svg[] {
  const { y, right, height, words, theme, soft, size } = ground
  const cuts = points.findLast(point => point.cuts !== null)?.cuts
  if (!cuts) return []
  const middleOf = (index: number) => (y(cuts[3 - index] ?? 0) + y(cuts[4 - index] ?? 0)) / 2
  const wish = (_: Group, index: number) => ({ at: middleOf(index), size: size.small * 1.3 })
  return placeLabels(GROUPS, wish, [TOP, height]).flatMap(({ label: group, middle }) => {
    const bar = { x: right + 2, y: middle - 5, width: 3, height: 10, fill: theme.edge[group] }
    const style = { ...soft.small, x: right + 9, y: middle + size.small * 0.36 }
    return [element('rect', bar), textLine(words.names.group[group], style)]
  })
}
