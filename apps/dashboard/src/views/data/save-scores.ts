import type { Panel } from '@papi-lens/core'
import { type ExportFormat, exportPanel } from '@papi-lens/io'
import { decimalMark, tableLabels, type Words } from '@papi-lens/words'
import { save } from '../../save.ts'

/** The files that the view offers. */
export type ScoreFile = Extract<ExportFormat, 'csv' | 'xlsx' | 'parquet'>

const TYPES: Readonly<Record<ScoreFile, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
}

/** Hands all scores to the reader: to people as `papi export --spreadsheet` writes them, to programs as `papi export` does. */
export async function saveScores(panel: Panel, format: ScoreFile, words: Words): Promise<void> {
  const forPeople = format !== 'parquet'
  const { bytes } = await exportPanel(panel, format, {
    forSpreadsheet: forPeople,
    decimal: forPeople ? decimalMark(words) : '.',
    labels: forPeople ? tableLabels(words) : undefined,
  })
  save(
    new Blob([new Uint8Array(bytes)], { type: TYPES[format] }),
    `papi-${panel.years[0]}-${panel.years.at(-1)}.${format}`,
  )
}
