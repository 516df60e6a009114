/**
 * A text as its bare words: lower case, no diacritics (NFC or NFD, đ as d), everything else one space. So a pattern
 * reads upper case, old tone placement and text typed without diacritics alike.
 *
 * @example
 * plainWords('Công khai, minh bạch') // => 'cong khai minh bach'
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
