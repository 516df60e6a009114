import { asCellText } from '@papi-lens/core'
import { decimalMark, type Speaking } from '@papi-lens/words'
import type { Cell, Chart } from './chart.ts'

/**
 * The figures of a chart as CSV: comma-separated, decimal points, a hole as an empty cell, for programs. Text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 *
 * @param spreadsheet the language of the spreadsheet that is to open it: then with a byte order mark, which it needs to
 *   read Vietnamese, its decimal mark, and semicolons where that is the comma
 * @example
 * chartCsv({ table: { columns: ['Năm', 'Điểm'], rows: [[2023, 1.5], [2024, null]] } })
 * // => 'Năm,Điểm\n2023,1.5\n2024,\n'
 */
export function chartCsv({ table }: Pick<Chart, 'table'>, spreadsheet?: Speaking): string {
  const decimal = spreadsheet === undefined ? '.' : decimalMark(spreadsheet)
  const delimiter = decimal === ',' ? ';' : ','
  const lines = [table.columns, ...table.rows].map(
    row => `${row.map(cell => cellText(cell, decimal)).join(delimiter)}\n`,
  )
  return `${spreadsheet === undefined ? '' : '\uFEFF'}${lines.join('')}`
}

function cellText(cell: Cell, decimal: '.' | ','): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `${cell}`.replace('.', decimal)
  const safe = asCellText(cell)
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
