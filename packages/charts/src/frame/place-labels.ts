/** Where a label wants its middle along a line, and how much room it takes. */
export interface LabelWish {
  readonly at: number
  readonly size: number
}

/** A label and where its middle goes. */
export interface PlacedLabel<Label> {
  readonly label: Label
  readonly middle: number
}

/** Labels that touch. */
interface Pool {
  /** Where the middle of the first label would be best for all of them. */
  readonly best: number
  readonly members: readonly { readonly index: number; readonly at: number; readonly offset: number }[]
  /** From the middle of the first label to the start of the pool, and to its end. */
  readonly start: number
  readonly end: number
}

/**
 * Positions of labels along a line so that none overlaps: each as near as possible to where it wants to be (least squares,
 * by pooling neighbours that collide), in the order they want, inside the ends as far as they fit.
 *
 * @returns the labels in the order given
 * @example
 * placeLabels([10, 12, 50], at => ({ at, size: 10 }), [0, 100]).map(({ middle }) => middle) // => [6, 16, 50]
 */
export function placeLabels<Label>(
  labels: readonly Label[],
  wish: (label: Label, index: number) => LabelWish,
  [low, high]: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): PlacedLabel<Label>[] {
  const order = labels
    .map((label, index) => ({ ...wish(label, index), index }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
  const pools: Pool[] = []
  const clamp = ({ best, start, end }: Pool): number => Math.max(low + start, Math.min(best, high - end))
  for (const { at, size, index } of order) {
    let pool: Pool = { best: at, members: [{ index, at, offset: 0 }], start: size / 2, end: size / 2 }
    for (let before = pools.at(-1); before; before = pools.at(-1)) {
      if (clamp(before) + before.end <= clamp(pool) - pool.start + 1e-9) break
      pools.pop()
      const shift = before.end + pool.start
      const later = pool.members.map(member => ({ ...member, offset: member.offset + shift }))
      const members = [...before.members, ...later]
      const sum = members.reduce((total, { at, offset }) => total + at - offset, 0)
      pool = { best: sum / members.length, members, start: before.start, end: shift + pool.end }
    }
    pools.push(pool)
  }
  const middles = new Map(
    pools.flatMap(pool => pool.members.map(({ index, offset }) => [index, clamp(pool) + offset])),
  )
  return labels.map((label, index) => ({ label, middle: middles.get(index) ?? 0 }))
}
