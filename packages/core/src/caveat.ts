import type { Dataset } from './dataset.ts'

/**
 * What must be said beside a comparison of two years: `resampled`, the survey asked in newly drawn localities from a year
 * in between, so that a single province's change may only come from asking elsewhere.
 */
export type Caveat = 'resampled'

/**
 * The caveats of comparing a province's scores of two years, whatever the unit; none within one year.
 *
 * @example
 * caveatsBetween(dataset, 2020, 2024) // => ['resampled']
 * caveatsBetween(dataset, 2021, 2024) // => []
 */
export function caveatsBetween({ comparability }: Dataset, from: number, to: number): readonly Caveat[] {
  return comparability.resampledBetween(from, to).length > 0 ? RESAMPLED : NONE
}

const RESAMPLED: readonly Caveat[] = Object.freeze(['resampled'] as const)
const NONE: readonly Caveat[] = Object.freeze([])
