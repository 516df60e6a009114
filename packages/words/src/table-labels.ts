import type { TableLabels, TableNotes } from '@papi-lens/io'
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

/**
 * What stands beside a table that is seen, for `tableXlsx`.
 *
 * @param about what the table shows, a line each
 * @example
 * tableNotes(words, ['Sơn La 2024']).lines[0] // => 'Sơn La 2024'
 */
export function tableNotes(words: Pick<Words, 'spreadsheets'>, about: readonly string[]): TableNotes {
  const { sheets, seenNotes } = words.spreadsheets
  return { sheets, lines: [...about, ...seenNotes] }
}
