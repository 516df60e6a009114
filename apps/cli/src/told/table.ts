import { stripVTControlCharacters } from 'node:util'
import CliTable from 'cli-table3'

/** A column of a table. */
export interface Column {
  readonly head: string
  readonly align?: 'right'
  /** Its text, or only its head, may be broken over lines where the terminal is narrow. */
  readonly wraps?: true | 'head'
  /** It is left out where the terminal is too narrow even then; the last such column first. */
  readonly optional?: true
}

/** A row of cells; or a note on the row above it, below all columns but the first. */
export type Row = readonly string[] | { readonly note: string }

/** Longest word that a wrapped column must hold: "Responsiveness". */
const NARROWEST = 14
const GAP = 2
const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
}

/**
 * An aligned table without lines, fitted to a width: text columns wrap at words, then optional columns go. Cells may
 * carry colours.
 *
 * @param width columns of the terminal, null to fit nothing
 * @example
 * tableText([{ head: 'Id' }, { head: 'Score', align: 'right' }], [['total', '43,89']], null)
 * // => 'Id     Score\ntotal  43,89\n'
 */
export function tableText(columns: readonly Column[], rows: readonly Row[], width: number | null): string {
  const shown = columns.map((_, index) => index)
  const cells = rows.flatMap(row => (isNote(row) ? [] : [row]))
  const naturalOf = (index: number) => widest(columnOf(columns, cells, index))
  const narrowestOf = (index: number) => {
    const wraps = columns[index]?.wraps
    if (wraps === 'head') {
      const [head = '', ...figures] = columnOf(columns, cells, index)
      return widest([...head.split(' '), ...figures])
    }
    return wraps ? Math.min(NARROWEST, naturalOf(index)) : naturalOf(index)
  }
  while (width !== null && sum(shown.map(narrowestOf)) + GAP * (shown.length - 1) > width) {
    const last = shown.findLastIndex(index => columns[index]?.optional)
    if (last < 0) break
    shown.splice(last, 1)
  }
  const narrowest = shown.map(narrowestOf)
  const natural = shown.map(naturalOf)
  const space = width === null ? null : width - GAP * (shown.length - 1)
  const isTight = space !== null && sum(natural) > space
  const widths = fit(
    // A head over figures gives way before any text does.
    natural.map((size, at) =>
      isTight && columns[shown[at] ?? -1]?.wraps === 'head' ? (narrowest[at] ?? size) : size,
    ),
    narrowest,
    space,
  )
  const aligns = shown.map(index => columns[index]?.align ?? 'left')
  const drawn = (row: readonly string[]) =>
    drawRow(
      shown.map(index => row[index] ?? ''),
      widths,
      aligns,
    )
  const indent = (widths[0] ?? 0) + GAP
  const parts = [drawn(columns.map(({ head }) => head))]
  for (const row of rows) {
    if (!isNote(row)) parts.push(drawn(row))
    else {
      const lines = wrapText(row.note, width === null ? null : width - indent).split('\n')
      for (const line of lines) parts.push(' '.repeat(indent) + line)
    }
  }
  return `${parts
    .join('\n')
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')}\n`
}

/**
 * A sentence broken at spaces so that no line is longer than a width.
 *
 * @example
 * wrapText('one two three', 8) // => 'one two\nthree'
 */
export function wrapText(text: string, width: number | null): string {
  if (width === null) return text
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

/** The cells of a row side by side; those that do not fit are broken over lines, which is all that takes a library. */
function drawRow(
  cells: readonly string[],
  widths: readonly number[],
  aligns: readonly ('left' | 'right')[],
): string {
  const spare = cells.map((cell, at) => (cell.includes('\n') ? -1 : (widths[at] ?? 0) - widthOf(cell)))
  if (spare.every(columns => columns >= 0)) {
    const padded = cells.map((cell, at) => {
      const padding = ' '.repeat(spare[at] ?? 0)
      // The colour of nothing would keep the padding before it from the end of the line.
      if (padding.length === widths[at]) return padding
      return aligns[at] === 'right' ? padding + cell : cell + padding
    })
    return padded.join(' '.repeat(GAP))
  }
  const table = new CliTable({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colAligns: [...aligns],
    colWidths: [...widths],
    wordWrap: true,
  })
  table.push([...cells])
  return table.toString()
}

/** Width of the widest of any number of texts. */
function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(text)), 0)
}

/** Takes what is too wide from the widest column that can give, a column of the terminal at a time. */
function fit(natural: readonly number[], narrowest: readonly number[], width: number | null): number[] {
  const widths = [...natural]
  while (width !== null && sum(widths) > width) {
    const spare = widths.map((size, index) => (size > (narrowest[index] ?? size) ? size : 0))
    const most = Math.max(...spare)
    if (most === 0) break
    widths[spare.indexOf(most)] = most - 1
  }
  return widths
}

function isNote(row: Row): row is { readonly note: string } {
  return 'note' in row
}

/** Head and cells of a column. */
function columnOf(columns: readonly Column[], rows: readonly (readonly string[])[], index: number): string[] {
  return [columns[index]?.head ?? '', ...rows.map(row => row[index] ?? '')]
}

/** Columns of the terminal; Vietnamese in NFC takes one a character. */
function widthOf(text: string): number {
  return stripVTControlCharacters(text).normalize('NFC').length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
