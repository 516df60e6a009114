import Papa from 'papaparse'
import { createFault, type Fault, type ProblemFacts, type Why } from './fault.ts'

/** A row of a CSV file with the line it stands on. */
export interface CsvRow<Column extends string> {
  readonly line: number
  readonly cells: Readonly<Record<Column, string>>
}

/**
 * Reads a CSV text with a head line. Columns are found by name, in any order; others are ignored. Cells are trimmed
 * and brought to NFC.
 *
 * @returns the rows, and a fault for each missing column, unmatched quote, or row with too few or too many cells
 * @example
 * readCsv('a.csv', 'code,name\n14,Sơn La\n', ['code', 'name']).rows[0]?.cells.name // => 'Sơn La'
 */
export function readCsv<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): { rows: CsvRow<Column>[]; faults: Fault[] } {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''))
  const head = (parsed.data[0] ?? []).map(clean)
  const absent = columns.filter(column => !head.includes(column))
  if (absent.length > 0) {
    return { rows: [], faults: [faultAt(file, 1, 'no-columns', { absent, columns })] }
  }
  const misquoted = new Set(parsed.errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row))
  const rows: CsvRow<Column>[] = []
  const faults: Fault[] = []
  let next = 1
  parsed.data.forEach((cells, index) => {
    const line = next
    // Empty lines are passed over here and not by the parser, which would lose count of the lines.
    next += 1 + cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0)
    if (index === 0 || (cells.length === 1 && cells[0]?.trim() === '')) return
    if (misquoted.has(index)) faults.push(faultAt(file, line, 'stray-quotes', {}))
    else if (cells.length === head.length) {
      const named = columns.map(column => [column, clean(cells[head.indexOf(column)] ?? '')])
      rows.push({ line, cells: Object.fromEntries(named) as Record<Column, string> })
    } else {
      faults.push(faultAt(file, line, 'cell-count', { count: cells.length, expected: head.length }))
    }
  })
  return { rows, faults }
}

function clean(cell: string): string {
  return cell.trim().normalize('NFC')
}

function faultAt<W extends Why>(file: string, row: number, why: W, facts: ProblemFacts[W]): Fault {
  return { ...createFault({ sheet: null, row, column: null }, why, facts), file }
}
