import type { Random } from './random.ts'

/** Numbers at which programs err. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff]

/** Bytes changed in one to eight places: flipped, set, cut, doubled, moved, filled with numbers at which programs err. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let result = new Uint8Array(bytes)
  for (let left = 1 + random.below(random.once(4) ? 8 : 2); left > 0; left--) result = changed(result, random)
  return result
}

function changed(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(bytes)
  const at = random.below(Math.max(1, bytes.length))
  const length = 1 + random.below(random.once(3) ? 400 : 8)
  switch (random.below(7)) {
    case 0:
      result[at] = (result[at] ?? 0) ^ (1 << random.below(8))
      return result
    case 1:
      result[at] = random.below(256)
      return result
    case 2: {
      const width = random.of([1, 2, 4])
      const value = random.of(EDGES)
      for (let nth = 0; nth < width; nth++) result[at + nth] = (value >>> (8 * nth)) & 255
      return result
    }
    case 3:
      return new Uint8Array(bytes.subarray(0, at))
    case 4:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length))
    case 5: {
      const from = random.below(Math.max(1, bytes.length))
      return joined(bytes.subarray(0, at), bytes.subarray(from, from + length), bytes.subarray(at))
    }
    default: {
      const from = random.below(Math.max(1, bytes.length))
      result.set(bytes.subarray(from, Math.min(from + length, from + bytes.length - at)), at)
      return result
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Pieces of text that trip readers, of any format. */
const CRUMBS = [
  ...['', ' ', '\t', '\n', '\r', '\0', '"', "'", ',', ';', '|', '<', '>', '&', '=', '-', '/', '\\', '(', '['],
  ...['0', '1', '-1', '1e9', '1e999', '9'.repeat(30), 'NaN', 'null', 'true', '__proto__', 'toString'],
  ...['năm 2023', 'Sơn La', 'health-care', '&lt;', '&#0;', ']]>', '<!--', '\u202e', '\ufeff', '\ud800', 'ạ̣'],
  ...['\x1b[2J', '=1+1', '%s', '../', 'a'.repeat(3_000), ' '.repeat(3_000), '('.repeat(500)],
]

/** A text changed in one to six places: cut, doubled, moved, with crumbs that trip readers. */
export function mutatedText(text: string, random: Random): string {
  let result = text
  for (let left = 1 + random.below(random.once(3) ? 6 : 2); left > 0; left--) {
    const at = random.below(result.length + 1)
    const length = 1 + random.below(random.once(3) ? 200 : 12)
    const from = random.below(result.length + 1)
    const piece = random.once(2) ? random.of(CRUMBS) : result.slice(from, from + length)
    const kept = random.once(2) ? at : at + length
    result = result.slice(0, at) + (random.once(4) ? '' : piece) + result.slice(kept)
    if (random.once(40)) result = result.slice(0, at)
  }
  return result
}

/** A JSON value with something in it replaced, taken out, doubled or nested. */
export function mutatedJson(value: unknown, random: Random): unknown {
  const odd = (): unknown =>
    random.of<unknown>([
      ...[null, true, 0, -1, 1e308, 1.5, '', 'x', [], {}, [[[[]]]], { toString: 1 }, { length: -1 }],
      ...['2023', '14', 'health-care', 2023, 14, Number.MAX_SAFE_INTEGER, '\0', '__proto__', 'a'.repeat(500)],
    ])
  if (typeof value !== 'object' || value === null || random.once(6)) return odd()
  const way = random.below(6)
  if (Array.isArray(value)) {
    const list = [...value]
    const at = random.below(Math.max(1, list.length))
    if (way === 0) list.splice(at, 1)
    else if (way === 1) list.splice(at, 0, random.once(2) ? list[random.below(list.length)] : odd())
    else list[at] = mutatedJson(list[at], random)
    return list
  }
  const entries = Object.entries(value)
  const at = random.below(Math.max(1, entries.length))
  const [key = 'x', inner] = entries[at] ?? []
  if (way === 0) entries.splice(at, 1)
  else if (way === 1) entries.push([JSON.stringify(odd()), odd()])
  else if (way === 2) entries[at] = [mutatedText(key, random), inner]
  else entries[at] = [key, mutatedJson(inner, random)]
  return Object.fromEntries(entries)
}
