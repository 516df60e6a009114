import { round } from '../drawing/svg.ts'

interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A hatching as its pattern says it. */
interface Pattern {
  readonly size: number
  /** Degrees: 45 falls from right to left, -45 from left to right. */
  readonly angle: number
  readonly line: string
  /** Of what is seen of a line: a pattern cuts off the half that lies outside its tile. */
  readonly width: number
}

const PATTERN =
  /<pattern id="([^"]+)" width="([\d.]+)"[^>]* patternTransform="rotate\((-?45)\)"><path d="[^"]*"([^>]*)><\/path><\/pattern>/g
const SHAPE =
  /<(rect|circle|path)((?: [a-z-]+="[^"]*")*) fill="url\(#([^)]+)\)"((?: [a-z-]+="[^"]*")*)><\/\1>/g
const BOX = /M(\S+) (\S+)h(\S+?)v(\S+?)h-\S+?z/g
const BOXES = /^(?:M\S+ \S+?h[\d.]+v[\d.]+h-[\d.]+z)+$/

/**
 * A drawing in which every hatching is lines: Word draws no patterns and LibreOffice parts of some. Rectangles get the lines
 * that lie in them, other shapes clip them.
 *
 * @param svg as the frame writes it
 */
export function hatchInLines(svg: string): string {
  const patterns = new Map<string, Pattern>()
  for (const [, id = '', size, angle, line = ''] of svg.matchAll(PATTERN)) {
    const width = Number(attributesOf(line)['stroke-width'] ?? 0) / 2
    const rest = line.replace(/ stroke-width="[^"]*"/, '')
    patterns.set(id, { size: Number(size), angle: Number(angle), line: rest, width })
  }
  let clips = 0
  const drawn = svg.replace(SHAPE, (whole, name: string, before: string, id: string, after: string) => {
    const pattern = patterns.get(id)
    if (!pattern) return whole
    const attributes = attributesOf(before + after)
    const outline = attributes.stroke === undefined ? '' : `<${name}${before} fill="none"${after}></${name}>`
    const boxes = boxesOf(name, attributes)
    if (boxes) return `${linesIn(boxes, pattern, attributes.opacity)}${outline}`
    clips += 1
    const clip = `${id}-clip-${clips}`
    const shape = `<${name}${`${before}${after}`.replace(/ (?:stroke|opacity|pointer)[a-z-]*="[^"]*"/g, '')}></${name}>`
    const lines = linesIn([boundsOf(name, attributes)], pattern, attributes.opacity)
    return `<clipPath id="${clip}">${shape}</clipPath><g clip-path="url(#${clip})">${lines}</g>${outline}`
  })
  return drawn.replace(/<defs>(?:<pattern .*?<\/pattern>)+<\/defs>/, '')
}

function linesIn(boxes: readonly Bounds[], pattern: Pattern, opacity = '1'): string {
  const d = boxes.map(box => diagonals(box, pattern)).join('')
  if (d === '') return ''
  const own = Number(attributesOf(pattern.line).opacity ?? 1) * Number(opacity)
  const line = pattern.line.replace(/ opacity="[^"]*"/, '')
  return `<path d="${d}" fill="none"${line} stroke-width="${pattern.width}" opacity="${round(own)}"></path>`
}

/** The lines of a hatching inside a box: x + y, or x − y where they fall to the right, is the same along a line. */
function diagonals({ left, top, right, bottom }: Bounds, { size, angle, width }: Pattern): string {
  const falls = angle > 0 ? 1 : -1
  // Mirrored at the x axis, lines that fall to the right are lines that fall to the left.
  const [high, low] = falls > 0 ? [top, bottom] : [-bottom, -top]
  const step = size * Math.SQRT2
  const offset = (width / 2) * Math.SQRT2
  const lines: string[] = []
  for (let line = Math.ceil((left + high - offset) / step); ; line++) {
    const sum = line * step + offset
    if (sum >= right + low) return lines.join('')
    const from = Math.max(left, sum - low)
    const to = Math.min(right, sum - high)
    lines.push(`M${round(from)} ${round(falls * (sum - from))}L${round(to)} ${round(falls * (sum - to))}`)
  }
}

/** The rectangles that a shape is made of; null where it is another shape. */
function boxesOf(name: string, attributes: Readonly<Record<string, string>>): Bounds[] | null {
  const boxOf = (x: number, y: number, width: number, height: number) => {
    return { left: x, top: y, right: x + width, bottom: y + height }
  }
  const { x = '0', y = '0', width = '0', height = '0', d = '' } = attributes
  if (name === 'rect') return [boxOf(Number(x), Number(y), Number(width), Number(height))]
  if (name !== 'path' || !BOXES.test(d)) return null
  return Array.from(d.matchAll(BOX), ([, ...box]) => {
    const [x = 0, y = 0, width = 0, height = 0] = box.map(Number)
    return boxOf(x, y, width, height)
  })
}

/** Where a circle or a path lies, or more: an arc is taken with its radius all round. */
function boundsOf(name: string, { cx, cy, r, d = '' }: Readonly<Record<string, string>>): Bounds {
  const places: [number, number, number][] =
    name === 'circle' ? [[Number(cx), Number(cy), Number(r)]] : placesOf(d)
  return {
    left: Math.min(...places.map(([x, , away]) => x - away)),
    top: Math.min(...places.map(([, y, away]) => y - away)),
    right: Math.max(...places.map(([x, , away]) => x + away)),
    bottom: Math.max(...places.map(([, y, away]) => y + away)),
  }
}

/** The stops of a path, each with how far the line may lie from it. */
function placesOf(d: string): [number, number, number][] {
  const places: [number, number, number][] = []
  let [x, y] = [0, 0]
  for (const [, command = '', texts = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (texts.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    const kind = command.toUpperCase()
    const length = { H: 1, V: 1, A: 7, Q: 4, C: 6, Z: 1 }[kind] ?? 2
    const isRelative = command !== kind
    for (let at = 0; at + length <= numbers.length; at += length) {
      const own = numbers.slice(at, at + length)
      const [dx = 0, dy = 0] = own.slice(-2)
      const from = isRelative ? [x, y] : [0, 0]
      if (kind !== 'V') x = (from[0] ?? 0) + (kind === 'H' ? (own[0] ?? 0) : dx)
      if (kind !== 'H') y = (from[1] ?? 0) + (kind === 'V' ? (own[0] ?? 0) : dy)
      places.push([x, y, kind === 'A' ? Math.max(own[0] ?? 0, own[1] ?? 0) : 0])
    }
  }
  return places
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(text.matchAll(/ ([a-z-]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value]),
  )
}
