import { type Moves, middle } from './move.ts'

/**
 * 1.4826 × the median absolute deviation of the moves of all provinces: a standard deviation that outliers do not move; null
 * where it is 0 or nothing is a change.
 *
 * @example
 * round4(spreadOf(movesBetween(dataset, 'health-care', 2022, 2023)) ?? 0) // => 0.0848
 */
export function spreadOf({ median, sorted }: Moves): number | null {
  const deviation = median === null ? null : medianDeviation(sorted, median)
  return deviation ? 1.4826 * deviation : null
}

/**
 * Median of the distances from the median. In a sorted array they grow to both sides, so the nearest half is found by
 * walking outwards; no second sort is needed.
 */
function medianDeviation(sorted: Float64Array, median: number): number {
  const half = sorted.length >> 1
  let right = half
  let left = half - 1
  let [before, last] = [0, 0]
  for (let taken = 0; taken <= half; taken++) {
    const up = right < sorted.length ? Math.abs((sorted[right] ?? 0) - median) : Number.POSITIVE_INFINITY
    const down = left >= 0 ? Math.abs((sorted[left] ?? 0) - median) : Number.POSITIVE_INFINITY
    before = last
    last = Math.min(up, down)
    if (up <= down) right++
    else left--
  }
  return sorted.length % 2 === 1 ? last : middle(before, last)
}
