import Papa from 'papaparse'
import { textBetween } from './spelling-table.ts'

/** What is done with the records of a delimited text as they are found. */
export interface RecordHandler {
  /** A record that needs care: quoted cells, or the first ones. `problem` says why its cells cannot be trusted. */
  cells(cells: readonly string[], row: number, problem: 'stray-quotes' | 'open-quote' | null): void
  /**
   * A record without quotes, as places in the text's UTF-8: cell k ends at `ends[k]` and begins after the one before.
   * The bytes are only lent. Only called after `wantsLines` turned true.
   */
  line(bytes: Uint8Array, start: number, ends: Int32Array, count: number, row: number): void
  readonly wantsLines: boolean
}

export interface RecordReader {
  /** False once the text cannot be read further. */
  feed(text: string): boolean
  end(): void
}

/** A record longer than this is an unclosed quote or no table. */
const LONGEST_RECORD = 1_000_000
const [NEWLINE, RETURN, QUOTE] = [10, 13, 34]

const encoder = new TextEncoder()

/**
 * Splits a delimited text that comes in pieces into records. Lines without quotes are found directly, the rest goes
 * through PapaParse. Rows are counted as lines of the file, from 1.
 */
export function createRecordReader(delimiter: string, columns: number, handler: RecordHandler): RecordReader {
  const mark = delimiter.charCodeAt(0)
  let ends = new Int32Array(64)
  let bytes = new Uint8Array(0)
  let pending = ''
  let row = 1
  let broken = false

  // Bytes are read several times faster than the letters of a string, whose form is looked at for each of them.
  const readPlain = (text: string): void => {
    if (bytes.length < text.length * 3) bytes = new Uint8Array(text.length * 3)
    const length = encoder.encodeInto(text, bytes).written
    const all = bytes
    let start = 0
    let count = 0
    for (let at = 0; at < length; at++) {
      const code = all[at]
      if (code === mark) {
        if (count === ends.length - 1) {
          if (count > columns * 2) continue
          const wider = new Int32Array(ends.length * 2)
          wider.set(ends)
          ends = wider
        }
        ends[count++] = at
      } else if (code === NEWLINE) {
        const end = at > start && all[at - 1] === RETURN ? at - 1 : at
        ends[count++] = end
        if (handler.wantsLines) handler.line(all, start, ends, count, row)
        else handler.cells(textBetween(all, start, end).split(delimiter), row, null)
        row++
        start = at + 1
        count = 0
      }
    }
  }
  const readQuoted = (text: string): void => {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' })
    const misquoted = new Set(errors.filter(({ type }) => type === 'Quotes').map(error => error.row))
    data.forEach((cells, index) => {
      // The text ends with a newline, after which PapaParse finds one more, empty record.
      if (index === data.length - 1 && cells.length === 1 && cells[0] === '') return
      const problem = misquoted.has(index) ? 'stray-quotes' : null
      handler.cells(cells, row, problem)
      for (const cell of cells)
        for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) row++
      row++
    })
  }
  const feed = (piece: string): boolean => {
    if (broken) return false
    const text = pending === '' ? piece : pending + piece
    const quoted = text.includes('"')
    const cut = quoted ? lastRecordEnd(text) : text.lastIndexOf('\n') + 1
    pending = text.slice(cut)
    if (cut > 0) {
      if (quoted) readQuoted(text.slice(0, cut))
      else readPlain(cut === text.length ? text : text.slice(0, cut))
    }
    if (pending.length > LONGEST_RECORD) {
      broken = true
      handler.cells([], row, 'open-quote')
      return false
    }
    return true
  }
  return {
    feed,
    end() {
      if (broken || pending === '') return
      const rest = pending
      pending = ''
      if (rest.includes('"')) readQuoted(`${rest}\n`)
      else readPlain(`${rest}\n`)
    },
  }
}

/** Place after the last newline that is outside quotes. */
function lastRecordEnd(text: string): number {
  let inside = false
  let cut = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) inside = !inside
    else if (code === NEWLINE && !inside) cut = at + 1
  }
  return cut
}
