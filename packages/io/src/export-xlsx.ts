import type { Panel } from '@papi-lens/core'
import type { IndicatorTable } from './indicators/indicator.ts'
import { type ScoreColumnKind, scoreTable, tableRows } from './score-table.ts'
import { labelled, type TableLabels } from './table-labels.ts'
import { writeWorkbook } from './write-workbook.ts'

/** Width of a column in characters. */
const WIDTH: Record<ScoreColumnKind, number> = { year: 6, category: 24, number: 12 }

/**
 * The published scores of a panel as an Excel workbook of one sheet, `scores`, or of two with labels for people, the second
 * with the notes; with the columns of the other exports
 * under a head that stays in view. Scores are numbers shown with four decimals; text is text, never a formula. The same
 * panel gives the same bytes.
 *
 * @example
 * const bytes = await exportXlsx(panel)
 * String.fromCharCode(...bytes.slice(0, 2)) // => 'PK'
 */
export function exportXlsx(
  panel: Panel,
  labels?: TableLabels,
  indicators?: IndicatorTable,
): Promise<Uint8Array> {
  const plain = scoreTable(panel, indicators)
  const table = labels ? labelled(plain, panel, labels) : plain
  const columns = table.columns.map(({ name, kind }) => ({
    head: name,
    width: WIDTH[kind],
    format: kind === 'number' ? '0.0000' : null,
  }))
  return writeWorkbook([
    { name: labels?.sheets.scores ?? 'scores', columns, rows: tableRows(table) },
    ...(labels ? [{ name: labels.sheets.notes, lines: labels.notes }] : []),
  ])
}
