import { errorFunction } from 'simple-statistics'

/** 95 % quantile of the standard normal distribution: half the width of a band that holds 90 %, in standard errors. */
export const Z95 = 1.645

/**
 * Two-sided probability that a standard normal figure lies at least this far from 0. Good to 1.2e-7, the precision of
 * the error function used, and never outside [0, 1].
 *
 * @example
 * twoSidedP(1.959964).toFixed(5) // => '0.05000'
 */
export function twoSidedP(z: number): number {
  // The approximation of the error function may stray by 1e-7 from [0, 1].
  return Math.min(1, Math.max(0, 1 - errorFunction(Math.abs(z) / Math.SQRT2)))
}

/**
 * Probability that a standard normal figure is at least this large: 1 − Φ(z).
 *
 * @example
 * [upperTail(1.644854).toFixed(4), upperTail(-1.644854).toFixed(4)] // => ['0.0500', '0.9500']
 */
export function upperTail(z: number): number {
  const half = twoSidedP(z) / 2
  return z >= 0 ? half : 1 - half
}
