import { linear } from '../../drawing/scale.ts'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textLine } from '../../drawing/text.ts'
import { textWidth } from '../../drawing/text-width.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import { endMarks, fittingEnds, type LineEnd, wrapEnds } from '../../lines/line-ends.ts'
import { changeText, valueText, whyNoChange } from '../../measure.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import type { SlopeFindings, SlopeLine } from './slope-findings.ts'

const YEARS = 20
const RADIUS = 3.6
const LINES = 300

/** Provinces between two years: all as hair-lines, some with their names; of those that a page has no room for, the number. */
export function drawSlopes(findings: SlopeFindings, canvas: Canvas): Plot {
  const { from, to, others, measure } = findings
  const { room, narrow, words, size, theme, soft, maxPlot } = canvas
  const figure = (value: number) => valueText(value, measure, words)
  const most = maxPlot === null ? Number.POSITIVE_INFINITY : maxPlot - YEARS
  const wrapped = wrapEnds(endsOf(findings, canvas), narrow ? room * 0.44 : Math.min(280, room * 0.4), canvas)
  const named = fittingEnds(wrapped.ends, most - size.small * LINE_HEIGHT - 8)
  const lines = findings.lines.filter((_, index) => named.has(index))
  const ends = wrapped.ends.filter((_, index) => named.has(index))
  const labels = ends.reduce((sum, { height }) => sum + height, 0)
  const starts = wrapEnds(
    lines.flatMap(({ start }) => (start === null ? [] : { text: figure(start), year: from, at: start })),
    room,
    canvas,
  )
  const left = Math.max(textWidth(`${from}`, size.small) / 2, starts.room + 4)
  const right = room - wrapped.room
  const rest = findings.lines.length - lines.length
  const told = rest > 0 ? words.charts.slope.others(rest) : null
  const height = Math.min(Math.max(LINES, labels), most - (told ? size.small * LINE_HEIGHT + 8 : 0))
  const bottom = YEARS + height
  const y = linear(spanOf(findings), [bottom - 8, YEARS + 8])
  const x = (year: number) => (year === from ? left : right - 8)
  const posts = [from, to].map(year => `M${round(x(year))} ${YEARS - 4}V${round(bottom)}`).join('')
  const hairs = others.map(([a, b]) => `M${round(left)} ${round(y(a))}L${round(x(to))} ${round(y(b))}`)
  const faint = { stroke: theme.tick, 'stroke-width': 0.7, opacity: 0.55, fill: 'none' }
  return {
    height: bottom + (told ? size.small * LINE_HEIGHT + 8 : 0),
    leftOut: told,
    marks: [
      ...[from, to].map(year =>
        textLine(`${year}`, { ...soft.small, x: x(year), y: size.small, anchor: 'middle' }),
      ),
      element('path', { d: posts, stroke: theme.tick, fill: 'none' }),
      ...(hairs.length > 0 ? [element('path', { d: hairs.join(''), ...faint })] : []),
      // Those that are not named stand below those that are.
      ...[...findings.lines].reverse().flatMap(line => lineMarks(line, left, x(to), y, canvas)),
      ...endMarks(ends, { x, y, right, top: YEARS + 8, height: bottom }, canvas),
      ...endMarks(starts.ends, { x, y, right: left - 7, top: YEARS + 8, height: bottom }, canvas, -1),
      ...(told ? [textLine(told, { ...soft.small, x: 0, y: bottom + 8 + size.small })] : []),
    ],
  }
}

/** Name, value and change of a line, or why it has none. */
export function endText(line: SlopeLine, { measure }: SlopeFindings, { words }: Settings): string {
  const { change, end } = line
  const told = change === null ? whyNoChange(line, words) : changeText(change, measure, words)
  return `${rowName(line, words)}${end === null ? '' : ` ${valueText(end, measure, words)}`} (${told})`
}

function endsOf(findings: SlopeFindings, settings: Settings): LineEnd[] {
  return findings.lines.map(line => {
    const { direction, signal, start, end } = line
    const isClear = signal === 'clear' && direction !== null
    return {
      text: endText(line, findings, settings),
      weight: isClear ? 600 : 400,
      ...(isClear && { fill: settings.theme.direction[direction] }),
      year: end === null && start !== null ? findings.from : findings.to,
      at: end ?? start ?? 0,
    }
  })
}

/** The lowest and the highest value drawn; two that differ. */
export function spanOf({ lines, others }: SlopeFindings): readonly [number, number] {
  const values = [...lines.flatMap(({ start, end }) => [start ?? [], end ?? []].flat()), ...others.flat()]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (values.length === 0) return [0, 1]
  return low < high ? [low, high] : [low - 0.5, high + 0.5]
}

/** A line with its dots; where the years do not compare, a dashed stub at each dot that has a score. */
function lineMarks(
  { start, end, direction, signal }: SlopeLine,
  left: number,
  right: number,
  y: (value: number) => number,
  { theme }: Settings,
): Svg[] {
  const colour = signal === 'clear' && direction !== null ? theme.direction[direction] : theme.ink
  const stub = (right - left) * 0.28
  const ends = [
    { x: left, value: start, along: stub },
    { x: right, value: end, along: -stub },
  ].flatMap(({ value, ...place }) => (value === null ? [] : [{ ...place, y: y(value) }]))
  const [first, last] = ends
  const marks: Svg[] = []
  if (direction !== null && first && last) {
    const line = { x1: first.x, y1: first.y, x2: last.x, y2: last.y }
    marks.push(element('line', { ...line, stroke: colour, 'stroke-width': signal === 'clear' ? 2 : 1.5 }))
  } else if (first) {
    const d = ends.map(({ x, y, along }) => `M${round(x)} ${round(y)}h${round(along)}`).join('')
    const dashed = { stroke: theme.soft, 'stroke-width': 1.5, 'stroke-dasharray': '3 3', fill: 'none' }
    marks.push(element('path', { d, ...dashed }))
  }
  const look =
    direction === null ? { fill: theme.card, stroke: theme.soft } : { fill: colour, stroke: theme.card }
  return [
    ...marks,
    ...ends.map(({ x, y }) => element('circle', { cx: x, cy: y, r: RADIUS, ...look, 'stroke-width': 1.2 })),
  ]
}
