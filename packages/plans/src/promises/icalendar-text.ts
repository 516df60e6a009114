/** Longest line of an iCalendar file in octets, without its break (RFC 5545, 3.1). */
const LONGEST = 75

/** A text as the value of a property (RFC 5545, 3.3.11): whatever it holds, it stays one value. */
export function calendarText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      // Control characters have no place in a file, nor has half a surrogate pair.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Cs}/gu, '')
      .replace(/[\\;,]/g, sign => `\\${sign}`)
      .replaceAll('\n', '\\n')
  )
}

/** A line with its break, folded where it is longer than 75 octets, never within a character. */
export function contentLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const sign of line) {
    const size = octetsOf(sign.codePointAt(0) ?? 0)
    if (octets + size > LONGEST) {
      folded += '\r\n '
      octets = 1
    }
    folded += sign
    octets += size
  }
  return `${folded}\r\n`
}

/** How many octets a character takes in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
