/** Characters of a JSON file, and lists and records within each other: many times those of any file of data. */
const [MOST_CHARACTERS, DEEPEST] = [20e6, 100]

/**
 * In what a JSON text goes beyond any file of data, 20 million characters or a hundred levels; null if in neither. To be
 * asked before the text is parsed, which takes many times its memory. Whether the text is JSON at all is another question.
 *
 * @example
 * jsonExcess('{"a":[1,"[[["]}') // => null
 * jsonExcess('['.repeat(101)) // => 'depth'
 */
export function jsonExcess(text: string): 'length' | 'depth' | null {
  if (text.length > MOST_CHARACTERS) return 'length'
  let depth = 0
  let isInText = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isInText) {
      if (code === BACKSLASH) at++
      else if (code === QUOTE) isInText = false
    } else if (code === QUOTE) isInText = true
    else if (code === BRACKET || code === BRACE) {
      if (++depth > DEEPEST) return 'depth'
    } else if (code === BRACKET_END || code === BRACE_END) depth--
  }
  return null
}

const [QUOTE, BACKSLASH, BRACKET, BRACKET_END, BRACE, BRACE_END] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d]
