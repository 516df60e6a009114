import { round } from '../drawing/svg.ts'
import { type Corner, shapeRings } from './shape-rings.ts'

/** A hatching as its pattern says it. */
interface Pattern {
  readonly size: number
  /** Degrees: 45 falls from right to left, -45 from left to right. */
  readonly angle: number
  readonly line: string
  /** Of what is seen of a line: a pattern cuts off the half that lies outside its tile. */
  readonly width: number
}

/** A part of a shape's outline, and the lines that meet it: between these sums of x and y. */
interface Ring {
  readonly corners: readonly Corner[]
  readonly first: number
  readonly last: number
}

const PATTERN =
  /<pattern id="([^"]+)" width="([\d.]+)"[^>]* patternTransform="rotate\((-?45)\)"><path d="[^"]*"([^>]*)><\/path><\/pattern>/g
const SHAPE =
  /<(rect|circle|path)((?: [a-z-]+="[^"]*")*) fill="url\(#([^)]+)\)"((?: [a-z-]+="[^"]*")*)><\/\1>/g

/**
 * A drawing in which every hatching is lines: Word draws no patterns and LibreOffice parts of some, and in a page that has a
 * picture twice, the second loses its patterns where the first is hidden. The lines end at the outline of what they fill,
 * without clips, which would be lost in the same way.
 *
 * @param svg as the charts write it
 * @example
 * hatchInLines('<rect x="0" y="0" width="4" height="4" fill="#fff"></rect>')
 * // => '<rect x="0" y="0" width="4" height="4" fill="#fff"></rect>'
 */
export function hatchInLines(svg: string): string {
  const patterns = new Map<string, Pattern>()
  for (const [, id = '', size, angle, line = ''] of svg.matchAll(PATTERN)) {
    const width = Number(attributesOf(line)['stroke-width'] ?? 0) / 2
    const rest = line.replace(/ stroke-width="[^"]*"/, '')
    patterns.set(id, { size: Number(size), angle: Number(angle), line: rest, width })
  }
  let left = 0
  const drawn = svg.replace(SHAPE, (whole, name: string, before: string, id: string, after: string) => {
    const pattern = patterns.get(id)
    if (!pattern) return whole
    const attributes = attributesOf(before + after)
    const rings = shapeRings(name, attributes)
    if (!rings) {
      left++
      return whole
    }
    const outline = attributes.stroke === undefined ? '' : `<${name}${before} fill="none"${after}></${name}>`
    return `${linesIn(rings, pattern, attributes.opacity)}${outline}`
  })
  return left > 0 ? drawn : drawn.replace(/<defs>(?:<pattern .*?<\/pattern>)+<\/defs>/, '')
}

function linesIn(rings: readonly (readonly Corner[])[], pattern: Pattern, opacity = '1'): string {
  const d = diagonals(rings, pattern)
  if (d === '') return ''
  const own = Number(attributesOf(pattern.line).opacity ?? 1) * Number(opacity)
  const line = pattern.line.replace(/ opacity="[^"]*"/, '')
  return `<path d="${d}" fill="none"${line} stroke-width="${pattern.width}" opacity="${round(own)}"></path>`
}

/** The lines of a hatching inside a shape: x + y, or x − y where they fall to the right, is the same along a line. */
function diagonals(shape: readonly (readonly Corner[])[], { size, angle, width }: Pattern): string {
  const falls = angle > 0 ? 1 : -1
  const rings = shape.map((corners): Ring => {
    const sums = corners.map(([x, y]) => x + falls * y)
    return { corners, first: Math.min(...sums), last: Math.max(...sums) }
  })
  const step = size * Math.SQRT2
  const offset = (width / 2) * Math.SQRT2
  const lines: string[] = []
  const end = Math.max(...rings.map(({ last }) => last))
  for (let line = Math.ceil((Math.min(...rings.map(({ first }) => first)) - offset) / step); ; line++) {
    const sum = line * step + offset
    // Also for a shape that is none, which has no first line either.
    if (!(sum < end)) return lines.join('')
    for (const [from, to] of within(rings, falls, sum)) {
      lines.push(`M${round(from)} ${round(falls * (sum - from))}L${round(to)} ${round(falls * (sum - to))}`)
    }
  }
}

/** Where a line runs inside a shape, from x to x: an outline winds around what is inside. */
function within(rings: readonly Ring[], falls: number, sum: number): [from: number, to: number][] {
  const crossings: { readonly x: number; readonly turn: number }[] = []
  for (const { corners, first, last } of rings) {
    if (sum < first || sum >= last) continue
    let [x, y] = corners.at(-1) ?? [0, 0]
    for (const [nextX, nextY] of corners) {
      const [before, after] = [x + falls * y - sum, nextX + falls * nextY - sum]
      if (before < 0 !== after < 0) {
        const turn = before < 0 ? 1 : -1
        crossings.push({ x: x + ((nextX - x) * before) / (before - after), turn })
      }
      ;[x, y] = [nextX, nextY]
    }
  }
  crossings.sort((a, b) => a.x - b.x)
  const parts: [number, number][] = []
  let wound = 0
  let from = 0
  for (const { x, turn } of crossings) {
    if (wound === 0) from = x
    wound += turn
    if (wound === 0 && x > from) parts.push([from, x])
  }
  return parts
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(text.matchAll(/ ([a-z-]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value]),
  )
}
