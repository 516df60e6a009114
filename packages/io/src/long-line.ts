import { plainNumber } from './cell-number.ts'
import { SpellingTable } from './spelling-table.ts'
import type { LongForm } from './table-form.ts'
import type { TableTarget } from './table-reader.ts'

export interface LineReader {
  /**
   * Reads one line of a long table straight from its UTF-8; false if the line needs the careful reader, which finds
   * out what is wrong with it, once those before it have been taken. Nothing of it has been read then.
   */
  read(bytes: Uint8Array, start: number, ends: Int32Array, row: number): boolean
  /** Takes what has been read and not been taken yet. */
  flush(): void
}

/**
 * Scores taken at a time. Those of a file in no order lie far apart in the grid; processors fetch many such places at
 * once when nothing else is done between them.
 */
const BATCH = 1 << 11

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
  const textOf = (names: SpellingTable, column: number, bytes: Uint8Array, start: number, ends: Int32Array) =>
    names.find(bytes, startOf(column, start, ends), ends[column] ?? 0)
  const scoreHead = heads[scoreColumn] ?? ''
  const provinces = new SpellingTable(spellings.province)
  const units = new SpellingTable(text => spellings.unit(text))
  const [bases, provincesRead, rows] = [new Int32Array(BATCH), new Int32Array(BATCH), new Int32Array(BATCH)]
  const scores = new Float64Array(BATCH)
  let held = 0
  const flush = (): void => {
    const count = held
    held = 0
    for (let at = 0; at < count; at++)
      intake.take(bases[at] ?? 0, provincesRead[at] ?? 0, scores[at] ?? 0, rows[at] ?? 0, scoreHead)
  }
  const read = (bytes: Uint8Array, start: number, ends: Int32Array, row: number): boolean => {
    const year =
      yearColumn === undefined
        ? (target.year ?? -1)
        : plainNumber(bytes, startOf(yearColumn, start, ends), ends[yearColumn] ?? 0)
    const unit = units.find(bytes, startOf(unitColumn, start, ends), ends[unitColumn] ?? 0)
    if (unit < 0) return false
    const base = grid.base(year, unit)
    if (base < 0) return false
    const province = provinces.find(bytes, startOf(provinceColumn, start, ends), ends[provinceColumn] ?? 0)
    if (province < 0) return false
    // What else names the province or the unit must not name another; the careful reader says so.
    for (const { column, names } of besideProvince)
      if (textOf(names, column, bytes, start, ends) !== province) return false
    for (const { column, names } of besideUnit) {
      const other = textOf(names, column, bytes, start, ends)
      if (
        other >= 0 &&
        other !== unit &&
        grid.framework.units[unit]?.dimension !== grid.framework.units[other]?.id
      )
        return false
    }
    const score = plainNumber(bytes, startOf(scoreColumn, start, ends), ends[scoreColumn] ?? 0)
    if (score < 0) return false
    bases[held] = base
    provincesRead[held] = province
    scores[held] = score
    rows[held] = row
    if (++held === BATCH) flush()
    return true
  }
  return { read, flush }
}

function startOf(column: number, start: number, ends: Int32Array): number {
  return column === 0 ? start : (ends[column - 1] ?? 0) + 1
}
