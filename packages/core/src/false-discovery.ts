import type { Dataset } from './dataset.ts'
import { nationalChanges } from './national-change.ts'
import { twoSidedP } from './normal.ts'

/** Share of false finds that a long list may hold. */
const RATE = 0.1

/**
 * The largest p that survives the procedure of Benjamini & Hochberg (1995) in a list of tests: all p at or below it are
 * kept, and on average at most `rate` of what is kept is chance. Null if nothing survives. NaN is no test.
 *
 * @param rate share of false finds accepted among those kept; 0.1 unless told
 * @example
 * // In order 0.01 ≤ 0.1/4, 0.045 ≤ 0.2/4, 0.3 > 0.3/4, 0.9 > 0.4/4.
 * survivingP([0.3, 0.01, 0.9, 0.045]) // => 0.045
 * survivingP([0.3, 0.9]) // => null
 */
export function survivingP(
  pValues: Iterable<number>,
  { rate = RATE }: { readonly rate?: number } = {},
): number | null {
  const sorted = Float64Array.from(pValues)
    .filter(p => !Number.isNaN(p))
    .sort()
  for (let rank = sorted.length; rank > 0; rank--) {
    const p = sorted[rank - 1] ?? Number.NaN
    if (p <= (rate * rank) / sorted.length) return p
  }
  return null
}

/**
 * The sub-dimensions of which a province's change survives in a list over provinces and sub-dimensions, as indexes of
 * provinces by unit: one family of all its changes that can be told from usual movement, at a rate of 10 %. Without it a
 * list of 1,652 changes shows 165 as clear where nothing happened.
 *
 * @param members indexes of the provinces in the list; all unless told
 * @throws {PapiError} `unknown-year`, `invalid-period`
 * @example
 * const survivors = survivingChanges(dataset, 2023, 2024)
 * [...survivors.values()].reduce((sum, { size }) => sum + size, 0) // => 17
 */
export function survivingChanges(
  dataset: Dataset,
  from: number,
  to: number,
  members: readonly number[] = dataset.panel.provinces.map((_, at) => at),
): ReadonlyMap<string, ReadonlySet<number>> {
  const listed = nationalChanges(dataset, from, to)
    .filter(({ unit }) => unit.level === 'subdimension')
    .map(({ unit, moves, errors }) => ({
      id: unit.id,
      pValues: members.map(at =>
        twoSidedP((moves.shareDeltas[at] ?? Number.NaN) / (errors[at] ?? Number.NaN)),
      ),
    }))
  const cut = survivingP(listed.flatMap(({ pValues }) => pValues)) ?? -1
  return new Map(
    listed.map(({ id, pValues }) => [
      id,
      new Set(members.filter((_, index) => (pValues[index] ?? Number.NaN) <= cut)),
    ]),
  )
}
