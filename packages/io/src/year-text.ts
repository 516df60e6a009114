import { cellNumber } from './cell-number.ts'
import { type Cell, cellText } from './cell-text.ts'
import type { FaultList } from './fault-list.ts'
import { OddCell } from './workbook/odd-cell.ts'

const NAMED = /^(?:năm|year)\s*:?\s*(\d{4})$/iu

const LONGEST = 40

/**
 * The year that a cell says, "2024" or "Năm 2024": NaN for one that says nothing, null for one that says something else.
 * Whether PAPI was measured in it is another question.
 *
 * @example
 * yearOfCell('Năm 2024') // => 2024
 * yearOfCell('2023–2024') // => null
 */
export function yearOfCell(cell: Cell): number | null {
  if (cell instanceof OddCell) return null
  const text = cellText(cell)
  // No year is that long, and matching is not free.
  const named = text.length > LONGEST ? undefined : NAMED.exec(text)?.[1]
  return named === undefined ? cellNumber(text) : Number(named)
}

/** Whether a cell says a year of this age and nothing else; a score or a number of a column is none. */
export function isYear(cell: Cell): boolean {
  const year = yearOfCell(cell)
  return year !== null && Number.isInteger(year) && year >= 2000 && year < 2100
}

/** The fault of a year that is none of the framework's. */
export function strangeYear(
  year: number | null,
  text: string,
  years: readonly number[],
  row: number,
  place: string,
  faults: FaultList,
): void {
  const range = { first: years[0] ?? 0, last: years.at(-1) ?? 0 }
  if (year !== null && Number.isInteger(year) && year > range.last && year < range.last + 50)
    faults.add(row, place, 'new-year', () => ({ year, ...range }))
  else faults.add(row, place, 'unknown-year', () => ({ text: text.slice(0, 20), ...range }))
}
