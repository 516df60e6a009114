import {
  type ChangeRow,
  type ChangeSummary,
  changeBetween,
  type Dataset,
  type Position,
  type PriorityReason,
  type Province,
  positionOf,
  type Resampling,
  reasonsOf,
  type ScoredUnit,
  scorecardOf,
  summarise,
} from '@papi-lens/core'
import { areasOf } from '@papi-lens/plans'
import type { ProvinceCardFound } from '@papi-lens/words'
import type { AskedWith } from '../../asked.ts'
import { type UnitRow, unitRow } from '../../rows/unit-rows.ts'

/** A sub-dimension that moved clearly. */
export interface MovedUnit extends UnitRow {
  readonly change: ChangeRow
}

/** A sub-dimension of the first priority, and why. */
export interface FirstUnit extends UnitRow {
  readonly score: number
  readonly reasons: readonly PriorityReason[]
}

/** What a province's card shows. */
export interface ProvinceCardFindings extends ProvinceCardFound {
  readonly province: Province
  readonly total: ScoredUnit
  /** Of the total; null without one. */
  readonly position: Position | null
  readonly change: ChangeRow | null
  readonly summary: ChangeSummary | null
  /** At most three, the change furthest beyond usual movement first. */
  readonly moves: readonly MovedUnit[]
  /** At most three, in the order of priority. */
  readonly firsts: readonly FirstUnit[]
  /** Whether some sub-dimension of the year has no score, so that the order is of the others. */
  readonly isPartial: boolean
  readonly resamplings: readonly Resampling[]
}

const LISTED = 3

/**
 * A province in a year at a glance, by the functions that its pages and commands have: `scorecardOf`, `positionOf`,
 * `changeBetween` with `summarise`, and the order of `areasOf`.
 *
 * @throws {PapiError} `unknown-province`, `unknown-year`, `invalid-period`
 * @example
 * const found = provinceCardFindings(dataset, askedOf(dataset, { province: '14', year: 2023 }))
 * found.moves.map(({ unit }) => unit.id) // => ['internet-access', 'appeals-response', 'justice-access']
 * found.firsts[0].unit.id // => 'voluntary-contributions'
 */
export function provinceCardFindings(dataset: Dataset, asked: AskedWith<'province'>): ProvinceCardFindings {
  const { province, to: year } = asked
  const { panel, comparability } = dataset
  const { framework } = panel
  const from = asked.from < year ? asked.from : null
  const { total, dimensions } = scorecardOf(dataset, province.code, year)
  const scores = dimensions.flatMap(({ subdimensions }) => subdimensions.map(({ score }) => score))
  const change = from === null ? null : changeBetween(dataset, province.code, from, year)
  const summary = change && summarise(change)
  // The draws behind stability change nothing of the order.
  const { areas } = areasOf(dataset, [], province.code, year, { draws: 0 })
  const position = from === null ? null : positionOf(dataset, province.code, 'total', from, year)
  return {
    province,
    year,
    from,
    total,
    isPublished: scores.some(score => typeof score === 'number'),
    isPlaced: position !== null,
    position,
    change: summary?.total ?? null,
    summary,
    moves: (summary?.clear ?? [])
      .slice(0, LISTED)
      .map(row => ({ ...unitRow(framework, row.id, year), change: row })),
    firsts: areas.slice(0, LISTED).flatMap(({ id, priority }): FirstUnit[] => {
      if (!priority) return []
      const reasons = reasonsOf(dataset, province.code, year, priority)
      return [{ ...unitRow(framework, id, year), score: priority.score, reasons }]
    }),
    isPartial: scores.some(score => typeof score !== 'number'),
    resamplings: from === null ? [] : comparability.resampledBetween(from, year),
  }
}
