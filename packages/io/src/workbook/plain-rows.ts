import { plainNumber } from '../cell-number.ts'
import { numberCell, type SheetCell, type SheetSurroundings } from './sheet-cell.ts'

/** Takes the rows of a sheet as they are found. */
export interface RowTaker {
  startRow(attributes: Readonly<Record<string, string>>): void
  /** Takes the next cell of the row; its column is −1 if it names none. */
  cell(column: number, cell: SheetCell): void
  /** Takes a piece of XML that holds more than plain cells: the row begun last, from its start, or other elements. */
  xml(piece: string, isRowBegun: boolean): void
}

/** The XML of a sheet in two: its rows, and all the rest. */
export interface SplitSheet {
  readonly rows: Uint8Array
  readonly rest: string
}

const [TAB, SPACE, EXCLAMATION, QUOTE, COMMA, SLASH, LESS, EQUALS, GREATER, QUESTION] = [
  9, 32, 33, 34, 44, 47, 60, 61, 62, 63,
]
const [R, S, T, N, C] = [114, 115, 116, 110, 99]
const [encoder, decoder] = [new TextEncoder(), new TextDecoder()]
const [START, END] = [encoder.encode('<sheetData>'), encoder.encode('</sheetData>')]
/** The capital in both tags, and its place in the first; it is one further on in the second. */
const CAPITAL = 68
const IN_START = START.indexOf(CAPITAL)
const [ROW, ROW_END] = [encoder.encode('<row'), encoder.encode('</row>')]
const [VALUE, NO_VALUE, VALUE_END] = ['><v>', '></c>', '</v></c>'].map(tag => encoder.encode(tag)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
]

/** An unprefixed root, below a declaration at most. */
const PLAIN_ROOT = /^(?:<\?[^<>]*\?>\s*)?<[\w.-]+[\s>]/

/**
 * Splits the XML of a sheet, in UTF-8, where its rows can be told without reading all of it: no prefix, and no comment,
 * CDATA or instruction in which what looks like a row may be none. Null otherwise.
 */
export function splitSheet(xml: Uint8Array): SplitSheet | null {
  let [start, end] = [-1, -1]
  // Capitals are rare: one of them is looked for, and nothing is read twice.
  for (let at = xml.indexOf(CAPITAL); at >= 0; at = xml.indexOf(CAPITAL, at + 1)) {
    if (begins(xml, at - IN_START, START)) {
      if (start >= 0) return null
      start = at - IN_START
    } else if (begins(xml, at - IN_START - 1, END)) {
      if (start < 0 || end >= 0) return null
      end = at - IN_START - 1
    }
  }
  if (end < 0) return null
  const head = decoder.decode(xml.subarray(0, start))
  if (head.lastIndexOf('<?') > 0 || !PLAIN_ROOT.test(head)) return null
  if (beginsTag(xml, EXCLAMATION, 0) || beginsTag(xml, QUESTION, start)) return null
  const from = start + START.length
  const tail = decoder.decode(xml.subarray(end))
  return { rows: xml.subarray(from, end), rest: `${head}<sheetData>${tail}` }
}

/** Whether a tag begins with a sign, from a place on. The sign is found much faster than the pair, which begins with one of the most frequent letters. */
function beginsTag(bytes: Uint8Array, sign: number, from: number): boolean {
  for (let at = bytes.indexOf(sign, from); at >= 0; at = bytes.indexOf(sign, at + 1)) {
    if (bytes[at - 1] === LESS) return true
  }
  return false
}

/** A sheet that has so many rows of other cells, such as formulas, is read by the general reader from there on. */
const MOST_ODD = 200

const ATTRIBUTES = /^(?:\s+[\w:.-]+="[^"<&]*")*\s*$/
const ATTRIBUTE = /(?<![\w:.-])([\w:.-]+)="([^"]*)"/g

/**
 * Reads rows whose cells are numbers and shared texts, as nearly all are, straight from their letters: a general reader
 * makes several objects a cell. Rows that hold anything else are handed to the taker as XML.
 */
export function readPlainRows(bytes: Uint8Array, taker: RowTaker, surroundings: SheetSurroundings): void {
  const textAt = textsOf(bytes)
  let at = skipSpace(bytes, 0)
  let odd = 0
  while (at < bytes.length) {
    const tagEnd = odd < MOST_ODD && begins(bytes, at, ROW) ? bytes.indexOf(GREATER, at) : -1
    if (tagEnd < 0) {
      taker.xml(textAt(at, bytes.length), false)
      return
    }
    const isEmpty = bytes[tagEnd - 1] === SLASH
    const attributes = attributesOf(textAt(at + 4, isEmpty ? tagEnd - 1 : tagEnd))
    let next = -1
    if (attributes !== null) {
      taker.startRow(attributes)
      next = isEmpty ? tagEnd + 1 : readCells(bytes, tagEnd + 1, taker, surroundings, textAt)
    }
    if (next < 0) {
      next = endOfRow(bytes, at)
      odd++
      taker.xml(textAt(at, next), attributes !== null)
    }
    at = skipSpace(bytes, next)
  }
}

/** Pieces of a text by their places in its bytes; where all of it is ASCII, these are its places too. */
function textsOf(bytes: Uint8Array): (start: number, end: number) => string {
  const text = decoder.decode(bytes)
  return text.length === bytes.length
    ? (start, end) => text.slice(start, end)
    : (start, end) => decoder.decode(bytes.subarray(start, end))
}

function endOfRow(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(LESS, from); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    if (begins(bytes, at, ROW_END)) return at + ROW_END.length
  }
  return bytes.length
}

function attributesOf(text: string): Record<string, string> | null {
  if (!ATTRIBUTES.test(text)) return null
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) attributes[name] ??= value
  return attributes
}

/** Reads the cells of a row; gives the place after its end, −1 if one of them is more than a plain cell. */
function readCells(
  bytes: Uint8Array,
  from: number,
  taker: RowTaker,
  surroundings: SheetSurroundings,
  textAt: (start: number, end: number) => string,
): number {
  const { strings } = surroundings
  let at = skipSpace(bytes, from)
  while (bytes[at] === LESS && bytes[at + 1] === C) {
    at += 2
    let column = -1
    let style = -1
    let type = N
    while (bytes[at] === SPACE) {
      const name = bytes[at + 1]
      if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return -1
      at += 4
      if (name === R) {
        const letters = at
        column = 0
        for (let code = bytes[at] ?? 0; code >= 65 && code <= 90; code = bytes[++at] ?? 0)
          column = column * 26 + (code - 64)
        if (at - letters > 3 || at === letters) return -1
        column--
        while ((bytes[at] ?? 0) >= 48 && (bytes[at] ?? 0) <= 57) at++
      } else if (name === S) {
        style = 0
        for (let code = bytes[at] ?? 0; code >= 48 && code <= 57; code = bytes[++at] ?? 0)
          style = style * 10 + (code - 48)
      } else if (name === T) {
        type = bytes[at++] ?? 0
        if (type !== S && type !== N) return -1
      } else return -1
      if (bytes[at++] !== QUOTE) return -1
    }
    if (bytes[at] === SLASH && bytes[at + 1] === GREATER) {
      taker.cell(column, null)
      at = skipSpace(bytes, at + 2)
      continue
    }
    if (!begins(bytes, at, VALUE)) {
      if (!begins(bytes, at, NO_VALUE)) return -1
      taker.cell(column, null)
      at = skipSpace(bytes, at + 5)
      continue
    }
    const start = at + 4
    at = start
    let hasComma = false
    for (let code = bytes[at]; code !== LESS; code = bytes[++at]) {
      if (code === undefined) return -1
      if (code === COMMA) hasComma = true
    }
    if (!begins(bytes, at, VALUE_END)) return -1
    const plain = hasComma ? -1 : plainNumber(bytes, start, at)
    if (type === S) {
      if (plain < 0) return -1
      taker.cell(column, strings[plain] || null)
    } else {
      const number = plain < 0 && at > start ? Number(textAt(start, at)) : plain
      if (number < 0 && at === start) taker.cell(column, null)
      else if (Number.isNaN(number)) return -1
      else taker.cell(column, style < 0 ? number : numberCell(number, style, surroundings))
    }
    at = skipSpace(bytes, at + 8)
  }
  return begins(bytes, at, ROW_END) ? at + 6 : -1
}

function begins(bytes: Uint8Array, at: number, letters: Uint8Array): boolean {
  for (let nth = 0; nth < letters.length; nth++) if (bytes[at + nth] !== letters[nth]) return false
  return true
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from
  while (bytes[at] === SPACE || ((bytes[at] ?? 0) - TAB) >>> 0 <= 4) at++
  return at
}
