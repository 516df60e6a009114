import { median } from 'd3-array'
import type { Verdict } from './comparability.ts'
import type { Dataset } from './dataset.ts'
import { round4 } from './round.ts'
import { shareOfScale } from './share.ts'

/** How every province moved in one unit between two years. */
export interface Moves {
  readonly verdict: Verdict
  /** Differences of scores, four decimals, NaN where there is none; empty unless `same`. */
  readonly deltas: Float64Array
  /** Differences of shares of scale; empty unless `same` or `rescaled`. */
  readonly shareDeltas: Float64Array
  /** What a change is judged on: `deltas` if `same`, `shareDeltas` if `rescaled`, else empty. */
  readonly judged: Float64Array
  /** Median of `judged` over the provinces that have both scores, or null. */
  readonly median: number | null
  /** 1.4826 × the median absolute deviation of `judged`: a standard deviation that outliers do not move. */
  readonly spread: number | null
}

export type Direction = 'up' | 'down' | 'flat'

const NONE = new Float64Array(0)
const remembered = new WeakMap<Dataset, Map<string, Moves>>()

/**
 * The moves of all provinces between two years, in the panel's order of provinces. Worked out once per dataset.
 *
 * @throws {PapiError} `invalid-period`, `unknown-year`, `unknown-unit`
 * @example
 * movesBetween(dataset, 'health-care', 2022, 2023).verdict // => 'same'
 */
export function movesBetween(dataset: Dataset, unit: string, from: number, to: number): Moves {
  const known = remembered.get(dataset) ?? new Map<string, Moves>()
  remembered.set(dataset, known)
  const key = `${unit} ${from} ${to}`
  const found = known.get(key) ?? work(dataset, unit, from, to)
  known.set(key, found)
  return found
}

/**
 * Direction of a difference at the four decimals in which scores are published: below 0.00005 it is flat. Null for
 * NaN, which stands for no difference.
 *
 * @example
 * directionOf(-0.00004) // => 'flat'
 */
export function directionOf(delta: number): Direction | null {
  if (Number.isNaN(delta)) return null
  const published = round4(delta)
  if (published === 0) return 'flat'
  return published > 0 ? 'up' : 'down'
}

function work({ panel, comparability }: Dataset, unit: string, from: number, to: number): Moves {
  const [before, after] = [panel.column(from, unit), panel.column(to, unit)]
  const verdict = comparability.between(unit, from, to)
  const [scaleFrom, scaleTo] = [panel.framework.scale(unit, from), panel.framework.scale(unit, to)]
  if (verdict === 'redefined' || verdict === 'not-measured' || !scaleFrom || !scaleTo) {
    return { verdict, deltas: NONE, shareDeltas: NONE, judged: NONE, median: null, spread: null }
  }
  const shareDeltas = after.map(
    (score, index) => shareOfScale(score, scaleTo) - shareOfScale(before[index] ?? Number.NaN, scaleFrom),
  )
  const deltas =
    verdict === 'same' ? after.map((score, index) => round4(score - (before[index] ?? Number.NaN))) : NONE
  const judged = verdict === 'same' ? deltas : shareDeltas
  // d3's median skips NaN, that is, provinces without both scores.
  const middle = median(judged) ?? null
  const deviation = middle === null ? undefined : median(judged, value => Math.abs(value - middle))
  return {
    verdict,
    deltas,
    shareDeltas,
    judged,
    median: middle,
    spread: deviation ? 1.4826 * deviation : null,
  }
}
