import { asCellText, type Panel } from '@papi-lens/core'
import Papa from 'papaparse'
import type { IndicatorTable } from './indicators/indicator.ts'
import { scoreTable, tableRows } from './score-table.ts'
import { labelled, type TableLabels } from './table-labels.ts'

/** How a CSV is written. */
export interface CsvOptions {
  /** What stands between cells; a comma, or a semicolon where the comma is the decimal sign. */
  readonly delimiter?: ',' | ';' | '\t'
  /** Decimal sign of scores. Spreadsheets in Vietnamese want a comma: they read 4.8918 as 48918. */
  readonly decimal?: '.' | ','
  /**
   * For opening in a spreadsheet: begins with a byte order mark, so that Vietnamese letters are read right, and puts an
   * apostrophe before text that would run as a formula.
   */
  readonly forSpreadsheet?: boolean
  /** Heads and names for people in place of ids. */
  readonly labels?: TableLabels | undefined
  /** Indicators to carry as well. */
  readonly indicators?: IndicatorTable | undefined
}

/** Separators that a spreadsheet may go by whatever the file's own is; a cell cut there could begin a formula. */
const SEPARATOR = /[,;\t]|^'/

/**
 * The published scores of a panel as long CSV: columns year, province_code, province, unit, level, dimension, score and,
 * where the panel has them, standard_error, low, high; one row a score, in points as published. The same panel and
 * options give the same text.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection for the texts that are neutralised
 * @example
 * const [head, total] = exportCsv(panel).split('\n')
 * head // => 'year,province_code,province,unit,level,dimension,score'
 * total // => '2011,01,Hà Nội,total,total,,36.4051'
 */
export function exportCsv(
  panel: Panel,
  {
    decimal = '.',
    delimiter = decimal === ',' ? ';' : ',',
    forSpreadsheet = false,
    labels,
    indicators,
  }: CsvOptions = {},
): string {
  const plain = scoreTable(panel, indicators)
  const table = labels ? labelled(plain, panel, labels) : plain
  const rows = [...tableRows(table)]
  if (forSpreadsheet) {
    for (const row of rows) {
      for (const [index, cell] of row.entries()) if (typeof cell === 'string') row[index] = asCellText(cell)
    }
  }
  if (decimal === ',') {
    for (const row of rows) {
      for (const [index, { kind }] of table.columns.entries()) {
        if (kind === 'number' && row[index] !== null) row[index] = `${row[index]}`.replace('.', ',')
      }
    }
  }
  const text = Papa.unparse(
    { fields: table.columns.map(({ name }) => name), data: rows },
    {
      delimiter,
      newline: '\n',
      ...(forSpreadsheet && {
        quotes: (cell: unknown, column: number) =>
          table.columns[column]?.kind === 'category' && SEPARATOR.test(`${cell}`),
      }),
    },
  )
  return `${forSpreadsheet ? '\uFEFF' : ''}${text}\n`
}
