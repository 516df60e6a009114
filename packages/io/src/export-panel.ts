import type { Panel } from '@papi-lens/core'
import { exportArrow } from './export-arrow.ts'
import { type CsvOptions, exportCsv } from './export-csv.ts'
import { exportJson } from './export-json.ts'
import { exportParquet } from './export-parquet.ts'
import { exportXlsx } from './export-xlsx.ts'
import { scoreTable } from './score-table.ts'

/** The formats that scores can be exported in; each is the usual ending of its files. */
export const EXPORT_FORMATS = ['csv', 'json', 'arrow', 'parquet', 'xlsx'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** A file to be written, and how many scores are in it. */
export interface Export {
  readonly bytes: Uint8Array
  readonly rows: number
}

/**
 * The published scores of a panel as a file in one of the formats; options are for CSV. What is exported imports back
 * to an equal panel.
 *
 * @example
 * const { bytes, rows } = await exportPanel(panel, 'csv')
 * rows // => 28854
 * new TextDecoder().decode(bytes.slice(0, 4)) // => 'year'
 */
export async function exportPanel(
  panel: Panel,
  format: ExportFormat,
  options: CsvOptions = {},
): Promise<Export> {
  return { bytes: await bytesOf(panel, format, options), rows: scoreTable(panel, options.indicators).rows }
}

async function bytesOf(panel: Panel, format: ExportFormat, options: CsvOptions): Promise<Uint8Array> {
  switch (format) {
    case 'csv':
      return new TextEncoder().encode(exportCsv(panel, options))
    case 'json':
      return new TextEncoder().encode(exportJson(panel, options.indicators))
    case 'arrow':
      return exportArrow(panel, options.indicators)
    case 'parquet':
      return exportParquet(panel, options.indicators)
    case 'xlsx':
      return exportXlsx(panel, options.labels, options.indicators)
  }
}
