import type { Cell, Chart } from './chart.ts'

/** Texts that a spreadsheet would run as a formula, also in full-width letters and after white space. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/**
 * The figures of a chart as CSV: comma-separated, decimal points, a hole as an empty cell. Text that a spreadsheet would
 * take for a formula gets an apostrophe before it, because names may come out of a file.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 * @example
 * chartCsv({ table: { columns: ['Năm', 'Điểm'], rows: [[2023, 1.5], [2024, null]] } })
 * // => 'Năm,Điểm\n2023,1.5\n2024,\n'
 */
export function chartCsv({ table }: Pick<Chart, 'table'>): string {
  return [table.columns, ...table.rows].map(row => `${row.map(cellText).join(',')}\n`).join('')
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `${cell}`
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
