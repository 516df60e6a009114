import { plainNumber } from './cell-number.ts'
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
  const { year: yearColumn, province: provinceColumn, unit: unitColumn, score: scoreColumn } = columns
  const scoreHead = heads[scoreColumn] ?? ''
  const provinces = new Repeated(spellings.province)
  const units = new Repeated(spellings.unit)
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
    const score = plainNumber(text, startOf(scoreColumn, start, ends), ends[scoreColumn] ?? 0)
    if (score < 0) return false
    intake.take(base, province, score, row, scoreHead)
    return true
  }
}

function startOf(column: number, start: number, ends: Int32Array): number {
  return column === 0 ? start : (ends[column - 1] ?? 0) + 1
}

/** A look-up that remembers its last answer. */
class Repeated {
  private before = ''
  private found = -1
  private readonly look: (text: string) => number

  constructor(look: (text: string) => number) {
    this.look = look
  }

  find(text: string, start: number, end: number): number {
    if (end - start === this.before.length && text.startsWith(this.before, start)) return this.found
    this.before = text.slice(start, end)
    this.found = this.look(this.before)
    return this.found
  }
}
