/** Longest text that is read, in characters; a real item has hundreds, the longest known some two thousand. */
const LONGEST_TEXT = 20_000

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const MARKS = /\p{M}/gu

/** A written syllable (or number) of a text: Vietnamese puts a space between syllables, not between words. */
export interface Syllable {
  /** Spelling in lower case, whichever way the tone mark is placed (hòa, hoà) and -y is written (bác sĩ, bác sỹ). */
  readonly exact: string
  /** The same without diacritics. */
  readonly folded: string
  /** Place in the text, the end not included. */
  readonly start: number
  readonly end: number
  /** Sentences and bracketed parts are counted on, because no phrase runs from one into the next. */
  readonly clause: number
}

/** The syllables of a text in order. What lies beyond the first 20,000 characters is not read. */
export function syllablesOf(text: string): Syllable[] {
  const syllables: Syllable[] = []
  let clause = 0
  let read = 0
  const bounded = text.slice(0, LONGEST_TEXT)
  for (const { 0: written, index } of bounded.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    // A comma, a slash or a dash joins ("khám, chữa bệnh"); a stop or a bracket parts.
    if (/[.;:!?…•()[\]]/.test(bounded.slice(read, index))) clause++
    read = index + written.length
    syllables.push({ ...keysOf(written), start: index, end: read, clause })
  }
  return syllables
}

type Keys = Pick<Syllable, 'exact' | 'folded'>

/** Vietnamese has some seven thousand syllables, and a document uses the same few hundred over and over. */
const MOST_KNOWN = 20_000
const LONGEST_KNOWN = 12
const known = new Map<string, Keys>()

function keysOf(written: string): Keys {
  const before = known.get(written)
  if (before) return before
  const keys = makeKeys(written)
  if (written.length <= LONGEST_KNOWN && known.size < MOST_KNOWN) known.set(written, keys)
  return keys
}

function makeKeys(written: string): Keys {
  const parts = written.toLowerCase().normalize('NFD')
  const tone = parts.match(TONES)?.[0] ?? ''
  const vowels = parts.replace(TONES, '').normalize('NFC')
  const exact = vowels.replace(/^([bcdđghklmnprstvx]{1,3})y$/, '$1i') + tone
  return { exact, folded: exact.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd') }
}

/** Whether no syllable carries a diacritic, as in text from an old or careless source. */
export function isUnaccented(syllables: readonly Syllable[]): boolean {
  return syllables.every(({ exact, folded }) => exact === folded)
}
