import type { ImportContext } from './import-context.ts'
import type { ImportedFile, ImportOptions } from './import-report.ts'
import { LONGEST_RECORD, readRecords } from './json-records.ts'
import { EXPORT_ROWS, readScoreTable, refuseFile, scoreColumns } from './read-score-table.ts'

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
  const columns = new Map<string, unknown[]>()
  const heads = new Set<string>()
  let count = 0
  const problem = readRecords(text.replace(/^\uFEFF/, ''), EXPORT_ROWS, (record, index) => {
    count = index + 1
    for (const name of Object.keys(record)) {
      if (heads.size > MOST_HEADS) return
      if (!heads.has(name)) {
        heads.add(name)
        // Of fields that say nothing, the names do.
        if (name === OWN || scoreColumns([OWN, name]).length > 1) columns.set(name, [])
      }
      const column = columns.get(name)
      if (column) column[index] = record[name]
    }
  })
  if (problem) {
    const { why } = problem
    if (why === 'damaged') return refuseFile(file, context, 'damaged-export', { format: 'json' })
    if (why === 'no-list') return refuseFile(file, context, 'no-list', {})
    if (why === 'too-many')
      return refuseFile(file, context, 'too-many-rows', { count: problem.count, most: EXPORT_ROWS })
    const { record } = problem
    if (why === 'no-record') return refuseFile(file, context, 'no-record', { record })
    return refuseFile(file, context, 'long-record', { record, most: LONGEST_RECORD })
  }
  if (heads.size > MOST_HEADS)
    return refuseFile(file, context, 'too-many-columns', { count: heads.size, most: MOST_HEADS })
  // A list of no records is an export of no scores.
  const names = count === 0 ? NO_RECORD : scoreColumns([...heads])
  const values = names.map((name): [string, unknown[]] => {
    const column = columns.get(name) ?? []
    column.length = count
    return [name, column]
  })
  return readScoreTable(file, Object.fromEntries(values), context, options)
}

const NO_RECORD = ['year', 'province_code', 'unit', 'score']
/** Names of fields, of all records together. */
const MOST_HEADS = 2_000
/** The field that says that a file has indicators, beside which some fields are read that are not without it. */
const OWN = 'of_subdimension'
