import type { Dataset } from './dataset.ts'
import { PapiError } from './error.ts'
import { movesBetween } from './move.ts'
import { twoSidedP } from './normal.ts'
import { standardErrorOf } from './uncertainty.ts'

/** Whether a change is more than the survey's sampling error would give. */
export type Significance =
  | {
      /** Change in standard errors of the change. */
      readonly z: number
      /** Two-sided probability of a change at least this large if nothing had changed. */
      readonly p: number
      readonly verdict: 'improved' | 'declined' | 'cannot-tell'
    }
  | { readonly verdict: 'uncertainty-unknown' }

/**
 * Tests a change of a province against sampling error. The samples of two years are independent, so the standard error
 * of the change is √(se₁² + se₂²), and z is normal (two-sided z test). Where only the scale changed, the change and
 * both errors are taken in share of scale. A missing standard error is worked out from the 95 % bounds.
 *
 * Null where there is no change to test: a redefined or unmeasured pair, or a missing score. The verdict is
 * `uncertainty-unknown` where either side has neither standard error nor bounds.
 *
 * @param level significance level: a smaller p is an improvement or a decline; 0.05 unless told
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `unknown-year`, `invalid-period`, `invalid-level`
 * @example
 * // No workbook with standard errors was imported into the bundled figures.
 * significanceOf(dataset, '14', 'health-care', 2022, 2023) // => { verdict: 'uncertainty-unknown' }
 * significanceOf(dataset, '14', 'law-and-order', 2020, 2021) // => null
 */
export function significanceOf(
  dataset: Dataset,
  province: string,
  unit: string,
  from: number,
  to: number,
  { level = 0.05 }: { readonly level?: number } = {},
): Significance | null {
  if (!(level > 0 && level < 1)) {
    throw new PapiError('invalid-level', { level })
  }
  const { verdict, judged } = movesBetween(dataset, unit, from, to)
  const change = judged[dataset.panel.indexOf(province)] ?? Number.NaN
  if (Number.isNaN(change)) return null
  const onShare = verdict === 'rescaled'
  const before = errorOf(dataset, province, unit, from, onShare)
  const after = errorOf(dataset, province, unit, to, onShare)
  if (before === null || after === null) return { verdict: 'uncertainty-unknown' }
  const z = change / Math.hypot(before, after)
  const p = twoSidedP(z)
  if (p >= level) return { z, p, verdict: 'cannot-tell' }
  return { z, p, verdict: z > 0 ? 'improved' : 'declined' }
}

/** Standard error of a score, in points or in share of scale. */
function errorOf(
  { panel }: Dataset,
  province: string,
  unit: string,
  year: number,
  onShare: boolean,
): number | null {
  const known = panel.uncertainty(province, year, unit)
  const scale = panel.framework.scale(unit, year)
  const error = known && standardErrorOf(known)
  if (!error || !scale) return null
  return onShare ? error / (scale.max - scale.min) : error
}
