/**
 * Letter of a plan where a chart shows several, by its place: A, B, …, Z, AA.
 *
 * @example
 * planLetter(0) // => 'A'
 */
export function planLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : planLetter(Math.floor(index / 26) - 1) + last
}
