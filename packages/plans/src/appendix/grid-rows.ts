import type { SourceLine } from '../reading/source-line.ts'
import { dimensionOfHeading } from '../structure/dimension-heading.ts'
import { type AppendixRow, type Cells, isRoman, isTaskNumber, plainNumber } from './appendix-row.ts'
import { placeCells } from './place-cells.ts'
import { cellsOf, spacedCells } from './table-cells.ts'
import type { TableHead } from './table-head.ts'

/** Longer texts are tasks, not headings of groups. */
const LONGEST_HEADING = 200

/** A row of a grid while lines are added to it. */
interface Draft {
  cells: string[]
  line: number
  lastLine: number
}

/**
 * The rows of a table whose rows lie on lines with separators between the cells. A line with an empty number goes on
 * with the row above, cell by cell, as rows do that a page broke; a line that lacks the number's cell goes on with the
 * last cell, as cells do that hold several lines.
 *
 * @param most rows after which reading stops
 */
export function gridRows(lines: readonly SourceLine[], head: TableHead, most: number): AppendixRow[] {
  const numberAt = head.columns.indexOf('number')
  const rows: AppendixRow[] = []
  let draft: Draft | null = null
  const finish = () => {
    if (draft) rows.push(rowOf(draft, head))
    draft = null
  }
  let isBroken = false
  for (const source of lines) {
    if (rows.length > most) return rows
    if (!source.text) {
      isBroken = true
      continue
    }
    const { line } = source
    const cells = rowCells(source, head)
    if (isRuler(cells)) continue
    const filled = cells.filter(Boolean).length
    if (draft && goesOn(draft, cells, head, numberAt, isBroken)) addBelow(draft, cells, line)
    else if (draft && numberAt === 0 && isLineOfCell(draft, cells, head, isBroken))
      addBehind(draft, cells, line)
    else if (filled > 1 || isGroup(cells, numberAt)) {
      finish()
      draft = { cells: [...cells], line, lastLine: line }
    }
    isBroken = false
  }
  finish()
  return rows
}

function rowCells(source: SourceLine, head: TableHead): string[] {
  if (head.layout !== 'spaces') return cellsOf(source, head.layout === 'pipe' ? 'pipe' : 'tab')
  const spaced = spacedCells(source)
  if (spaced.length === head.columns.length) return spaced.map(({ text }) => text)
  // Fewer cells than columns: each belongs to the column that begins nearest.
  const cells = head.columns.map(() => '')
  for (const { text, at } of spaced) {
    const column = nearestOf(head.offsets, at)
    cells[column] = cells[column] ? `${cells[column]} ${text}` : text
  }
  return cells
}

function nearestOf(offsets: readonly number[], at: number): number {
  let nearest = 0
  for (const [index, offset] of offsets.entries()) {
    if (Math.abs(offset - at) < Math.abs((offsets[nearest] ?? 0) - at)) nearest = index
  }
  return nearest
}

/** "|---|---|", "(1) (2) (3)": rows that only draw or count the columns. */
function isRuler(cells: readonly string[]): boolean {
  const filled = cells.filter(Boolean)
  if (filled.length > 0 && filled.every(cell => /^:?[-=–_]{2,}:?$/.test(cell.slice(0, 60)))) return true
  return (
    filled.length > 2 &&
    filled.every((cell, at) => /^\(?\d{1,2}\)?$/.test(cell) && Number(cell.replace(/\D/g, '')) === at + 1)
  )
}

/** Whether a line goes on with the row above, cell by cell. */
function goesOn(
  draft: Draft,
  cells: readonly string[],
  head: TableHead,
  numberAt: number,
  isBroken: boolean,
): boolean {
  const first = cells.findIndex(Boolean)
  if (first < 0 || isHeading(draft, numberAt)) return false
  if (numberAt >= 0 && cells[numberAt]) return false
  if (cells.length > head.columns.length && !cells.slice(head.columns.length).every(cell => !cell))
    return false
  const textAt = head.columns.indexOf('text')
  const text = cells[textAt] ?? ''
  const filled = cells.filter(Boolean).length
  if (filled === 1 && first <= textAt && /^["“]?\p{Lu}/u.test(cells[first] ?? '') && isGroup(cells, numberAt))
    return false
  if (!text) return numberAt >= 0 || isBroken
  if (numberAt < 0) return isBroken && /^[\p{Ll}\d(,;]/u.test(text)
  // A row of its own, whose number was left out, begins a sentence and names who or when.
  if (/^[\p{Ll}\d(,;+–-]/u.test(text)) return true
  const above = draft.cells[textAt] ?? ''
  const isNew = filled > 2 && /[.;:!?)]$/.test(above)
  return !isNew && (isBroken || filled < 3)
}

/** Whether a line goes on with the last cell of a row that is not yet full. */
function isLineOfCell(draft: Draft, cells: readonly string[], head: TableHead, isBroken: boolean): boolean {
  const [first = ''] = cells
  if (isBroken || !first || isTaskNumber(first) || isRoman(plainNumber(first))) return false
  if (isHeading(draft, 0)) return false
  const width = head.columns.length
  const isFull = draft.cells.length >= width
  if (isFull) return cells.length === 1 && /^[\p{Ll}\d(+–-]/u.test(first) && !dimensionOfHeading(first)
  return draft.cells.length + cells.length - 1 <= width
}

function isHeading(draft: Draft, numberAt: number): boolean {
  return isGroup(draft.cells, numberAt)
}

/** A row that heads a group: a roman number, or nothing but the name of a dimension. */
function isGroup(cells: readonly string[], numberAt: number): boolean {
  const number = numberAt >= 0 ? (cells[numberAt] ?? '') : ''
  const others = cells.filter((cell, at) => cell && at !== numberAt)
  if (isRoman(number) || /^[A-D][.)]?$/.test(number)) return others.length <= 1
  const title = others[0] ?? number
  if (others.length > 1 || title.length > LONGEST_HEADING) return false
  if (/^[IVX]{1,5}[.)]?\s+\p{Lu}/u.test(title)) return true
  return dimensionOfHeading(title) !== null
}

function addBelow(draft: Draft, cells: readonly string[], line: number): void {
  for (const [at, cell] of cells.entries()) {
    if (!cell) continue
    while (draft.cells.length <= at) draft.cells.push('')
    draft.cells[at] = joined(draft.cells[at] ?? '', cell)
  }
  draft.lastLine = line
}

function addBehind(draft: Draft, [first = '', ...others]: readonly string[], line: number): void {
  draft.cells[draft.cells.length - 1] = joined(draft.cells.at(-1) ?? '', first)
  for (const other of others) draft.cells.push(other)
  draft.lastLine = line
}

function joined(above: string, below: string): string {
  return above ? `${above} ${below}` : below
}

function rowOf({ cells, line, lastLine }: Draft, head: TableHead): AppendixRow {
  const numberAt = head.columns.indexOf('number')
  const place = { line, lastLine }
  if (isGroup(cells, numberAt)) {
    const [, inline, title] =
      /^([IVX]{1,5})[.)]?\s+(\p{Lu}.*)$/su.exec(cells.filter(Boolean).at(-1) ?? '') ?? []
    const printed = plainNumber(numberAt >= 0 ? (cells[numberAt] ?? '') : '')
    const heading = title ?? cells.filter(Boolean).at(-1) ?? ''
    return { kind: 'group', numeral: inline ?? (isRoman(printed) ? printed : null), heading, ...place }
  }
  const { cells: placed, isUnclear } = placeCells(cells, head.columns)
  const number = plainNumber(placed.number ?? '')
  if (number) return { kind: 'task', number, cells: placed, isUnclear, ...place }
  const [, inText, rest] = /^(\d{1,3}(?:\.\d{1,3}){0,2})[.)]?\s+(\p{Lu}.*)$/su.exec(placed.text ?? '') ?? []
  if (inText === undefined || rest === undefined)
    return { kind: 'task', number: null, cells: placed, isUnclear, ...place }
  const numbered: Cells = { ...placed, text: rest }
  return { kind: 'task', number: inText, cells: numbered, isUnclear, ...place }
}
