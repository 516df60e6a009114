import { errorFunction } from 'simple-statistics'
import { rememberedIn } from './memory.ts'

/** Result of the test for a monotone trend. */
export interface MannKendall {
  /** Kendall's S: pairs that rise less pairs that fall. */
  readonly s: number
  /** Two-sided probability of an S at least this far from 0 if there is no trend; null for fewer than 4 values. */
  readonly pValue: number | null
}

/** Below this the smallest possible two-sided p is 1/3: nothing could ever be shown. */
const FEWEST = 4
/** Up to here, and without ties, the exact distribution of S is used; beyond, the normal one is as good. */
const EXACT = 30

/**
 * Two-sided Mann–Kendall test of values in order of time; the distances in time do not matter. Exact distribution of S
 * for up to 30 values without ties; else the normal approximation with the correction of the variance for ties and the
 * correction for continuity. Years are taken as independent, which the yearly samples of PAPI are. The work grows with
 * the square of the number of values.
 *
 * Source: Mann (1945), Kendall (1975); Gilbert (1987), "Statistical Methods for Environmental Pollution Monitoring",
 * section 16.4 and table A18.
 *
 * @example
 * mannKendall([1, 2, 3, 4]) // => { s: 6, pValue: 1 / 12 }
 */
export function mannKendall(values: readonly number[]): MannKendall {
  let s = 0
  values.forEach((value, index) => {
    for (let before = 0; before < index; before++) s += Math.sign(value - (values[before] ?? value))
  })
  const n = values.length
  if (n < FEWEST) return { s, pValue: null }
  const ties = tiesIn(values)
  const exact = n <= EXACT && ties.every(size => size === 1)
  return { s, pValue: exact ? exactP(n, s) : normalP(n, s, ties) }
}

/** Sizes of the groups of equal values. */
function tiesIn(values: readonly number[]): number[] {
  const sizes = new Map<number, number>()
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  return [...sizes.values()]
}

function exactP(n: number, s: number): number {
  const counts = inversionCounts(n)
  const pairs = counts.length - 1
  let [far, all] = [0, 0]
  counts.forEach((count, inversions) => {
    all += count
    if (Math.abs(pairs - 2 * inversions) >= Math.abs(s)) far += count
  })
  return far / all
}

/** At most one entry a length up to {@link EXACT}. */
const remembered = new Map<number, Float64Array>()

/**
 * Number of orders of n values by their number of inversions (Mahonian numbers); S = pairs − 2 · inversions. Beyond 18
 * values they pass 2⁵³, but sums of positive numbers keep fifteen digits.
 */
function inversionCounts(n: number): Float64Array {
  return rememberedIn(remembered, n, () => {
    if (n <= 1) return Float64Array.of(1)
    const before = inversionCounts(n - 1)
    const counts = new Float64Array(before.length + n - 1)
    // The newest value can stand before 0 to n − 1 of the others. (A sliding sum would be quicker, but its differences of
    // large numbers would leave nothing of the small ones, which are those that a small p is made of.)
    before.forEach((count, inversions) => {
      for (let added = 0; added < n; added++)
        counts[inversions + added] = (counts[inversions + added] ?? 0) + count
    })
    return counts
  })
}

function normalP(n: number, s: number, ties: readonly number[]): number {
  const term = (size: number) => size * (size - 1) * (2 * size + 5)
  const variance = (term(n) - ties.reduce((sum, size) => sum + term(size), 0)) / 18
  if (s === 0 || variance <= 0) return 1
  const z = (Math.abs(s) - 1) / Math.sqrt(variance)
  // The approximation of the error function may stray by 1e-7 from [0, 1].
  return Math.min(1, Math.max(0, 1 - errorFunction(z / Math.SQRT2)))
}
