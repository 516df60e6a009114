import { plainNumber } from './cell-number.ts'
import { SpellingTable } from './spelling-table.ts'
import type { LongForm } from './table-form.ts'
import type { TableTarget } from './table-reader.ts'

/**
 * Reads one line of a long table straight from the text; false if the line needs the careful reader, which finds out
 * what is wrong with it. Nothing has been taken then.
 */
export type LineReader = (text: string, start: number, ends: Int32Array, row: number) => boolean

/**
 * The fast way through a long table, for lines whose year and score are plain digits and whose names are known.
 * Sorted files repeat the cells of the line above, so those are compared before they are looked up.
 */
export function createLineReader({ columns, heads }: LongForm, target: TableTarget): LineReader {
  const { grid, spellings, intake } = target
  const [yearColumn] = columns.year ?? []
  const [provinceColumn = 0, ...otherProvinces] = columns.province
  const [unitColumn = 0, ...otherUnits] = columns.unit
  const [scoreColumn = 0] = columns.score
  const besideProvince = otherProvinces.map(column => ({
    column,
    names: new SpellingTable(spellings.province),
  }))
  const besideUnit = otherUnits.map(column => ({
    column,
    names: new SpellingTable(text => spellings.unit(text)),
  }))
  const textOf = (names: SpellingTable, column: number, text: string, start: number, ends: Int32Array) =>
    names.find(text, startOf(column, start, ends), ends[column] ?? 0)
  const scoreHead = heads[scoreColumn] ?? ''
  const provinces = new SpellingTable(spellings.province)
  const units = new SpellingTable(text => spellings.unit(text))
  return (text, start, ends, row) => {
    const year =
      yearColumn === undefined
        ? (target.year ?? -1)
        : plainNumber(text, startOf(yearColumn, start, ends), ends[yearColumn] ?? 0)
    const unit = units.find(text, startOf(unitColumn, start, ends), ends[unitColumn] ?? 0)
    if (unit < 0) return false
    const base = grid.base(year, unit)
    if (base < 0) return false
    const province = provinces.find(text, startOf(provinceColumn, start, ends), ends[provinceColumn] ?? 0)
    if (province < 0) return false
    // What else names the province or the unit must not name another; the careful reader says so.
    for (const { column, names } of besideProvince)
      if (textOf(names, column, text, start, ends) !== province) return false
    for (const { column, names } of besideUnit) {
      const other = textOf(names, column, text, start, ends)
      if (
        other >= 0 &&
        other !== unit &&
        grid.framework.units[unit]?.dimension !== grid.framework.units[other]?.id
      )
        return false
    }
    const score = plainNumber(text, startOf(scoreColumn, start, ends), ends[scoreColumn] ?? 0)
    if (score < 0) return false
    intake.take(base, province, score, row, scoreHead)
    return true
  }
}

function startOf(column: number, start: number, ends: Int32Array): number {
  return column === 0 ? start : (ends[column - 1] ?? 0) + 1
}
