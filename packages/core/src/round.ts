/**
 * Rounds to four decimals, the precision in which PAPI scores are published. Differences of published
 * scores are exact at that precision, so this only removes binary noise.
 *
 * @example
 * round4(4.8918 - 4.7769) // => 0.1149
 */
export function round4(value: number): number {
  const rounded = Math.round(value * 1e4) / 1e4
  // −0 would print as "-0" and would not equal 0 in a comparison of results.
  return rounded === 0 ? 0 : rounded
}
