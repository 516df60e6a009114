import { extent } from 'd3-array'
import { round } from '../drawing/svg.ts'

type Corner = readonly [x: number, y: number]
type Attributes = Readonly<Record<string, string>>

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
const LENGTHS: Readonly<Record<string, number>> = { H: 1, V: 1, A: 7, Q: 4, C: 6, Z: 1 }
/** Radians of an arc for which a straight line stands: it leaves a circle of 100 pixels by a third of one. */
const STEP = 0.16

/**
 * A drawing in which every hatching is lines: Word draws no patterns and LibreOffice parts of some, and of two that are the
 * same in a page the second loses them where the first is hidden. Lines end at the outline of what they fill, without a clip.
 *
 * @example
 * hatchInLines('<rect fill="#fff"></rect>') // => '<rect fill="#fff"></rect>'
 */
export function hatchInLines(svg: string): string {
  const patterns = new Map<string, Pattern>()
  for (const [, id = '', size, angle, line = ''] of svg.matchAll(PATTERN)) {
    const width = Number(attributesOf(line)['stroke-width'] ?? 0) / 2
    const rest = line.replace(/ stroke-width="[^"]*"/, '')
    patterns.set(id, { size: Number(size), angle: Number(angle), line: rest, width })
  }
  const drawn = svg.replace(SHAPE, (whole, name: string, before: string, id: string, after: string) => {
    const pattern = patterns.get(id)
    if (!pattern) return whole
    const attributes = attributesOf(before + after)
    const outline = attributes.stroke === undefined ? '' : `<${name}${before} fill="none"${after}></${name}>`
    return `${linesIn(ringsOf(pathOf(name, attributes)), pattern, attributes.opacity)}${outline}`
  })
  return drawn.replace(/<defs>(?:<pattern .*?<\/pattern>)+<\/defs>/, '')
}

function linesIn(rings: readonly Corner[][], pattern: Pattern, opacity = '1'): string {
  const d = diagonals(rings, pattern)
  if (d === '') return ''
  const own = Number(attributesOf(pattern.line).opacity ?? 1) * Number(opacity)
  const line = pattern.line.replace(/ opacity="[^"]*"/, '')
  return `<path d="${d}" fill="none"${line} stroke-width="${pattern.width}" opacity="${round(own)}"></path>`
}

/** The lines inside of rings: x + y, or x − y where they fall to the right, is the same along a line. */
function diagonals(shape: readonly Corner[][], { size, angle, width }: Pattern): string {
  const falls = Math.sign(angle)
  const rings = shape.map(ring => ring.map(([x, y]) => ({ x, sum: x + falls * y })))
  const [first = 0, last = 0] = extent(rings.flatMap(ring => ring.map(({ sum }) => sum)))
  const [step, offset] = [size * Math.SQRT2, width * Math.SQRT1_2]
  const lines: string[] = []
  for (let line = Math.ceil((first - offset) / step); ; line++) {
    const at = line * step + offset
    if (!(at < last)) return lines.join('')
    const crossings = rings.flatMap(ring =>
      ring.flatMap(({ x, sum }, index) => {
        const before = ring.at(index - 1) ?? { x, sum }
        if (before.sum < at === sum < at) return []
        const share = (at - before.sum) / (sum - before.sum)
        return [{ x: before.x + share * (x - before.x), turn: sum < at ? -1 : 1 }]
      }),
    )
    // An outline winds around what is inside.
    let [wound, from] = [0, 0]
    for (const { x, turn } of crossings.sort((a, b) => a.x - b.x)) {
      if (wound === 0) from = x
      wound += turn
      if (wound !== 0 || x === from) continue
      lines.push(`M${round(from)} ${round(falls * (at - from))}L${round(x)} ${round(falls * (at - x))}`)
    }
  }
}

/** A rectangle, a circle or a path as a path. */
function pathOf(name: string, { x = '0', y = '0', width, height, cx, cy, r, d = '' }: Attributes): string {
  if (name === 'rect') return `M${x} ${y}h${width}v${height}h-${width}z`
  return name === 'circle' ? `M${cx} ${cy}m-${r} 0a${r} ${r} 0 1 1 ${r} ${r}a${r} ${r} 0 0 1 -${r} -${r}` : d
}

/** Closed lines for a path as drawings have them: with straight lines and arcs of circles. */
function ringsOf(d: string): Corner[][] {
  const rings: Corner[][] = []
  let [x, y] = [0, 0]
  for (const [, command = '', texts = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (texts.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    const [kind, length] = [command.toUpperCase(), LENGTHS[command.toUpperCase()] ?? 2]
    if (kind === 'M') rings.push([])
    if (kind === 'Z') [x, y] = rings.at(-1)?.[0] ?? [x, y]
    for (let at = 0; at + length <= numbers.length; at += length) {
      const [dx = 0, dy = 0] = numbers.slice(at, at + length).slice(-2)
      const from: Corner = [x, y]
      const [left, top] = command === kind ? [0, 0] : from
      if (kind !== 'V') x = left + dx
      if (kind !== 'H') y = top + (kind === 'V' ? dx : dy)
      const [r = 0, , , large, sweep] = numbers.slice(at)
      if (kind === 'A') rings.at(-1)?.push(...arc(from, [x, y], r, large === sweep ? 1 : -1, sweep === 1))
      rings.at(-1)?.push([x, y])
    }
  }
  return rings
}

/** Corners between the ends of an arc; `side` says on which side of the line between these its middle lies. */
function arc([x, y]: Corner, [endX, endY]: Corner, radius: number, side: number, isSweep: boolean): Corner[] {
  const chord = Math.hypot(endX - x, endY - y) || 1
  const away = (Math.sqrt(Math.max(0, radius ** 2 - chord ** 2 / 4)) / chord) * side
  const [cx, cy] = [(x + endX) / 2 + away * (endY - y), (y + endY) / 2 - away * (endX - x)]
  const [begin, end] = [Math.atan2(y - cy, x - cx), Math.atan2(endY - cy, endX - cx)]
  const whole = isSweep ? 2 * Math.PI : -2 * Math.PI
  const steps = Math.abs((end - begin + whole) % whole) / STEP
  return Array.from({ length: Math.floor(steps) }, (_, step): Corner => {
    const at = begin + Math.sign(whole) * STEP * (step + 1)
    return [cx + radius * Math.cos(at), cy + radius * Math.sin(at)]
  })
}

function attributesOf(text: string): Attributes {
  return Object.fromEntries(
    Array.from(text.matchAll(/ ([a-z-]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value]),
  )
}
