/** Bytes of a chunk: large enough that making chunks costs nothing, small enough that a forgotten one is no loss. */
const CHUNK = 1 << 16

let chunk = new ArrayBuffer(0)
let used = 0

/**
 * A zeroed array for one figure a province. Short arrays share a chunk of memory: an analysis of the nation makes
 * thousands, and to give each memory of its own takes longer than the figures themselves.
 *
 * @example
 * newColumn(2) // => Float64Array.of(0, 0)
 */
export function newColumn(length: number): Float64Array {
  const bytes = length * Float64Array.BYTES_PER_ELEMENT
  if (bytes > CHUNK / 4) return new Float64Array(length)
  if (used + bytes > chunk.byteLength) {
    chunk = new ArrayBuffer(CHUNK)
    used = 0
  }
  const column = new Float64Array(chunk, used, length)
  used += bytes
  return column
}
