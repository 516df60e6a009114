import { type WrittenCell, type WrittenColumn, writeWorkbook } from './write-workbook.ts'

/** A table as it is seen on a page or beside a chart. */
export interface SeenTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly WrittenCell[])[]
}

/** What stands beside a table in its workbook: this package speaks no language, so the caller gives the words. */
export interface TableNotes {
  readonly sheets: { readonly table: string; readonly notes: string }
  /** What the table shows, where its figures are from and what they mean, a line each. */
  readonly lines: readonly string[]
}

/** Narrowest and widest column in characters; longer texts are cut by their neighbours, not lost. */
const [NARROWEST, WIDEST] = [6, 60]

/**
 * A table that a person sees, as an Excel workbook: one sheet with the figures as numbers, shown with four decimals where a
 * column has any, under heads that stay in view; and one that says what they are. The same table gives the same bytes.
 *
 * @example
 * const table = { columns: ['Năm', 'Điểm'], rows: [[2023, 1.5], [2024, null]] }
 * const bytes = await tableXlsx(table, { sheets: { table: 'Số liệu', notes: 'Nguồn' }, lines: ['PAPI'] })
 * String.fromCharCode(...bytes.slice(0, 2)) // => 'PK'
 */
export function tableXlsx({ columns, rows }: SeenTable, { sheets, lines }: TableNotes): Promise<Uint8Array> {
  const described = columns.map((head, index) =>
    columnOf(
      head,
      rows.map(row => row[index] ?? null),
    ),
  )
  return writeWorkbook([
    { name: sheets.table, columns: described, rows },
    { name: sheets.notes, lines },
  ])
}

function columnOf(head: string, cells: readonly WrittenCell[]): WrittenColumn {
  const hasDecimals = cells.some(cell => typeof cell === 'number' && !Number.isInteger(cell))
  const lengths = cells.map(cell => (typeof cell === 'string' ? cell.length : cell === null ? 0 : 8))
  const width = Math.min(WIDEST, Math.max(NARROWEST, head.length + 2, ...lengths))
  return { head, width, format: hasDecimals ? '0.0000' : null }
}
