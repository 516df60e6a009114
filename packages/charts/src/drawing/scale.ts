import { ticks } from 'd3-array'

/** The place of a value, in pixels; and round values to mark along the way. */
export interface Scale {
  (value: number): number
  ticks(count: number): number[]
}

/**
 * A straight scale. d3-scale brings dates, colours and number formats along, a tenth of what a page loads for a chart.
 * Where the two ends are equal, every value stands in the middle.
 *
 * @example
 * linear([0, 10], [100, 200])(2.5) // => 125
 * linear([0, 10], [100, 200]).ticks(5) // => [0, 2, 4, 6, 8, 10]
 */
export function linear(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  const place = (value: number): number => {
    const share = high === low ? 0.5 : (value - low) / (high - low)
    return start * (1 - share) + end * share
  }
  return Object.assign(place, { ticks: (count: number) => ticks(low, high, count) })
}

/** Radii from `inner` to `outer` for shares 0–1, so that the area between the circles grows evenly. */
export function radial(inner: number, outer: number): (share: number) => number {
  const square = linear([0, 1], [inner ** 2, outer ** 2])
  return share => Math.sqrt(Math.max(0, square(share)))
}
