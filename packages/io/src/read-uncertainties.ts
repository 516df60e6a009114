import type { Framework, Province, UncertaintyRow } from '@papi-lens/core'
import { readCsv } from './csv.ts'
import type { Fault } from './fault.ts'
import { createFaultList } from './fault-list.ts'
import { createScoreGrid } from './score-grid.ts'
import { checkBounds, takeUncertainty } from './uncertainty-intake.ts'

const FIGURES = [
  ['standard_error', 'standardError'],
  ['low', 'low'],
  ['high', 'high'],
] as const

/**
 * Reads the uncertainties of a data folder (`scores/uncertainties.csv`, as `toDataFiles` writes it): columns year,
 * province_code, unit, standard_error, low, high in points; an empty cell where a figure is not known.
 *
 * @param scores of the folder, as read into a grid of the same framework and provinces, to hold the bounds against
 * @returns the good rows, and a fault for each unknown id, value that is no number or off the scale, or repeated row
 * @example
 * const csv = 'year,province_code,unit,standard_error,low,high\n2024,14,total,0.4,,\n'
 * readUncertainties('uncertainties.csv', csv, framework, provinces).rows
 * // => [{ year: 2024, province: '14', unit: 'total', standardError: 0.4 }]
 */
export function readUncertainties(
  file: string,
  text: string,
  framework: Framework,
  provinces: readonly Province[],
  scores?: Float64Array,
): { rows: UncertaintyRow[]; faults: Fault[] } {
  const columns = ['year', 'province_code', 'unit', 'standard_error', 'low', 'high'] as const
  const { rows: lines, faults } = readCsv(file, text, columns)
  const grid = createScoreGrid({ framework, provinces })
  if (scores) grid.scores.set(scores)
  const list = createFaultList()
  const provinceAt = new Map(provinces.map(({ code }, index) => [code, index]))
  const unitAt = new Map(framework.units.map(({ id }, index) => [id, index]))
  const [first = 0, last = 0] = [framework.years[0], framework.years.at(-1)]
  for (const { line, cells } of lines) {
    const year = /^\d{4}$/.test(cells.year) ? Number(cells.year) : Number.NaN
    const [province, unit] = [provinceAt.get(cells.province_code), unitAt.get(cells.unit)]
    if (grid.base(year, 0) < 0) {
      list.add(line, 'year', 'unknown-year', () => ({ text: cells.year, first, last }))
    } else if (province === undefined) {
      list.add(line, 'province_code', 'unknown-province', () => ({ text: cells.province_code, nearest: [] }))
    } else if (unit === undefined) {
      list.add(line, 'unit', 'unknown-unit', () => ({ text: cells.unit, nearest: [] }))
    } else {
      const slot = grid.base(year, unit) + province
      const before = grid.origin[slot] ?? 0
      const place = grid.placeOf(slot)
      if (before !== 0) {
        if (place) list.add(line, 'unit', 'score-twice', () => ({ ...place, row: before }))
        continue
      }
      grid.origin[slot] = line
      for (const [column, part] of FIGURES) {
        const said = cells[column]
        const value = said === '' ? Number.NaN : Number(said)
        if (said !== '' && !Number.isFinite(value))
          list.add(line, column, 'not-a-number', () => ({ text: said }))
        else takeUncertainty(value, slot, part, line, column, { grid, faults: list })
      }
      checkBounds(slot, line, { grid, faults: list })
    }
  }
  return {
    rows: grid.uncertainties(),
    faults: [...faults, ...list.list().map(fault => ({ ...fault, file }))],
  }
}
