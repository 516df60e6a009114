import type { Column } from '@uwdata/flechette'
import type { ImportContext } from './import-context.ts'
import type { ImportedFile, ImportOptions } from './import-report.ts'
import { EXPORT_ROWS, type RawColumns, readScoreTable, refuseFile, scoreColumns } from './read-score-table.ts'
import { decimalOfSingle } from './single-precision.ts'

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
  const { tableFromIPC } = await import('./arrow-reader.ts')
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
    const children = names.map(name => table.getChild(name))
    if (children.some(({ length }) => length !== table.numRows)) throw new Error('columns of other lengths')
    columns = Object.fromEntries(children.map((child, at) => [names[at], valuesOf(child)]))
  } catch (error) {
    // Our form of the library tells of such a claim before it lays anything out.
    if (error instanceof Error && 'rows' in error && Number(error.rows) > EXPORT_ROWS)
      return refuseFile(file, context, 'too-many-rows', { count: Number(error.rows), most: EXPORT_ROWS })
    return refuseFile(file, context, 'damaged-export', { format: 'arrow' })
  }
  return readScoreTable(file, columns, context, options)
}

/** Characters of texts that are read of a column: a few bytes of a file may be used for any number of its cells. */
const MOST_CHARACTERS = 200e6

/** Types of the format, by their numbers: nothing, whole, floating, yes or no, decimal; and texts in three layouts. */
const [FLOAT, SINGLE] = [3, 1]
const [NUMBERS, TEXTS] = [new Set([1, 2, 3, 6, 7]), new Set([5, 20, 24])]

/** The values of a column of numbers or texts, which is all that scores are made of. */
function valuesOf(column: Column<unknown>): ArrayLike<unknown> {
  const { type } = column
  const { typeId } = 'dictionary' in type ? type.dictionary : type
  if (NUMBERS.has(typeId) && type.typeId === typeId) {
    const numbers = column.toArray()
    const isSingle = 'precision' in type && type.typeId === FLOAT && type.precision === SINGLE
    return isSingle ? Array.from<unknown, unknown>(numbers, decimalOfSingle) : numbers
  }
  if (!NUMBERS.has(typeId) && !TEXTS.has(typeId)) throw new Error('neither numbers nor texts')
  const values: unknown[] = []
  let characters = 0
  for (const value of column) {
    if (typeof value === 'string') characters += value.length
    if (characters > MOST_CHARACTERS) throw new Error('texts beyond any table of scores')
    values.push(value)
  }
  return values
}
