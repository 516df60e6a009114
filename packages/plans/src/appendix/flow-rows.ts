import type { SourceLine } from '../reading/source-line.ts'
import { dimensionOfHeading } from '../structure/dimension-heading.ts'
import { type AppendixRow, type Cells, isRoman } from './appendix-row.ts'
import type { Column } from './column.ts'
import { type FlowWord, splitColumns } from './split-columns.ts'

/** A line that is not blank, and whether a blank one stands before it. */
interface FlowLine {
  readonly line: number
  readonly text: string
  readonly isBlock: boolean
}

/** Longer lines are paragraphs, not numbers or headings. */
const LONGEST_HEADING = 160
/** Numbers that a table may skip without our taking a number within a cell for one of a row. */
const MOST_SKIPPED = 2
/** Lines of the longest row. */
const MOST_LINES = 120

/**
 * The rows of a table whose cells lie on lines of their own or run together, from under its head. A row begins at the
 * number that comes next; a number that does not, such as a page's, is left out.
 *
 * @param isCellALine whether the head gave each column a line
 * @param most rows after which reading stops
 */
export function flowRows(
  lines: readonly SourceLine[],
  columns: readonly Column[],
  isCellALine: boolean,
  most: number,
): AppendixRow[] {
  const flow = lines.flatMap<FlowLine>(({ line, text }, at) =>
    text ? [{ line, text, isBlock: !lines[at - 1]?.text }] : [],
  )
  const rows: AppendixRow[] = []
  let next = 1
  let at = 0
  while (at < flow.length && rows.length <= most) {
    const group = groupAt(flow, at, next)
    if (group) {
      rows.push(group.row)
      next = 1
      at = group.next
      continue
    }
    const begin = recordStart(flow, at, next)
    if (!begin) {
      at++
      continue
    }
    let end = at + 1
    while (end < flow.length && end - at < MOST_LINES && isWithin(flow, end, begin.number + 1)) end++
    rows.push(taskOf(flow.slice(at, end), begin, columns, isCellALine))
    next = begin.number + 1
    // A table that numbers on below the next group begins there with the next number, one that restarts with 1.
    at = end
  }
  return rows
}

function isWithin(flow: readonly FlowLine[], at: number, next: number): boolean {
  return !groupAt(flow, at, next) && !recordStart(flow, at, next)
}

interface RecordStart {
  readonly number: number
  readonly printed: string
  /** What follows the number on its line. */
  readonly rest: string
}

/** The number of a row at a line: the one that comes next, one a little further, or 1 behind a group. */
function recordStart(flow: readonly FlowLine[], at: number, next: number): RecordStart | null {
  const { text = '' } = flow[at] ?? {}
  const [, printed, rest] = /^(\d{1,3})[.)]?(?:\s+(.*))?$/su.exec(text.slice(0, 4000)) ?? []
  if (printed === undefined) return null
  const follows = rest ?? flow[at + 1]?.text ?? ''
  // "6 tháng" and "15 ngày" go on within a cell; a page's number stands before the next one.
  if (!/^["“'(*-]{0,2}\s?\p{Lu}/u.test(follows.slice(0, 6))) return null
  const number = Number(printed)
  const isAfterGroup = at > 0 && isGroupEnd(flow, at, next)
  if (!isAfterGroup && (number < next || number > next + MOST_SKIPPED)) return null
  if (!isAfterGroup && number > next && comesLater(flow, at, next)) return null
  return { number, printed, rest: rest ?? '' }
}

/** Whether a number follows within the lines of a row: then a greater one before it was a page's. */
function comesLater(flow: readonly FlowLine[], at: number, number: number): boolean {
  for (let later = at + 1; later < Math.min(flow.length, at + MOST_LINES / 2); later++) {
    if (!flow[later]?.text.startsWith(`${number}`)) continue
    const text = flow[later]?.text.slice(0, 12) ?? ''
    const [, printed, rest] = /^(\d{1,3})[.)]?(?:\s(.{0,6}))?$/su.exec(text.slice(0, 10)) ?? []
    if (Number(printed) === number && /^\p{Lu}/u.test(rest ?? flow[later + 1]?.text ?? '')) return true
  }
  return false
}

function isGroupEnd(flow: readonly FlowLine[], at: number, next: number): boolean {
  const above = groupAt(flow, at - 1, next)?.next ?? groupAt(flow, at - 2, next)?.next
  return above === at
}

/** The heading of a group at a line, over one line or two, and the line behind it. */
function groupAt(
  flow: readonly FlowLine[],
  at: number,
  number: number,
): { row: AppendixRow; next: number } | null {
  const first = flow[at]
  if (!first || first.text.length > LONGEST_HEADING) return null
  const space = first.text.search(/\s/)
  const numeral = space < 0 ? first.text : first.text.slice(0, space)
  let heading = space < 0 ? '' : first.text.slice(space).trim()
  let next = at + 1
  if (!isRoman(numeral)) return namedGroup(flow, at, number)
  if (!heading) heading = flow[next++]?.text ?? ''
  if (!/^["“*]{0,2}\p{Lu}/u.test(heading) || heading.length > LONGEST_HEADING) return null
  const below = flow[next]
  if (below && !below.isBlock && /^\p{Ll}/u.test(below.text) && below.text.length < LONGEST_HEADING / 2) {
    heading += ` ${below.text}`
    next++
  }
  const lastLine = flow[next - 1]?.line ?? first.line
  const row = {
    kind: 'group' as const,
    numeral: numeral.replace(/[.)]$/, ''),
    heading,
    line: first.line,
    lastLine,
  }
  return { row, next }
}

/** A heading without a number: it names a dimension, and the first row of its group comes next. */
function namedGroup(
  flow: readonly FlowLine[],
  at: number,
  number: number,
): { row: AppendixRow; next: number } | null {
  const { text = '', line = 0, isBlock = false } = flow[at] ?? {}
  const below = flow[at + 1]?.text ?? ''
  const follows = Number(/^(\d{1,3})(?:[.)]|\s|$)/.exec(below.slice(0, 6))?.[1])
  const isCalled = /^(?:\d{1,2}[.)]? )?(?:về )?(?:chỉ số |nội dung)/iu.test(text)
  // A number of its own makes a heading only of what is called one, or of what the first row of a group follows.
  const isHeading = /^\d/.test(text) ? isCalled || (isBlock && follows === 1) : isBlock || isCalled
  if ((follows !== 1 && follows !== number) || !isHeading) return null
  if (dimensionOfHeading(text) === null || /[.;,]$/.test(text)) return null
  return { row: { kind: 'group', numeral: null, heading: text, line, lastLine: line }, next: at + 1 }
}

function taskOf(
  record: readonly FlowLine[],
  { printed, rest }: RecordStart,
  columns: readonly Column[],
  isCellALine: boolean,
): AppendixRow {
  const [first, ...others] = record
  const cellLines = [...(rest ? [{ text: rest, isBlock: false }] : []), ...withoutPageNumber(others)]
  const wanted = columns.filter(column => column !== 'number')
  const place = { line: first?.line ?? 0, lastLine: record.at(-1)?.line ?? 0 }
  const task = { kind: 'task' as const, number: printed, ...place }
  if (isCellALine) {
    const cells = cellOnEachLine(cellLines, wanted)
    if (cells) return { ...task, cells, isUnclear: false }
  }
  const { cells, isUnclear } = splitColumns(cellLines.flatMap(wordsOfLine), wanted)
  return { ...task, cells, isUnclear }
}

/** The lines of a row without the number of the page it ends. */
function withoutPageNumber(lines: readonly FlowLine[]): readonly FlowLine[] {
  const last = lines.at(-1)
  const before = lines.at(-2)?.text ?? ''
  const isPage =
    last?.isBlock &&
    /^[-–]?\s?\d{1,3}\s?[-–]?$/.test(last.text) &&
    !/(?:tháng|quý|năm|ngày)$/iu.test(before.slice(-8))
  return isPage ? lines.slice(0, -1) : lines
}

/** The cells of a row where each lies on one line; the note, mostly empty, may be missing. */
function cellOnEachLine(lines: readonly { text: string }[], columns: readonly Column[]): Cells | null {
  const withoutNote = columns.filter(column => column !== 'note')
  const taken = [columns, withoutNote].find(({ length }) => length === lines.length)
  if (!taken) return null
  return Object.fromEntries(taken.map((column, at) => [column, lines[at]?.text ?? '']))
}

function wordsOfLine({ text, isBlock }: { text: string; isBlock: boolean }): FlowWord[] {
  const begins = isBlock ? ('block' as const) : ('line' as const)
  return text.split(/\s+/).map((word, at) => ({ word, begins: at === 0 ? begins : ('word' as const) }))
}
