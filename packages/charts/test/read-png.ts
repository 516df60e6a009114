import { crc32, inflateSync } from 'node:zlib'

/** What a PNG says of itself, read with Node's own decompression. */
export interface PngFile {
  readonly width: number
  readonly height: number
  /** Pixels a metre. */
  readonly density: number | null
  readonly texts: Readonly<Record<string, string>>
  /** The bytes of its last row of pixels, in RGBA. */
  readonly lastRow: readonly number[]
}

/** Reads a PNG of 8 bits a channel in RGBA, whole to its last byte; throws where a checksum or the order is wrong. */
export function readPng(bytes: Uint8Array): PngFile {
  const file = Buffer.from(bytes)
  if (file.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG')
  const chunks: { readonly name: string; readonly data: Buffer }[] = []
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const body = file.subarray(at + 4, at + 8 + length)
    if (crc32(body) !== file.readUInt32BE(at + 8 + length)) throw new Error(`checksum at ${at}`)
    chunks.push({ name: body.subarray(0, 4).toString('latin1'), data: body.subarray(4) })
    at += 12 + length
  }
  const named = (name: string) => chunks.flatMap(chunk => (chunk.name === name ? [chunk.data] : []))
  const [head] = named('IHDR')
  if (!head || chunks[0]?.name !== 'IHDR' || chunks.at(-1)?.name !== 'IEND') throw new Error('no order')
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const [size] = named('pHYs')
  const texts = named('iTXt').map(data => {
    const end = data.indexOf(0)
    return [data.subarray(0, end).toString('latin1'), data.subarray(end + 5).toString('utf8')] as const
  })
  return {
    width,
    height,
    density: size ? size.readUInt32BE(0) : null,
    texts: Object.fromEntries(texts),
    lastRow: lastRowOf(inflateSync(Buffer.concat(named('IDAT'))), width * 4, height),
  }
}

/** Undoes the filter of each row. */
function lastRowOf(data: Buffer, length: number, height: number): number[] {
  let above: number[] = Array(length).fill(0)
  for (let row = 0; row < height; row++) {
    const start = row * (length + 1)
    const current: number[] = []
    for (let index = 0; index < length; index++) {
      const [left, up, corner] = [current[index - 4] ?? 0, above[index] ?? 0, above[index - 4] ?? 0]
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][data[start] ?? 0] ?? 0
      current.push(((data[start + 1 + index] ?? 0) + guess) & 255)
    }
    above = current
  }
  return above
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
