import type { ImportContext } from './import-context.ts'
import type { ImportedFile, ImportOptions } from './import-report.ts'
import { EXPORT_ROWS, type RawColumns, readScoreTable, refuseFile, scoreColumns } from './read-score-table.ts'
import { decimalOfSingle } from './single-precision.ts'

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
  const { parquetMetadata, parquetReadObjects, parquetSchema } = await import('./parquet-reader.ts')
  let columns: RawColumns
  try {
    const buffer = new Uint8Array(bytes).buffer
    const metadata = parquetMetadata(buffer)
    // What the groups hold together counts, not only what the file says of itself.
    const grouped = metadata.row_groups.reduce((sum, { num_rows }) => sum + Number(num_rows), 0)
    const count = Math.max(Number(metadata.num_rows), grouped)
    const most = Math.min(EXPORT_ROWS, Math.max(FEWEST_ROWS, ROWS_A_BYTE * bytes.length))
    if (count > most) return refuseFile(file, context, 'too-many-rows', { count, most })
    const isSound = metadata.row_groups.every(({ num_rows, columns: chunks }) =>
      chunks.every(({ meta_data }) => meta_data?.num_values === num_rows),
    )
    if (grouped !== Number(metadata.num_rows) || !isSound) throw new Error('columns of other lengths')
    const elements = parquetSchema(metadata).children.map(({ element }) => element)
    const names = scoreColumns(elements.map(({ name }) => name))
    const singles = new Set(elements.flatMap(({ name, type }) => (type === 'FLOAT' ? [name] : [])))
    const records = await parquetReadObjects({ file: buffer, metadata, columns: names })
    const valuesOf = (name: string): unknown[] => {
      const values = records.map(record => record[name])
      return singles.has(name) ? values.map(decimalOfSingle) : values
    }
    columns = Object.fromEntries(names.map(name => [name, valuesOf(name)]))
  } catch {
    return refuseFile(file, context, 'damaged-export', { format: 'parquet' })
  }
  return readScoreTable(file, columns, context, options)
}

/** A row of scores takes some bytes, however well it is packed; small files may have any number of equal rows. */
const [ROWS_A_BYTE, FEWEST_ROWS] = [20, 10_000]
