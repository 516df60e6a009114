import type { Steps } from './pdf-grid.ts'
import { lineText, type PdfLine, type Segment } from './pdf-lines.ts'
import { isSideBySide, startsReceivers } from './table-lines.ts'

/** A part of a page: lines of running text, or rows of a table without drawn lines. */
export type PdfBlock =
  | { readonly kind: 'lines'; readonly lines: readonly PdfLine[] }
  | { readonly kind: 'columns'; readonly columns: readonly (readonly string[])[] }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }

/** An interval across the page that holds no text. */
type Gutter = readonly [number, number]

/** Columns that begin at a line: how many lines they take, and the gaps between them. */
interface Columns {
  readonly height: number
  readonly gutters: Gutter[]
}

const NO_COLUMNS: Columns = { height: 1, gutters: [] }
/** Lines looked at on a page beyond its own: one in which every line might begin a table has some thousands. */
const MOST_STEPS = 20_000

/** A gap between columns is at least this wide, in points. */
const GUTTER = 8

/**
 * Parts lines into running text and columns. Where the same wide gaps go down through lines that follow each other
 * closely, three or more columns are a table. Two are parts of the page set side by side, read one after the other, but
 * only at the head and the end of an administrative document: elsewhere two pieces of a line are no sure sign of columns.
 *
 * @param steps counts the lines looked at; beyond a bound, which no document comes near, the rest is running text
 */
export function blocksOf(lines: readonly PdfLine[], steps: Steps = { taken: 0 }): PdfBlock[] {
  const blocks: PdfBlock[] = []
  let running: PdfLine[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (!line) break
    const isLeft = steps.taken < MOST_STEPS + lines.length
    const { height, gutters } = isLeft ? (endColumns(lines, at) ?? columnsFrom(lines, at)) : NO_COLUMNS
    steps.taken += height + gutters.length
    const taken = gutters.length > 0 ? lines.slice(at, at + height) : []
    if (!isBlock(taken, gutters)) {
      running.push(line)
      at++
      continue
    }
    if (running.length > 0) blocks.push({ kind: 'lines', lines: running })
    running = []
    blocks.push(columnBlock(taken, gutters))
    at += height
  }
  if (running.length > 0) blocks.push({ kind: 'lines', lines: running })
  return blocks
}

function isBlock(lines: readonly PdfLine[], gutters: readonly Gutter[]): boolean {
  if (gutters.length >= 2) {
    return (
      lines.length >= 3 && lines.filter(({ segments }) => segments.length >= 3).length * 2 >= lines.length
    )
  }
  return gutters.length === 1 && lines.some(isBeside)
}

/** Whether each line is of a document's head or end, which is asked again for each line above it. */
const besides = new WeakMap<PdfLine, boolean>()

function isBeside(line: PdfLine): boolean {
  const known = besides.get(line) ?? isSideBySide([lineText(line)])
  besides.set(line, known)
  return known
}

/** Receivers and signature, which end a document: their lines stand side by side, but not on the same height. */
function endColumns(lines: readonly PdfLine[], from: number): Columns | null {
  const first = lines[from]
  const [left] = first?.segments ?? []
  if (!left || !startsReceivers(left.text)) return null
  const end = lines.slice(from, from + 60)
  const segments = end.flatMap(line => line.segments).sort((a, b) => a.left - b.left)
  let reach = left.right
  for (const segment of segments) {
    if (segment.left - reach >= GUTTER) return { height: end.length, gutters: [[reach, segment.left]] }
    reach = Math.max(reach, segment.right)
  }
  return null
}

/** How many lines from one on share gaps, and those. */
function columnsFrom(lines: readonly PdfLine[], from: number): Columns {
  let gutters = gapsOf(lines[from])
  let height = 1
  let last = lines[from]
  for (let at = from + 1; at < from + 400; at++) {
    const line = lines[at]
    if (!line || gutters.length === 0 || !last || line.y - last.y > 3 * line.size) break
    const shared = narrowed(gutters, line.segments)
    // A line that closes a column does not belong to it any more; nor does a far one of running text.
    if (shared.length < gutters.length && !(shared.length > 0 && line.segments.length > 1)) break
    if (line.segments.length === 1 && line.y - last.y > 1.7 * line.size) break
    gutters = shared
    height++
    last = line
  }
  return { height, gutters }
}

function gapsOf(line: PdfLine | undefined): Gutter[] {
  const segments = line?.segments ?? []
  return segments.slice(1).map(({ left }, index) => [segments[index]?.right ?? 0, left] as const)
}

/** What of the gaps a line leaves free; both go from left to right. */
function narrowed(gutters: readonly Gutter[], segments: readonly Segment[]): Gutter[] {
  let first = 0
  return gutters.flatMap(([from, to]): Gutter[] => {
    let [left, right] = [from, to]
    while ((segments[first]?.right ?? Infinity) <= from) first++
    for (let at = first; at < segments.length; at++) {
      const segment = segments[at]
      if (!segment || segment.left >= right) break
      if (segment.right <= left) continue
      if (segment.left <= left) left = segment.right
      else right = segment.left
    }
    return right - left >= GUTTER ? [[left, right]] : []
  })
}

function columnBlock(lines: readonly PdfLine[], gutters: readonly Gutter[]): PdfBlock {
  if (gutters.length === 0) return { kind: 'lines', lines }
  const placed = lines.map(({ segments }) => {
    const row = Array<string>(gutters.length + 1).fill('')
    let column = 0
    for (const segment of segments) {
      while (segment.left >= (gutters[column]?.[1] ?? Infinity) - 1) column++
      row[column] = `${row[column] ?? ''} ${segment.text}`.trim()
    }
    return row
  })
  if (gutters.length === 1)
    return { kind: 'columns', columns: [0, 1].map(at => placed.map(row => row[at] ?? '').filter(Boolean)) }
  // A row of a table begins where its first cell, its number, does.
  const rows: string[][] = []
  for (const row of placed) {
    const above = rows.at(-1)
    if (above && !row[0])
      above.forEach((cell, at) => {
        above[at] = `${cell} ${row[at] ?? ''}`.trim()
      })
    else rows.push(row)
  }
  return { kind: 'rows', rows }
}

/** Running text with a blank line before each paragraph: after a wide gap, or at an indented line. */
export function paragraphLines(lines: readonly PdfLine[]): string[] {
  const pitches = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0))
  const usual = [...pitches].sort((a, b) => a - b)[Math.floor(pitches.length / 3)] ?? 0
  const margin = lines.reduce(
    (least, { segments }) => Math.min(least, segments[0]?.left ?? Infinity),
    Infinity,
  )
  const texts: string[] = []
  lines.forEach((line, index) => {
    const left = line.segments[0]?.left ?? 0
    const above = lines[index - 1]
    const aboveLeft = above?.segments[0]?.left ?? left
    const isIndented =
      left - margin > line.size && aboveLeft - margin < line.size && left - margin < 6 * line.size
    const isApart = index > 0 && (pitches[index - 1] ?? 0) > 1.25 * usual
    if (above && (isIndented || isApart)) texts.push('')
    texts.push(lineText(line))
  })
  return texts
}
