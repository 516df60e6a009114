import type { ImportContext } from './import-context.ts'
import type { ImportedFile, ImportOptions } from './import-report.ts'
import { readScoreTable, refuseFile, scoreColumns } from './read-score-table.ts'

/**
 * Reads scores from a JSON array of records, as `exportJson` writes it. Records need year, province_code, unit and score;
 * standard_error, low and high are read where there.
 *
 * @returns rows and uncertainties to make a panel of, and a report of every fault; its row is the line of the record in
 *   a file that has one record a line
 * @example
 * const { report, rows, uncertainties } = importJson('scores.json', exportJson(panel), panel)
 * report.errors // => []
 * createPanel({ ...panel, rows, uncertainties }).score('14', 2023, 'total') // => 42.3966
 */
export function importJson(
  file: string,
  text: string,
  context: ImportContext,
  options: Pick<ImportOptions, 'takeGoodRows'> = {},
): ImportedFile {
  let records: unknown
  try {
    records = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refuseFile(file, context, 'damaged-export', { format: 'json' })
  }
  if (!Array.isArray(records)) return refuseFile(file, context, 'no-list', {})
  const broken = records.findIndex(record => typeof record !== 'object' || record === null)
  if (broken >= 0) return refuseFile(file, context, 'no-record', { record: broken + 1 })
  const list: readonly Readonly<Record<string, unknown>>[] = records
  const heads = new Set<string>()
  for (const record of list) for (const name of Object.keys(record)) heads.add(name)
  // A list of no records is an export of no scores.
  const names = list.length === 0 ? NO_RECORD : scoreColumns([...heads])
  const columns = Object.fromEntries(names.map(name => [name, list.map(record => record[name])]))
  return readScoreTable(file, columns, context, options)
}

const NO_RECORD = ['year', 'province_code', 'unit', 'score']
