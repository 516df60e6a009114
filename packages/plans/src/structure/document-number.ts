/** A number such as "15/QĐ-UBND", "614-TB/TU" or "34/2007/PL-UBTVQH11", spaces around its signs allowed. */
const NUMBER =
  /(?<![\p{L}\d/])(\d{1,5}[a-z]?)( ?\/ ?\d{4})? ?([/-]) ?((?:[A-ZĐ]{1,9}\d{0,2}|TTg|TTr|CTr)(?: ?[-/&.] ?(?:[A-ZĐ]{1,9}\d{0,2}|TTg|TTr)){0,3})(?!\p{L})/gu

export interface DocumentNumber {
  /** Without spaces. */
  readonly number: string
  /** Where it stands in the text. */
  readonly at: number
  readonly end: number
}

/**
 * The document numbers in a text, in order.
 *
 * @example
 * documentNumbers('Quyết định số 961/QĐ-UBND').map(({ number }) => number) // => ['961/QĐ-UBND']
 */
export function documentNumbers(text: string): DocumentNumber[] {
  return [...text.matchAll(NUMBER)].map(({ 0: all, index }) => ({
    number: all.replaceAll(' ', ''),
    at: index,
    end: index + all.length,
  }))
}

/** Laws, decrees and circulars bind everyone; a plan does not carry them out as it does a superior's plan. */
export function isLegislation(number: string): boolean {
  return /(?:QH\d{0,2}|[/-](?:PL|NĐ|TT|TTLT|L)(?:-|$))/u.test(number)
}
