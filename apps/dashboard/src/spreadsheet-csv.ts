import { asCellText } from '@papi-lens/core'
import type { SeenTable } from '@papi-lens/io'
import { decimalMark, type Words } from '@papi-lens/words'
import Papa from 'papaparse'

/** A table as CSV for a spreadsheet of the page's language: its decimal mark, a byte order mark, text that stays text. */
export function spreadsheetCsv({ columns, rows }: SeenTable, words: Words): string {
  const decimal = decimalMark(words)
  const data = rows.map(row =>
    row.map(cell => (typeof cell === 'number' ? `${cell}`.replace('.', decimal) : asCellText(cell ?? ''))),
  )
  const text = Papa.unparse({ fields: [...columns], data }, { delimiter: decimal === ',' ? ';' : ',' })
  return `\uFEFF${text}\r\n`
}
