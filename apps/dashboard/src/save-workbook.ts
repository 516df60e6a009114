import { type SeenTable, tableXlsx } from '@papi-lens/io'
import { tableNotes, type Words } from '@papi-lens/words'
import { save } from './save.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * Hands a table to the reader as an Excel workbook, with a sheet on its sources. What writes it is loaded with this
 * module, so pages import it when it is asked for.
 *
 * @param about what the table shows, a line each
 */
export async function saveWorkbook(
  table: SeenTable,
  about: readonly string[],
  name: string,
  words: Words,
): Promise<void> {
  const bytes = await tableXlsx(table, tableNotes(words, about))
  save(new Blob([new Uint8Array(bytes)], { type: TYPE }), name)
}
