/**
 * The number a Vietnamese text writes: a comma before decimals, dots between thousands.
 *
 * @returns null for what is not such a number
 * @example
 * readNumber('4,8918') // => 4.8918
 * readNumber('19.536') // => 19536
 * readNumber('4.89') // => null
 */
export function readNumber(text: string): number | null {
  if (!/^-?(?:\d{1,15}|\d{1,3}(?:\.\d{3}){1,4})(?:,\d{1,10})?$/.test(text)) return null
  return Number(text.replaceAll('.', '').replace(',', '.'))
}
