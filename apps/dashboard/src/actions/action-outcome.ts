import { type ChangeRow, changeBetween, type Dataset, isScore } from '@papi-lens/core'
import type { Action } from './action.ts'

/** What became of the score since an action was written. */
export interface Outcome {
  /** The latest later year with a score of the province for the area. */
  readonly year: number
  /** From the action's year to that one. */
  readonly row: ChangeRow
}

/** The latest score after the results that an action answers, beside those; null as long as there is none. */
export function outcomeOf(
  dataset: Dataset,
  { province, area, year }: Pick<Action, 'province' | 'area' | 'year'>,
): Outcome | null {
  const { panel } = dataset
  if (!panel.provinces.some(({ code }) => code === province) || !panel.years.includes(year)) return null
  if (!panel.framework.units.some(({ id }) => id === area)) return null
  const later = panel.years.findLast(each => each > year && isScore(panel.score(province, each, area)))
  if (later === undefined) return null
  const row = changeBetween(dataset, province, year, later).rows.find(({ id }) => id === area)
  return row ? { year: later, row } : null
}
