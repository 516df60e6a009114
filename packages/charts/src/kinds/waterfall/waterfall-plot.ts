import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { textWidth } from '../../drawing/text-width.ts'
import { formatDelta, formatScore } from '../../format.ts'
import { AXIS_HEIGHT, bottomAxis, valueTicks } from '../../frame/axes.ts'
import type { Plot, PlotArea } from '../../frame/frame.ts'
import { layRows, type PlacedRow } from '../../rows/row-layout.ts'
import type { Settings } from '../../settings.ts'
import type { WaterfallFindings, WaterfallStep } from './waterfall-findings.ts'
import { endName, stepName } from './waterfall-words.ts'

type Scale = ScaleLinear<number, number>

const BAR = 14
const GAP = 5

/** The steps below each other, from the earlier score at the top to the later one at the bottom. */
export function drawWaterfall(findings: WaterfallFindings, area: PlotArea, settings: Settings): Plot {
  const { lang, narrow, theme } = settings
  const { whole, steps, from, to } = findings
  if (!whole) return { height: 0, marks: [] }
  const layout = layRows(
    [
      { text: endName(findings, from, lang), weight: 600, height: BAR },
      ...steps.map((step, index) => ({
        text: stepName(step, lang),
        height: BAR,
        before: index === 0 ? 4 : 0,
      })),
      { text: endName(findings, to, lang), weight: 600, height: BAR, before: 4 },
    ],
    area.width,
    settings,
    { column: 0.42, maxColumn: 320 },
  )
  const x = scaleOf(findings, layout.left, area.width, settings)
  const bottom = layout.height + 4
  const ticks = valueTicks(x.ticks(narrow ? 4 : 6), x, lang)
  const rows = layout.rows
  const ends = [
    { at: whole.from, row: rows[0] },
    { at: whole.to, row: rows.at(-1) },
  ]
  const levels = [whole.from, ...steps.map(({ end }) => end)]
  // In a narrow drawing a name stands between two bars, and a line would cross it.
  const joints = levels.flatMap((level, index) => {
    const [above, below] = [rows[index], rows[index + 1]]
    return above && below && !narrow ? [joint(x(level), above, below, theme.soft)] : []
  })
  return {
    height: bottom + AXIS_HEIGHT,
    marks: [
      ...bottomAxis(ticks, { y: bottom, width: area.width, grid: narrow ? 0 : bottom, settings }),
      ...layout.labels,
      ...joints,
      ...steps.flatMap((step, index) => {
        const placed = rows[index + 1]
        return placed ? stepMarks(step, placed, x, settings) : []
      }),
      ...ends.flatMap(({ at, row }) => (row ? endMarks(at, row, x, area.width, settings) : [])),
    ],
  }
}

/** From the lowest to the highest level that is passed, with room for figures on both sides. */
function scaleOf(
  { whole, steps }: WaterfallFindings,
  left: number,
  right: number,
  { lang, size }: Settings,
): Scale {
  const levels = [
    ...(whole ? [whole.from, whole.to] : []),
    ...steps.flatMap(({ start, end }) => [start, end]),
  ]
  const texts = [
    ...steps.map(({ delta }) => formatDelta(delta, lang)),
    ...(whole ? [whole.from, whole.to].map(score => formatScore(score, lang)) : []),
  ]
  const room = Math.max(0, ...texts.map(text => textWidth(text, size.text, 600))) + GAP + 4
  const [low, high] = [Math.min(...levels), Math.max(...levels)]
  return scaleLinear(low < high ? [low, high] : [low - 0.5, high + 0.5], [left + room, right - room])
}

/** The line that carries a level to the next row. */
function joint(x: number, above: PlacedRow, below: PlacedRow, stroke: string): Svg {
  const d = `M${round(x)} ${round(above.middle + BAR / 2)}V${round(below.middle - BAR / 2)}`
  return element('path', { d, stroke, 'stroke-width': 1, fill: 'none' })
}

function stepMarks(
  { start, end, delta, direction }: WaterfallStep,
  { middle }: PlacedRow,
  x: Scale,
  { lang, size, theme }: Settings,
): Svg[] {
  const [low, high] = [Math.min(x(start), x(end)), Math.max(x(start), x(end))]
  const fill = theme.direction[direction]
  const box = { x: low, y: middle - BAR / 2, width: Math.max(1.5, high - low), height: BAR, fill }
  const label = { y: middle + size.text * 0.36, size: size.text, fill, weight: 600 } as const
  const text = formatDelta(delta, lang)
  return [
    element('rect', box),
    delta < 0
      ? textLine(text, { ...label, x: low - GAP, anchor: 'end' })
      : textLine(text, { ...label, x: high + GAP }),
  ]
}

/** A level is a post, not a bar: the axis does not begin at zero, so a length would mislead. */
function endMarks(
  score: number,
  { middle }: PlacedRow,
  x: Scale,
  width: number,
  { lang, size, theme }: Settings,
): Svg[] {
  const text = formatScore(score, lang)
  const isRight = x(score) + GAP + 4 + textWidth(text, size.text, 600) <= width
  const label = { y: middle + size.text * 0.36, size: size.text, fill: theme.ink, weight: 600 } as const
  return [
    element('rect', { x: x(score) - 2, y: middle - BAR / 2 - 2, width: 4, height: BAR + 4, fill: theme.ink }),
    isRight
      ? textLine(text, { ...label, x: x(score) + GAP + 2 })
      : textLine(text, { ...label, x: x(score) - GAP - 2, anchor: 'end' }),
  ]
}
