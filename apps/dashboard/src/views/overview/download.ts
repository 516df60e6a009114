import type { Change, Dataset, Scorecard } from '@papi-lens/core'
import { nameOf, tableNotes, type Words } from '@papi-lens/words'
import { ownNotes } from '../../opened/own-notes.ts'
import type { OwnScores } from '../../opened/own-scores.ts'
import type { Place } from '../../place.ts'
import { save } from '../../save.ts'
import { spreadsheetCsv } from '../../spreadsheet-csv.ts'
import { changeTable } from './change-table.ts'

/** Hands the table of the page to the reader, as a CSV for spreadsheets or as an Excel workbook with its sources. */
export async function downloadChange(
  dataset: Dataset,
  change: Change,
  scorecard: Scorecard,
  view: Place,
  own: OwnScores | null,
  words: Words,
  format: 'csv' | 'xlsx',
): Promise<void> {
  const table = changeTable(dataset, change, scorecard, view, words)
  const { notes, mark } = ownNotes(own, words)
  const name = `papi-${view.province.slug}-${view.from}-${view.to}${mark}.${format}`
  if (format === 'csv') {
    save(new Blob([spreadsheetCsv(table, words)], { type: 'text/csv' }), name)
    return
  }
  const { saveWorkbook } = await import('../../save-workbook.ts')
  const about = `${nameOf(view.province, words)}, ${view.from}–${view.to}: ${words.page.tableTitle}`
  await saveWorkbook(table, tableNotes(words, [about, ...notes]), name)
}
