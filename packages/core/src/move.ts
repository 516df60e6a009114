import { ascending } from './ascending.ts'
import { newColumn } from './column-space.ts'
import type { Verdict } from './comparability.ts'
import type { Dataset } from './dataset.ts'
import type { Scale } from './framework.ts'
import { rememberedIn } from './memory.ts'
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
  /** Direction of each of `judged`, null for NaN. */
  readonly directions: readonly (Direction | null)[]
  /** The numbers of `judged`, ascending, without the provinces that have none. */
  readonly sorted: Float64Array
  /** Median of `judged` over the provinces that have both scores, or null. */
  readonly median: number | null
}

export type Direction = 'up' | 'down' | 'flat'

const NONE = new Float64Array(0)
const remembered = new WeakMap<Dataset, Map<string, Map<number, Moves>>>()

/**
 * The moves of all provinces between two years, in the panel's order of provinces. Worked out once per dataset.
 *
 * @throws {PapiError} `invalid-period`, `unknown-year`, `unknown-unit`
 * @example
 * movesBetween(dataset, 'health-care', 2022, 2023).verdict // => 'same'
 */
export function movesBetween(dataset: Dataset, unit: string, from: number, to: number): Moves {
  const units = rememberedIn(remembered, dataset, () => new Map<string, Map<number, Moves>>())
  const pairs = rememberedIn(units, unit, () => new Map<number, Moves>())
  // One number for a pair of years: a joined text would cost more than the work it saves.
  return rememberedIn(pairs, from * 1e4 + to, () => work(dataset, unit, from, to))
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
    return new UnitMoves(verdict, NONE, NONE)
  }
  if (verdict === 'same') {
    const deltas = differencesOf(after, before)
    return new UnitMoves(verdict, deltas, dividedBy(deltas, scaleTo.max - scaleTo.min))
  }
  return new UnitMoves(verdict, NONE, shareDifferences(after, scaleTo, before, scaleFrom))
}

// These run for every unit and pair of years, so they are plain loops, each in a small function: callbacks took most of the
// time, and what surrounds a loop is compiled along with it.

function differencesOf(after: Float64Array, before: Float64Array): Float64Array {
  const deltas = newColumn(after.length)
  for (let at = 0; at < deltas.length; at++) {
    deltas[at] = round4((after[at] ?? Number.NaN) - (before[at] ?? Number.NaN))
  }
  return deltas
}

/** On one scale, shares are taken of the exact difference, so that equal changes stay equal. */
function dividedBy(deltas: Float64Array, width: number): Float64Array {
  const shares = newColumn(deltas.length)
  for (let at = 0; at < shares.length; at++) shares[at] = (deltas[at] ?? Number.NaN) / width
  return shares
}

function shareDifferences(
  after: Float64Array,
  scaleAfter: Scale,
  before: Float64Array,
  scaleBefore: Scale,
): Float64Array {
  const shares = newColumn(after.length)
  for (let at = 0; at < shares.length; at++) {
    const was = shareOfScale(before[at] ?? Number.NaN, scaleBefore)
    shares[at] = shareOfScale(after[at] ?? Number.NaN, scaleAfter) - was
  }
  return shares
}

/** Usual movement takes the differences of every pair of years and nothing else, so what follows from them waits. */
class UnitMoves implements Moves {
  readonly verdict: Verdict
  readonly deltas: Float64Array
  readonly shareDeltas: Float64Array
  #directions: readonly (Direction | null)[] | null = null
  #sorted: Float64Array | null = null

  constructor(verdict: Verdict, deltas: Float64Array, shareDeltas: Float64Array) {
    this.verdict = verdict
    this.deltas = deltas
    this.shareDeltas = shareDeltas
  }

  get judged(): Float64Array {
    return this.verdict === 'same' ? this.deltas : this.shareDeltas
  }

  get directions(): readonly (Direction | null)[] {
    this.#directions ??= Array.from(this.judged, directionOf)
    return this.#directions
  }

  get sorted(): Float64Array {
    this.#sorted ??= ascending(this.judged)
    return this.#sorted
  }

  get median(): number | null {
    return medianOf(this.sorted)
  }
}

function medianOf(sorted: Float64Array): number | null {
  const upper = sorted[sorted.length >> 1]
  if (upper === undefined) return null
  return middle(sorted[(sorted.length - 1) >> 1] ?? upper, upper)
}

/** The mean of two numbers, as d3 works out the median between them. */
export function middle(lower: number, upper: number): number {
  return lower + (upper - lower) * 0.5
}
