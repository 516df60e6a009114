/**
 * Positions of labels along a line so that none overlaps: each as near as possible to where it wants to be (least squares,
 * by pooling neighbours that collide), in the order they want, inside `low`…`high` as far as they fit.
 *
 * @param wanted where each label wants its centre
 * @param sizes how much room each takes
 * @returns the centre of each label, in the order given
 * @example
 * placeLabels([10, 12, 50], [10, 10, 10], 0, 100) // => [6, 16, 50]
 */
export function placeLabels(
  wanted: readonly number[],
  sizes: readonly number[],
  low = Number.NEGATIVE_INFINITY,
  high = Number.POSITIVE_INFINITY,
): number[] {
  interface Pool {
    /** Where the middle of the first label would be best for all of the pool. */
    best: number
    readonly labels: { readonly index: number; readonly offset: number }[]
    /** From the first label's middle to the end of the last. */
    end: number
    readonly start: number
  }
  const size = (index: number) => sizes[index] ?? 0
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b)
  const pools: Pool[] = []
  const clamp = (pool: Pool): number => Math.max(low + pool.start, Math.min(pool.best, high - pool.end))
  const settle = (pool: Pool) => {
    const sum = pool.labels.reduce((total, { index, offset }) => total + (wanted[index] ?? 0) - offset, 0)
    pool.best = sum / pool.labels.length
  }
  for (const index of order) {
    let pool: Pool = {
      best: wanted[index] ?? 0,
      labels: [{ index, offset: 0 }],
      start: size(index) / 2,
      end: size(index) / 2,
    }
    for (let before = pools.at(-1); before; before = pools.at(-1)) {
      if (clamp(before) + before.end <= clamp(pool) - pool.start + 1e-9) break
      pools.pop()
      const shift = before.end + pool.start
      before.labels.push(...pool.labels.map(label => ({ ...label, offset: label.offset + shift })))
      pool = { best: 0, labels: before.labels, start: before.start, end: shift + pool.end }
      settle(pool)
    }
    pools.push(pool)
  }
  const placed = new Array<number>(wanted.length).fill(0)
  for (const pool of pools) {
    const first = clamp(pool)
    for (const { index, offset } of pool.labels) placed[index] = first + offset
  }
  return placed
}
