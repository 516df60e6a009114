import { type Cell, cellText } from './cell-text.ts'
import { columnLetter, isAside } from './column-head.ts'
import type { TableTarget } from './table-reader.ts'

/** Rows searched for the names of the provinces. */
const HEAD_ROWS = 12
/** Fewer names than this in a row are an accident, unless there are no more provinces. */
const FEWEST = 3

const NATIONAL =
  /^(toàn quốc|cả nước|trung bình|trung vị|national|mean|average|median|vi[eệ]t ?nam|min|max|thang điểm|scale)/iu

/** Where a sheet names the provinces. */
export interface ProvinceHead {
  /** Index of the row in the sheet. */
  readonly at: number
  readonly columns: readonly { readonly column: number; readonly province: number }[]
}

/**
 * The row of a sheet that names the provinces, one a column. The 2024 workbook has the 34 new provinces above, whose
 * names are names of old ones too: the row that names most provinces, each counted once, is the one.
 */
export function findProvinceRow(
  rows: readonly (readonly Cell[])[],
  target: TableTarget,
): ProvinceHead | null {
  let best: ProvinceHead | null = null
  let most = 1
  rows.slice(0, HEAD_ROWS).forEach((cells, at) => {
    const columns = cells.flatMap((cell, column) => {
      const text = typeof cell === 'string' ? cellText(cell) : ''
      const province = text === '' || /^\d+$/.test(text) ? -1 : target.spellings.province(text)
      return province < 0 ? [] : [{ column, province }]
    })
    const distinct = new Set(columns.map(({ province }) => province)).size
    if (distinct < Math.min(FEWEST, target.grid.provinces.length) || distinct < most) return
    most = distinct
    best = { at, columns }
  })
  return best
}

/** The province columns without doubles; faults for names that are no province. */
export function checkProvinceHead(
  cells: readonly Cell[],
  head: ProvinceHead,
  target: TableTarget,
): ProvinceHead['columns'] {
  const first = head.columns[0]?.column ?? 0
  const row = head.at + 1
  const known = new Map(head.columns.map(({ column, province }) => [column, province]))
  const seen = new Map<number, number>()
  cells.forEach((cell, column) => {
    const text = cellText(cell)
    const province = known.get(column)
    if (province !== undefined) {
      const before = seen.get(province)
      if (before === undefined) seen.set(province, column)
      else {
        const first = columnLetter(before)
        target.faults.add(row, columnLetter(column), 'same-province', () => ({ text, column: first }))
      }
    } else if (column > first && text !== '' && !NATIONAL.test(text) && !isAside(text)) {
      target.faults.add(row, columnLetter(column), 'unknown-province', () => ({
        text: text.slice(0, 60),
        nearest: target.spellings.nearProvinces(text),
      }))
    }
  })
  return head.columns.filter(({ column, province }) => seen.get(province) === column)
}
