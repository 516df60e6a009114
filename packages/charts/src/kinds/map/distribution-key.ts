import { formatScore, nameOf } from '@papi-lens/words'
import { linear } from '../../drawing/scale.ts'
import { element, round, type Svg } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { fitText, textWidth } from '../../drawing/text-width.ts'
import { AXIS_HEIGHT, bottomAxis, valueTicks } from '../../frame/axes.ts'
import type { Plot, PlotArea } from '../../frame/frame.ts'
import { groupSign, legendSign } from '../../frame/legend.ts'
import type { Settings } from '../../settings.ts'
import type { MapFindings, MapPlace } from './map-findings.ts'
import { groupedPlaces, rangeText } from './place-style.ts'

const CELL = 9
const HIGHEST = 96
const ROW = 19

/**
 * The key of a map, which is the distribution itself: a small square for every province over its score, in the colour of
 * its group, and below it each group with its range and number of provinces.
 */
export function distributionKey(
  findings: MapFindings,
  { width, hatching }: Pick<PlotArea, 'width' | 'hatching'>,
  settings: Settings,
): Plot {
  const { words, theme, size } = settings
  const head = textLine(words.charts.map.eachSquare, { x: 0, y: 11, size: size.small, fill: theme.soft })
  const squares = histogram(findings, width, 20, hatching.low, settings)
  const rows = groupRows(findings, width, squares.height + 8, hatching, settings)
  return { height: rows.height, marks: [head, ...squares.marks, ...rows.marks] }
}

function histogram(
  findings: MapFindings,
  width: number,
  top: number,
  lowHatch: string,
  settings: Settings,
): Plot {
  const { range, places, marked } = findings
  if (!range) return { height: top, marks: [] }
  const { words, theme, size } = settings
  const count = Math.max(8, Math.min(34, Math.floor(width / CELL)))
  const cell = width / count
  const spread = range.max - range.min
  const x = linear([range.min, range.max], spread > 0 ? [cell / 2, width - cell / 2] : [width / 2, width / 2])
  const bins = new Map<number, MapPlace[]>()
  const scored = places.filter(({ score }) => score !== null)
  for (const place of [...scored].sort((a, b) => (a.score ?? 0) - (b.score ?? 0))) {
    const bin = Math.min(count - 1, Math.floor(x(place.score ?? 0) / cell))
    bins.set(bin, [...(bins.get(bin) ?? []), place])
  }
  const most = Math.max(...[...bins.values()].map(stack => stack.length))
  const step = Math.min(cell, HIGHEST / most)
  const own = scored.find(({ code }) => code === marked)
  const base = top + (own ? 18 : 0) + most * step
  const style = { size: size.small, fill: theme.ink, weight: 600, anchor: 'middle' } as const
  const boxes = new Map<MapPlace['group'], string>()
  const outline: Svg[] = []
  for (const [bin, stack] of bins) {
    stack.forEach((place, index) => {
      const [left, up] = [bin * cell + 0.5, base - (index + 1) * step + 0.5]
      const d = `M${round(left)} ${round(up)}h${round(cell - 1.5)}v${round(step - 1)}h${round(1.5 - cell)}z`
      boxes.set(place.group, (boxes.get(place.group) ?? '') + d)
      if (place !== own) return
      const label = `${nameOf(place.name, words)} ${formatScore(place.score ?? 0, words)}`
      const text = fitText(label, width, size.small, 600)
      const half = textWidth(text, size.small, 600) / 2
      const middle = left + cell / 2
      const at = Math.max(half, Math.min(middle, width - half))
      outline.push(
        element('path', { d, fill: 'none', stroke: theme.ink, 'stroke-width': 1.8 }),
        element('path', { d: `M${round(middle - 0.75)} ${top + 16}V${round(up - 1)}`, stroke: theme.ink }),
        textLine(text, { ...style, x: at, y: top + 12 }),
      )
    })
  }
  const fills = [...boxes].flatMap(([group, d]) => groupedPlaces(d, group, 0.6, lowHatch, settings))
  const values = spread > 0 ? x.ticks(4) : [range.min]
  const axis = bottomAxis(valueTicks(values, x, words), { y: base + 1, width, settings })
  return { height: base + AXIS_HEIGHT, marks: [...fills, ...outline, ...axis] }
}

/** Each group with its range and count; the figures stand below the name where they do not fit beside it. */
function groupRows(
  { groups, places }: MapFindings,
  width: number,
  top: number,
  hatching: PlotArea['hatching'],
  settings: Settings,
): Plot {
  const { words, theme, size } = settings
  const rows = groups.map(({ group, count, min, max }) => ({
    name: words.names.group[group],
    figures: `${rangeText({ min, max }, words)} · ${words.charts.caveat.provinces(count)}`,
    sign: groupSign(group, settings),
  }))
  const holes = places.filter(({ missing }) => missing === 'not-published').length
  const empty = {
    name: capital(words.names.missing['not-published']),
    figures: words.charts.caveat.provinces(holes),
    sign: { sign: 'dashed-box' } as const,
  }
  const all = holes > 0 ? [...rows, empty] : rows
  const nameWidth = Math.max(0, ...all.map(({ name }) => textWidth(name, size.text)))
  const beside = all.every(({ figures }) => 22 + nameWidth + 14 + textWidth(figures, size.small) <= width)
  const step = beside ? ROW : ROW + 15
  const marks = all.flatMap(({ name, figures, sign }, index) => {
    const y = top + index * step + 13
    const at = beside ? { x: 22 + nameWidth + 14, y } : { x: 22, y: y + 15 }
    return [
      ...legendSign(sign, 0, y - 4, settings, hatching),
      textLine(name, { x: 22, y, size: size.text, fill: theme.ink }),
      textLine(figures, { ...at, size: size.small, fill: theme.soft }),
    ]
  })
  return { height: top + all.length * step + 4, marks }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
