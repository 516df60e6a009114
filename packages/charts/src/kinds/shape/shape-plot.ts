import { formatPercent, formatScore } from '@papi-lens/words'
import { type Svg, shifted } from '../../drawing/svg.ts'
import { LINE_HEIGHT, textLine, textLines } from '../../drawing/text.ts'
import { widestText, wrapText } from '../../drawing/text-width.ts'
import type { Canvas, Plot } from '../../frame/canvas.ts'
import { rowName, shortRowName } from '../../rows/unit-rows.ts'
import type { ChartSpeech, Settings } from '../../settings.ts'
import { FOOT, petalMarks, petalPlaces, polar, sectorOf } from '../../small/petals.ts'
import type { ShapeFindings, ShapePart } from './shape-findings.ts'
import { shapeKey } from './shape-key.ts'
import { shapeOnPaper } from './shape-on-paper.ts'

/** Beyond the petals: their numbers, with scores below them where there is room, then the names of the dimensions. */
const NUMBER_AT = 13
const SCORE_AT = 21
const LARGEST = 176
/** Room around petals for their numbers and scores. */
export const SCORED_AROUND = 40
/** Petals shorter than this have no room for scores beside each other. */
export const LEAST_SCORED = 124
/** … and shorter than this for their numbers. */
const LEAST_NUMBERED = 96

/** The petals in the middle, the key below them; on paper less where the height does not do. */
export function drawShape(findings: ShapeFindings, canvas: Canvas): Plot {
  const { narrow, room: width, maxPlot } = canvas
  const columns = width >= 820 ? 3 : width >= 480 ? 2 : 1
  const drawn = petalsIn(findings, { width, names: !narrow, largest: LARGEST }, canvas)
  const key = shapeKey(findings, { columns, hasScore: !drawn.isScored }, canvas)
  const keyTop = drawn.height + 8
  const height = keyTop + key.height
  if (maxPlot !== null && height > maxPlot) return shapeOnPaper(findings, maxPlot, canvas)
  return { height, marks: [...drawn.marks, shifted(key.marks, 0, keyTop)] }
}

/** The petals with numbers, and names of the dimensions if asked for, in a width. */
export function petalsIn(
  findings: ShapeFindings,
  {
    width,
    names: isNamed,
    largest,
  }: { readonly width: number; readonly names: boolean; readonly largest: number },
  canvas: Canvas,
): Plot & { readonly isScored: boolean } {
  const { theme, size, words } = canvas
  // Small petals have only the numbers of their dimensions.
  const isSmall = largest < LEAST_NUMBERED
  const names = isNamed || isSmall ? dimensionNames(findings, isSmall, canvas) : []
  const outerAt = (at: number) =>
    Math.min(
      largest,
      ...names.map(name => (isSmall ? largest : roomFor(name, width, at))),
      width / 2 - 2 * NUMBER_AT,
    )
  const isScored = outerAt(nameAt(true)) >= LEAST_SCORED
  const outer = outerAt(nameAt(isScored))
  const half =
    outer + (isNamed ? nameAt(isScored) + size.text * 1.6 : isScored ? SCORED_AROUND : 2 * NUMBER_AT)
  const tell = (part: ShapePart) => petalText(part, words)
  const look = { ...canvas, inner: outer * FOOT, outer, rim: theme.card, tell }
  const petals = [
    ...petalMarks(findings.dimensions, look),
    ...numbers(findings, outer, isScored, canvas),
    ...names.flatMap(name => nameMark(name, outer + (isSmall ? NUMBER_AT - 4 : nameAt(isScored)), canvas)),
  ]
  return { height: 2 * half, isScored, marks: [shifted(petals, width / 2, half)] }
}

const nameAt = (isScored: boolean): number => (isScored ? 44 : 31)

/** The radius at which a name still stands inside the width. */
function roomFor({ angle, reach }: DimensionName, width: number, at: number): number {
  const side = Math.abs(Math.sin(angle))
  return side < 0.1 ? LARGEST : (width / 2 - reach) / side - at
}

/** The number of each petal beyond its end, and its score under it. */
function numbers(
  { dimensions }: ShapeFindings,
  outer: number,
  isScored: boolean,
  { size, ink, soft, words }: Canvas,
): Svg[] {
  if (outer < LEAST_NUMBERED) return []
  return petalPlaces(dimensions).flatMap(({ part, from, to }) => {
    const [x, y] = polar((from + to) / 2, outer + (isScored ? SCORE_AT : NUMBER_AT))
    const at = { x, anchor: 'middle' } as const
    const middle = y + size.small * 0.34
    const number = part.number ?? ''
    if (!isScored) return [textLine(number, { ...ink.small, ...at, y: middle })]
    const score = part.score === null ? '–' : formatScore(part.score, words)
    return [
      textLine(number, { ...soft.small, ...at, y: middle - 6.5 }),
      textLine(score, { ...ink.small, ...at, y: middle + 6.5, weight: 600 }),
    ]
  })
}

/** What a pointer over a petal tells. */
function petalText(part: ShapePart, words: ChartSpeech): string {
  const name = rowName(part, words)
  if (part.share === null) return `${name}: ${part.missing ? words.names.missing[part.missing] : '–'}`
  const group = part.group === null ? '' : ` · ${words.names.group[part.group]}`
  const score = part.score === null ? '' : `${formatScore(part.score, words)} · `
  return `${name}: ${score}${formatPercent(part.share, words)}${group}`
}

interface DimensionName {
  readonly lines: readonly string[]
  readonly angle: number
  /** How far it goes sideways beyond its distance from the petals. */
  readonly reach: number
}

/** Names in two lines where they are long, so that they leave the petals their room. */
function dimensionNames(
  { dimensions }: ShapeFindings,
  isSmall: boolean,
  { words, size }: Settings,
): DimensionName[] {
  const sector = sectorOf(dimensions.length)
  return dimensions.map(({ head }, index) => {
    const lines = wrapText(isSmall ? (head.number ?? '') : shortRowName(head, words), 84, size.text, 600, 2)
    return { lines, angle: (index + 0.5) * sector, reach: widestText(lines, size.text, 600) }
  })
}

function nameMark({ lines, angle }: DimensionName, at: number, { size, soft }: Settings): Svg[] {
  const [x, y] = polar(angle, at)
  const side = Math.sin(angle)
  const anchor = Math.abs(side) < 0.1 ? 'middle' : side > 0 ? 'start' : 'end'
  const step = size.text * LINE_HEIGHT
  // Names at the top and bottom stand clear of the ring of numbers, those at the sides are centred on their height.
  const middle = y + size.text * 0.34 - Math.cos(angle) * (size.text * 0.4 + ((lines.length - 1) * step) / 2)
  return textLines(lines, {
    ...soft.text,
    x,
    y: middle - ((lines.length - 1) * step) / 2,
    weight: 600,
    anchor,
  })
}
