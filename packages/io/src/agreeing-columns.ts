import { cellNumber } from './cell-number.ts'
import { type Cell, cellText } from './cell-text.ts'
import type { FaultList } from './fault-list.ts'

/** Whether columns of one role say the same; those headed alike must, others only where both say a number. */
export function figuresAgree(
  cells: readonly Cell[],
  columns: readonly number[],
  row: number,
  name: (column: number) => string,
  heads: readonly string[],
  faults: FaultList,
): boolean {
  const [column, ...others] = columns
  if (column === undefined) return true
  const [text, figure] = [cellText(cells[column]), cellNumber(cells[column])]
  for (const other of others) {
    const [said, number] = [cellText(cells[other]), cellNumber(cells[other])]
    const isSame = figure === number || (Number.isNaN(figure) && Number.isNaN(number))
    const isComparable = number !== null && !Number.isNaN(number) && figure !== null && !Number.isNaN(figure)
    if (isSame || !(isComparable || heads[column] === heads[other])) continue
    disagree(row, name(column), name(other), text, said, faults)
    return false
  }
  return true
}

/** The fault of two columns that were to say the same and do not. */
export function disagree(
  row: number,
  column: string,
  other: string,
  text: string,
  said: string,
  faults: FaultList,
): void {
  faults.add(row, column, 'columns-disagree', () => ({
    column: other,
    text: text.slice(0, 40),
    other: said.slice(0, 40),
  }))
}
