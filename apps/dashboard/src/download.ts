import {
  asCellText,
  type Change,
  type Dataset,
  type Group,
  round4,
  type Score,
  type Scorecard,
} from '@papi-lens/core'
import { decimalMark, nameOf, type Words } from '@papi-lens/words'
import Papa from 'papaparse'
import type { View } from './view.ts'

/** Hands the table of the page to the reader as a CSV file for spreadsheets, four decimals, one row a unit. */
export function downloadChange(
  dataset: Dataset,
  change: Change,
  scorecard: Scorecard,
  view: View,
  words: Words,
): void {
  const url = URL.createObjectURL(
    new Blob([toCsv(dataset, change, scorecard, view, words)], { type: 'text/csv' }),
  )
  const link = document.createElement('a')
  link.href = url
  link.download = `papi-${view.province.slug}-${view.from}-${view.to}.csv`
  link.click()
  // The browser has taken the data by the next task; keeping the address would keep the memory.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}

/** The table as CSV for a spreadsheet of the page's language: its heads and terms, its decimal mark, a byte order mark. */
export function toCsv(
  dataset: Dataset,
  { rows }: Change,
  scorecard: Scorecard,
  { from, to }: View,
  words: Words,
): string {
  const { framework } = dataset.panel
  const { heads, level, change } = words.spreadsheets
  const scored = new Map(
    [
      scorecard.total,
      ...scorecard.dimensions.flatMap(dimension => [dimension, ...dimension.subdimensions]),
    ].map(unit => [unit.id, unit]),
  )
  const decimal = decimalMark(words)
  const figure = (value: number | null | undefined) =>
    value == null ? '' : `${round4(value)}`.replace('.', decimal)
  const cell = (score: Score) =>
    typeof score === 'number' ? figure(score) : words.names.missing[score.missing]
  const groupName = (group: Group | null) => (group === null ? '' : words.names.group[group])
  const table = rows.map(row => ({
    [heads.level]: level[row.level],
    [heads.unit]: asCellText(nameOf(framework.unit(row.id), words)),
    [change.score(from)]: cell(row.from),
    [change.score(to)]: cell(row.to),
    [change.delta]: figure(row.delta),
    [change.shareDelta]: figure(row.shareDelta === null ? null : row.shareDelta * 100),
    [change.band]: figure(row.band),
    [change.signal]:
      row.signal && (row.direction === 'up' || row.direction === 'down')
        ? words.signal.moved[row.direction][row.signal]
        : '',
    [change.comparability]: words.names.verdict[row.comparability],
    [change.rank]: scored.get(row.id)?.rank ?? '',
    [change.of]: scored.get(row.id)?.of ?? '',
    [change.group(from)]: groupName(row.groupFrom),
    [change.group(to)]: groupName(row.groupTo),
    [change.flags]: row.flags.map(flag => words.names.flag[flag]).join(', '),
  }))
  return `\uFEFF${Papa.unparse(table, { delimiter: decimal === ',' ? ';' : ',' })}\r\n`
}
