import type { FontEncoding } from './font-encoding.ts'

/** How the bytes of a text file become characters. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | FontEncoding

/** Turns the pieces of a file into text, one after the other. */
export interface TextStream {
  /** Null if the bytes are no text in the encoding that the file began with. */
  decode(piece: Uint8Array): string | null
  end(): string | null
  readonly encoding: TextEncoding
}

/**
 * The encoding of a text file by its first bytes: a byte order mark, else the zeros of UTF-16, else UTF-8. Whether it
 * is windows-1258 instead (what Vietnamese Windows calls ANSI) shows at the first byte that is no UTF-8.
 *
 * @example
 * detectEncoding(new Uint8Array([0xff, 0xfe, 0x31, 0])) // => 'utf-16le'
 * detectEncoding(new Uint8Array([0x31, 0x2c])) // => 'utf-8'
 */
export function detectEncoding(head: Uint8Array): TextEncoding {
  const [first, second] = head
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = head.subarray(0, 1_000)
  const zeros = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  // Latin letters, digits and marks, of which tables mostly consist, have one zero byte each.
  const many = sample.length / 8
  if ((zeros[1] ?? 0) > many && zeros[0] === 0) return 'utf-16le'
  if ((zeros[0] ?? 0) > many && zeros[1] === 0) return 'utf-16be'
  return 'utf-8'
}

/** For what follows the first bytes, where a byte order mark would be a letter. */
const unmarked = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A decoder for a file that begins with these bytes. The byte order mark is left out of the text. */
export function createTextStream(head: Uint8Array): TextStream {
  let encoding = detectEncoding(head)
  let decoder = new TextDecoder(encoding, { fatal: true })
  // Until a character beyond ASCII has been read as UTF-8, the file may still turn out to be windows-1258.
  let isOpen = encoding === 'utf-8'
  let held = new Uint8Array(0)

  /** UTF-8 is read in whole characters, which engines do many times faster than they keep track of cut ones. */
  const decodeUtf8 = (piece: Uint8Array, isLast: boolean): string | null => {
    const joined = join(held, piece)
    const cut = isLast ? joined.length : wholeCharacters(joined)
    held = joined.slice(cut)
    const bytes = joined.subarray(0, cut)
    try {
      const text = decoder.decode(bytes)
      if (bytes.length > 0) decoder = unmarked
      // Only characters beyond ASCII take more bytes than they give code units.
      if (text.length !== bytes.length) isOpen = false
      return text
    } catch {
      if (!isOpen || isMostlyUtf8(bytes)) return null
      encoding = 'windows-1258'
      decoder = new TextDecoder(encoding)
      return decoder.decode(bytes, { stream: !isLast })
    }
  }
  const decode = (piece: Uint8Array, isLast: boolean): string | null => {
    if (encoding === 'utf-8') return decodeUtf8(piece, isLast)
    try {
      const bytes = join(held, piece)
      held = new Uint8Array(0)
      return decoder.decode(bytes, { stream: !isLast })
    } catch {
      return null
    }
  }
  return {
    decode: piece => decode(piece, false),
    end: () => decode(new Uint8Array(0), true),
    get encoding() {
      return encoding
    },
  }
}

/** Length of the bytes without a UTF-8 character that is not whole at their end. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0)
      return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length
  }
  return bytes.length
}

/** Whether there are far more whole characters beyond ASCII than damaged ones: then it is UTF-8, and damaged. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let [whole, damaged] = [0, 0]
  for (const character of new TextDecoder().decode(bytes)) {
    if (character === '\uFFFD') damaged++
    else if (character > '\x7F') whole++
  }
  return whole > 3 * damaged
}

/** Two runs of bytes as one. */
export function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
