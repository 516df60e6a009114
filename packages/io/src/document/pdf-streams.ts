import { DocumentError } from './document-error.ts'
import { latin1 } from './document-format.ts'
import { type DocumentLimits, refuseUnpacked } from './document-limits.ts'

/** Filters that pack. */
const PACKINGS = /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g
/** A page of a document has some ten. */
const MOST_STREAMS = 50_000
/** Bytes unpacked at a time. */
const PIECE = 1 << 14
/** Pictures are not unpacked when text is read, only bounded each, this many times more. */
const PICTURE_SHARE = 2

/**
 * Bounds what the streams of a PDF unpack to, before it is read: unpacking them here keeps nothing. Streams packed twice
 * over are refused: no program writes them, and each packing multiplies.
 *
 * @throws {DocumentError} `unpacks-too-large`
 */
export async function boundStreams(file: string, bytes: Uint8Array, limits: DocumentLimits): Promise<void> {
  const { Unzlib } = await import('fflate')
  const text = latin1(bytes)
  let [total, count] = [0, 0]
  const mark = 'stream'
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    if (text.startsWith('end', at - 3) || /\w/.test(text[at + mark.length] ?? '')) continue
    if (++count > MOST_STREAMS) throw new DocumentError(file, { code: 'malformed', what: 'streams' })
    const dictionary =
      text
        .slice(Math.max(0, at - 600), at)
        .split('endobj')
        .at(-1) ?? ''
    const packings = dictionary.match(PACKINGS)?.length ?? 0
    if (packings > 1) refuseUnpacked(file, limits)
    const line = text.indexOf('\n', at)
    const start = line >= 0 && line < at + 100 ? line + 1 : at + mark.length + 1
    // What is packed shows by its first bytes too: a dictionary may be longer than what was looked at.
    const isFlate = isZlib(bytes, start)
    if (packings === 0 && !isFlate) continue
    const end = text.indexOf('endstream', start)
    const packed = bytes.subarray(start, end < 0 ? bytes.length : end)
    const isPicture = /\/Subtype\s{0,9}\/Image\b/.test(dictionary)
    const most = isPicture ? PICTURE_SHARE * limits.unpackedBytes : limits.unpackedBytes - total
    // LZW and RunLength streams, which hardly anything writes any more, are taken at the most they can unpack to.
    const size = isFlate
      ? inflatedSize(packed, most)
      : /FlateDecode|Fl\b/.test(dictionary)
        ? 0
        : 1_400 * packed.length
    if (size > most) refuseUnpacked(file, limits)
    if (!isPicture) total += size
    at = end < 0 ? text.length : end
  }

  function inflatedSize(packed: Uint8Array, most: number): number {
    let size = 0
    const inflate = new Unzlib(piece => {
      if (size === 0 && isZlib(piece, 0)) refuseUnpacked(file, limits)
      size += piece.length
    })
    try {
      for (let at = 0; at < packed.length && size <= most; at += PIECE)
        inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
    } catch (error) {
      if (error instanceof DocumentError) throw error
      // Damaged from here on, or followed by a line break; pdf.js decides what to make of it.
    }
    return size
  }
}

/** Whether bytes begin as packed ones do: method 8 and a check sum over two bytes. */
function isZlib(bytes: Uint8Array, at: number): boolean {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2)
  return (first === 0x78 || first === 0x58 || first === 0x48) && (first * 256 + second) % 31 === 0
}
