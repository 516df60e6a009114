import { formatPercent } from '@papi-lens/words'
import { type Svg, shifted } from '../../drawing/svg.ts'
import { textLine } from '../../drawing/text.ts'
import { textWidth } from '../../drawing/text-width.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import { rowName, shortRowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import { petalMarks, petalPlaces, polar, sectorOf } from './petals.ts'
import type { ShapeFindings, ShapePart } from './shape-findings.ts'
import { shapeKey } from './shape-key.ts'

/** Beyond the petals: their numbers, then the names of the dimensions. */
const NUMBER_AT = 13
const NAME_AT = 31
const LARGEST = 176

/** The petals in the middle, the key below them. */
export function drawShape(findings: ShapeFindings, canvas: Canvas): Plot {
  const { narrow, theme, size, words, room: width } = canvas
  const names = narrow ? [] : dimensionNames(findings, canvas)
  const outer = Math.min(LARGEST, ...names.map(name => roomFor(name, width)), width / 2 - 2 * NUMBER_AT)
  const half = outer + (narrow ? 2 * NUMBER_AT : NAME_AT + size.text)
  const columns = width >= 820 ? 3 : width >= 480 ? 2 : 1
  const key = shapeKey(findings, columns, canvas)
  const look = {
    ...canvas,
    inner: outer * 0.19,
    outer,
    rim: theme.card,
    tell: (part: ShapePart) => petalText(part, words),
  }
  const keyTop = 2 * half + 8
  const petals = [
    ...petalMarks(findings.dimensions, look),
    ...numbers(findings, outer, canvas),
    ...names.map(name => nameMark(name, outer, canvas)),
  ]
  return {
    height: keyTop + key.height,
    marks: [shifted(petals, width / 2, half), shifted(key.marks, 0, keyTop)],
  }
}

/** The radius at which a name still stands inside the width. */
function roomFor({ angle, reach }: DimensionName, width: number): number {
  const side = Math.abs(Math.sin(angle))
  return side < 0.1 ? LARGEST : (width / 2 - reach) / side - NAME_AT
}

function numbers({ dimensions }: ShapeFindings, outer: number, { size, ink }: Settings): Svg[] {
  return petalPlaces(dimensions).map(({ part, from, to }) => {
    const [x, y] = polar((from + to) / 2, outer + NUMBER_AT)
    return textLine(part.number ?? '', { ...ink.small, x, y: y + size.small * 0.34, anchor: 'middle' })
  })
}

/** What a pointer over a petal tells. */
function petalText(part: ShapePart, words: ChartSpeech): string {
  const name = rowName(part, words)
  if (part.share === null) return `${name}: ${part.missing ? words.names.missing[part.missing] : '–'}`
  const group = part.group === null ? '' : ` · ${words.names.group[part.group]}`
  return `${name}: ${formatPercent(part.share, words)}${group}`
}

interface DimensionName {
  readonly text: string
  readonly angle: number
  /** How far it goes sideways beyond its distance from the petals. */
  readonly reach: number
}

function dimensionNames({ dimensions }: ShapeFindings, { words, size }: Settings): DimensionName[] {
  const sector = sectorOf(dimensions.length)
  return dimensions.map(({ head }, index) => {
    const text = shortRowName(head, words)
    return { text, angle: (index + 0.5) * sector, reach: textWidth(text, size.text, 600) }
  })
}

function nameMark({ text, angle }: DimensionName, outer: number, { size, soft }: Settings): Svg {
  const [x, y] = polar(angle, outer + NAME_AT)
  const side = Math.sin(angle)
  const anchor = Math.abs(side) < 0.1 ? 'middle' : side > 0 ? 'start' : 'end'
  // Names at the top and bottom stand clear of the ring of numbers, those at the sides are centred on their height.
  const baseline = y + size.text * 0.34 - Math.cos(angle) * size.text * 0.4
  return textLine(text, { ...soft.text, x, y: baseline, weight: 600, anchor })
}
