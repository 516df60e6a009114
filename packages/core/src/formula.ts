/**
 * Texts that a spreadsheet would run as a formula, also in full-width letters and after white space. A number or a share
 * with a sign begins like one and is none.
 */
const FORMULA = /^(?![-+−]?\d+([.,]\d+)?(e-?\d+)?\s?%?$)(\s*[=+\-@＝＋－＠]|[\t\r\n])/

/**
 * A text as it may stand in a cell: one that a spreadsheet would run gets an apostrophe before it, because names may come
 * out of a file.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 * @example
 * asCellText('=1+1') // => "'=1+1"
 * asCellText('-13%') // => '-13%'
 */
export function asCellText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
