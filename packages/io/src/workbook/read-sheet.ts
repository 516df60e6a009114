import { type CellRange, columnOf, rangeOf, rowOf } from './cell-range.ts'
import { readPlainRows, splitSheet } from './plain-rows.ts'
import { cellOf, type SheetCell, type SheetSurroundings } from './sheet-cell.ts'
import { readXml, type XmlHandler } from './xml.ts'

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
 * Reads the XML of a sheet, in UTF-8. A merged cell's value holds for its whole area. Cells without a reference follow the
 * one before them.
 *
 * @throws {Error} if it is no sound XML
 */
export function readSheet(xml: Uint8Array, surroundings: SheetSurroundings): SheetContent {
  const rows: SheetCell[][] = []
  const merged: CellRange[] = []
  const isHiddenColumn = new Uint8Array(MOST_COLUMNS)
  const hiddenRows = new Set<number>()
  const hiddenColumns = new Set<number>()
  let [row, rowBefore, column, width, claimed, columnRuns] = [-1, -1, -1, 0, 0, 0]
  let [isHiddenRow, isInCell] = [false, false]
  let type = 'n'
  let [style, value, formula]: [string | null, string | null, string | null] = [null, null, null]
  let taking: 'value' | 'formula' | 'text' | null = null
  let phonetic = 0

  const startRow = (attributes: Readonly<Record<string, string>>): void => {
    const stated = Number(attributes.r ?? 0)
    rowBefore = row
    row = Number.isInteger(stated) && stated > 0 && stated <= MOST_ROWS ? stated - 1 : row + 1
    column = -1
    isHiddenRow =
      isTrue(attributes.hidden) || (isTrue(attributes.customHeight) && Number(attributes.ht) === 0)
  }
  const moveTo = (stated: number): void => {
    column = stated >= 0 && stated < MOST_COLUMNS ? stated : column + 1
  }
  const startCell = (attributes: Readonly<Record<string, string>>): void => {
    const reference = attributes.r ?? ''
    const stated = reference === '' ? -1 : columnOf(reference)
    moveTo(stated)
    if (row < 0) row = Math.max(0, Math.min(rowOf(reference), MOST_ROWS - 1))
    type = attributes.t ?? 'n'
    style = attributes.s ?? null
    value = null
    formula = null
    isInCell = true
  }
  const endCell = (): void => {
    isInCell = false
    put(cellOf(type, style, value, formula, surroundings))
  }
  const put = (cell: SheetCell): void => {
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
  const handler: XmlHandler = {
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
  }
  const split = splitSheet(xml)
  readXml(split?.rest ?? new TextDecoder().decode(xml), handler)
  if (split) {
    const taker = {
      startRow,
      cell(stated: number, cell: SheetCell) {
        moveTo(stated)
        put(cell)
      },
      xml(piece: string, isRowBegun: boolean) {
        if (isRowBegun) row = rowBefore
        readXml(`<sheetData>${piece}</sheetData>`, handler)
      },
    }
    readPlainRows(split.rows, taker, surroundings)
  }
  spread(merged, rows, width, surroundings, isHiddenColumn)
  return { rows, hiddenRows: sorted(hiddenRows), hiddenColumns: sorted(hiddenColumns) }
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
