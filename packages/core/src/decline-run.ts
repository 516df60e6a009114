import { newColumn } from './column-space.ts'
import type { Dataset } from './dataset.ts'
import { rememberedIn } from './memory.ts'
import { movesBetween } from './move.ts'
import { signalOf } from './signal.ts'
import { scoreErrors } from './usual-movement.ts'

/** Runs of declines of all provinces that end in one year, in the panel's order of provinces. */
export interface DeclineRuns {
  /** Number of consecutive year-on-year declines; 0 where the last change was none. */
  readonly lengths: Uint8Array
  /** What they sum to, in share of scale: 0 or less. */
  readonly sums: Float64Array
  /** 1 for a sustained decline: at least two in a row, whose sum is beyond usual movement; empty if there is none. */
  readonly sustained: Uint8Array
}

/**
 * Number of consecutive year-on-year declines of a province that end in a year. A pair that is not comparable, newly
 * drawn localities, a missing score, a flat year or a rise ends the run.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `unknown-year`
 * @example
 * declineRun(dataset, '14', 'health-care', 2023) // => 2
 */
export function declineRun(dataset: Dataset, province: string, unit: string, year: number): number {
  return declineRuns(dataset, unit, year).lengths[dataset.panel.indexOf(province)] ?? 0
}

const remembered = new WeakMap<Dataset, Map<string, Map<number, DeclineRuns>>>()

/**
 * {@link declineRun} of all provinces, with what the declines sum to; worked out once from that of the year before. Their
 * sum is the change over the run, so its noise is that of a single change.
 *
 * @example
 * const { lengths, sums, sustained } = declineRuns(dataset, 'health-care', 2023)
 * const at = panel.indexOf('14')
 * [lengths[at], sums[at].toFixed(4), sustained[at]] // => [2, '-0.0510', 0]
 */
export function declineRuns(dataset: Dataset, unit: string, year: number): DeclineRuns {
  const units = rememberedIn(remembered, dataset, () => new Map<string, Map<number, DeclineRuns>>())
  const byYear = rememberedIn(units, unit, () => new Map<number, DeclineRuns>())
  return rememberedIn(byYear, year, () => work(dataset, unit, year))
}

const NONE = new Uint8Array(0)

function work(dataset: Dataset, unit: string, year: number): DeclineRuns {
  const { panel, comparability } = dataset
  const n = panel.provinces.length
  const none = { lengths: new Uint8Array(n), sums: newColumn(n), sustained: NONE }
  if (year <= (panel.years[0] ?? year) || comparability.resampledBetween(year - 1, year).length > 0)
    return none
  const { lengths, sums } = none
  let sustained = NONE
  const { directions, shareDeltas } = movesBetween(dataset, unit, year - 1, year)
  if (directions.length === 0) return none
  const before = declineRuns(dataset, unit, year - 1)
  const errors = scoreErrors(dataset, unit, year)
  for (let at = 0; at < directions.length; at++) {
    if (directions[at] !== 'down') continue
    const length = 1 + (before.lengths[at] ?? 0)
    const sum = (shareDeltas[at] ?? 0) + (before.sums[at] ?? 0)
    lengths[at] = length
    sums[at] = sum
    if (length < 2) continue
    const start = scoreErrors(dataset, unit, year - length)[at] ?? Number.NaN
    const end = errors[at] ?? Number.NaN
    if (signalOf(sum, Math.sqrt(start * start + end * end)) !== 'clear') continue
    if (sustained === NONE) sustained = new Uint8Array(n)
    sustained[at] = 1
  }
  return { lengths, sums, sustained }
}
