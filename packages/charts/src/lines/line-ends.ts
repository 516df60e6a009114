import { element, round, type Svg } from '../drawing/svg.ts'
import { LINE_HEIGHT, textLines } from '../drawing/text.ts'
import { type Weight, widestText, wrapText } from '../drawing/text-width.ts'
import { placeLabels } from '../frame/place-labels.ts'
import type { Settings } from '../settings.ts'

/** A text that stands beside the end of a line. */
export interface LineEnd {
  readonly text: string
  readonly weight?: Weight
  /** Ink by default. */
  readonly fill?: string
  /** Where the line ends, in the terms of its axes. */
  readonly year: number
  readonly at: number
}

/** The same in lines of text. */
export interface WrappedEnd extends LineEnd {
  readonly lines: readonly string[]
  readonly height: number
}

/** From the edge of the lines to a text: past a dot, a slanting piece and a short level one. */
const [DOT, SLANT, LEADER] = [7, 8, 16]

/** Texts in as many lines as they need to fit a width, and the room that they take with their leaders. */
export function wrapEnds(
  ends: readonly LineEnd[],
  width: number,
  { size: { small } }: Settings,
): { readonly ends: readonly WrappedEnd[]; readonly room: number; readonly height: number } {
  const wrapped = ends.map(end => {
    const lines = wrapText(end.text, width, small, end.weight)
    return { ...end, lines, height: lines.length * small * LINE_HEIGHT + 1 }
  })
  const widest = wrapped.map(({ lines, weight }) => widestText(lines, small, weight))
  return {
    ends: wrapped,
    room: Math.max(0, ...widest) + LEADER,
    height: wrapped.reduce((sum, { height }) => sum + height, 0),
  }
}

/** Indexes of the ends that have room below each other, the first at least. */
export function fittingEnds(ends: readonly WrappedEnd[], room: number): ReadonlySet<number> {
  let taken = 0
  return new Set(
    ends.flatMap(({ height }, index) => {
      taken += height
      return taken <= room || index === 0 ? index : []
    }),
  )
}

interface Beside {
  readonly x: (year: number) => number
  readonly y: (value: number) => number
  /** Where leaders begin to slant. */
  readonly right: number
  readonly top: number
  readonly height: number
}

/** Texts right of `right`, or left of it, none over another, with a leader to where their lines end. */
export function endMarks(
  ends: readonly WrappedEnd[],
  { x, y, right, top, height }: Beside,
  { theme, ink, size }: Settings,
  side: 1 | -1 = 1,
): Svg[] {
  const wish = ({ at, height: tall }: WrappedEnd) => ({ at: y(at), size: tall })
  return placeLabels(ends, wish, [top - 8, height]).flatMap(({ label: end, middle }) => {
    const { year, at, lines, weight = 400, fill = ink.small.fill } = end
    const level = round(y(at))
    const d = `M${round(x(year) + side * DOT)} ${level}H${round(right)}L${round(right + side * SLANT)} ${round(middle)}h${side * 3}`
    const place = { x: right + side * (LEADER - 3), y: middle - end.height / 2 + size.small }
    const style = { ...place, size: size.small, fill, weight, anchor: side > 0 ? 'start' : 'end' } as const
    const leader = { d, stroke: theme.tick, 'stroke-width': 0.8, fill: 'none' }
    return [element('path', leader), ...textLines(lines, style)]
  })
}
