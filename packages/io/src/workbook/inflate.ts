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

const SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})

/** CRC-32, as archives have it. */
export function checkSum(bytes: Uint8Array): number {
  let sum = -1
  for (const byte of bytes) sum = (SUMS[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8)
  return ~sum >>> 0
}
