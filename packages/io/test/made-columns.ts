// Arrow and Parquet files of columns of any type, as other programs write them.
import {
  dictionary,
  float32,
  float64,
  int16,
  int32,
  int64,
  tableFromArrays,
  tableToIPC,
  utf8,
} from '@uwdata/flechette'
import { parquetWriteBuffer } from 'hyparquet-writer'

export interface MadeColumn<Type> {
  readonly name: string
  readonly cells: readonly (string | number | null)[]
  readonly type: Type
}

const ARROW_TYPES = {
  text: () => utf8(),
  category: () => dictionary(utf8(), int16()),
  int16: () => int16(),
  int32: () => int32(),
  int64: () => int64(),
  float32: () => float32(),
  float64: () => float64(),
}

export type ArrowType = keyof typeof ARROW_TYPES

/** The bytes of an Arrow file or stream. */
export function madeArrow(columns: readonly MadeColumn<ArrowType>[], format: 'file' | 'stream'): Uint8Array {
  const table = tableFromArrays(
    columns.map(({ name, cells }): [string, unknown[]] => [name, [...cells]]),
    { types: Object.fromEntries(columns.map(({ name, type }) => [name, ARROW_TYPES[type]()])) },
  )
  return tableToIPC(table, { format }) ?? new Uint8Array()
}

export type ParquetType = 'INT32' | 'FLOAT' | 'DOUBLE' | 'STRING'

/** The bytes of a Parquet file with groups of so many rows. */
export function madeParquet(
  columns: readonly MadeColumn<ParquetType>[],
  codec: 'SNAPPY' | 'UNCOMPRESSED',
  rowGroupSize: number,
): Uint8Array {
  const columnData = columns.map(({ name, cells, type }) => ({
    name,
    data: [...cells],
    type,
    nullable: cells.includes(null),
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData, codec, rowGroupSize }))
}
