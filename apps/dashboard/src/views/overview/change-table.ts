import { type Change, type Dataset, type Group, round4, type Score, type Scorecard } from '@papi-lens/core'
import type { SeenTable } from '@papi-lens/io'
import { nameOf, type Words } from '@papi-lens/words'
import type { Place } from '../../place.ts'

/** The table of the page with its heads and terms: figures to four decimals, one row a unit, a hole with its reason. */
export function changeTable(
  dataset: Dataset,
  { rows }: Change,
  scorecard: Scorecard,
  { from, to }: Place,
  words: Words,
): SeenTable {
  const { framework } = dataset.panel
  const { heads, level, change } = words.spreadsheets
  const scored = new Map(
    [
      scorecard.total,
      ...scorecard.dimensions.flatMap(dimension => [dimension, ...dimension.subdimensions]),
    ].map(unit => [unit.id, unit]),
  )
  const figure = (value: number | null | undefined) => (value == null ? null : round4(value))
  const cell = (score: Score) =>
    typeof score === 'number' ? figure(score) : words.names.missing[score.missing]
  const groupName = (group: Group | null) => (group === null ? null : words.names.group[group])
  return {
    columns: [
      heads.level,
      heads.unit,
      change.score(from),
      change.score(to),
      change.delta,
      change.shareDelta,
      change.band,
      change.signal,
      change.comparability,
      change.rank,
      change.of,
      change.group(from),
      change.group(to),
      change.flags,
    ],
    rows: rows.map(row => [
      level[row.level],
      nameOf(framework.unit(row.id), words),
      cell(row.from),
      cell(row.to),
      figure(row.delta),
      figure(row.shareDelta === null ? null : row.shareDelta * 100),
      figure(row.band),
      row.signal && (row.direction === 'up' || row.direction === 'down')
        ? words.signal.moved[row.direction][row.signal]
        : null,
      words.names.verdict[row.comparability],
      scored.get(row.id)?.rank ?? null,
      scored.get(row.id)?.of ?? null,
      groupName(row.groupFrom),
      groupName(row.groupTo),
      row.flags.map(flag => words.names.flag[flag]).join(', '),
    ]),
  }
}
