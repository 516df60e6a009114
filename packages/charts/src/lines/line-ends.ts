import { element, round, type Svg } from '../drawing/svg.ts'
import { LINE_HEIGHT, textLine, textLines } from '../drawing/text.ts'
import { type Weight, widestText, wrapText } from '../drawing/text-width.ts'
import { placeLabels } from '../frame/place-labels.ts'
import type { Settings } from '../settings.ts'

/** A text that stands at the right of the end of a line. */
export interface LineEnd {
  readonly text: string
  readonly weight: Weight
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

const LEADER = 16
const DOT = 5

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

/** Texts right of `right`, none over another, with a leader to where their lines end. */
export function endMarks(
  ends: readonly WrappedEnd[],
  {
    x,
    y,
    right,
    top,
    height,
  }: {
    readonly x: (year: number) => number
    readonly y: (value: number) => number
    readonly right: number
    readonly top: number
    readonly height: number
  },
  { theme, ink, size }: Settings,
): Svg[] {
  const wish = ({ at, height: tall }: WrappedEnd) => ({ at: y(at), size: tall })
  return placeLabels(ends, wish, [top - 8, height]).flatMap(({ label: end, middle }) => {
    const { year, at, lines, weight, fill = ink.small.fill } = end
    const level = round(y(at))
    const d = `M${round(x(year) + 7)} ${level}H${round(right)}L${round(right + 8)} ${round(middle)}h3`
    const style = {
      size: size.small,
      fill,
      x: right + LEADER - 3,
      y: middle - end.height / 2 + size.small,
      weight,
    }
    const leader = { d, stroke: theme.tick, 'stroke-width': 0.8, fill: 'none' }
    return [element('path', leader), ...textLines(lines, style)]
  })
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

type LineStart = Pick<LineEnd, 'text' | 'at'>

/** Room that texts left of the beginnings of lines take with their leaders. */
export function startRoom(starts: readonly LineStart[], { size }: Settings): number {
  return (
    widestText(
      starts.map(({ text }) => text),
      size.small,
    ) + LEADER
  )
}

/** Texts left of `left`, none over another, with a leader to where their lines begin. */
export function startMarks(
  starts: readonly LineStart[],
  {
    y,
    left,
    top,
    height,
  }: {
    readonly y: (value: number) => number
    readonly left: number
    readonly top: number
    readonly height: number
  },
  { theme, soft, size }: Settings,
): Svg[] {
  const wish = ({ at }: LineStart) => ({ at: y(at), size: size.small * 1.25 })
  return placeLabels(starts, wish, [top, height]).flatMap(({ label: { text, at }, middle }) => {
    const d = `M${round(left - DOT)} ${round(y(at))}L${round(left - LEADER + 4)} ${round(middle)}`
    const style = {
      ...soft.small,
      x: left - LEADER + 2,
      y: middle + size.small * 0.36,
      anchor: 'end',
    } as const
    return [
      element('path', { d, stroke: theme.tick, 'stroke-width': 0.8, fill: 'none' }),
      textLine(text, style),
    ]
  })
}
