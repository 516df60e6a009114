/** Draws of one input: the same for the same seed and number. */
export interface Random {
  /** From 0 to below 1. */
  next(): number
  /** A whole number from 0 to below `end`. */
  below(end: number): number
  /** One of a list. */
  of<T>(list: readonly T[]): T
  /** Whether something happens that does so once in so many times. */
  once(times: number): boolean
  /** A size from 1: mostly small, up to `usual`; once in two hundred times up to `most`. */
  size(usual: number, most: number): number
}

/** The draws of an input by its number in a run of a seed (splitmix32: neighbouring inputs have nothing in common). */
export function randomOf(seed: number, index: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    next,
    below,
    of<T>(list: readonly T[]): T {
      const found = list[below(list.length)]
      if (found === undefined) throw new Error('nothing to draw from')
      return found
    },
    once: times => below(times) === 0,
    size: (usual, most) => (below(200) === 0 ? 1 + below(most) : 1 + Math.floor(usual * next() * next())),
  }
}
