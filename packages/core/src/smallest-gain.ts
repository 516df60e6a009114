import { round4 } from './round.ts'

/** Scores come in ten-thousandths. */
const TICKS = 1e4
/** Keeps binary noise from taking the last ten-thousandth of a scale away. */
const EDGE_TICKS = 1e-6

/**
 * The smallest gain, at the four decimals of published scores, that is enough: 0 if the score itself is, null if not even
 * the end of the scale is. What is enough must stay enough when more is added.
 *
 * @example
 * smallestGain(2, 5, score => score > 2.5) // => 0.5001
 * smallestGain(2, 5, score => score > 5) // => null
 */
export function smallestGain(score: number, max: number, enough: (score: number) => boolean): number | null {
  if (enough(round4(score))) return 0
  const at = (ticks: number) => round4(score + ticks / TICKS)
  const room = Math.floor((max - score) * TICKS + EDGE_TICKS)
  if (room < 1 || !enough(at(room))) return null
  let [low, high] = [1, room]
  while (low < high) {
    const middle = (low + high) >> 1
    if (enough(at(middle))) high = middle
    else low = middle + 1
  }
  return round4(low / TICKS)
}
