import type { ImportContext } from './import-context.ts'
import type { ImportedFile, ImportOptions } from './import-report.ts'
import { EXPORT_ROWS, type RawColumns, readScoreTable, refuseFile, scoreColumns } from './read-score-table.ts'

/**
 * Reads scores from Arrow IPC, file or stream, uncompressed, as `exportArrow` writes it. Columns year, province_code, unit
 * and score are needed; standard_error, low and high are read where there.
 *
 * Flechette, which reads it, is loaded on the first call.
 *
 * @returns rows and uncertainties to make a panel of, and a report of every fault; bytes that are no Arrow data are one
 * @example
 * const { rows, uncertainties } = await importArrow('scores.arrow', await exportArrow(panel), panel)
 * createPanel({ ...panel, rows, uncertainties }).score('14', 2023, 'total') // => 42.3966
 */
export async function importArrow(
  file: string,
  bytes: Uint8Array,
  context: ImportContext,
  options: Pick<ImportOptions, 'takeGoodRows'> = {},
): Promise<ImportedFile> {
  const { tableFromIPC } = await import('@uwdata/flechette')
  let columns: RawColumns
  try {
    // An empty stream is valid Arrow, but a file of nothing is none that anyone meant to give.
    if (bytes.length === 0) throw new Error('the file is empty')
    const table = tableFromIPC(bytes)
    // What the file claims is known before it is laid out; a few bytes may claim any number of rows.
    if (table.numRows > EXPORT_ROWS) {
      return refuseFile(file, context, 'too-many-rows', { count: table.numRows, most: EXPORT_ROWS })
    }
    const names = scoreColumns(table.schema.fields.map(({ name }) => name))
    columns = Object.fromEntries(names.map(name => [name, table.getChild(name).toArray()]))
  } catch {
    return refuseFile(file, context, 'damaged-export', { format: 'arrow' })
  }
  return readScoreTable(file, columns, context, options)
}
