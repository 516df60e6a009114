import { type CellRange, columnOf, rangeOf, rowOf } from './cell-range.ts'
import { type NumberFormat, shownNumber } from './number-format.ts'
import { OddCell } from './odd-cell.ts'
import { readXml } from './xml.ts'

/** What cells of all sheets of a workbook refer to. */
export interface SheetSurroundings {
  readonly strings: readonly string[]
  readonly formats: readonly (NumberFormat | null)[]
  readonly countsFrom1904: boolean
  /** Takes note of so many more cells that are to be made; throws when the workbook has too many of them. */
  readonly claim: (cells: number) => void
}

export type SheetCell = string | number | boolean | OddCell | null

/** A sheet as it is seen: row 1 is rows[0]; rows without cells are empty. */
export interface SheetContent {
  readonly rows: readonly (readonly SheetCell[])[]
  /** Rows and columns, from 0, that hold something and are hidden; their cells are not in the rows. */
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
}

/** A sheet in XLSX ends there. */
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384]

/**
 * Reads the XML of a sheet. A merged cell's value holds for its whole area. Cells without a reference follow the one
 * before them.
 *
 * @throws {Error} if it is no sound XML
 */
export function readSheet(xml: string, surroundings: SheetSurroundings): SheetContent {
  const rows: SheetCell[][] = []
  const merged: CellRange[] = []
  const isHiddenColumn = new Uint8Array(MOST_COLUMNS)
  const hiddenRows = new Set<number>()
  const hiddenColumns = new Set<number>()
  let [row, column, width, claimed, columnRuns] = [-1, -1, 0, 0, 0]
  let [isHiddenRow, isInCell] = [false, false]
  let type = 'n'
  let [style, value, formula]: [string | null, string | null, string | null] = [null, null, null]
  let taking: 'value' | 'formula' | 'text' | null = null
  let phonetic = 0

  const startRow = (attributes: Readonly<Record<string, string>>): void => {
    const stated = Number(attributes.r ?? 0)
    row = Number.isInteger(stated) && stated > 0 && stated <= MOST_ROWS ? stated - 1 : row + 1
    column = -1
    isHiddenRow =
      isTrue(attributes.hidden) || (isTrue(attributes.customHeight) && Number(attributes.ht) === 0)
  }
  const startCell = (attributes: Readonly<Record<string, string>>): void => {
    const reference = attributes.r ?? ''
    const stated = reference === '' ? -1 : columnOf(reference)
    column = stated >= 0 && stated < MOST_COLUMNS ? stated : column + 1
    if (row < 0) row = Math.max(0, Math.min(rowOf(reference), MOST_ROWS - 1))
    type = attributes.t ?? 'n'
    style = attributes.s ?? null
    value = null
    formula = null
    isInCell = true
  }
  const endCell = (): void => {
    isInCell = false
    const cell = cellOf(type, style, value, formula, surroundings)
    if (cell === null) return
    if (isHiddenRow) hiddenRows.add(row)
    else if (isHiddenColumn[column] === 1) hiddenColumns.add(column)
    else {
      if (row >= rows.length || column >= width) {
        width = Math.max(width, column + 1)
        const span = Math.max(row + 1, rows.length) * width
        surroundings.claim(span - claimed)
        claimed = span
        while (rows.length <= row) rows.push([])
      }
      const cells = rows[row]
      if (!cells) return
      while (cells.length < column) cells.push(null)
      cells[column] = cell
    }
  }
  readXml(xml, {
    open(name, attributes) {
      if (isInCell) {
        if (name === 'v') taking = 'value'
        else if (name === 't') taking = phonetic > 0 ? null : 'text'
        else if (name === 'f') {
          taking = 'formula'
          formula = ''
        } else if (name === 'rPh') phonetic++
      } else if (name === 'c') startCell(attributes())
      else if (name === 'row') startRow(attributes())
      else if (name === 'col') {
        const { min, max, hidden, width: wide } = attributes()
        const isHidden = isTrue(hidden) || (wide !== undefined && Number(wide) === 0)
        // No sheet has more runs of columns than columns.
        if (isHidden && ++columnRuns <= MOST_COLUMNS) isHiddenColumn.fill(1, Number(min) - 1, Number(max))
      } else if (name === 'mergeCell') {
        const range = rangeOf(attributes().ref ?? '')
        if (range) merged.push(range)
      }
    },
    close(name) {
      if (!isInCell) return
      if (name === 'c') endCell()
      else if (name === 'rPh') phonetic--
      else if (name === 'v' || name === 't' || name === 'f') taking = null
    },
    text(text) {
      if (taking === null) return
      if (taking === 'formula') formula += text
      else value = value === null ? text : value + text
    },
  })
  spread(merged, rows, width, surroundings, isHiddenColumn)
  return { rows, hiddenRows: sorted(hiddenRows), hiddenColumns: sorted(hiddenColumns) }
}

function cellOf(
  type: string,
  style: string | null,
  value: string | null,
  formula: string | null,
  { strings, formats, countsFrom1904 }: SheetSurroundings,
): SheetCell {
  // A formula may well give an empty text; without a type it was never worked out.
  if (formula !== null && (value === null || value === '') && type !== 'str') {
    return new OddCell('no-stored-value', formula === '' ? '=…' : `=${formula.slice(0, 60)}`)
  }
  if (value === null || value === '') return null
  switch (type) {
    case 's':
      return strings[Number(value)] || null
    case 'str':
    case 'inlineStr':
      return value
    case 'b':
      return value.trim() === '1' || value.trim() === 'true'
    case 'e':
      return new OddCell('error-value', value.trim().slice(0, 20))
    case 'd':
      return new OddCell('date', value.trim().slice(0, 10))
    default: {
      const number = Number(value)
      if (Number.isNaN(number)) return value
      const format = style === null ? null : formats[Number(style)]
      if (!format) return number
      // Without the tail that a product in binary has: 0.07 × 100.
      const percent = format.oddity === 'percent' ? Number((number * 100).toPrecision(12)) : null
      return new OddCell(format.oddity, shownNumber(number, format, countsFrom1904), percent)
    }
  }
}

/** Gives a merged cell's value to its whole area, as far as the sheet has cells. */
function spread(
  merged: readonly CellRange[],
  rows: SheetCell[][],
  width: number,
  { claim }: SheetSurroundings,
  isHiddenColumn: Uint8Array,
): void {
  for (const { top, left, bottom, right } of merged) {
    const value = rows[top]?.[left] ?? null
    if (value === null) continue
    const [last, end] = [Math.min(bottom, rows.length - 1), Math.min(right, width - 1)]
    claim(Math.max(0, last - top + 1) * Math.max(0, end - left + 1))
    for (let row = top; row <= last; row++) {
      const cells = rows[row]
      for (let column = left; cells && column <= end; column++) {
        if (isHiddenColumn[column] === 1) continue
        while (cells.length < column) cells.push(null)
        cells[column] ??= value
      }
    }
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

function sorted(numbers: ReadonlySet<number>): number[] {
  return [...numbers].sort((a, b) => a - b)
}
