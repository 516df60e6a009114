import { newColumn } from './column-space.ts'
import { standingsIn } from './group.ts'
import { rememberedIn } from './memory.ts'

/** A rank in two years among the same provinces. */
export interface CommonRank {
  readonly from: number
  readonly to: number
  /** Provinces with a score in both years. */
  readonly of: number
}

const remembered = new WeakMap<Float64Array, WeakMap<Float64Array, readonly (CommonRank | null)[]>>()

/**
 * The ranks of every score in two columns among those that are in both: a province does not rise because another's score
 * was withheld. Null where one of the two is missing. 1 is best; equal scores share the rank. Worked out once for two
 * columns.
 *
 * @example
 * // The best of the first year has no score in the second.
 * commonRanks(Float64Array.of(4, 3, 2), Float64Array.of(Number.NaN, 3, 2))
 * // => [null, { from: 1, to: 1, of: 2 }, { from: 2, to: 2, of: 2 }]
 */
export function commonRanks(before: Float64Array, after: Float64Array): readonly (CommonRank | null)[] {
  const others = rememberedIn(
    remembered,
    before,
    () => new WeakMap<Float64Array, readonly (CommonRank | null)[]>(),
  )
  return rememberedIn(others, after, () => {
    const [was, now] = [newColumn(before.length), newColumn(before.length)]
    for (let at = 0; at < before.length; at++) {
      // Either may be a hole, which a sum spreads to both.
      const hole = Number.isNaN((before[at] ?? Number.NaN) + (after[at] ?? Number.NaN))
      was[at] = hole ? Number.NaN : (before[at] ?? Number.NaN)
      now[at] = hole ? Number.NaN : (after[at] ?? Number.NaN)
    }
    const [from, to] = [standingsIn(was), standingsIn(now)]
    return Array.from(from.ranks, (rank, at) =>
      rank === 0 || !to.ranks[at] ? null : { from: rank, to: to.ranks[at] ?? 0, of: from.of },
    )
  })
}
