import type { ImportContext } from './import-context.ts'
import type { ImportedFile, ImportOptions } from './import-report.ts'
import { type RawColumns, readScoreTable, refuseFile, scoreColumns } from './read-score-table.ts'

/**
 * Rows that are read at most. A damaged or hostile file may claim any number; the scores of all communes over 14 years
 * come to fewer.
 */
const MAX_ROWS = 5_000_000

/**
 * Reads scores from a Parquet file, uncompressed or with Snappy, as `exportParquet` and DuckDB write it. Columns year,
 * province_code, unit and score are needed; standard_error, low and high are read where there.
 *
 * hyparquet, which reads it, is loaded on the first call.
 *
 * @returns rows and uncertainties to make a panel of, and a report of every fault; bytes that are no Parquet data are one
 * @example
 * const { rows, uncertainties } = await importParquet('scores.parquet', await exportParquet(panel), panel)
 * createPanel({ ...panel, rows, uncertainties }).score('14', 2023, 'total') // => 42.3966
 */
export async function importParquet(
  file: string,
  bytes: Uint8Array,
  context: ImportContext,
  options: Pick<ImportOptions, 'takeGoodRows'> = {},
): Promise<ImportedFile> {
  const { parquetMetadata, parquetReadObjects, parquetSchema } = await import('hyparquet')
  let columns: RawColumns
  try {
    const buffer = new Uint8Array(bytes).buffer
    const metadata = parquetMetadata(buffer)
    if (metadata.num_rows > MAX_ROWS) {
      const message = `the file has ${metadata.num_rows} rows; split it into files of at most ${MAX_ROWS}`
      return refuseFile(file, context, 'too-large', message)
    }
    const names = scoreColumns(parquetSchema(metadata).children.map(({ element }) => element.name))
    const records = await parquetReadObjects({ file: buffer, metadata, columns: names })
    columns = Object.fromEntries(names.map(name => [name, records.map(record => record[name])]))
  } catch (error) {
    const reason = error instanceof Error ? error.message : error
    const message = `not readable as Parquet (${reason}); write it again, uncompressed or with Snappy`
    return refuseFile(file, context, 'unreadable-file', message)
  }
  return readScoreTable(file, columns, context, options)
}
