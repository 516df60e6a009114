import { newColumn } from './column-space.ts'

/**
 * The numbers of an array in ascending order. NaN, that is, a hole, is left out.
 *
 * @example
 * ascending(Float64Array.of(3, Number.NaN, 1)) // => Float64Array.of(1, 3)
 */
export function ascending(values: Float64Array): Float64Array {
  // Typed arrays sort by value, NaN last, and much faster than a comparison could.
  const sorted = newColumn(values.length)
  sorted.set(values)
  sorted.sort()
  let count = sorted.length
  while (count > 0 && Number.isNaN(sorted[count - 1])) count--
  return sorted.subarray(0, count)
}
