import { OddCell } from './workbook/odd-cell.ts'

/** A cell as a text line, a workbook or an export gives it. */
export type Cell = unknown

/**
 * Text of a cell, trimmed and in NFC; empty for no value. What is no value of a cell at all, such as an object in JSON,
 * is only hinted at: it may be of any depth, and not every object can be made a text.
 *
 * @example
 * cellText(' Sơn La ') // => 'Sơn La'
 * cellText({ toString: null }) // => '{…}'
 */
export function cellText(cell: Cell): string {
  switch (typeof cell) {
    case 'string':
      return cell.trim().normalize('NFC')
    case 'number':
    case 'bigint':
    case 'boolean':
      return `${cell}`
    case 'object':
      if (cell === null) return ''
      if (cell instanceof OddCell) return cell.shown.trim().normalize('NFC')
      if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString()
      return Array.isArray(cell) ? '[…]' : '{…}'
    default:
      return ''
  }
}

/** Whether a cell is there and says nothing. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}
