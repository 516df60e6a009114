import { type Cell, cellText, isBlank } from './cell-text.ts'
import { isKnownHead } from './column-head.ts'
import { isYear, yearOfCell } from './year-text.ts'

type Rows = readonly (readonly Cell[])[]

/** Rows of heads in which one row gives years to the columns. */
export interface YearBands {
  /** The other rows; a unit that stands over several years stands in each of their columns. */
  readonly rows: Rows
  /** The year of each column; null for columns that none stands over. */
  readonly years: readonly (number | null)[]
}

/**
 * Whether a row gives years to the columns below it: besides names of other columns it holds nothing else. A row of data
 * that holds a year names a province too.
 */
export function isYearRow(cells: readonly Cell[]): boolean {
  const filled = cells.filter(cell => !isBlank(cell))
  const years = filled.filter(isYear)
  const isWorded = years.some(cell => typeof cell === 'string' && /\p{L}/u.test(cell))
  return (years.length > 1 || isWorded) && filled.every(cell => isYear(cell) || isKnownHead(cellText(cell)))
}

/**
 * Tells years from the rest of a table's heads, where a row of years stands over units or units stand over years. In a
 * workbook such heads are merged cells, in a text the first cell of the band alone is filled: it holds until the next.
 *
 * @param isUnit whether a text names a unit
 * @returns null if no row gives years
 */
export function yearBands(rows: Rows, isUnit: (text: string) => boolean): YearBands | null {
  const at = rows.findIndex(isYearRow)
  const hasUnits = rows.some((cells, index) => index !== at && cells.some(cell => isUnit(cellText(cell))))
  if (at < 0 || !hasUnits) return null
  const width = Math.max(...rows.map(({ length }) => length))
  const own = Array.from({ length: width }, (_, column) => rows[at]?.[column] ?? null)
  const others = rows.filter((_, index) => index !== at)
  const isHeaded = (column: number): boolean => others.some(cells => isUnit(cellText(cells[column])))
  const filled = others.map(cells => bandOver(cells, own, isUnit))
  let before: number | null = null
  const years = own.map((cell, column) => {
    if (isYear(cell)) before = yearOfCell(cell)
    else if (!isBlank(cell) || !isHeaded(column)) return null
    return before
  })
  // What the row of years says of other columns still heads them.
  const rest = own.map(cell => (isYear(cell) ? null : cell))
  return { rows: [...filled.slice(0, at), rest, ...filled.slice(at)], years }
}

/** A row of heads with each unit over all the years that stand below it. */
function bandOver(
  cells: readonly Cell[],
  years: readonly Cell[],
  isUnit: (text: string) => boolean,
): readonly Cell[] {
  let before: Cell = null
  return years.map((year, column) => {
    const cell = cells[column] ?? null
    if (!isBlank(cell)) before = isUnit(cellText(cell)) ? cell : null
    else if (isYear(year)) return before
    return cell
  })
}

/** Longer heads name no unit. */
const LONGEST = 300

const DATED = /^(.+?)[\s,;:(–-]+(?:năm\s+|year\s+)?(20\d\d)\s*\)?$/iu

/** Heads of which some carry their year. */
export interface DatedHeads {
  /** Without the years. */
  readonly heads: readonly string[]
  readonly years: readonly (number | null)[]
}

/**
 * Tells heads that name a unit and a year, "Y tế công lập 2023", from the year in them.
 *
 * @param isUnit whether a text names a unit; what does with its year is left whole, for a total may be called by one
 * @returns null if no head names both
 */
export function datedHeads(heads: readonly string[], isUnit: (text: string) => boolean): DatedHeads | null {
  const split = heads.map(head => {
    const isLeft = head.length > LONGEST || isUnit(head)
    const [, rest = '', year = ''] = isLeft ? [] : (DATED.exec(head.trim()) ?? [])
    return isUnit(rest) ? { head: rest, year: Number(year) } : { head, year: null }
  })
  if (split.every(({ year }) => year === null)) return null
  return { heads: split.map(({ head }) => head), years: split.map(({ year }) => year) }
}
