/**
 * A spelling with everything that varies between writers taken out: case, diacritics (NFC or NFD), đ/d,
 * punctuation and spaces.
 *
 * @example
 * fold('TP. Hồ Chí Minh') // => 'tphochiminh'
 */
export function fold(text: string): string {
  // Ids and codes, of which there are thousands, are folded already; plain letters have nothing to take apart.
  if (/^[a-z\d]*$/.test(text)) return text
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase().replace(/[^a-z\d]+/g, '')
  // Diacritics are no letters once they stand by themselves.
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
