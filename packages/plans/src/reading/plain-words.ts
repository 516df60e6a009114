/** Of each code unit, that of its plain letter or digit: a space for any other sign, 0 for a mark. */
const PLAIN = new Uint16Array(0x10000)
const MARK = 0
const SPACE = 32
/** Not looked up yet; and what is more than one unit, or half of a pair. */
const UNKNOWN = 0xffff
const OTHER = 0xfffe
PLAIN.fill(UNKNOWN)
/** Longer texts are put together in pieces. */
const PIECE = 4096
const piece = new Uint16Array(PIECE)

/**
 * A text as its bare words: lower case, no diacritics (NFC or NFD, đ as d), everything else one space. So a pattern
 * reads upper case, old tone placement and text typed without diacritics alike.
 *
 * @example
 * plainWords('Công khai, minh bạch') // => 'cong khai minh bach'
 */
export function plainWords(text: string): string {
  // Unit by unit from a table: every paragraph of a document is looked at many times.
  let words = ''
  let length = 0
  let isApart = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    let plain = PLAIN[unit] ?? OTHER
    if (plain === UNKNOWN) plain = look(unit)
    if (plain === MARK) continue
    if (plain === OTHER) return inOneGo(text)
    if (plain === SPACE) {
      isApart = true
      continue
    }
    if (length > PIECE - 2) {
      words += unitsOf(length)
      length = 0
    }
    if (isApart && (length > 0 || words !== '')) piece[length++] = SPACE
    isApart = false
    piece[length++] = plain
  }
  return words + unitsOf(length)
}

function unitsOf(length: number): string {
  // Spread out they would be walked one by one: several times slower.
  return String.fromCharCode.apply(null, piece.subarray(0, length) as unknown as number[])
}

function look(unit: number): number {
  const isHalf = unit >= 0xd800 && unit < 0xe000
  const plain = isHalf ? '' : plainOf(String.fromCharCode(unit))
  const known = isHalf || plain.length > 1 ? OTHER : plain === '' ? MARK : plain.charCodeAt(0)
  PLAIN[unit] = known
  return known
}

function plainOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
}

/** The same for the few texts with letters that are told by more than one unit. */
function inOneGo(text: string): string {
  return plainOf(text).trim()
}
