import { createPanel, type Dataset, type Panel } from '@papi-lens/core'
import { type ExportFormat, exportPanel, joinScores, unpackRows } from '@papi-lens/io'
import { decimalMark, tableLabels, type Words } from '@papi-lens/words'
import { ownNotes } from '../../opened/own-notes.ts'
import type { OwnScores } from '../../opened/own-scores.ts'
import { save } from '../../save.ts'

/** The files that the view offers. */
export type ScoreFile = Extract<ExportFormat, 'csv' | 'xlsx' | 'parquet'>

/** Which scores: all in use, or only those that the reader opened. */
export type ScoreChoice = 'all' | 'own'

const TYPES: Readonly<Record<ScoreFile, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
}

/**
 * Hands scores to the reader, with the indicators that were opened: to people as `papi export --spreadsheet` writes them, to
 * programs as `papi export` does.
 */
export async function saveScores(
  dataset: Dataset,
  own: OwnScores | null,
  choice: ScoreChoice,
  format: ScoreFile,
  words: Words,
): Promise<void> {
  const panel = choice === 'own' ? ownPanel(dataset, own) : dataset.panel
  const forPeople = format !== 'parquet'
  const { notes, mark } = ownNotes(own, words)
  const labels = tableLabels(words)
  const indicators = own?.indicators.value
  const { bytes } = await exportPanel(panel, format, {
    forSpreadsheet: forPeople,
    decimal: forPeople ? decimalMark(words) : '.',
    labels: forPeople ? { ...labels, notes: [...notes, ...labels.notes] } : undefined,
    indicators: indicators && indicators.values.length > 0 ? indicators : undefined,
  })
  const years = panel.years.filter(year => panel.framework.units.some(({ id }) => hasScores(panel, year, id)))
  save(
    new Blob([new Uint8Array(bytes)], { type: TYPES[format] }),
    `papi-${years[0]}-${years.at(-1)}${mark}.${format}`,
  )
}

/** Only what the reader opened, the later file's scores where two have the same. */
function ownPanel({ panel: { framework, provinces }, comparability }: Dataset, own: OwnScores | null): Panel {
  let panel = createPanel({ framework, provinces, rows: [] })
  for (const { rows, uncertainties } of own?.joined.value.used ?? []) {
    const joined = joinScores({ panel, comparability }, { rows: unpackRows(rows), uncertainties })
    panel = createPanel({ framework, provinces, ...joined })
  }
  return panel
}

function hasScores(panel: Panel, year: number, unit: string): boolean {
  return panel.column(year, unit).some(score => !Number.isNaN(score))
}
