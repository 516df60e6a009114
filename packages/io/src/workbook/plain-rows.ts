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
  readonly rows: string
  readonly rest: string
}

const [START, END] = ['<sheetData>', '</sheetData>']

/** An unprefixed root, below a declaration at most. */
const PLAIN_ROOT = /^(?:<\?[^<>]*\?>\s*)?<[\w.-]+[\s>]/

/**
 * Splits the XML of a sheet where its rows can be told without reading all of it: no prefix, and no comment, CDATA or
 * instruction in which what looks like a row may be none. Null otherwise.
 */
export function splitSheet(xml: string): SplitSheet | null {
  const start = xml.indexOf(START)
  const end = xml.lastIndexOf(END)
  if (start < 0 || end < start || xml.indexOf(START, start + 1) >= 0 || xml.indexOf(END) !== end) return null
  const head = xml.slice(0, start)
  // Single letters are found much faster than pairs that begin with one of the most frequent.
  const hasComments = xml.includes('!') && xml.includes('<!')
  const hasInstructions =
    head.lastIndexOf('<?') > 0 || (xml.includes('?', start) && xml.includes('<?', start))
  if (hasComments || hasInstructions || !PLAIN_ROOT.test(head)) return null
  return { rows: xml.slice(start + START.length, end), rest: head + START + xml.slice(end) }
}

const [SPACE, QUOTE, COMMA, SLASH, LESS, EQUALS, GREATER] = [32, 34, 44, 47, 60, 61, 62]
const encoder = new TextEncoder()
const ROW = encoder.encode('<row')
const ROW_END = encoder.encode('</row>')
const VALUE = encoder.encode('><v>')
const NO_VALUE = encoder.encode('></c>')
const VALUE_END = encoder.encode('</v></c>')
const [R, S, T, N, C] = [114, 115, 116, 110, 99]

/** A sheet that has so many rows of other cells, such as formulas, is read by the general reader from there on. */
const MOST_ODD = 200

const ATTRIBUTES = /^(?:\s+[\w:.-]+="[^"<&]*")*\s*$/
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g

/**
 * Reads rows whose cells are numbers and shared texts, as nearly all are, straight from their letters: a general reader
 * makes several objects a cell. Rows that hold anything else are handed to the taker as XML.
 */
export function readPlainRows(rows: string, taker: RowTaker, surroundings: SheetSurroundings): void {
  const bytes = encoder.encode(rows)
  // Beyond ASCII, places in the bytes are not those in the text.
  let at = bytes.length === rows.length ? skipSpace(bytes, 0) : 0
  let odd = bytes.length === rows.length ? 0 : MOST_ODD
  while (at < rows.length) {
    const tagEnd = odd < MOST_ODD && begins(bytes, at, ROW) ? rows.indexOf('>', at) : -1
    if (tagEnd < 0) {
      taker.xml(rows.slice(at), false)
      return
    }
    const isEmpty = bytes[tagEnd - 1] === SLASH
    const attributes = attributesOf(rows.slice(at + 4, isEmpty ? tagEnd - 1 : tagEnd))
    let next = -1
    if (attributes !== null) {
      taker.startRow(attributes)
      next = isEmpty ? tagEnd + 1 : readCells(rows, bytes, tagEnd + 1, taker, surroundings)
    }
    if (next < 0) {
      const close = rows.indexOf('</row>', at)
      next = close < 0 ? rows.length : close + 6
      odd++
      taker.xml(rows.slice(at, next), attributes !== null)
    }
    at = skipSpace(bytes, next)
  }
}

function attributesOf(text: string): Record<string, string> | null {
  if (!ATTRIBUTES.test(text)) return null
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) attributes[name] ??= value
  return attributes
}

/** Reads the cells of a row; gives the place after its end, −1 if one of them is more than a plain cell. */
function readCells(
  xml: string,
  bytes: Uint8Array,
  from: number,
  taker: RowTaker,
  surroundings: SheetSurroundings,
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
      const number = plain < 0 && at > start ? Number(xml.slice(start, at)) : plain
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
  while (bytes[at] === SPACE || ((bytes[at] ?? 0) - 9) >>> 0 <= 4) at++
  return at
}
