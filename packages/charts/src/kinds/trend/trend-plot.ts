import { nameOf } from '@papi-lens/words'
import { nice, range } from 'd3-array'
import { emptyBox, groupShape } from '../../drawing/paint.ts'
import { linear } from '../../drawing/scale.ts'
import type { Svg } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { textWidth } from '../../drawing/text-width.ts'
import { AXIS_HEIGHT, bottomAxis, gutterOf, leftAxis, percentTicks, valueTicks } from '../../frame/axes.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import { groupBands } from '../../lines/group-bands.ts'
import { endMarks, fittingEnds, type LineEnd, wrapEnds } from '../../lines/line-ends.ts'
import { scaleMark, stripMark, stripsOf } from '../../lines/year-breaks.ts'
import { scoreLine, thinLine, type YearGround, type YearValue } from '../../lines/year-lines.ts'
import { valueText } from '../../measure.ts'
import type { ChartSpeech } from '../../settings.ts'
import type { BesideLine, TrendFindings, TrendPoint } from './trend-findings.ts'

/** A line with what stands at its end. */
interface Line extends LineEnd {
  readonly runs: readonly (readonly YearValue[])[]
  /** Dashes; the line that the chart is about has none and is drawn apart. */
  readonly dash: string | null
}

const TOP = 16
/** Least height of the lines, and height of what counts those not drawn. */
const [LEAST, MORE] = [70, 18]
/** Lines that are crossed must be told apart in greyscale too. */
const DASHES = ['none', '7 3', '2 2', '10 3 2 3', '5 2', '1 3', '12 4']

/** The drawing of a trend. */
export function drawTrend(findings: TrendFindings, canvas: Canvas): Plot {
  const { words, narrow, room, maxPlot } = canvas
  const { runs, measure } = findings
  const years = runs.flat().map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const strips = stripsOf(findings.breaks)
  // Where every year breaks with the one before, groups would be a staircase that nothing is read from.
  const banded = runs.filter(
    run => !strips.some(({ from, to }) => (run[0]?.year ?? 0) >= from && (run.at(-1)?.year ?? 0) < to),
  )
  const all = linesOf(findings, canvas)
  const named = (lines: readonly Line[]) =>
    wrapEnds(lines, narrow ? room * 0.36 : Math.max(150, room * 0.24), canvas)
  const most = Math.max(LEAST, (maxPlot ?? Number.POSITIVE_INFINITY) - AXIS_HEIGHT)
  const isWhole = maxPlot === null || named(all).height <= most
  const fitting = isWhole ? null : fittingEnds(named(all).ends, most - MORE)
  const lines = all.filter((_, index) => fitting?.has(index) ?? true)
  const more = isWhole ? null : words.charts.paper.leftOut(words.charts.paper.rows(all.length - lines.length))
  const labels = named(lines)
  const wanted = Math.max(200, Math.min(340, room * 0.44), labels.height + TOP)
  const height = Math.round(Math.min(wanted, isWhole ? most : most - MORE))
  const y = linear(nice(...valueSpan(lines, banded.flat()), 10), [height, TOP])
  const rows = (measure === 'share' ? percentTicks : valueTicks)(
    y.ticks(Math.min(5, Math.max(1, Math.floor(height / 30)))),
    y,
    words,
  )
  const left = gutterOf(rows, canvas)
  const right = room - labels.room
  // A year's marks stand in the middle of its own strip, so that the strip of a break lies between two years.
  const step = (right - left) / (last - first + 1)
  const x = (year: number) => left + (year - first + 0.5) * step
  const ground = { ...canvas, x, y, left, right, top: TOP, height, step }
  const ticks = range(first, last + 1).map(year => ({ at: x(year), label: `${year}` }))
  return {
    height: height + AXIS_HEIGHT + (isWhole ? 0 : MORE),
    leftOut: more,
    marks: [
      ...banded.flatMap(run => groupBands(run, ground)),
      ...leftAxis(rows, ground, canvas),
      ...strips.map(strip => stripMark(strip, ground)),
      ...findings.breaks.flatMap(found => scaleMark(found, ground)),
      ...lines.flatMap(line =>
        line.dash === null ? [] : line.runs.flatMap(run => thinLine(run, line.dash, ground)),
      ),
      ...runs.flatMap(run => scoreLine(run, ground)),
      ...runs.flat().flatMap(point => pointMark(point, ground)),
      ...valueLabels(findings, ground),
      ...endMarks(labels.ends, ground, canvas),
      ...bottomAxis(ticks, { y: height }, canvas),
      ...(more === null
        ? []
        : [textLine(more, { ...canvas.soft.small, x: 0, y: height + AXIS_HEIGHT + MORE - 3 })]),
    ],
  }
}

/** The line it is about, the national median, and those beside them, each with what stands at its end. */
function linesOf({ runs, province, beside, measure }: TrendFindings, { words }: Canvas): Line[] {
  const line = (runs: Line['runs'], name: string, dash: string | null): Line[] => {
    const end = runs.flat().findLast(({ at }) => at !== null)
    if (!end || end.at === null) return []
    const text = `${name} ${valueText(end.at, measure, words)}`
    return [{ runs, dash, text, weight: dash === null ? 600 : 400, year: end.year, at: end.at }]
  }
  const medians = runs.map(run => run.map(({ year, cuts }) => ({ year, at: cuts?.[2] ?? null })))
  return [
    ...line(runs, nameOf(province, words), null),
    ...line(medians, words.charts.key.nationalMedian, '3 3'),
    ...beside.flatMap((other, index) => line(other.runs, besideName(other, words), DASHES[index] ?? 'none')),
  ]
}

/** From the lowest to the highest value drawn. */
function valueSpan(lines: readonly Line[], points: readonly TrendPoint[]): [number, number] {
  const drawn = lines.flatMap(({ runs }) => runs.flat().flatMap(({ at }) => at ?? []))
  const values = [...drawn, ...points.flatMap(({ cuts }) => cuts ?? [])]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  // Equal values still need a scale with a height.
  return low < high ? [low, high] : [low - Math.abs(low) * 0.1 - 0.1, high + Math.abs(high) * 0.1 + 0.1]
}

function pointMark({ year, at, group, missing }: TrendPoint, ground: YearGround): Svg[] {
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
 * The scores at both ends of each run, and its highest and lowest, on the side away from its line; where two would collide
 * the later run is the one asked about, and in a run its end. The last of all stands beside the name.
 */
function valueLabels({ runs, measure }: TrendFindings, ground: YearGround): Svg[] {
  const { x, y, left, right, height, words, ink, size } = ground
  const wanted = [...runs].reverse().flatMap((points, later) => {
    const known = points.flatMap(point => (point.at === null ? [] : [{ ...point, at: point.at }]))
    const [first, last] = [known[0], known.at(-1)]
    if (!first || !last) return []
    // Beside the end of a run is the line to its neighbour: the figure goes below where that comes from above.
    const atEnd = { ...last, isLower: last.at < (known.at(-2)?.at ?? last.cuts?.[2] ?? last.at) }
    const atStart = { ...first, isLower: first.at < (known[1]?.at ?? first.at) }
    const order = [...known].sort((a, b) => a.at - b.at)
    const [low, high] = [order[0] ?? first, order.at(-1) ?? last]
    return [
      ...(later === 0 ? [] : [atEnd]),
      ...(known.length > 1 ? [atStart, { ...high, isLower: false }, { ...low, isLower: true }] : []),
    ].filter(({ year }) => later > 0 || year !== last.year)
  })
  const taken: { readonly x: number; readonly y: number; readonly half: number }[] = []
  return wanted.flatMap(({ year, at, isLower, cuts }) => {
    const text = valueText(at, measure, words)
    const half = textWidth(text, size.small, 600) / 2
    const middle = Math.max(left + half, Math.min(x(year), right - half))
    const [above, below] = [y(at) - 9, y(at) + 9 + size.small * 0.8]
    // The median must not strike a figure through.
    const off = y(cuts?.[2] ?? Number.NaN) - (isLower ? below : above) + size.small / 3
    const isBelow = isLower !== Math.abs(off) < size.small * 0.8
    const baseline = (isBelow && below < height) || above < TOP ? below : above
    const collides = taken.some(
      other =>
        Math.abs(other.x - middle) < other.half + half + 4 && Math.abs(other.y - baseline) < size.small * 1.2,
    )
    if (collides) return []
    taken.push({ x: middle, y: baseline, half })
    return [textLine(text, { x: middle, y: baseline, weight: 600, anchor: 'middle', ...ink.small })]
  })
}

/** What a line beside it is called. */
export const besideName = ({ province, region }: BesideLine, words: ChartSpeech): string =>
  region ? words.charts.trend.region(region) : province ? nameOf(province, words) : ''
