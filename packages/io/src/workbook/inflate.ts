import { inflateSync } from 'fflate'

/**
 * Unpacks deflated bytes to at most this size, in pages and wherever else there is no zlib.
 *
 * @throws {Error} if they are damaged or unpack to more
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  // With room to see that nothing follows: the library drops what does not fit.
  const unpacked = inflateSync(packed, { out: new Uint8Array(size + 1) })
  if (unpacked.length > size) throw new Error('unpacks to more than the archive says')
  return unpacked
}
