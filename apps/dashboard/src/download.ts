import { type Change, type Dataset, round4, type Score, type Scorecard } from '@papi-lens/core'
import { nameOf, type Words } from '@papi-lens/words'
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

/** The table as CSV with a byte order mark, which spreadsheets need to read Vietnamese. */
export function toCsv(
  dataset: Dataset,
  { rows }: Change,
  scorecard: Scorecard,
  { from, to }: View,
  words: Words,
): string {
  const { framework } = dataset.panel
  const scored = new Map(
    [
      scorecard.total,
      ...scorecard.dimensions.flatMap(dimension => [dimension, ...dimension.subdimensions]),
    ].map(unit => [unit.id, unit]),
  )
  const cell = (score: Score) => (typeof score === 'number' ? round4(score) : score.missing)
  const figure = (value: number | null) => (value === null ? '' : round4(value))
  const table = rows.map(row => ({
    level: row.level,
    id: row.id,
    name: nameOf(framework.unit(row.id), words),
    [`score_${from}`]: cell(row.from),
    [`score_${to}`]: cell(row.to),
    delta: figure(row.delta),
    share_delta: figure(row.shareDelta),
    band: figure(row.band),
    signal: row.signal ?? '',
    comparability: row.comparability,
    rank: scored.get(row.id)?.rank ?? '',
    of: scored.get(row.id)?.of ?? '',
    [`group_${from}`]: row.groupFrom ?? '',
    [`group_${to}`]: row.groupTo ?? '',
    flags: row.flags.join(' '),
  }))
  return `\uFEFF${Papa.unparse(table, { escapeFormulae: /^[=+@\t\r]|^-(?!\d)/ })}\r\n`
}
