import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { textWidth } from '../../drawing/text-width.ts'
import { AXIS_HEIGHT, bottomAxis, valueTicks } from '../../frame/axes.ts'
import type { Plot, PlotArea } from '../../frame/frame.ts'
import { layRows, type PlacedRow } from '../../rows/row-layout.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import type { BarRow, ChangeBarsFindings } from './change-bars-findings.ts'
import { changeText, whyNoBar } from './change-bars-words.ts'

type Scale = ScaleLinear<number, number>
/** A row of the list: a dimension has its change in words only, because its scale is longer than its parts'. */
type Line = BarRow & { readonly isHead: boolean }

const BAR = 12
const GAP = 5

/** The bars, dimension by dimension. */
export function drawChangeBars(findings: ChangeBarsFindings, area: PlotArea, settings: Settings): Plot {
  const { lang, theme, narrow } = settings
  const lines: Line[] = findings.dimensions.flatMap(({ head, parts }) => [
    { ...head, isHead: true },
    ...parts.map(part => ({ ...part, isHead: false })),
  ])
  const layout = layRows(
    lines.map(({ isHead, ...row }, index) => ({
      text: rowName(row, lang),
      weight: isHead ? 600 : 400,
      indent: isHead ? 0 : 12,
      height: isHead ? (narrow ? 0 : BAR) : BAR + 2,
      before: isHead && index > 0 ? 8 : 0,
    })),
    area.width,
    settings,
    { column: 0.44, maxColumn: 330 },
  )
  const x = scaleOf(lines, layout.left, area.width, findings.measure, settings)
  const step = x.ticks(narrow ? 4 : 6)
  const ticks = valueTicks(
    findings.measure === 'share' ? step.map(value => value * 100) : step,
    value => x(findings.measure === 'share' ? value / 100 : value),
    lang,
  ).map(tick => (findings.measure === 'share' ? { ...tick, label: `${tick.label}%` } : tick))
  const bottom = layout.height + 4
  const grid = { y: bottom, width: area.width, grid: narrow ? 0 : bottom, settings }
  const zero = `M${round(x(0))} 0V${round(bottom)}`
  return {
    height: bottom + AXIS_HEIGHT,
    marks: [
      ...bottomAxis(ticks, grid),
      ...(narrow ? [] : [element('path', { d: zero, stroke: theme.tick, fill: 'none' })]),
      ...layout.labels,
      ...lines.flatMap((line, index) => {
        const placed = layout.rows[index]
        if (!placed) return []
        return line.isHead
          ? headMarks(line, placed, findings, area, settings)
          : barMarks(line, placed, x, findings, area, settings)
      }),
    ],
  }
}

/** Zero and all changes, with room for the figures beyond the ends of the bars. */
function scaleOf(
  lines: readonly Line[],
  left: number,
  right: number,
  measure: ChangeBarsFindings['measure'],
  { lang, size }: Settings,
): Scale {
  const changes = lines.flatMap(({ change, isHead }) => (change === null || isHead ? [] : [change]))
  const medians = lines.flatMap(({ median, isHead }) => (median === null || isHead ? [] : [median]))
  const [low, high] = [Math.min(0, ...changes, ...medians), Math.max(0, ...changes, ...medians)]
  const label = Math.max(
    0,
    ...changes.map(change => textWidth(changeText(change, measure, lang), size.small, 600)),
  )
  const room = label + GAP + 2
  if (low === high) return scaleLinear([-1, 1], [left + room, right - room])
  return scaleLinear([low, high], [left + room, right - room])
}

/** The change of a dimension stands as a figure at the right edge. */
function headMarks(
  line: Line,
  { middle, top }: PlacedRow,
  { measure }: ChangeBarsFindings,
  { width }: PlotArea,
  { lang, theme, size, narrow }: Settings,
): Svg[] {
  const rule = element('path', { d: `M0 ${round(top) - 3}H${width}`, stroke: theme.line, fill: 'none' })
  // In a narrow drawing the name may need the whole width; the figure is in the table.
  if (narrow) return [rule]
  const fill = line.direction === null ? theme.soft : theme.direction[line.direction]
  const text = line.change === null ? whyNoBar(line, lang) : changeText(line.change, measure, lang)
  const style = { x: width, y: middle + size.text * 0.34, size: size.text, fill, anchor: 'end' } as const
  return [rule, textLine(text, { ...style, weight: line.change === null ? 400 : 600 })]
}

function barMarks(
  line: Line,
  { middle }: PlacedRow,
  x: Scale,
  { measure }: ChangeBarsFindings,
  { width, hatching }: PlotArea,
  { lang, theme, size, narrow }: Settings,
): Svg[] {
  const { change, direction, median, verdict } = line
  const baseline = middle + size.small * 0.36
  const y = middle - BAR / 2
  if (change === null || direction === null) {
    const text = whyNoBar(line, lang)
    const isBroken = verdict === 'redefined'
    const box = {
      x: Math.min(x(0), width - 30 - textWidth(text, size.small)) - 12,
      y,
      width: 24,
      height: BAR,
    }
    const look = isBroken
      ? { fill: hatching.broken, stroke: theme.soft, 'stroke-width': 0.75 }
      : { fill: theme.card, stroke: theme.soft, 'stroke-dasharray': '2.5 2.5' }
    const style = { x: box.x + box.width + GAP, y: baseline, size: size.small, fill: theme.soft }
    return [element('rect', { ...box, ...look }), textLine(text, style)]
  }
  const [start, end] = [Math.min(x(0), x(change)), Math.max(x(0), x(change))]
  const right = change >= 0
  const marks = [
    ...(narrow
      ? [
          element('path', {
            d: `M${round(x(0))} ${round(y - 2)}v${BAR + 4}`,
            stroke: theme.tick,
            fill: 'none',
          }),
        ]
      : []),
    element('rect', {
      x: start,
      y,
      width: Math.max(0.75, end - start),
      height: BAR,
      fill: theme.direction[direction],
    }),
  ]
  let [from, to] = [start, end]
  if (median !== null) {
    const at = x(median)
    const tick = `M${round(at)} ${round(middle - BAR / 2 - 2)}v${BAR + 4}`
    // A rim of the ground keeps the tick visible inside a bar; beside a short bar it would hide the bar.
    const isInside = at > start + 4 && at < end - 4
    if (isInside)
      marks.push(element('path', { d: tick, stroke: theme.card, 'stroke-width': 3.5, fill: 'none' }))
    marks.push(element('path', { d: tick, stroke: theme.ink, 'stroke-width': 1.4, fill: 'none' }))
    ;[from, to] = [Math.min(start, at), Math.max(end, at)]
  }
  const label = { size: size.small, fill: theme.direction[direction], weight: 600, y: baseline } as const
  const text = changeText(change, measure, lang)
  marks.push(
    right
      ? textLine(text, { ...label, x: to + GAP })
      : textLine(text, { ...label, x: from - GAP, anchor: 'end' }),
  )
  return marks
}
