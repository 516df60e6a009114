import type { Dataset } from '@papi-lens/core'
import type { HeatMapFound } from '@papi-lens/words'
import type { AskedWith } from '../../asked.ts'
import { countWeak, type PlacedScore, placedScore } from '../../placed-score.ts'
import { type NumberedName, type UnitRow, unitRow, unitRows } from '../../rows/unit-rows.ts'

/** A score with its group; or why there is none. */
export interface HeatCell extends PlacedScore {
  /** Whether the unit was redefined since the column before. */
  readonly isBroken: boolean
}

export interface HeatRow extends NumberedName {
  /** The whole of which the other rows are parts, or the province that is asked about. */
  readonly isHead: boolean
  /** What a unit stands below in the list: 1 for a part of the whole, 2 for a part of that. */
  readonly depth: number
  readonly cells: readonly HeatCell[]
}

/** What a heat map shows: units by year for one province, or provinces by unit for one year, the only one then. */
export interface HeatMapFindings extends HeatMapFound {
  /** Units of the columns; empty where the columns are years. */
  readonly units: readonly UnitRow[]
  readonly rows: readonly HeatRow[]
}

/**
 * What a heat map shows over years: a unit and what it consists of in `to`, of the total also the sub-dimensions, in every
 * year from `fromAsked` on, or from the first.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `unknown-year`
 * @example
 * const found = heatMapOverYears(dataset, askedOf(dataset, { province: '14', from: 2018, to: 2023 }))
 * [found.rows.length, found.years.length] // => [37, 6]
 */
export function heatMapOverYears(dataset: Dataset, asked: AskedWith<'province'>): HeatMapFindings {
  const { province, unit, fromAsked, to } = asked
  const { panel } = dataset
  const from = fromAsked ?? panel.years[0] ?? to
  const years = panel.years.filter(year => year >= from && year <= to)
  const { framework } = panel
  const deep = unitRows(framework, unit, to).flatMap((row, index) => {
    const isPart = index > 0 && row.unit.level === 'dimension'
    const parts = isPart ? framework.subdimensionsIn(to, row.unit.id) : []
    return [
      { ...row, depth: Math.min(index, 1) },
      ...parts.map(id => ({ ...unitRow(framework, id, to), depth: 2 })),
    ]
  })
  const rows = deep.map(row => ({
    ...row,
    isHead: row.depth === 0,
    cells: years.map((year, column) =>
      cellOf(dataset, province.code, row.unit.id, year, years[column - 1] ?? null),
    ),
  }))
  const parts = rows.length > 1 ? rows.filter(({ depth }) => depth === 1) : rows
  const weakIn = years.flatMap((year, column) => {
    const groups = parts.flatMap(({ cells }) => cells[column]?.group ?? [])
    return groups.length > 0 ? [{ year, ...countWeak(groups) }] : []
  })
  return { province, unit, over: 'years', years, units: [], rows, weakIn: weakIn.slice(-2) }
}

/**
 * What a heat map shows over provinces: a unit and what it consists of in one year, a row for each province, the one asked
 * about first.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `unknown-year`
 */
export function heatMapOfProvinces(dataset: Dataset, asked: AskedWith<'province'>): HeatMapFindings {
  const { province, provinces, unit, year } = asked
  const units = unitRows(dataset.panel.framework, unit, year)
  const chosen = [province, ...provinces.filter(({ code }) => code !== province.code)]
  const rows = chosen.map((one, index) => ({
    unit: one,
    number: null,
    isHead: index === 0,
    depth: 0,
    cells: units.map(row => cellOf(dataset, one.code, row.unit.id, year, null)),
  }))
  const cells = rows[0]?.cells ?? []
  const parts = cells.length > 1 ? cells.slice(1) : cells
  const weakIn = [{ year, ...countWeak(parts.flatMap(({ group }) => group ?? [])) }]
  return { province, unit, over: 'provinces', years: [year], units, rows, weakIn }
}

function cellOf(
  { panel, comparability }: Dataset,
  province: string,
  unit: string,
  year: number,
  before: number | null,
): HeatCell {
  return {
    ...placedScore(panel, province, year, unit),
    isBroken: before !== null && comparability.between(unit, before, year) === 'redefined',
  }
}
