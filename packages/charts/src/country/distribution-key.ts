import type { Group } from '@papi-lens/core'
import { formatRange, formatScore, nameOf } from '@papi-lens/words'
import { groupShape } from '../drawing/paint.ts'
import { boxPath } from '../drawing/path.ts'
import { linear } from '../drawing/scale.ts'
import { element, round, type Svg } from '../drawing/svg.ts'
import { LINE_HEIGHT, textLine } from '../drawing/text.ts'
import { widestText, wrapText } from '../drawing/text-width.ts'
import { gutterOf, valueTicks } from '../frame/axes.ts'
import { type Canvas, NOTHING, type Plot } from '../frame/canvas.ts'
import { placeLabels } from '../frame/place-labels.ts'
import type { PlacedProvince } from '../placed-score.ts'
import type { MapFindings } from './map-findings.ts'

const [CELL, TOP, BAR] = [9, 26, 6]
/** Room for figures, squares and bar beside the names. */
const SQUARES = 104

/**
 * The key of a map, which is the distribution itself, the highest score at the top: a small square for every province at its
 * score, in the colour of its group, and beside them each group with its range and number of provinces, where it lies.
 */
export function distributionKey(findings: MapFindings, canvas: Canvas, wanted: number): Plot {
  const { places, groups, marked, range } = findings
  const { words, theme, size, ink, soft, room, maxPlot } = canvas
  if (!range) return NOTHING
  const own = places.find(({ code, score }) => code === marked && score !== null) ?? null
  const labels = labelsOf(findings, own, (maxPlot ?? Number.POSITIVE_INFINITY) - TOP, canvas)
  // Where nothing bounds it, it is as high as its names need.
  const height = Math.max(wanted, Math.min(maxPlot ?? Number.POSITIVE_INFINITY, TOP + tallOf(labels)))
  const deep = height - TOP
  const count = Math.max(8, Math.min(34, Math.floor(deep / CELL)))
  const step = deep / count
  const ends = range.max > range.min ? [TOP + step / 2, height - step / 2] : [height / 2, height / 2]
  const y = linear([range.max, range.min], [ends[0] ?? 0, ends[1] ?? 0])
  const ticks = valueTicks(range.max > range.min ? y.ticks(5) : [range.min], y, words)
  const left = gutterOf(ticks, canvas)

  const bins = new Map<number, PlacedProvince[]>()
  const scored = places.filter(({ score }) => score !== null)
  for (const place of scored.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))) {
    const bin = Math.min(count - 1, Math.floor((y(place.score ?? 0) - TOP) / step))
    bins.set(bin, [...(bins.get(bin) ?? []), place])
  }
  const most = Math.max(...[...bins.values()].map(stack => stack.length))
  // Names take what they need; squares are squares unless one score has too many.
  const widest = Math.max(...labels.map(({ width }) => width))
  const cell = Math.min(step, CELL, (room - left - BAR - 16 - widest) / most)
  const bar = left + most * cell + 6
  const boxes = new Map<Group | null, string>()
  let ring: Svg[] = []
  for (const [bin, stack] of bins) {
    stack.forEach((place, index) => {
      const at = { x: left + index * cell + 0.5, y: TOP + bin * step + 0.5 }
      const d = boxPath({ ...at, width: cell - 1, height: step - 1.5 })
      boxes.set(place.group, (boxes.get(place.group) ?? '') + d)
      if (place === own) ring = [element('path', { d, fill: 'none', stroke: theme.ink, 'stroke-width': 1.8 })]
    })
  }
  const bars = groups.flatMap(({ group, min, max }) => {
    const top = y(max) - step / 2
    const box = { x: bar, y: top, width: BAR, height: Math.max(3, y(min) + step / 2 - top - 1) }
    return groupShape('rect', box, group, canvas, { width: 0.6 })
  })
  const placed = placeLabels(labels, ({ score, height }) => ({ at: y(score), size: height }), [
    TOP - 4,
    height + 4,
  ])
  const texts = placed.flatMap(({ label, middle }) => {
    const x = bar + BAR + 8
    let top = middle - label.height / 2
    const leader = `M${round(bar + BAR)} ${round(y(label.score))}L${round(x - 2)} ${round(middle)}`
    return [
      element('path', { d: leader, stroke: theme.soft, 'stroke-width': 0.8, fill: 'none' }),
      ...label.lines.map(({ text, isSmall, weight }) => {
        const style = isSmall ? (weight === 600 ? ink.small : soft.small) : ink.text
        top += stepOf(isSmall, canvas)
        return textLine(text, { ...style, weight, x, y: top - style.size * 0.3 })
      }),
    ]
  })
  return {
    height: height + 6,
    marks: [
      textLine(words.charts.map.eachSquare, { ...soft.small, x: 0, y: size.small }),
      ...ticks.map(({ at, label }) =>
        textLine(label, { ...soft.small, x: left - 6, y: at + 4, anchor: 'end' }),
      ),
      ...[...boxes].flatMap(([group, d]) => groupShape('path', { d }, group, canvas, { width: 0.6 })),
      ...ring,
      ...bars,
      ...texts,
    ],
  }
}

/** A text of the key, in lines, and the score beside which it wants to stand. */
interface KeyLabel {
  readonly score: number
  readonly lines: readonly { readonly text: string; readonly isSmall: boolean; readonly weight: 400 | 600 }[]
  readonly width: number
  readonly height: number
}

/** Names of the groups with their ranges and numbers where there is room, and the marked province with its score. */
function labelsOf(
  { groups }: MapFindings,
  own: PlacedProvince | null,
  height: number,
  canvas: Canvas,
): KeyLabel[] {
  const { words, size, room } = canvas
  const widest = Math.max(room / 2, room - SQUARES)
  type Line = readonly [text: string, isSmall: boolean, weight: 400 | 600]
  const label = (score: number, texts: readonly Line[]): KeyLabel => {
    const lines = texts.flatMap(([text, isSmall, weight]) =>
      wrapText(text, widest, isSmall ? size.small : size.text, weight).map(text => ({
        text,
        isSmall,
        weight,
      })),
    )
    const widths = lines.map(({ text, isSmall, weight }) =>
      widestText([text], isSmall ? size.small : size.text, weight),
    )
    const tall = lines.reduce((sum, { isSmall }) => sum + stepOf(isSmall, canvas), 2)
    return { score, lines, width: Math.max(...widths), height: tall }
  }
  const labels = (isWhole: boolean) => [
    ...groups.map(({ group, count, ...range }) => {
      const span = formatRange(range, words)
      const counted = `${span} · ${words.charts.caveat.provinces(count)}`
      const figures = canvas.maxPlot !== null && widestText([counted], size.small) > widest ? span : counted
      const name: Line = [words.names.group[group], false, 400]
      return label((range.min + range.max) / 2, isWhole ? [name, [figures, true, 400]] : [name])
    }),
    ...(own?.score == null
      ? []
      : [label(own.score, [[`${nameOf(own.name, words)} ${formatScore(own.score, words)}`, true, 600]])]),
  ]
  const whole = labels(true)
  return tallOf(whole) <= height ? whole : labels(false)
}

const tallOf = (labels: readonly KeyLabel[]): number => labels.reduce((sum, { height }) => sum + height, 0)

const stepOf = (isSmall: boolean, { size }: Canvas): number =>
  (isSmall ? size.small : size.text) * LINE_HEIGHT
