/**
 * The decimal that a number of single precision stands for: the shortest that is stored as it. Seen in double precision,
 * 1.6482 would be 1.6482000350952148. What is no number is given as it is.
 *
 * @example
 * decimalOfSingle(Math.fround(1.6482)) // => 1.6482
 */
export function decimalOfSingle(single: unknown): unknown {
  if (typeof single !== 'number') return single
  for (let digits = 6; digits < 9; digits++) {
    const decimal = Number(single.toPrecision(digits))
    if (Math.fround(decimal) === single) return decimal
  }
  return single
}
