/**
 * Index of the first of ascending numbers that is at least so large; their count where none is.
 *
 * @example
 * firstFrom([1, 3, 5], 3) // => 1
 */
export function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Which of the intervals between ascending edges holds a place, −1 before the first; their count behind the last.
 *
 * @example
 * intervalAt([0, 10, 20], 10) // => 1
 */
export function intervalAt(edges: readonly number[], place: number): number {
  let at = firstFrom(edges, place)
  // An edge belongs to the interval that it begins.
  while (at < edges.length && edges[at] === place) at++
  return at < edges.length ? at - 1 : edges.length
}
