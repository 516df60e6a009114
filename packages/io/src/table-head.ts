import { cellNumber } from './cell-number.ts'
import { type Cell, cellText, isBlank } from './cell-text.ts'
import { columnLetter, isKnownHead, rolesOf } from './column-head.ts'
import type { FaultList } from './fault-list.ts'
import type { TriedHead } from './head-problem.ts'
import { type FormSurroundings, type RecognisedForm, recogniseForm } from './table-form.ts'
import { readUnitLabel } from './unit-label.ts'
import { datedHeads, isYearRow, yearBands } from './year-band.ts'

/** Rows searched for the heads, below titles, comments and empty lines. */
export const HEAD_ROWS = 24

/** Rows that heads take at most: a language or a level each, and the numbers of the columns. */
const TALLEST = 4

type Rows = readonly (readonly Cell[])[]

/** A table that was found in the first rows of a text or sheet. */
export interface FoundTable {
  readonly form: RecognisedForm['form']
  /** Index of the first row below the heads. */
  readonly dataAt: number
  /** Index of the row that heads begin in. */
  readonly at: number
  remark(row: number, faults: FaultList, warnings: FaultList): void
}

/**
 * Finds the table in the first rows of a text or sheet: the row, or rows, that head most columns of scores. Rows above
 * are a title or notes.
 *
 * @param tried takes the rows that might have been heads and are none
 */
export function findTable(
  rows: Rows,
  surroundings: FormSurroundings,
  tried: TriedHead[] = [],
): FoundTable | null {
  let best: (FoundTable & { readonly worth: number }) | null = null
  for (let at = 0; at < Math.min(HEAD_ROWS, rows.length); at++) {
    const first = rows[at] ?? []
    if (first.every(isBlank)) continue
    const height = headHeight(rows, at, surroundings)
    const isUnit = (text: string) => isUnitText(text, surroundings)
    const bands = yearBands(rows.slice(at, at + height), isUnit)
    const { heads: combined, conflicts } = combine(bands?.rows ?? rows.slice(at, at + height), surroundings)
    const dated = bands ? null : datedHeads(combined, text => surroundings.spellings.unit(text) >= 0)
    const heads = dated?.heads ?? combined
    const below = rows.slice(at + height, at + height + HEAD_ROWS)
    const found = recogniseForm(heads, surroundings, {
      provinceColumn: () => provinceColumnIn(heads, below, surroundings),
      years: bands?.years ?? dated?.years ?? [],
    })
    if (!found) {
      tried.push({ row: at, heads })
      continue
    }
    const worth =
      found.form.kind === 'long' ? 1_000 : found.form.units.length + (found.namesProvinces ? 500 : 0)
    if (best && best.worth >= worth) continue
    best = {
      form: found.form,
      at,
      dataAt: at + height,
      worth,
      remark(row, faults, warnings) {
        found.remark(row, faults, warnings)
        for (const { column, first, second } of conflicts) {
          const { units } = surroundings.context.framework
          const [one, other] = [units[first], units[second]]
          if (one && other) {
            faults.add(row, columnLetter(column), 'heads-disagree', () => ({ first: one, second: other }))
          }
        }
      },
    }
  }
  return best
}

/** How many rows from here on are heads of one table. */
function headHeight(rows: Rows, at: number, surroundings: FormSurroundings): number {
  const { province, unit, score } = rolesOf((rows[at] ?? []).map(cellText))
  // Where the head of a long table stands complete, a unit in the column of units makes a row, whatever else it lacks.
  const unitColumns = province && score ? (unit ?? []) : []
  const isRowOfLong = (cells: readonly Cell[]): boolean =>
    unitColumns.some(column => isUnitText(cellText(cells[column]), surroundings))
  let height = 1
  while (height < TALLEST) {
    const cells = rows[at + height] ?? []
    if (isRowOfLong(cells) || !isHeadRow(cells, surroundings)) break
    height++
  }
  return height
}

/** Whether a row below a head still heads the columns: known names only, years, or the numbers of the columns. */
function isHeadRow(cells: readonly Cell[], surroundings: FormSurroundings): boolean {
  const filled = cells.filter(cell => !isBlank(cell))
  if (filled.length === 0) return false
  if (numbersColumns(filled) || isYearRow(cells)) return true
  let known = 0
  for (const cell of filled) {
    const text = cellText(cell)
    if (typeof cell !== 'string' || cellNumber(text) !== null) return false
    if (isUnitText(text, surroundings) || isKnownHead(text)) known++
    else if (surroundings.spellings.province(text) >= 0) return false
  }
  return known * 2 >= filled.length
}

/** A row such as "A, B, (1), (2), (3)" that only numbers the columns. */
function numbersColumns(cells: readonly Cell[]): boolean {
  const texts = cells.map(cell => cellText(cell).replace(/^[([]|[)\]]$/g, ''))
  const numbers = texts.filter(text => /^\d{1,3}$/.test(text)).map(Number)
  if (numbers.length < 3 || !texts.every(text => /^(\d{1,3}|[A-ZĐ])$/iu.test(text))) return false
  const [first = 0] = numbers
  return first <= 4 && numbers.every((number, index) => number === first + index)
}

interface Combined {
  readonly heads: readonly string[]
  /** Columns that two rows head with different units, by index. */
  readonly conflicts: readonly { readonly column: number; readonly first: number; readonly second: number }[]
}

/**
 * One head a column from rows of heads, in which the same is said in two languages, or a dimension stands over its
 * parts, or a unit over "score" and "rank".
 */
function combine(rows: Rows, surroundings: FormSurroundings): Combined {
  const width = Math.max(...rows.map(({ length }) => length))
  const conflicts: { column: number; first: number; second: number }[] = []
  const { spellings, year, context } = surroundings
  const isOver = (column: number, text: string): boolean =>
    rows.some(cells => [column - 1, column + 1].some(beside => cellText(cells[beside]) === text))
  const headOf = (column: number): string => {
    const texts = [...new Set(rows.map(cells => cellText(cells[column])).filter(Boolean))].reverse()
    const [lowest = ''] = texts
    const units = texts.filter(text => isUnitText(text, surroundings))
    const [unit] = units
    if (unit === undefined) return texts.find(text => rolesOf([text]) && isKnownHead(text)) ?? lowest
    if (unit !== lowest && !/^\(?\d/.test(lowest)) {
      // A group of columns is over several; a name in another language is not.
      if ('score' in rolesOf([lowest])) return unit
      return isKnownHead(lowest) || isOver(column, unit) ? lowest : unit
    }
    const [second = -1, first = -1] = units.map(text => spellings.unit(text, year))
    const [lower, upper] = [context.framework.units[second], context.framework.units[first]]
    if (lower && upper && lower.id !== upper.id && lower.dimension !== upper.id && upper.level !== 'total') {
      conflicts.push({ column, first, second })
    }
    return unit
  }
  const heads = Array.from({ length: width }, (_, column) => headOf(column))
  return { heads, conflicts }
}

function isUnitText(text: string, { spellings, year }: FormSurroundings): boolean {
  return spellings.unit(text, year) >= 0 || readUnitLabel(text) !== null
}

/** The column below the heads in which most cells are provinces, if any are; labels of other columns are none. */
function provinceColumnIn(
  heads: readonly string[],
  rows: Rows,
  { spellings }: FormSurroundings,
): number | null {
  const counts = new Map<number, number>()
  for (const cells of rows) {
    cells.forEach((cell, column) => {
      if (typeof cell !== 'string' || readUnitLabel(cell) || spellings.province(cellText(cell)) < 0) return
      counts.set(column, (counts.get(column) ?? 0) + 1)
    })
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  // A row that has a province there itself is one of the rows below the heads.
  return best === undefined || spellings.province(heads[best[0]] ?? '') >= 0 ? null : best[0]
}
