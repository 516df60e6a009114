/** A pattern of Vietnamese words, for text with and for text without diacritics. */
export interface Phrase {
  readonly marked: RegExp
  readonly plain: RegExp
}

/** Starts and ends of words: `\b` knows only ASCII letters. */
export const START = '(?<![\\p{L}\\p{N}])'
export const END = '(?![\\p{L}\\p{N}])'
/** A score or a difference of scores, as written. */
export const NUMBER = '\\d{1,2}(?:[,.]\\d{1,5})?(?![\\d]|[,.]\\d)'
export const YEAR = '(?:19|20)\\d\\d(?!\\d)'

/** The year of a figure right behind it; one that begins the next statement ("…, năm 2022 đạt") is not meant. */
export const OF_YEAR = `(?: (?:(?:của|ở|vào|trong|kết quả) ){0,2}(?:\\((?=năm \\d{4}\\)))?năm (${YEAR})(?!\\s{0,2}(?::|đạt|là|được|có|chỉ|xếp|đứng|ở|thuộc|tăng|giảm|còn))\\)?)?`

/** Makes a phrase from the source of a pattern; a space in it stands for one to four, `" ?"` for up to four. */
export function phrase(source: string): Phrase {
  const spaced = source.replaceAll(' ?', '\\s{0,4}').replaceAll(' ', '\\s{1,4}')
  const bare = spaced.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
  return { marked: new RegExp(spaced.normalize('NFC'), 'giu'), plain: new RegExp(bare, 'giu') }
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

export function hasMarks(text: string): boolean {
  return /[\u00c0-\u017e\u01a0-\u01b0\u1ea0-\u1ef9]/u.test(text)
}

/** A number as a score is written: with a decimal comma or a decimal point, as no score reaches a thousand. */
export function scoreWritten(text: string): { value: number; decimals: number } {
  return { value: Number(text.replace(',', '.')), decimals: /[,.](\d+)$/.exec(text)?.[1]?.length ?? 0 }
}
