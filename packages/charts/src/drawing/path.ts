import { round } from './svg.ts'

/** A place in a drawing, in pixels. */
export type Place = readonly [x: number, y: number]

/** A path through places, at so many decimals. */
export function linePath(places: readonly Place[], digits = 1): string {
  const at = rounded(digits)
  return places.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${at(x)},${at(y)}`).join('')
}

/** A rectangle, in pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A rectangle as a path, for many that are one mark. */
export function boxPath({ x, y, width, height }: Box): string {
  const across = round(width)
  return `M${round(x)} ${round(y)}h${across}v${round(height)}h${-across}z`
}

/** The area between two lines over the same stops. */
export function areaPath(
  stops: readonly { readonly x: number; readonly low: number; readonly high: number }[],
): string {
  const low = stops.map(({ x, low }): Place => [x, low])
  const high = stops.map(({ x, high }): Place => [x, high])
  const back = linePath(low.reverse())
  return stops.length === 0 ? '' : `${linePath(high)}L${back.slice(1)}Z`
}

/** A part of a ring, with equal room on both sides whatever the radius. */
export interface RingPart {
  readonly inner: number
  readonly outer: number
  /** Radians clockwise from the top. */
  readonly from: number
  readonly to: number
  /** Angle that is left free between it and its neighbours, at a middling radius. */
  readonly pad: number
}

/** The outline of a part of a ring around (0, 0), with less than half a turn. */
export function ringPath({ inner, outer, from, to, pad }: RingPart): string {
  const ends = (radius: number): readonly [number, number] => {
    const room = Math.asin(Math.min(1, (Math.hypot(inner, outer) / radius) * Math.sin(pad / 2)))
    const middle = (from + to) / 2
    return to - from > 2 * room ? [from + room, to - room] : [middle, middle]
  }
  const place = (radius: number, angle: number) =>
    `${round(radius * Math.cos(angle - Math.PI / 2))},${round(radius * Math.sin(angle - Math.PI / 2))}`
  const [[outFrom, outTo], [inFrom, inTo]] = [ends(outer), ends(inner)]
  const arc = (radius: number, sweep: 0 | 1, angle: number) =>
    `A${round(radius)},${round(radius)},0,0,${sweep},${place(radius, angle)}`
  const back = inTo > inFrom ? arc(inner, 0, inFrom) : ''
  return `M${place(outer, outFrom)}${arc(outer, 1, outTo)}L${place(inner, inTo)}${back}Z`
}

function rounded(digits: number): (value: number) => number {
  const places = 10 ** digits
  return value => Math.round(value * places) / places
}
