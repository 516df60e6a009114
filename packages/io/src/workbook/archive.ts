import { unzipSync } from 'fflate'
import { inflate } from '#inflate'

/** A ZIP archive whose directory has been read; nothing of it is unpacked yet. */
export interface Archive {
  readonly names: readonly string[]
  /** What the directory says that all of it unpacks to. */
  readonly unpackedBytes: number
  /**
   * Unpacks a file, never to more than the directory says; null if there is none of this name.
   *
   * @throws {Error} if it is damaged
   */
  unpack(name: string): Uint8Array | null
}

/** A file as the directory lists it; `packed` is null where only the library knows where it lies. */
interface ListedFile {
  readonly originalSize: number
  readonly packed: Uint8Array | null
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
      const at = places[nth++] ?? -1
      unpackedBytes += originalSize
      const isKnown = compression === DEFLATED && at >= 0
      // Of files of one name the last counts, for the library as well.
      files.set(name, { originalSize, packed: isKnown ? bytes.subarray(at, at + size) : null })
      return false
    },
  })
  return {
    names: [...files.keys()],
    unpackedBytes,
    unpack(name) {
      const file = files.get(name)
      if (!file) return null
      if (file.packed) return inflate(file.packed, file.originalSize)
      return unzipSync(bytes, { filter: listed => listed.name === name })[name] ?? null
    },
  }
}

const DEFLATED = 8

const [DIRECTORY_END, UNTOLD] = [0x06054b50, 0xffffffff]

/** Where the packed bytes of each file begin, in the directory's order; −1 where a large archive tells it elsewhere. */
function packedPlaces(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const word = (at: number) => (at + 2 <= bytes.length ? view.getUint16(at, true) : 0)
  const long = (at: number) => (at >= 0 && at + 4 <= bytes.length ? view.getUint32(at, true) : UNTOLD)
  let end = bytes.length - 22
  const last = Math.max(0, bytes.length - 65_558)
  while (end > last && long(end) !== DIRECTORY_END) end--
  const places: number[] = []
  let at = long(end + 16)
  for (let left = word(end + 8); left > 0 && at < bytes.length; left--) {
    const local = long(at + 42)
    const isTold = local !== UNTOLD && long(at + 20) !== UNTOLD && long(at + 24) !== UNTOLD
    places.push(isTold ? local + 30 + word(local + 26) + word(local + 28) : -1)
    at += 46 + word(at + 28) + word(at + 30) + word(at + 32)
  }
  return places
}
