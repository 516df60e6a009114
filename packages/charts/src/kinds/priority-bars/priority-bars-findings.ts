import {
  type Dataset,
  isScore,
  isWeakArea,
  type MissingReason,
  type Priority,
  type PriorityReason,
  prioritiesOf,
  reasonsOf,
} from '@papi-lens/core'
import type { PriorityBarsFound } from '@papi-lens/words'
import type { AskedWith } from '../../asked.ts'
import { type UnitRow, unitRow } from '../../rows/unit-rows.ts'

/** A weak area in the order, with why it stands there. */
export interface RankedArea extends UnitRow {
  /** 1 for the most urgent of all, weak or not. */
  readonly order: number
  readonly priority: Priority
  readonly reasons: readonly PriorityReason[]
}

/** What priority bars show. */
export interface PriorityBarsFindings extends PriorityBarsFound {
  readonly areas: readonly RankedArea[]
  /** Sub-dimensions of the year without a score, which are in no order. */
  readonly holes: readonly (UnitRow & { readonly missing: MissingReason })[]
}

/**
 * The weak areas of a province and year (in the lower two groups, or clearly down) in the order of priority, with what
 * makes each urgent, and how firm its place is.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`
 * @example
 * const { areas, scored } = priorityBarsFindings(dataset, askedOf(dataset, { province: '14', year: 2023 }))
 * const [first] = areas
 * const told = [first?.unit.id, first?.order, areas.length, scored]
 * told // => ['voluntary-contributions', 1, 14, 28]
 */
export function priorityBarsFindings(dataset: Dataset, asked: AskedWith<'province'>): PriorityBarsFindings {
  const { province, year } = asked
  const { panel } = dataset
  const { framework } = panel
  const ranked = prioritiesOf(dataset, province.code, year)
  const areas = ranked.flatMap((priority, index): RankedArea[] => {
    if (!isWeakArea(priority.flags)) return []
    const reasons = reasonsOf(dataset, province.code, year, priority)
    return [{ ...unitRow(framework, priority.id, year), order: index + 1, priority, reasons }]
  })
  const measured = framework.dimensionsIn(year).flatMap(id => framework.subdimensionsIn(year, id))
  const holes = measured.flatMap(id => {
    const score = panel.score(province.code, year, id)
    return isScore(score) ? [] : [{ ...unitRow(framework, id, year), missing: score.missing }]
  })
  return { province, year, areas, scored: ranked.length, holes }
}
