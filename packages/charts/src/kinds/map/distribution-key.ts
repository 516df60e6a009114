import { formatScore, nameOf, sentenceOf } from '@papi-lens/words'
import { groupShape } from '../../drawing/paint.ts'
import { boxPath } from '../../drawing/path.ts'
import { linear } from '../../drawing/scale.ts'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { fitText, textWidth } from '../../drawing/text-width.ts'
import { AXIS_HEIGHT, bottomAxis, valueTicks } from '../../frame/axes.ts'
import { type Canvas, NOTHING, type Plot } from '../../frame/canvas.ts'
import { groupSign, legendSign } from '../../frame/legend.ts'
import { holesByReason, type PlacedProvince } from '../../placed-score.ts'
import type { ChartSpeech } from '../../settings.ts'
import type { MapFindings } from './map-findings.ts'

const CELL = 9
const HIGHEST = 96
const ROW = 19
const TOP = 20

/**
 * The key of a map, which is the distribution itself: a small square for every province over its score, in the colour of
 * its group, and below it each group with its range and number of provinces.
 */
export function distributionKey(findings: MapFindings, canvas: Canvas): Plot {
  const head = textLine(canvas.words.charts.map.eachSquare, { ...canvas.soft.small, x: 0, y: 11 })
  const squares = findings.range ? histogram(findings, findings.range, canvas) : { ...NOTHING, height: TOP }
  const rows = groupRows(findings, squares.height + 8, canvas)
  return { height: rows.height, marks: [head, ...squares.marks, ...rows.marks] }
}

function histogram({ places, marked }: MapFindings, range: Range, canvas: Canvas): Plot {
  const { words, theme, size, ink, room } = canvas
  const count = Math.max(8, Math.min(34, Math.floor(room / CELL)))
  const cell = room / count
  const isSpread = range.max > range.min
  const x = linear([range.min, range.max], isSpread ? [cell / 2, room - cell / 2] : [room / 2, room / 2])
  const bins = new Map<number, PlacedProvince[]>()
  const scored = places.filter(({ score }) => score !== null)
  for (const place of scored.toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0))) {
    const bin = Math.min(count - 1, Math.floor(x(place.score ?? 0) / cell))
    bins.set(bin, [...(bins.get(bin) ?? []), place])
  }
  const most = Math.max(...[...bins.values()].map(stack => stack.length))
  const step = Math.min(cell, HIGHEST / most)
  const own = scored.find(({ code }) => code === marked)
  const base = TOP + (own ? 18 : 0) + most * step
  const boxes = new Map<PlacedProvince['group'], string>()
  const outline: Svg[] = []
  for (const [bin, stack] of bins) {
    stack.forEach((place, index) => {
      const [left, up] = [bin * cell + 0.5, base - (index + 1) * step + 0.5]
      const d = boxPath({ x: left, y: up, width: cell - 1.5, height: step - 1 })
      boxes.set(place.group, (boxes.get(place.group) ?? '') + d)
      if (place !== own) return
      const label = `${nameOf(place.name, words)} ${formatScore(place.score ?? 0, words)}`
      const text = fitText(label, room, size.small, 600)
      const half = textWidth(text, size.small, 600) / 2
      const middle = left + cell / 2
      const style = { ...ink.small, y: TOP + 12, weight: 600, anchor: 'middle' } as const
      outline.push(
        element('path', { d, fill: 'none', stroke: theme.ink, 'stroke-width': 1.8 }),
        element('path', { d: `M${round(middle - 0.75)} ${TOP + 16}V${round(up - 1)}`, stroke: theme.ink }),
        textLine(text, { ...style, x: Math.max(half, Math.min(middle, room - half)) }),
      )
    })
  }
  const fills = [...boxes].flatMap(([group, d]) => groupShape('path', { d }, group, canvas, { width: 0.6 }))
  const ticks = valueTicks(isSpread ? x.ticks(4) : [range.min], x, words)
  return {
    height: base + AXIS_HEIGHT,
    marks: [...fills, ...outline, ...bottomAxis(ticks, { y: base + 1 }, canvas)],
  }
}

/** Each group with its range and count; the figures stand below the name where they do not fit beside it. */
function groupRows({ groups, places }: MapFindings, top: number, canvas: Canvas): Plot {
  const { words, size, ink, soft, room } = canvas
  const rows = groups.map(({ group, count, ...range }) => ({
    name: words.names.group[group],
    figures: `${rangeText(range, words)} · ${words.charts.caveat.provinces(count)}`,
    sign: groupSign(group, canvas),
  }))
  const empty = holesByReason(places).map(({ reason, holes }) => ({
    name: sentenceOf(words.names.missing[reason], words, ''),
    figures: words.charts.caveat.provinces(holes.length),
    sign: { sign: 'dashed-box' } as const,
  }))
  const all = [...rows, ...empty]
  const nameWidth = Math.max(0, ...all.map(({ name }) => textWidth(name, size.text)))
  const beside = all.every(({ figures }) => 22 + nameWidth + 14 + textWidth(figures, size.small) <= room)
  const step = beside ? ROW : ROW + 15
  const marks = all.flatMap(({ name, figures, sign }, index) => {
    const y = top + index * step + 13
    const at = beside ? { x: 22 + nameWidth + 14, y } : { x: 22, y: y + 15 }
    return [
      ...legendSign(sign, 0, y - 4, canvas),
      textLine(name, { ...ink.text, x: 22, y }),
      textLine(figures, { ...soft.small, ...at }),
    ]
  })
  return { height: top + all.length * step + 4, marks }
}

/** Two scores. */
interface Range {
  readonly min: number
  readonly max: number
}

/** Two scores as a range, or as one where they are equal. */
export function rangeText({ min, max }: Range, words: ChartSpeech): string {
  return [...new Set([min, max])].map(score => formatScore(score, words)).join('–')
}
