import { unzipSync } from 'fflate'
import { checkSum, inflate } from '#inflate'

/** A ZIP archive whose directory has been read; nothing of it is unpacked yet. */
export interface Archive {
  readonly names: readonly string[]
  /** What the directory says that all of it unpacks to. */
  readonly unpackedBytes: number
  /**
   * Unpacks a file, never to more than the directory says; null if there is none of this name.
   *
   * @throws {Error} if it is damaged, which its check sum tells
   */
  unpack(name: string): Uint8Array | null
}

/** A file as the directory lists it; `packed` is null where only the library knows where it lies. */
interface ListedFile {
  readonly originalSize: number
  readonly packed: Uint8Array | null
  /** Check sum of what it unpacks to. */
  readonly sum: number | null
}

/**
 * Reads the directory of an archive.
 *
 * @throws {Error} if it is none
 */
export function openArchive(bytes: Uint8Array): Archive {
  const files = new Map<string, ListedFile>()
  const places = packedPlaces(bytes)
  let [nth, unpackedBytes] = [0, 0]
  unzipSync(bytes, {
    filter({ name, size, originalSize, compression }) {
      const { at, sum } = places[nth++] ?? { at: -1, sum: null }
      unpackedBytes += originalSize
      const isKnown = compression === DEFLATED && at >= 0
      // Of files of one name the last counts, for the library as well.
      files.set(name, { originalSize, packed: isKnown ? bytes.subarray(at, at + size) : null, sum })
      return false
    },
  })
  return {
    names: [...files.keys()],
    unpackedBytes,
    unpack(name) {
      const file = files.get(name)
      if (!file) return null
      const content = file.packed
        ? inflate(file.packed, file.originalSize)
        : unzipSync(bytes, { filter: listed => listed.name === name })[name]
      if (!content) return null
      const isWhole =
        content.length === file.originalSize && (file.sum ?? checkSum(content)) === checkSum(content)
      if (!isWhole) throw new Error('not what the archive was made of')
      return content
    },
  }
}

const DEFLATED = 8

const [LISTED, DIRECTORY_END, UNTOLD] = [0x02014b50, 0x06054b50, 0xffffffff]

/** What the directory says of a file: where its packed bytes begin (−1 where a large archive tells it elsewhere), its check sum. */
interface PackedPlace {
  readonly at: number
  readonly sum: number
}

/**
 * The places of all files, in the directory's order.
 *
 * @throws {Error} if the directory lists more files than it counts, or calls one otherwise than the file itself: a file
 *   under another name would be passed over
 */
function packedPlaces(bytes: Uint8Array): PackedPlace[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const word = (at: number) => (at + 2 <= bytes.length ? view.getUint16(at, true) : 0)
  const long = (at: number) => (at >= 0 && at + 4 <= bytes.length ? view.getUint32(at, true) : UNTOLD)
  let end = bytes.length - 22
  const last = Math.max(0, bytes.length - 65_558)
  while (end > last && long(end) !== DIRECTORY_END) end--
  const places: PackedPlace[] = []
  let at = long(end + 16)
  for (let left = word(end + 8); left > 0 && at < bytes.length; left--) {
    const local = long(at + 42)
    const isTold = local !== UNTOLD && long(at + 20) !== UNTOLD && long(at + 24) !== UNTOLD
    const begin = isTold ? local + 30 + word(local + 26) + word(local + 28) : -1
    const length = word(at + 28)
    for (let nth = 0; isTold && nth < length; nth++)
      if (bytes[at + 46 + nth] !== bytes[local + 30 + nth]) throw new Error('a file under another name')
    places.push({ at: begin, sum: long(at + 16) })
    at += 46 + length + word(at + 30) + word(at + 32)
  }
  if (long(at) === LISTED) throw new Error('more files than are counted')
  return places
}
