/** Ends of lines and tabs: what stood in several lines stands in one. */
const BREAKS = /[\t\n\v\f\r\u2028\u2029]+/g

/**
 * What a name has no use for: control characters, marks that turn the direction of writing, characters of no width,
 * halves of characters, and the two that are none.
 */
const NO_TEXT = /[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu

const ID = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/
const CODE = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,38}[\p{L}\p{N}])?$/u

const LONGEST_NAME = 500

/**
 * A name as it may go anywhere: into a terminal, a drawing, a table, one line of a file. What would steer a terminal or
 * hide a part of it is left out; nothing that can be seen is.
 *
 * @param longest letters of the longest text that is believed to be one
 * @returns null for what is no name: nothing to be seen, or too long
 * @example
 * plainName('Sơn\nLa\u001b[2J') // => 'Sơn La[2J'
 * plainName('\u200b') // => null
 */
export function plainName(text: string, longest = LONGEST_NAME): string | null {
  const plain = text.replace(BREAKS, ' ').replace(NO_TEXT, '').trim()
  return plain === '' || plain.length > longest ? null : plain
}

/**
 * Whether a text may be an id or slug, which names files, stands in addresses and keys tables: a–z, 0–9 and hyphens
 * between them, at most 80.
 *
 * @example
 * ['health-care', '../x', '__proto__'].map(isId) // => [true, false, false]
 */
export function isId(text: string): boolean {
  return ID.test(text)
}

/**
 * Whether a text may be the code of a province: letters and digits, with dots, hyphens and underscores between them, at
 * most 40.
 *
 * @example
 * ['14', 'VN-05', '', 'a/b'].map(isCode) // => [true, true, false, false]
 */
export function isCode(text: string): boolean {
  return CODE.test(text)
}
