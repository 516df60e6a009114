import Papa from 'papaparse'
import { isKnownHead } from './column-head.ts'
import { decodeFont, FONT_ENCODINGS, type FontEncoding } from './font-encoding.ts'
import type { FormSurroundings } from './table-form.ts'
import { findTable, HEAD_ROWS } from './table-head.ts'

const DELIMITERS = ['\t', ';', ',', '|']

/** Records looked at. */
const SAMPLE_ROWS = 2 * HEAD_ROWS

/** How a delimited text is to be read. */
export interface TextManner {
  readonly delimiter: string
  readonly font: FontEncoding | null
}

/**
 * How a text is to be read, by its beginning: with the delimiter under which a table of scores is found, in the encoding
 * in which most of its words are known. `sep=` is obeyed. Titles and notes above the table may hold any mark.
 */
export function mannerOf(text: string, surroundings: FormSurroundings): TextManner {
  const stated = /^sep=(.)\r?\n/i.exec(text)?.[1]
  let best = { delimiter: ',', font: null as FontEncoding | null, worth: -1 }
  for (const delimiter of stated ? [stated] : DELIMITERS) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE_ROWS })
    // The last record may be cut off.
    const rows = data.length > 1 && data.length < SAMPLE_ROWS ? data.slice(0, -1) : data
    const { font, known } = fontOf(rows, surroundings)
    const read = font === null ? rows : inFont(rows, font)
    const isTable = findTable(read, surroundings) !== null
    const worth = (isTable ? 1e6 : 0) + known * 100 + regularity(rows)
    if (worth > best.worth) best = { delimiter, font, worth }
  }
  return { delimiter: best.delimiter, font: best.font }
}

/**
 * The font encoding in which most cells are provinces, units or heads, null for plain letters, which win where it makes
 * no difference.
 */
export function fontOf(
  rows: readonly (readonly unknown[])[],
  surroundings: FormSurroundings,
): { readonly font: FontEncoding | null; readonly known: number } {
  let best = { font: null as FontEncoding | null, known: knownWords(rows, surroundings) }
  // Only letters beyond ASCII differ between the encodings; where half of such words are known, they are plain.
  const words = new Set<unknown>()
  for (const cells of rows) {
    for (const cell of cells) if (typeof cell === 'string' && isBeyondAscii(cell)) words.add(cell)
  }
  if (words.size === 0 || best.known * 2 >= words.size) return best
  for (const font of FONT_ENCODINGS) {
    const known = knownWords(inFont(rows, font), surroundings)
    if (known > best.known) best = { font, known }
  }
  return best
}

/** Rows with their texts as a font shows them. */
export function inFont(rows: readonly (readonly unknown[])[], font: FontEncoding): (readonly unknown[])[] {
  return rows.map(cells => cells.map(cell => (typeof cell === 'string' ? decodeFont(cell, font) : cell)))
}

function knownWords(rows: readonly (readonly unknown[])[], { spellings }: FormSurroundings): number {
  const words = new Set<string>()
  for (const cells of rows) {
    for (const cell of cells) {
      if (typeof cell !== 'string' || cell === '' || /^[\d.,\s-]*$/.test(cell) || words.has(cell)) continue
      if (isKnownHead(cell) || spellings.unit(cell) >= 0 || spellings.province(cell) >= 0) words.add(cell)
    }
  }
  return words.size
}

/** Where no table is found: how many of the first records have as many cells as the one before. */
function regularity(rows: readonly (readonly string[])[]): number {
  const alike = rows.filter((cells, at) => cells.length > 1 && cells.length === rows[at - 1]?.length)
  return Math.min(99, alike.length)
}

function isBeyondAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return true
  return false
}
