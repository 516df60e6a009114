import {
  certaintyOf,
  type Dataset,
  type MoveRow,
  type Position,
  positionOf,
  provinceMoves,
} from '@papi-lens/core'
import type { DotStripFound } from '@papi-lens/words'
import type { AskedWith } from '../../asked.ts'
import { countWeak, type PlacedScore, placedScore } from '../../placed-score.ts'
import { type UnitRow, unitRows } from '../../rows/unit-rows.ts'
import { type RegionPlace, regionPlace } from '../../standing-line.ts'

/** One strip: a unit, where the province stands in it, and where it came from. */
export interface StripRow extends UnitRow, PlacedScore {
  /** Best and worst rank that it may well have; null where nobody asked, or there is no basis for one. */
  readonly rankRange: readonly [best: number, worst: number] | null
  /** Provinces with a score that year, also where this one has none. */
  readonly of: number
  /** Null where the province has no score. */
  readonly position: Position | null
  /** Whether the two years compare at all. */
  readonly compares: boolean
}

/** What a dot strip shows. */
export interface DotStripFindings extends DotStripFound {
  readonly rows: readonly StripRow[]
  /** The unit itself between the two years, for its ranks; null where there is no earlier year. */
  readonly change: MoveRow | null
  /** Its place in the region of the province. */
  readonly region: RegionPlace
}

/**
 * What a dot strip shows: the position of a province among all in a unit and in what it consists of.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `unknown-year`, `invalid-period`
 * @example
 * const found = dotStripFindings(dataset, askedOf(dataset, { province: '14', year: 2023 }))
 * found.rows.length // => 9
 * found.rows[0].rank // => 30
 */
export function dotStripFindings(dataset: Dataset, asked: AskedWith<'province'>): DotStripFindings {
  const { province, unit, from, to, ranks } = asked
  const { panel, comparability } = dataset
  const moves = from < to ? provinceMoves(dataset, province.code, from, to) : []
  const rows = unitRows(panel.framework, unit, to).map((row): StripRow => {
    const { id } = row.unit
    const verdict = from < to ? comparability.between(id, from, to) : 'not-measured'
    return {
      ...row,
      ...placedScore(panel, province.code, to, id),
      rankRange: (ranks && certaintyOf(dataset, province.code, id, to)?.rankRange) || null,
      of: panel.column(to, id).filter(score => !Number.isNaN(score)).length,
      position: from < to ? positionOf(dataset, province.code, id, from, to) : null,
      compares: verdict === 'same' || verdict === 'rescaled',
    }
  })
  const groups = rows.slice(1).flatMap(({ position }) => (position ? [position.group] : []))
  return {
    province,
    from,
    to,
    unit,
    rows,
    change: moves.find(({ id }) => id === unit.id) ?? null,
    region: regionPlace(panel, province.code, to, unit.id),
    ...countWeak(groups),
  }
}
