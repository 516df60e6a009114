import { type SeenTable, type TableNotes, tableXlsx } from '@papi-lens/io'
import { save } from './save.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * Hands a table to the reader as an Excel workbook, with a sheet of notes: for scores those of `tableNotes`. What writes it is
 * loaded with this module, so pages import it when it is asked for.
 */
export async function saveWorkbook(table: SeenTable, notes: TableNotes, name: string): Promise<void> {
  const bytes = await tableXlsx(table, notes)
  save(new Blob([new Uint8Array(bytes)], { type: TYPE }), name)
}
