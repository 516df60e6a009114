import { localeOf } from '@papi-lens/words'
import type { Cell, Chart } from './chart.ts'
import { element } from './drawing/svg.ts'
import type { ChartSpeech } from './settings.ts'

/**
 * The figures of a chart as an HTML table for those who read instead of look: the first cell of a row is its head, numbers
 * have up to four decimals in the language's digits, and a hole is said in words.
 *
 * @example
 * chartTable({ title: 'T', table: { columns: ['Năm', 'Điểm'], rows: [[2023, 1.5]] } }, words).includes('<td>1,5</td>')
 * // => true
 */
export function chartTable({ title, table }: Pick<Chart, 'title' | 'table'>, words: ChartSpeech): string {
  const format = new Intl.NumberFormat(localeOf(words), { maximumFractionDigits: 4 })
  const text = (cell: Cell, column: number): string => {
    if (cell === null) return words.charts.hole
    if (typeof cell === 'string') return cell
    // A year is a name, not an amount: no sign for thousands.
    if (Number.isInteger(cell) && cell >= 1900 && cell < 2200) return `${cell}`
    return column === 0 && Number.isInteger(cell) ? `${cell}` : format.format(cell).replace('-', '\u2212')
  }
  const head = element('tr', {}, ...table.columns.map(name => element('th', { scope: 'col' }, name)))
  const cellOf = (cell: Cell, column: number) => {
    const inner = text(cell, column)
    return column === 0 ? element('th', { scope: 'row' }, inner) : element('td', {}, inner)
  }
  const body = table.rows.map(row => element('tr', {}, ...row.map(cellOf)))
  return element(
    'table',
    { class: 'papi-chart-table' },
    element('caption', {}, title),
    element('thead', {}, head),
    element('tbody', {}, ...body),
  ).markup
}
