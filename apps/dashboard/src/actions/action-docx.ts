import type { Words } from '@papi-lens/words'
import { tableDocx } from '../table-docx.ts'
import { type ActionRow, COLUMNS, type Column } from './action-table.ts'

/** How wide the columns are against each other. */
const WIDTHS: Readonly<Record<Column, number>> = {
  area: 34,
  cause: 33,
  action: 44,
  lead: 25,
  partners: 22,
  due: 21,
  output: 20,
  status: 17,
  score: 26,
}

/** The appendix as a Word file. */
export function actionDocx(
  rows: readonly ActionRow[],
  about: readonly string[],
  words: Words,
): Promise<Blob> {
  const { order, column, title, language } = words.actions
  const columns = COLUMNS.map(name => ({ head: column[name], width: WIDTHS[name] }))
  const table = {
    title,
    columns: [{ head: order, width: 0 }, ...columns],
    rows: rows.map(({ cells }, at) => [`${at + 1}`, ...COLUMNS.map(name => cells[name])]),
    notes: about,
    language,
  }
  return tableDocx(table, words.lang)
}
