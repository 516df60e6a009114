/**
 * A text from a file as it may be shown: control characters, which could write over a terminal or hide a part of the
 * text, as `\x1b`.
 *
 * @example
 * visible('a\u001b[2Jb') // => 'a\\x1b[2Jb'
 */
export function visible(text: string): string {
  return text.replace(CONTROL, character => {
    const code = character.charCodeAt(0)
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`
  })
}

/** C0 and C1 controls, marks that turn the direction of writing round, what has no width, and halves of characters. */
const CONTROL = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

/** Letters of a given text that a message shows. */
const LONGEST = 60

/**
 * What was given, in quotes: cut where it is long, and visible, for it may come from anywhere.
 *
 * @example
 * quoted('Ha Noii') // => '"Ha Noii"'
 * quoted('a\x1b[2J') // => '"a\\x1b[2J"'
 */
export function quoted(text: string): string {
  return `"${visible(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)}"`
}
