import type { Dataset } from '@papi-lens/core'
import type { SeenTable } from '@papi-lens/io'
import { changeText, nameOf, scoreText, type Words } from '@papi-lens/words'
import type { Action } from './action.ts'
import { outcomeOf } from './action-outcome.ts'

/** An action as text, cell by cell: the appendix on paper, in Word and in a workbook says the same. */
export interface ActionRow {
  readonly id: string
  readonly cells: Readonly<Record<Column, string>>
}

/** Columns of the appendix, in their order. */
export const COLUMNS = [
  'area',
  'cause',
  'action',
  'lead',
  'partners',
  'due',
  'output',
  'status',
  'score',
] as const
export type Column = (typeof COLUMNS)[number]

/** The rows of the appendix, in the order of the list. */
export function actionRows(actions: readonly Action[], dataset: Dataset, words: Words): ActionRow[] {
  return actions.map(action => {
    const { cause, lead, partners, due, output, status, source } = action
    const from = source && words.actions.from(source.plan, source.ref)
    return {
      id: action.id,
      cells: {
        area: `${areaName(action, dataset, words)} (${provinceName(action, dataset, words)})`,
        cause,
        action: [action.action, from].filter(Boolean).join('\n'),
        lead,
        partners,
        due,
        output,
        status: words.actions.statuses[status],
        score: scoreThen(action, dataset, words),
      },
    }
  })
}

/** The score that an action answers, and what became of it. */
export function scoreThen(action: Action, dataset: Dataset, words: Words): string {
  const { year, score } = action
  const then = score === null ? '' : words.actions.scoreIn(year, scoreText(score, words))
  const found = outcomeOf(dataset, action)
  if (!found) return then
  const now = words.actions.scoreIn(found.year, scoreText(found.row.to, words))
  const { direction, signal } = found.row
  const moved = direction === 'up' || direction === 'down' ? words.signal.moved[direction] : null
  const verdict = signal !== null && moved !== null ? moved[signal] : ''
  const change = [changeText(found.row, words), verdict].filter(Boolean).join(', ')
  return [then, `${now} (${change})`].filter(Boolean).join('\n')
}

/** The appendix as a table to be saved. */
export function actionTable(actions: readonly Action[], dataset: Dataset, words: Words): SeenTable {
  const { order, column } = words.actions
  return {
    columns: [order, ...COLUMNS.map(name => column[name])],
    rows: actionRows(actions, dataset, words).map(({ cells }, at) => [
      at + 1,
      ...COLUMNS.map(name => cells[name] || null),
    ]),
  }
}

/** The area with its number in the year of the results; by its id where the data know none. */
export function areaName({ area, year }: Action, { panel }: Dataset, words: Words): string {
  const unit = panel.framework.units.find(({ id }) => id === area)
  if (!unit) return area
  const number = panel.framework.years.includes(year) ? panel.framework.position(area, year) : null
  return [number, nameOf(unit, words)].filter(Boolean).join(' ')
}

/** The province by its name; by its code where the data know none. */
export function provinceName({ province }: Action, { panel }: Dataset, words: Words): string {
  const found = panel.provinces.find(({ code }) => code === province)
  return found ? nameOf(found, words) : province
}
