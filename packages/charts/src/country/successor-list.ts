import { formatRange, nameOf } from '@papi-lens/words'
import { linear } from '../drawing/scale.ts'
import { element, round, type Svg } from '../drawing/svg.ts'
import { textLine } from '../drawing/text.ts'
import { fitText, widestText } from '../drawing/text-width.ts'
import { type Canvas, NOTHING, type Plot } from '../frame/canvas.ts'
import { type LegendItem, legend } from '../frame/legend.ts'
import type { MapFindings, MapSuccessor } from './map-findings.ts'

const ROW = 17.5

/**
 * The 34 provinces since 1 July 2025 as a list: the scores of each one's members on a common scale, their range, and a
 * tick at the unweighted mean, which is indicative only. In order of code, because they have no rank. `colours` are their key
 * where nothing else on the page says them.
 */
export function successorList(
  findings: MapFindings,
  canvas: Canvas,
  colours: readonly LegendItem[] = [],
): Plot {
  const { words, theme, size, room, maxPlot } = canvas
  const { range } = findings
  const { map } = words.charts
  const items: LegendItem[] = [
    ...colours,
    { label: map.today.member, sign: 'circle', colour: theme.off, edge: theme.ink },
    { label: map.today.mean, sign: 'tick' },
  ]
  const key = legend(items, canvas)
  const most = maxPlot === null ? findings.successors.length : Math.floor((maxPlot - key.height - 8) / ROW)
  const successors = keptOf(findings, most)
  const left = findings.successors.length - successors.length
  const leftOut = left > 0 ? words.charts.paper.leftOut(words.charts.paper.provinces(left)) : null
  if (successors.length === 0) return { ...NOTHING, leftOut }
  const textOf = ({ range }: MapSuccessor) => (range ? formatRange(range, words) : map.noScore)
  const named = successors.map(({ name }) => nameOf(name, words))
  const names = Math.min(room * 0.42, widestText(named, size.small, 600))
  const [low, high] = [names + 12, room - widestText(successors.map(textOf), size.small) - 12]
  const middle = (low + high) / 2
  const x = linear(
    [range?.min ?? 0, range?.max ?? 1],
    range && range.max > range.min ? [low, high] : [middle, middle],
  )
  const marks = successors.flatMap((successor, index) => {
    const place = { text: textOf(successor), y: key.height + 4 + (index + 0.5) * ROW, x, names }
    return rowOf(successor, place, findings, canvas)
  })
  const height = key.height + 8 + (successors.length + (left > 0 ? 1 : 0)) * ROW
  if (left > 0) {
    const text = words.charts.paper.gap(words.charts.paper.provinces(left))
    marks.push(textLine(text, { ...canvas.soft.small, x: 0, y: height - ROW / 2 + 4 }))
  }
  return { height, leftOut, marks: [...key.marks, ...marks] }
}

/** As many as there is room for: the marked one, then the merged ones, then those that stayed as they were. */
function keptOf({ successors, successor }: MapFindings, most: number): readonly MapSuccessor[] {
  if (most >= successors.length) return successors
  const order = (one: MapSuccessor) => (one.code === successor?.code ? 0 : one.merged ? 1 : 2)
  const kept = successors.toSorted((a, b) => order(a) - order(b)).slice(0, Math.max(0, most - 1))
  return successors.filter(one => kept.includes(one))
}

interface RowPlace {
  readonly text: string
  readonly y: number
  readonly x: (score: number) => number
  readonly names: number
}

function rowOf(
  { name, members, range, mean }: MapSuccessor,
  { text, y, x, names }: RowPlace,
  { marked, places }: MapFindings,
  { theme, size, ink, soft, words, room }: Canvas,
): Svg[] {
  const isOwn = marked !== null && members.includes(marked)
  const weight = isOwn ? 600 : 400
  const label = fitText(nameOf(name, words), names, size.small, weight)
  const marks = [
    textLine(label, { ...ink.small, x: 0, y: y + 4, weight }),
    textLine(text, { ...soft.small, x: room, y: y + 4, anchor: 'end' }),
  ]
  if (!range) return marks
  if (isOwn) {
    const band = { x: 0, y: y - ROW / 2, width: room, height: ROW, fill: theme.line, opacity: 0.5 }
    marks.unshift(element('rect', band))
  }
  marks.push(
    element('path', { d: `M${round(x(range.min))} ${round(y)}H${round(x(range.max))}`, stroke: theme.tick }),
  )
  // Below the circles: where the members are close, their mean must not hide them.
  if (mean !== null) {
    const d = `M${round(x(mean))} ${round(y - 7.5)}v15`
    marks.push(element('path', { d, stroke: theme.ink, 'stroke-width': 1.4 }))
  }
  for (const { code, score, group } of places) {
    if (score === null || !members.includes(code)) continue
    const [fill, stroke] = group ? [theme.group[group], theme.edge[group]] : [theme.card, theme.soft]
    const look =
      code === marked ? { r: 4.6, fill, stroke: theme.ink, 'stroke-width': 1.6 } : { r: 3.6, fill, stroke }
    marks.push(element('circle', { cx: x(score), cy: y, ...look }))
  }
  return marks
}
