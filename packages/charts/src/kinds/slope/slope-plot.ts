import { linear } from '../../drawing/scale.ts'
import { element, round, type Svg, shifted } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textBlock, textLine, textLines } from '../../drawing/text.ts'
import { textWidth, widestText, wrapText } from '../../drawing/text-width.ts'
import type { Theme } from '../../drawing/theme.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import { placeLabels } from '../../frame/place-labels.ts'
import { changeText, valueText, whyNoChange } from '../../measure.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import type { SlopeFindings, SlopeLine, SlopePanel } from './slope-findings.ts'

type Span = readonly [number, number]

const PANEL_GAP = 26
const PANEL_WIDTH = 270
const YEARS = 20
const LEADER = 10
const RADIUS = 3.6
/** Room between neighbouring labels. */
const AIR = 3

/** The panels in rows, all with the same scale, so that a steep line means the same in each. */
export function drawSlopes(findings: SlopeFindings, canvas: Canvas): Plot {
  const { room, ink, words } = canvas
  const { panels } = findings
  const fit = Math.max(1, Math.floor((room + PANEL_GAP) / (PANEL_WIDTH + PANEL_GAP)))
  const columns = Math.min(panels.length, fit, 4)
  const width = (room - (columns - 1) * PANEL_GAP) / columns
  const span = spanOf(findings)
  const least = panels.length === 1 ? Math.max(260, Math.min(400, width * 0.42)) : 150
  // One panel is named in the title already.
  const isNamed = findings.of === 'units' && panels.length > 1
  const marks: Svg[] = []
  let y = 0
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns).map(panel => labelled(panel, findings, width, canvas))
    const headOf = ({ panel }: LabelledPanel, top: number) =>
      textBlock(isNamed ? rowName(panel.head, words) : '', { ...ink.text, x: 0, top, width, weight: 600 })
    const head = Math.max(...row.map(panel => headOf(panel, 0).height))
    const height = Math.max(least, ...row.map(panel => panel.least))
    for (const [index, panel] of row.entries()) {
      // Heads stand on the same last line, right above their plots.
      const heading = headOf(panel, head - headOf(panel, 0).height)
      const inner = drawPanel(panel, findings, { height, span }, canvas)
      const whole = [...heading.marks, shifted(inner, 0, head + 4)]
      marks.push(shifted(whole, index * (width + PANEL_GAP), y))
    }
    y += head + 4 + YEARS + height + 18
  }
  return { height: y - 14, marks }
}

/** The lowest and the highest value drawn; two that differ. */
export function spanOf({ panels, others }: SlopeFindings): Span {
  const ends = panels.flatMap(({ lines }) => lines.flatMap(({ start, end }) => [start, end]))
  const values = [...ends.flatMap(value => (value === null ? [] : [value])), ...others.flat()]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (values.length === 0) return [0, 1]
  return low < high ? [low, high] : [low - 0.5, high + 0.5]
}

/** A label of the right side: value with the change below it, and the name beside. */
interface RightLabel {
  readonly line: SlopeLine
  readonly value: string
  readonly change: string | null
  /** Lines of the name, and why there is no change. */
  readonly name: readonly string[]
  readonly why: readonly string[]
  readonly height: number
}

/** A panel with its labels, where the two years stand, the width of values, and the least height. */
interface LabelledPanel {
  readonly panel: SlopePanel
  readonly labels: readonly RightLabel[]
  readonly left: number
  readonly right: number
  readonly value: number
  readonly least: number
}

function labelled(
  panel: SlopePanel,
  { measure }: SlopeFindings,
  width: number,
  { words, size }: Settings,
): LabelledPanel {
  const { lines } = panel
  const figure = (value: number | null) => (value === null ? '' : valueText(value, measure, words))
  const change = (line: SlopeLine) => (line.change === null ? '' : changeText(line.change, measure, words))
  const starts = lines.map(({ start }) => figure(start))
  const ends = lines.map(({ end }) => figure(end))
  const left = Math.max(textWidth('2023', size.small) / 2, widestText(starts, size.text, 600) + LEADER + 6)
  const value = Math.max(widestText(ends, size.text, 600), widestText(lines.map(change), size.small, 600))
  const names = lines.map(line => rowName(line, words))
  // The slope itself keeps a fifth of the width however long the names are, unless a word would have to be cut.
  const parts = names.flatMap(name => name.split(' '))
  const most = Math.max(
    width * 0.79 - left - value - LEADER - 12,
    Math.min(widestText(parts, size.text, 600), width * 0.46),
  )
  const room = Math.min(Math.max(widestText(names, size.text), 76) + 2, most)
  const labels = lines.map((line, index): RightLabel => {
    const name = wrapText(names[index] ?? '', room, size.text)
    const why = wrapText(line.change === null ? whyNoChange(line, words) : '', room, size.small)
    const rows = Math.max(name.length + why.length, line.change === null ? 1 : 2)
    return {
      line,
      value: figure(line.end) || '–',
      change: change(line) || null,
      name,
      why,
      height: rows * size.text * LINE_HEIGHT + AIR,
    }
  })
  const least = labels.reduce((sum, { height }) => sum + height, 12)
  return { panel, labels, left, right: width - room - value - LEADER - 12, value, least }
}

function drawPanel(
  { panel: { lines }, labels, left, right, value }: LabelledPanel,
  { others, from, to, measure }: SlopeFindings,
  { height, span }: { readonly height: number; readonly span: Span },
  { words, size, theme, ink, soft }: Settings,
): Svg[] {
  const y = linear(span, [YEARS + height - 8, YEARS + 8])
  const bottom = YEARS + height
  const posts = `M${round(left)} ${YEARS - 4}V${bottom}M${round(right)} ${YEARS - 4}V${bottom}`
  const year = { ...soft.small, y: size.small, anchor: 'middle' } as const
  const hairs = others.map(([a, b]) => `M${round(left)} ${round(y(a))}L${round(right)} ${round(y(b))}`)
  const faint = { stroke: theme.tick, 'stroke-width': 0.7, opacity: 0.55, fill: 'none' }
  const marks = [
    textLine(`${from}`, { ...year, x: left }),
    textLine(`${to}`, { ...year, x: right }),
    element('path', { d: posts, stroke: theme.tick, fill: 'none' }),
    ...(hairs.length > 0 ? [element('path', { d: hairs.join(''), ...faint })] : []),
    ...lines.flatMap(line => lineMarks(line, left, right, y, theme)),
  ]

  const step = size.text * LINE_HEIGHT
  // The first line of a label, with its value, wants to stand beside the dot.
  const wanted = labels.map(({ line: { start, end }, height: tall }) => {
    const at = end ?? start
    return (at === null ? YEARS + height / 2 : y(at)) + (tall - step) / 2
  })
  const ordered = inOrder(lines, wanted)
  const wish = ({ height }: RightLabel, index: number) => ({ at: ordered[index] ?? 0, size: height })
  for (const { label, middle } of placeLabels(labels, wish, [YEARS, bottom])) {
    const { line, value: text, name, why, change } = label
    const first = middle - label.height / 2 + AIR / 2 + size.text * 0.98
    const x = right + LEADER + 6
    const figure = { x: x + value, weight: 600, anchor: 'end' } as const
    if (line.end !== null) marks.push(leader(right, y(line.end), x - 2, first - size.text * 0.36, theme.tick))
    marks.push(
      textLine(text, { ...ink.text, ...figure, y: first }),
      ...textLines(name, { ...ink.text, x: x + value + 6, y: first }),
      ...textLines(why, { ...soft.small, x: x + value + 6, y: first + name.length * step }),
    )
    if (change === null) continue
    const fill = line.direction === null ? theme.soft : theme.direction[line.direction]
    marks.push(textLine(change, { ...soft.small, ...figure, y: first + step, fill }))
  }

  const starts = lines.flatMap(({ start }) => (start === null ? [] : [start]))
  const beside = placeLabels(starts, start => ({ at: y(start), size: size.text * 1.25 }), [YEARS, bottom])
  for (const { label: start, middle } of beside) {
    const style = { ...soft.text, y: middle + size.text * 0.36, anchor: 'end' } as const
    marks.push(
      leader(left, y(start), left - LEADER - 2, middle, theme.tick),
      textLine(valueText(start, measure, words), { ...style, x: left - LEADER - 4 }),
    )
  }
  return marks
}

/** Labels of several lines want to stand lower; they must not thereby pass the label of a lower score. */
function inOrder(lines: readonly SlopeLine[], wanted: readonly number[]): number[] {
  const level = (index: number) => lines[index]?.end ?? lines[index]?.start ?? 0
  const order = wanted.map((_, index) => index).sort((a, b) => level(b) - level(a) || a - b)
  const placed = [...wanted]
  let last = Number.NEGATIVE_INFINITY
  for (const index of order) {
    last = Math.max(wanted[index] ?? 0, last + 0.01)
    placed[index] = last
  }
  return placed
}

function leader(fromX: number, fromY: number, toX: number, toY: number, stroke: string): Svg {
  const away = fromX < toX ? RADIUS + 1 : -RADIUS - 1
  const d = `M${round(fromX + away)} ${round(fromY)}L${round(toX)} ${round(toY)}`
  return element('path', { d, stroke, 'stroke-width': 0.8, fill: 'none' })
}

/** A line with its dots; where the years do not compare, a dashed stub at each dot that has a score. */
function lineMarks(
  { start, end, direction }: SlopeLine,
  left: number,
  right: number,
  y: (value: number) => number,
  theme: Theme,
): Svg[] {
  const colour = direction === null ? theme.soft : theme.direction[direction]
  const stub = (right - left) * 0.28
  const ends = [
    { x: left, value: start, along: stub },
    { x: right, value: end, along: -stub },
  ].flatMap(({ value, ...place }) => (value === null ? [] : [{ ...place, y: y(value) }]))
  const [first, last] = ends
  const marks: Svg[] = []
  if (direction !== null && first && last) {
    const line = { x1: first.x, y1: first.y, x2: last.x, y2: last.y }
    marks.push(element('line', { ...line, stroke: colour, 'stroke-width': 2 }))
  } else if (first) {
    const d = ends.map(({ x, y, along }) => `M${round(x)} ${round(y)}h${round(along)}`).join('')
    const dashed = { stroke: theme.soft, 'stroke-width': 1.5, 'stroke-dasharray': '3 3', fill: 'none' }
    marks.push(element('path', { d, ...dashed }))
  }
  const look =
    direction === null ? { fill: theme.card, stroke: colour } : { fill: colour, stroke: theme.card }
  return [
    ...marks,
    ...ends.map(({ x, y }) => element('circle', { cx: x, cy: y, r: RADIUS, ...look, 'stroke-width': 1.2 })),
  ]
}
