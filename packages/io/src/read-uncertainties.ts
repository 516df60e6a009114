import type { Framework, Province, UncertaintyRow } from '@papi-lens/core'
import { readCsv } from './csv.ts'
import type { Fault } from './fault.ts'

/**
 * Reads the uncertainties of a data folder (`scores/uncertainties.csv`, as `toDataFiles` writes it): columns year,
 * province_code, unit, standard_error, low, high in points; an empty cell where a figure is not known.
 *
 * @returns the good rows, and a fault for each unknown id, value that is no number, or repeated row
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
): { rows: UncertaintyRow[]; faults: Fault[] } {
  const columns = ['year', 'province_code', 'unit', 'standard_error', 'low', 'high'] as const
  const { rows: lines, faults } = readCsv(file, text, columns)
  const codes = new Set(provinces.map(({ code }) => code))
  const units = new Set(framework.units.map(({ id }) => id))
  const rows: UncertaintyRow[] = []
  const lineOf = new Map<string, number>()
  for (const { line, cells } of lines) {
    const fault = (column: (typeof columns)[number], code: Fault['code'], message: string): void => {
      faults.push({ file, row: line, column, code, message })
    }
    const { province_code: province, unit } = cells
    const year = Number(cells.year)
    const key = `${year} ${province} ${unit}`
    const before = lineOf.get(key)
    const figures = (['standard_error', 'low', 'high'] as const).map(column => {
      const value = cells[column] === '' ? null : Number(cells[column])
      if (value === null || (Number.isFinite(value) && !(column === 'standard_error' && value < 0)))
        return value
      fault(column, 'invalid-value', `"${cells[column]}" is no ${column}; write it like 0.4`)
      return undefined
    })
    const [standardError, low, high] = figures
    if (figures.includes(undefined)) continue
    if (!framework.years.includes(year)) fault('year', 'unknown-id', `unknown year "${cells.year}"`)
    else if (!codes.has(province)) fault('province_code', 'unknown-id', `unknown province code "${province}"`)
    else if (!units.has(unit)) fault('unit', 'unknown-id', `unknown unit "${unit}"`)
    else if (!framework.scale(unit, year))
      fault('unit', 'not-measured', `"${unit}" was not measured in ${year}`)
    else if (low != null && high != null && low > high) {
      fault('low', 'invalid-value', `low ${low} is above high ${high}; swap them`)
    } else if (before !== undefined) fault('unit', 'duplicate', `the same row is on line ${before}; keep one`)
    else if (figures.some(value => value !== null)) {
      lineOf.set(key, line)
      rows.push({
        ...{ year, province, unit },
        ...(standardError == null ? {} : { standardError }),
        ...(low == null ? {} : { low }),
        ...(high == null ? {} : { high }),
      })
    }
  }
  return { rows, faults }
}
