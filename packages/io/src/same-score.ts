/** Half of the last decimal that is published, and what binary numbers add to it. */
const HALF = 0.00005 + 1e-9

/**
 * Whether two figures can be one score: one may have been printed with four decimals, the other with all of them, and a tie
 * may have been rounded either way.
 */
export function isSameScore(a: number, b: number): boolean {
  return Math.abs(a - b) <= HALF
}
