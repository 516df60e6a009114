import type { Panel } from '@papi-lens/core'
import type { IndicatorTable } from './indicators/indicator.ts'
import { scoreTable } from './score-table.ts'

/**
 * The published scores of a panel as a Parquet file compressed with Snappy: the columns of the other exports, with year
 * as INT32, text as strings (dictionary-encoded where that is shorter) and scores, in points, as DOUBLE. Read by DuckDB, Spark, Polars, pandas
 * and others. The same panel gives the same bytes.
 *
 * hyparquet-writer, which writes it, is loaded on the first call.
 *
 * @example
 * const bytes = await exportParquet(panel)
 * String.fromCharCode(...bytes.slice(0, 4)) // => 'PAR1'
 */
export async function exportParquet(panel: Panel, indicators?: IndicatorTable): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  const types = { year: 'INT32', category: 'STRING', number: 'DOUBLE' } as const
  const columnData = scoreTable(panel, indicators).columns.map(({ name, kind, values }) => ({
    name,
    data: [...values],
    type: types[kind],
    nullable: values.includes(null),
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: ROW_GROUP, createdBy: 'papi-lens' }))
}

/** Rows that are read and skipped together. The whole of 2011–2024 fits into one group. */
const ROW_GROUP = 100_000
