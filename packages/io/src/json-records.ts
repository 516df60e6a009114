/** A record with more characters is none of scores; what is within is parsed in one go. */
export const LONGEST_RECORD = 1_000_000

/** Why a text gives no records. */
export type RecordsProblem =
  | { readonly why: 'damaged' }
  | { readonly why: 'no-list' }
  | { readonly why: 'no-record' | 'long-record'; readonly record: number }
  | { readonly why: 'too-many'; readonly count: number }

const [SPACE, QUOTE, COMMA, OPEN, BACKSLASH, CLOSE, BRACE, BRACE_END] = [32, 34, 44, 91, 92, 93, 123, 125]

/**
 * Hands on the records of a JSON list, one after the other: a list of millions is never held as objects, and what is in it
 * is known to be bounded before it is parsed.
 *
 * @param take is given each record and its number, from 0
 * @returns what is wrong, or null
 * @example
 * readRecords('[{"a":1},{"a":2}]', 10, () => {}) // => null
 * readRecords('[{"a":1},3]', 10, () => {}) // => { why: 'no-record', record: 2 }
 */
export function readRecords(
  text: string,
  most: number,
  take: (record: Readonly<Record<string, unknown>>, index: number) => void,
): RecordsProblem | null {
  let at = skipBlank(text, 0)
  if (text.charCodeAt(at) !== OPEN) return isJson(text) ? { why: 'no-list' } : { why: 'damaged' }
  at = skipBlank(text, at + 1)
  if (text.charCodeAt(at) === CLOSE) return isBlank(text, at + 1) ? null : { why: 'damaged' }
  let broken: RecordsProblem | null = null
  for (let index = 0; ; index++) {
    const end = endOfValue(text, at)
    if (end < 0) return { why: 'damaged' }
    if (end - at > LONGEST_RECORD) return { why: 'long-record', record: index + 1 }
    if (index >= most) return { why: 'too-many', count: index + 1 }
    const value = parsed(text.slice(at, end))
    if (value === undefined) return { why: 'damaged' }
    if (typeof value !== 'object' || value === null) broken ??= { why: 'no-record', record: index + 1 }
    else if (!broken) take(value as Readonly<Record<string, unknown>>, index)
    if (text.charCodeAt(end) === CLOSE) return isBlank(text, end + 1) ? broken : { why: 'damaged' }
    at = end + 1
  }
}

/** Where the comma or bracket behind a value of the list stands; −1 where the text ends before. */
function endOfValue(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      at = endOfString(text, at + 1)
      if (at < 0) return -1
    } else if (code === OPEN || code === BRACE) depth++
    else if (depth === 0 && (code === COMMA || code === CLOSE)) return at
    else if (code === CLOSE || code === BRACE_END) depth--
  }
  return -1
}

/** The quotation mark that ends a string: one behind an even number of backslashes. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let slash = at
    while (text.charCodeAt(slash - 1) === BACKSLASH && slash > from) slash--
    if ((at - slash) % 2 === 0) return at
  }
  return -1
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a text that is no list is JSON at all; a long one is not worth the memory. */
function isJson(text: string): boolean {
  return text.length <= LONGEST_RECORD && parsed(text) !== undefined
}

function skipBlank(text: string, from: number): number {
  let at = from
  for (let code = text.charCodeAt(at); code === SPACE || code === 9 || code === 10 || code === 13; )
    code = text.charCodeAt(++at)
  return at
}

function isBlank(text: string, from: number): boolean {
  return skipBlank(text, from) === text.length
}
