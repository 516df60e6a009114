import { GROUPS, type Position } from '@papi-lens/core'
import { extent } from 'd3-array'
import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { textWidth } from '../../drawing/text-width.ts'
import { formatScore } from '../../format.ts'
import type { Plot, PlotArea } from '../../frame/frame.ts'
import { missingName } from '../../label.ts'
import { layRows, type PlacedRow } from '../../rows/row-layout.ts'
import { rowName } from '../../rows/unit-rows.ts'
import type { Settings } from '../../settings.ts'
import type { DotStripFindings, StripRow } from './dot-strip-findings.ts'

const STRIP = 26
const BAR = 5
const RADIUS = 5.5

/** The strips below each other, the first one set apart because the others are its parts. */
export function drawDotStrip(findings: DotStripFindings, area: PlotArea, settings: Settings): Plot {
  const { lang, size, narrow } = settings
  const { rows } = findings
  const labels = rows.map(row => rankLabel(row, settings))
  const right = Math.max(...labels.map(label => textWidth(label, size.text, 600)), 0) + 10
  const layout = layRows(
    rows.map((row, index) => ({
      text: rowName(row, lang),
      weight: index === 0 ? 600 : 400,
      height: STRIP,
      before: index === 1 ? 8 : 0,
    })),
    area.width,
    settings,
    { column: narrow ? 1 : 0.36 },
  )
  const span: [number, number] = [layout.left + RADIUS + 1, area.width - right - RADIUS - 1]
  const marks = rows.flatMap((row, index) => {
    const placed = layout.rows[index]
    return placed ? drawRow(row, labels[index] ?? '', placed, span, area, settings) : []
  })
  return { height: layout.height, marks: [...layout.labels, ...marks] }
}

/** "30/61" beside the score, or why there is none. */
function rankLabel({ score, rank, of }: StripRow, { lang }: Settings): string {
  if (typeof score !== 'number') return missingName(score.missing, lang)
  const place = lang === 'vi' ? `hạng ${rank}/${of}` : `rank ${rank}/${of}`
  return rank === null ? formatScore(score, lang) : `${formatScore(score, lang)} · ${place}`
}

function drawRow(
  { position }: StripRow,
  label: string,
  { middle }: PlacedRow,
  span: [number, number],
  { width, hatching }: PlotArea,
  { theme, size }: Settings,
): Svg[] {
  const style = { size: size.text, fill: position ? theme.ink : theme.soft, anchor: 'end' } as const
  const text = textLine(label, { ...style, x: width, y: middle + size.text * 0.34 })
  if (!position) {
    const hole = { x: span[0], y: middle - 8, width: span[1] - span[0], height: 16, rx: 3 }
    const dashed = { fill: 'none', stroke: theme.soft, 'stroke-dasharray': '3 3' }
    return [element('rect', { ...hole, ...dashed }), text]
  }
  const { scores, now, was, group, direction } = position
  const [low = 0, high = 1] = extent([...scores, now, ...(was === null ? [] : [was])])
  const x = scaleLinear(low < high ? [low, high] : [low - 1, high + 1], span)
  const top = middle - STRIP / 2
  const line = top + (STRIP - BAR) / 2
  const ticks = scores.map(score => `M${round(x(score))} ${round(top + 1)}v${STRIP - BAR - 4}`).join('')
  const marks = [
    element('path', { d: ticks, stroke: theme.tick, 'stroke-width': 0.9, fill: 'none' }),
    ...groupBar(position, x, top + STRIP - BAR, theme, hatching.low),
  ]
  if (was !== null && direction !== null) {
    const joined = { x1: x(was), x2: x(now), y1: line, y2: line }
    marks.push(
      element('line', { ...joined, stroke: theme.direction[direction], 'stroke-width': 2 }),
      element('circle', {
        cx: x(was),
        cy: line,
        r: RADIUS - 1.2,
        fill: theme.card,
        stroke: theme.ink,
        'stroke-width': 1.3,
      }),
    )
  }
  const dot = { cx: x(now), cy: line, r: RADIUS }
  marks.push(element('circle', { ...dot, fill: theme.group[group], stroke: theme.ink, 'stroke-width': 1.2 }))
  if (group === 'low') marks.push(element('circle', { ...dot, fill: hatching.low }))
  return [...marks, text]
}

function groupBar(
  { quartiles, scores }: Position,
  x: ScaleLinear<number, number>,
  y: number,
  theme: Settings['theme'],
  low: string,
): Svg[] {
  const [first = 0, last = 0] = extent(scores)
  const cuts = [last, quartiles.q3, quartiles.median, quartiles.q1, first]
  return GROUPS.flatMap((group, index) => {
    const [start, end] = [x(cuts[index + 1] ?? 0), x(cuts[index] ?? 0)]
    const box = { x: start, y, width: Math.max(0, end - start), height: BAR }
    const edge = { stroke: theme.edge[group], 'stroke-width': 0.5 }
    const bar = element('rect', { ...box, fill: theme.group[group], ...edge })
    return group === 'low' ? [bar, element('rect', { ...box, fill: low })] : [bar]
  })
}
