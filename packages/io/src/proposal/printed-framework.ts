import type { Cell } from '../cell-text.ts'
import { cellText } from '../cell-text.ts'
import { findLabelColumns, labelsOf } from '../indicators/label-columns.ts'
import { readUnitLabel, type UnitLabel } from '../unit-label.ts'

/** A dimension or sub-dimension as a workbook of its year prints it. */
export interface PrintedUnit {
  readonly dimension: number
  /** Position in the dimension; null for the dimension itself. */
  readonly part: number | null
  readonly vi: string | null
  readonly en: string | null
}

type Rows = readonly (readonly Cell[])[]

/** Columns in which labels of rows may stand, and rows in which labels of columns may. */
const [LABEL_COLUMNS, HEAD_ROWS] = [6, 24]

/**
 * The dimensions and sub-dimensions that a sheet prints with their positions, each once, in the order of the positions:
 * beside its rows, or over its columns.
 *
 * @param headAt index of the row that names the provinces over the columns; null where they stand in rows
 */
export function printedUnits(rows: Rows, headAt: number | null, firstProvince: number): PrintedUnit[] {
  const found = new Map<string, PrintedUnit>()
  const take = (label: UnitLabel | null, vi: string | null, en: string | null): void => {
    if (!label || label.isIndicator) return
    const { dimension, part } = label
    const key = `${dimension}.${part ?? 0}`
    const before = found.get(key)
    found.set(key, { dimension, part, vi: before?.vi ?? vi, en: before?.en ?? en })
  }
  if (headAt !== null) {
    const columns = findLabelColumns(rows, headAt, Math.min(firstProvince, LABEL_COLUMNS))
    for (const cells of rows.slice(headAt + 1)) {
      const { vi, en } = labelsOf(cells, columns)
      const [first, second] = [vi, en].map(text => (text === null ? null : readUnitLabel(text)))
      const label = first ?? second ?? null
      take(label, first ? first.name || null : vi, second ? second.name || null : en)
    }
  } else {
    for (const cells of rows.slice(0, HEAD_ROWS)) {
      for (const cell of cells) {
        const label = readUnitLabel(cellText(cell))
        if (label)
          take(
            label,
            isVietnamese(label.name) ? label.name : null,
            isVietnamese(label.name) ? null : label.name,
          )
      }
    }
  }
  return [...found.values()].sort((a, b) => a.dimension - b.dimension || (a.part ?? 0) - (b.part ?? 0))
}

function isVietnamese(text: string): boolean {
  return /[^\0-\x7f]/.test(text)
}
