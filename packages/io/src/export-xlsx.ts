import type { Panel } from '@papi-lens/core'
import type { IndicatorTable } from './indicators/indicator.ts'
import { type ScoreColumnKind, scoreTable, tableRows } from './score-table.ts'
import { labelled, type TableLabels } from './table-labels.ts'

/** Date on the parts of the file. Their true time would make each export of the same panel differ. */
const PART_DATE = new Date(1980, 0, 1)

/** Width of a column in characters. */
const WIDTH: Record<ScoreColumnKind, number> = { year: 6, category: 24, number: 12 }

/**
 * The published scores of a panel as an Excel workbook of one sheet, `scores`, or of two with labels for people, the second
 * with the notes; with the columns of the other exports
 * under a head that stays in view. Scores are numbers shown with four decimals; text is text, never a formula. The same
 * panel gives the same bytes.
 *
 * write-excel-file, which writes it, and fflate are loaded on the first call.
 *
 * @example
 * const bytes = await exportXlsx(panel)
 * String.fromCharCode(...bytes.slice(0, 2)) // => 'PK'
 */
export async function exportXlsx(
  panel: Panel,
  labels?: TableLabels,
  indicators?: IndicatorTable,
): Promise<Uint8Array> {
  const [{ default: writeExcelFile }, { unzipSync, zipSync }] = await Promise.all([
    import('write-excel-file/universal'),
    import('fflate'),
  ])
  const plain = scoreTable(panel, indicators)
  const table = labels ? labelled(plain, panel, labels) : plain
  const kinds = table.columns.map(({ kind }) => kind)
  const head = table.columns.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' as const }))
  const rows = Array.from(tableRows(table), row =>
    row.map((value, index) => {
      if (value === null) return null
      if (typeof value === 'string') return { value, type: String }
      return { value, type: Number, ...(kinds[index] === 'number' && { format: '0.0000' }) }
    }),
  )
  const columns = kinds.map(kind => ({ width: WIDTH[kind] }))
  const scores = {
    data: [head, ...rows],
    sheet: labels?.sheets.scores ?? 'scores',
    stickyRowsCount: 1,
    columns,
  }
  const notes = labels && {
    data: labels.notes.map(note => [{ value: note, type: String }]),
    sheet: labels.sheets.notes,
    columns: [{ width: 110 }],
  }
  const blob = await writeExcelFile(notes ? [scores, notes] : [scores]).toBlob()
  return zipSync(unzipSync(new Uint8Array(await blob.arrayBuffer())), { mtime: PART_DATE })
}
