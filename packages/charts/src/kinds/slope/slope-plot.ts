import { linear } from '../../drawing/scale.ts'
import { element, round, type Svg, shifted } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textLine, textLines } from '../../drawing/text.ts'
import { textWidth, wrapText } from '../../drawing/text-width.ts'
import type { Plot, PlotArea } from '../../frame/frame.ts'
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

/** A label of the right side: value with the change below it, and the name beside. */
interface RightLabel {
  readonly value: string
  readonly change: string | null
  /** Lines of the name, and why there is no change. */
  readonly name: readonly string[]
  readonly why: readonly string[]
  readonly height: number
}

/** The panels in rows, all with the same scale, so that a steep line means the same in each. */
export function drawSlopes(findings: SlopeFindings, area: PlotArea, settings: Settings): Plot {
  const { panels } = findings
  const fit = Math.max(1, Math.floor((area.width + PANEL_GAP) / (PANEL_WIDTH + PANEL_GAP)))
  const columns = Math.min(panels.length, fit, 4)
  const width = (area.width - (columns - 1) * PANEL_GAP) / columns
  const span = spanOf(findings)
  const marks: Svg[] = []
  let y = 0
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns)
    // One panel is named in the title already.
    const heads = row.map(({ head }) =>
      findings.of === 'provinces' || panels.length === 1
        ? []
        : wrapText(rowName(head, settings.words), width, settings.size.text, 600),
    )
    const head = Math.max(...heads.map(lines => lines.length)) * settings.size.text * LINE_HEIGHT
    const height = Math.max(...row.map(panel => plotHeight(panel, findings, width, settings)))
    for (const [index, panel] of row.entries()) {
      const lines = heads[index] ?? []
      const style = { x: 0, size: settings.size.text, fill: settings.theme.ink, weight: 600 } as const
      // Heads stand on the same last line, right above their plots.
      const top = head - lines.length * settings.size.text * LINE_HEIGHT + settings.size.text
      const inner = drawPanel(panel, findings, { width, height, span }, settings)
      const whole = [...textLines(lines, { ...style, y: top }), shifted(inner, 0, head + 4)]
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

/** Where the two years stand, and the room of the labels. */
function columnsOf({ lines }: SlopePanel, findings: SlopeFindings, width: number, { words, size }: Settings) {
  const widest = (texts: readonly string[], fontSize: number) =>
    Math.max(0, ...texts.map(text => textWidth(text, fontSize, 600)))
  const figures = (values: readonly (number | null)[]) =>
    values.flatMap(value => (value === null ? [] : [valueText(value, findings.measure, words)]))
  const starts = figures(lines.map(({ start }) => start))
  const ends = figures(lines.map(({ end }) => end))
  const changes = lines.flatMap(({ change }) =>
    change === null ? [] : [changeText(change, findings.measure, words)],
  )
  const left = Math.max(textWidth('2023', size.small) / 2, widest(starts, size.text) + LEADER + 6)
  const value = Math.max(widest(ends, size.text), widest(changes, size.small))
  const names = lines.map(line => textWidth(rowName(line, words), size.text))
  const parts = lines.flatMap(line => rowName(line, words).split(' '))
  // The slope itself keeps a fifth of the width however long the names are, unless a word would have to be cut.
  const most = Math.max(
    width * 0.79 - left - value - LEADER - 12,
    Math.min(widest(parts, size.text), width * 0.46),
  )
  const room = Math.min(Math.max(...names, 76) + 2, most)
  const right = width - room - value - LEADER - 12
  return { left, right, value, room }
}

function rightLabel(
  line: SlopeLine,
  findings: SlopeFindings,
  room: number,
  { words, size }: Settings,
): RightLabel {
  const name = wrapText(rowName(line, words), room, size.text)
  const why = wrapText(line.change === null ? whyNoChange(line, words) : '', room, size.small)
  const rows = Math.max(name.length + why.length, line.change === null ? 1 : 2)
  return {
    value: line.end === null ? '–' : valueText(line.end, findings.measure, words),
    change: line.change === null ? null : changeText(line.change, findings.measure, words),
    name,
    why,
    height: rows * size.text * LINE_HEIGHT + AIR,
  }
}

function plotHeight(panel: SlopePanel, findings: SlopeFindings, width: number, settings: Settings): number {
  const { room } = columnsOf(panel, findings, width, settings)
  const labels = panel.lines.map(line => rightLabel(line, findings, room, settings))
  const sum = labels.reduce((total, { height }) => total + height, 0)
  const single = Math.max(260, Math.min(400, width * 0.42))
  return Math.max(findings.panels.length === 1 ? single : 150, sum + 12)
}

function drawPanel(
  panel: SlopePanel,
  findings: SlopeFindings,
  { width, height, span }: { width: number; height: number; span: Span },
  settings: Settings,
): Svg[] {
  const { words, size, theme } = settings
  const { left, right, value, room } = columnsOf(panel, findings, width, settings)
  const y = linear(span, [YEARS + height - 8, YEARS + 8])
  const bottom = YEARS + height
  const posts = `M${round(left)} ${YEARS - 4}V${bottom}M${round(right)} ${YEARS - 4}V${bottom}`
  const year = { y: size.small, size: size.small, fill: theme.soft, anchor: 'middle' } as const
  const hairs = findings.others.map(
    ([a, b]) => `M${round(left)} ${round(y(a))}L${round(right)} ${round(y(b))}`,
  )
  const faint = { stroke: theme.tick, 'stroke-width': 0.7, opacity: 0.55, fill: 'none' }
  const marks = [
    textLine(`${findings.from}`, { ...year, x: left }),
    textLine(`${findings.to}`, { ...year, x: right }),
    element('path', { d: posts, stroke: theme.tick, fill: 'none' }),
    ...(hairs.length > 0 ? [element('path', { d: hairs.join(''), ...faint })] : []),
    ...panel.lines.flatMap(line => lineMarks(line, left, right, y, settings)),
  ]

  const labels = panel.lines.map(line => rightLabel(line, findings, room, settings))
  const step = size.text * LINE_HEIGHT
  const heights = labels.map(label => label.height)
  const middle = YEARS + height / 2
  // The first line of a label, with its value, wants to stand beside the dot.
  const wanted = panel.lines.map(
    ({ start, end }, index) =>
      (end === null && start === null ? middle : y(end ?? start ?? 0)) + ((heights[index] ?? 0) - step) / 2,
  )
  const placed = placeLabels(inOrder(panel.lines, wanted), heights, YEARS, bottom)
  for (const [index, label] of labels.entries()) {
    const line = panel.lines[index]
    if (!line) continue
    const first = (placed[index] ?? middle) - label.height / 2 + AIR / 2 + size.text * 0.98
    const x = right + LEADER + 6
    const colour = line.direction === null ? theme.soft : theme.direction[line.direction]
    const text = { y: first, size: size.text, fill: theme.ink } as const
    const why = { x: x + value + 6, size: size.small, fill: theme.soft }
    if (line.end !== null) marks.push(leader(right, y(line.end), x - 2, first - size.text * 0.36, theme.tick))
    marks.push(
      textLine(label.value, { ...text, x: x + value, weight: 600, anchor: 'end' }),
      ...textLines(label.name, { ...text, x: x + value + 6 }),
      ...textLines(label.why, { ...why, y: first + label.name.length * step }),
    )
    if (label.change !== null) {
      const style = { y: first + step, size: size.small, fill: colour, weight: 600, anchor: 'end' } as const
      marks.push(textLine(label.change, { ...style, x: x + value }))
    }
  }

  const starts = panel.lines.flatMap(({ start }) => (start === null ? [] : [start]))
  const spots = placeLabels(
    starts.map(start => y(start)),
    starts.map(() => size.text * 1.25),
    YEARS,
    bottom,
  )
  for (const [index, start] of starts.entries()) {
    const at = spots[index] ?? 0
    const style = { y: at + size.text * 0.36, size: size.text, fill: theme.soft, anchor: 'end' } as const
    const text = valueText(start, findings.measure, words)
    marks.push(leader(left, y(start), left - LEADER - 2, at, theme.tick))
    marks.push(textLine(text, { ...style, x: left - LEADER - 4 }))
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
  { theme }: Settings,
): Svg[] {
  const stub = (right - left) * 0.28
  const colour = direction === null ? theme.soft : theme.direction[direction]
  const marks: Svg[] = []
  if (direction !== null && start !== null && end !== null) {
    const line = { x1: left, y1: y(start), x2: right, y2: y(end) }
    marks.push(element('line', { ...line, stroke: colour, 'stroke-width': 2 }))
  } else {
    const d = [
      start === null ? '' : `M${round(left)} ${round(y(start))}h${round(stub)}`,
      end === null ? '' : `M${round(right)} ${round(y(end))}h${round(-stub)}`,
    ].join('')
    const dashed = { stroke: theme.soft, 'stroke-width': 1.5, 'stroke-dasharray': '3 3', fill: 'none' }
    if (d !== '') marks.push(element('path', { d, ...dashed }))
  }
  for (const [x, value] of [[left, start] as const, [right, end] as const]) {
    if (value === null) continue
    const isOpen = direction === null
    const look = isOpen ? { fill: theme.card, stroke: colour } : { fill: colour, stroke: theme.card }
    marks.push(element('circle', { cx: x, cy: y(value), r: RADIUS, ...look, 'stroke-width': 1.2 }))
  }
  return marks
}
