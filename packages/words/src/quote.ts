const LONGEST = 60

/**
 * What was given, in quotes: cut where it is long, and with control characters made visible, for it may come from anywhere.
 *
 * @example
 * quoted('Ha Noii') // => '"Ha Noii"'
 * quoted('a\x1b[2J') // => '"a\\x1b[2J"'
 */
export function quoted(text: string): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  return `"${shown.replace(/[\x00-\x1f\x7f-\x9f]/g, sign => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}"`
}
