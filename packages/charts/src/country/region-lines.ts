import { REGIONS } from '@papi-lens/core'
import { formatScore } from '@papi-lens/words'
import { groupShape } from '../drawing/paint.ts'
import { element, type Svg } from '../drawing/svg.ts'
import { textBlock, textLine } from '../drawing/text.ts'
import { textWidth, widestText } from '../drawing/text-width.ts'
import type { Canvas, Plot } from '../frame/canvas.ts'
import { groupLegend, legend } from '../frame/legend.ts'
import type { PlacedProvince } from '../placed-score.ts'
import type { MapFindings } from './map-findings.ts'

/** Least column of the names of regions; room beside a name on its chip, between chips, and of the hatching of low ones. */
const [REGION, PAD, APART, HATCHED] = [92, 3, 2.5, 7]
/** A region of fewer provinces has one line, and so has its name. */
const FEW = 7
/** Height of a line of chips at least and at most, room under a region, height of the line that counts what is left out. */
const [LEAST, MOST, UNDER, MORE] = [14.2, 21, 1.5, 16]

interface Chip {
  readonly place: PlacedProvince
  readonly text: string
  readonly x: number
  readonly line: number
  readonly width: number
}

/**
 * Where paper is too low for a grid of tiles with names: the provinces of each region in lines, the highest score first, with
 * scores where there is room, and in as many lines as there is room for.
 *
 * @param nameIn the short name of a province
 */
export function regionLines(
  findings: MapFindings,
  canvas: Canvas,
  nameIn: (place: PlacedProvince) => string,
): Plot {
  const { words, size, theme, ink, soft, room, maxPlot } = canvas
  const key = legend(groupLegend(canvas), canvas)
  const scored = (place: PlacedProvince) =>
    place.score === null ? nameIn(place) : `${nameIn(place)} ${formatScore(place.score, words)}`
  const regions = REGIONS.map(region => ({
    name: words.names.region[region],
    places: findings.places.filter(place => place.region === region),
  }))
  const short = regions.flatMap(({ name, places }) => (places.length < FEW ? name : []))
  const left = Math.max(REGION, widestText(short, size.small) + 8)
  const linesOf = (textOf: (place: PlacedProvince) => string) =>
    regions.map(({ places }) => chipsOf(places, textOf, left, canvas))
  const countOf = (lines: readonly (readonly Chip[])[]) =>
    lines.reduce((sum, chips) => sum + (chips.at(-1)?.line ?? -1) + 1, 0)
  const most = (maxPlot ?? 0) - key.height - REGIONS.length * UNDER
  const [whole = [], names = []] = [scored, nameIn].map(linesOf)
  const lines = countOf(whole) * LEAST <= most ? whole : names
  const step = Math.max(LEAST, Math.min(MOST, most / countOf(lines)))
  const end = (maxPlot ?? 0) - (countOf(lines) * step > most + 1 ? MORE : -1)
  let [y, hidden] = [key.height, 0]
  const marks = lines.flatMap((chips, index): Svg[] => {
    const [top, tall] = [y, ((chips.at(-1)?.line ?? -1) + 1) * step + UNDER]
    if (top + tall > end) hidden += chips.length
    if (chips.length === 0 || top + tall > end) return []
    y += tall
    const name = textBlock(regions[index]?.name ?? '', { ...soft.small, x: 0, top, width: left - 8 })
    const rule = { d: `M0 ${top - 1.25}H${room}`, stroke: theme.ink, 'stroke-width': 1.1 }
    return [
      ...(index > 0 ? [element('path', rule)] : []),
      ...name.marks,
      ...chips.flatMap(chip => chipMarks(chip, top + chip.line * step, step - 1.5)),
    ]
  })
  const { gap, leftOut, provinces } = words.charts.paper
  const more =
    hidden > 0 ? textBlock(gap(provinces(hidden)), { ...soft.small, x: 0, top: y, width: room }) : null
  return {
    height: y + (more?.height ?? 0),
    leftOut: more && leftOut(provinces(hidden)),
    marks: [...key.marks, ...marks, ...(more?.marks ?? [])],
  }

  function chipMarks({ place, text, x, width }: Chip, top: number, height: number): Svg[] {
    const { group, code } = place
    const box = { x: x + 0.5, y: top + 0.5, width: width - 1, height: height - 1 }
    const isLow = group === 'low'
    const hatched = isLow ? { ...box, width: HATCHED } : null
    const fill = group ? theme.onGroup[group] : theme.ink
    const ring = { ...box, rx: 2, fill: 'none', stroke: theme.ink, 'stroke-width': 2.2 }
    const baseline = top + height / 2 + size.small * 0.36
    return [
      ...groupShape('rect', box, group, canvas, { hatched }),
      textLine(text, { ...ink.small, fill, x: x + PAD + (isLow ? HATCHED : 0), y: baseline }),
      ...(code === findings.marked ? [element('rect', ring)] : []),
    ]
  }
}

/** The provinces of a region one after the other, in as many lines as they need. */
function chipsOf(
  places: readonly PlacedProvince[],
  textOf: (place: PlacedProvince) => string,
  left: number,
  { size, room }: Canvas,
): Chip[] {
  let [x, line] = [left, 0]
  return places
    .toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1))
    .map(place => {
      const text = textOf(place)
      const width = textWidth(text, size.small) + 2 * PAD + (place.group === 'low' ? HATCHED : 0)
      if (x > left && x + width > room) [x, line] = [left, line + 1]
      const at = { place, text, x, line, width }
      x += width + APART
      return at
    })
}
