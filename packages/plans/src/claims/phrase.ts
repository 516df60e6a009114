/** A pattern of Vietnamese words, for text with and for text without diacritics. */
export interface Phrase {
  readonly marked: RegExp
  readonly plain: RegExp
  /** Words of which a text must have one for the pattern to match; null where none is known. */
  readonly words: { readonly marked: readonly string[]; readonly plain: readonly string[] } | null
}

/** Starts and ends of words: `\b` knows only ASCII letters. */
export const START = '(?<![\\p{L}\\p{N}])'
export const END = '(?![\\p{L}\\p{N}])'
/** A score or a difference of scores, as written. */
export const NUMBER = '\\d{1,2}(?:[,.]\\d{1,5})?(?![\\d]|[,.]\\d)'
export const YEAR = '(?:19|20)\\d\\d(?!\\d)'

/** The year of a figure right behind it; one that begins the next statement ("…, năm 2022 đạt") is not meant. */
export const OF_YEAR = `(?: (?:(?:của|ở|vào|trong|kết quả) ){0,2}(?:\\((?=năm \\d{4}\\)))?năm (${YEAR})(?!\\s{0,2}(?::|đạt|là|được|có|chỉ|xếp|đứng|ở|thuộc|tăng|giảm|còn))\\)?)?`

/**
 * Makes a phrase from the source of a pattern; a space in it stands for one to four, `" ?"` for up to four.
 *
 * @param words single ones, of which every match has one, as "a|b": most texts have none, and the pattern is not tried
 */
export function phrase(source: string, words?: string): Phrase {
  const spaced = source.replaceAll(' ?', '\\s{0,4}').replaceAll(' ', '\\s{1,4}')
  const needed = words === undefined ? null : words.normalize('NFC').split('|')
  return {
    marked: new RegExp(spaced.normalize('NFC'), 'giu'),
    plain: new RegExp(bare(spaced), 'giu'),
    words: needed && { marked: needed, plain: needed.map(bare) },
  }
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}

/**
 * The form of a phrase that fits a text. Only a text typed wholly without diacritics is read without them: "dat" may
 * be "đạt" or "đất", "giam" may be "giảm" or "giám".
 */
export function fitting({ marked, plain }: Phrase, text: string): RegExp {
  const pattern = hasMarks(text) ? marked : plain
  pattern.lastIndex = 0
  return pattern
}

const NO_MATCHES: readonly RegExpExecArray[] = []

/** All matches of a phrase in a text. */
export function matchesOf(of: Phrase, text: string): Iterable<RegExpExecArray> {
  const { lower, isMarked } = formOf(text)
  const words = of.words && (isMarked ? of.words.marked : of.words.plain)
  if (words?.some(word => lower.includes(word)) === false) return NO_MATCHES
  const pattern = isMarked ? of.marked : of.plain
  pattern.lastIndex = 0
  return text.matchAll(pattern)
}

/** All matches of a phrase in a part of a text. */
export function matchesIn(of: Phrase, part: string, whole: string): Iterable<RegExpExecArray> {
  if (matchesOf(of, whole) === NO_MATCHES) return NO_MATCHES
  return part.matchAll(fitting(of, whole))
}

export function hasMarks(text: string): boolean {
  return formOf(text).isMarked
}

interface Form {
  readonly text: string
  readonly lower: string
  readonly isMarked: boolean
}

/** A sentence is looked at with many phrases, one after the other: what is the same for all is worked out once. */
let known: Form = { text: '', lower: '', isMarked: false }

function formOf(text: string): Form {
  if (known.text !== text) known = { text, lower: text.toLowerCase(), isMarked: MARKED.test(text) }
  return known
}

const MARKED = /[\u00c0-\u017e\u01a0-\u01b0\u1ea0-\u1ef9]/u

/** A number as a score is written: with a decimal comma or a decimal point, as no score reaches a thousand. */
export function scoreWritten(text: string): { value: number; decimals: number } {
  return { value: Number(text.replace(',', '.')), decimals: /[,.](\d+)$/.exec(text)?.[1]?.length ?? 0 }
}
