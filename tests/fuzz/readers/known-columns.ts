// The known rows of a long table in formats that have columns: as numbers or as texts, between columns that say nothing,
// in any order.
import { importFile } from '@papi-lens/io'
import { writeWorkbook } from '../../../packages/io/src/write-workbook.ts'
import {
  type ArrowType,
  madeArrow,
  madeParquet,
  type ParquetType,
  type MadeColumn as Typed,
} from '../../../packages/io/test/made-columns.ts'
import type { FuzzInput } from '../fuzz-reader.ts'
import type { Random } from '../random.ts'
import { PANEL } from '../small-world.ts'
import { holdRows, knownRows, plainNumber, spoil } from './known-rows.ts'

type Cell = string | number | null

interface MadeColumn {
  readonly name: string
  readonly cells: readonly Cell[]
}

type Format = 'arrow' | 'parquet' | 'xlsx' | 'json'

/** A file of known rows, in one of the formats. */
export async function knownColumns(format: Format, random: Random): Promise<FuzzInput> {
  const rows = knownRows(random, '.', random.size(30, 300))
  spoil(rows, random)
  const names = [
    random.of(['year', 'Năm']),
    random.of(['province_code', 'Tỉnh']),
    random.of(['unit', 'Chỉ số']),
    random.of(['score', 'Điểm']),
  ]
  const columns: MadeColumn[] = names.map((name, at) => ({
    name,
    cells: numbersWherePlain(
      rows.map(({ cells }) => cells[at] ?? ''),
      at === 0 || at === 3,
      format === 'xlsx' || format === 'json',
    ),
  }))
  if (random.once(2)) columns.splice(random.below(5), 0, { name: 'ghi chú', cells: rows.map(() => null) })
  if (random.once(3)) columns.reverse()
  const content = await WRITERS[format](columns, random)
  const shown = () => columns.map(({ name, cells }) => `${name}: ${cells.join(' | ')}`).join('\n')
  return {
    way: 'known rows',
    content,
    attempt: async () =>
      holdRows(
        await importFile({ file: `a.${format}`, content }, PANEL, { takeGoodRows: true }),
        rows,
        shown,
      ),
  }
}

/** Texts of numbers as numbers, if all of them are, or cell by cell where a format lets cells differ. */
function numbersWherePlain(texts: readonly string[], isNumeric: boolean, cellByCell: boolean): Cell[] {
  const numbers = texts.map(text => (/^\d+(?:\.\d+)?$/.test(text) ? plainNumber(text) : null))
  const isAll = texts.every((text, at) => text === '' || numbers[at] !== null)
  if (!isNumeric || (!isAll && !cellByCell)) return [...texts]
  return texts.map((text, at) => (text === '' ? null : (numbers[at] ?? text)))
}

const isNumber = ({ cells }: MadeColumn): boolean => cells.every(cell => typeof cell !== 'string')
const isWhole = ({ cells }: MadeColumn): boolean =>
  cells.every(cell => cell === null || (Number.isInteger(cell) && Math.abs(Number(cell)) < 2 ** 15))

const WRITERS: Readonly<
  Record<Format, (columns: readonly MadeColumn[], random: Random) => Promise<Uint8Array | string>>
> = {
  async arrow(columns, random) {
    const typeOf = (column: MadeColumn): ArrowType => {
      if (!isNumber(column)) return random.of(['text', 'category'])
      if (isWhole(column)) return random.of(['int16', 'int32', 'int64', 'float64'])
      return random.of(['float32', 'float64', 'float64'])
    }
    const typed = columns.map((column): Typed<ArrowType> => ({ ...column, type: typeOf(column) }))
    return madeArrow(typed, random.of(['file', 'stream']))
  },
  async parquet(columns, random) {
    const typed = columns.map((column): Typed<ParquetType> => {
      if (!isNumber(column)) return { ...column, type: 'STRING' }
      const isInt = isWhole(column) && !column.cells.includes(null) && random.once(2)
      return { ...column, type: isInt ? 'INT32' : random.of(['FLOAT', 'DOUBLE', 'DOUBLE']) }
    })
    return madeParquet(typed, random.of(['SNAPPY', 'UNCOMPRESSED']), random.of([7, 100, 100_000]))
  },
  async xlsx(columns) {
    const rows = columns[0]?.cells.map((_, row) => columns.map(({ cells }) => cells[row] ?? null)) ?? []
    const heads = columns.map(({ name }) => ({ head: name, width: 12, format: null }))
    return writeWorkbook([{ name: 'Điểm', columns: heads, rows }])
  },
  async json(columns, random) {
    const records = columns[0]?.cells.map((_, row) =>
      Object.fromEntries(columns.map(({ name, cells }) => [name, cells[row]])),
    )
    return JSON.stringify(records, null, random.of([0, 1]))
  },
}
