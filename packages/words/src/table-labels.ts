import type { TableLabels } from '@papi-lens/io'
import type { Words } from './messages.ts'
import { nameOf } from './name-of.ts'

/**
 * Heads and names for a table of scores that people open in a spreadsheet, for `exportCsv` and `exportXlsx`.
 *
 * @example
 * tableLabels(words).head('score') // => 'Điểm'
 */
export function tableLabels(words: Words): TableLabels {
  const { heads, level, sheets, notes } = words.spreadsheets
  const names: Readonly<Record<string, string>> = heads
  return {
    head: column => names[column] ?? column,
    unit: unit => nameOf(unit, words),
    level: known => level[known],
    group: group => words.names.group[group],
    sheets,
    notes,
  }
}
