import { cellNumber } from './cell-number.ts'
import { type Cell, cellText } from './cell-text.ts'
import type { Spellings } from './import-context.ts'

/** Rows that sum up or explain, under or between the provinces. */
const SUMMARY =
  /^(toàn quốc|cả nước|trung bình|bình quân|trung vị|độ lệch chuẩn|(điểm )?(cao|thấp) nhất|mean|average|median|national|highest|lowest|std\.? ?dev|vi[eệ]t ?nam|min|max|total|tổng( số| cộng)?)(?![\p{L}\p{N}])/iu

/** How notes begin. */
const NOTE =
  /^([*†‡]|#\s|\(\*+\)|\(?(nguồn|ghi chú|chú thích|chú ý|lưu ý|đơn vị tính|notes?|sources?|remarks?|footnotes?)(?![\p{L}\p{N}]))/iu

/**
 * Whether the cell that should name a province names the nation, an average or an extreme.
 *
 * @example
 * isSummary('Điểm cao nhất') // => true
 */
export function isSummary(text: string): boolean {
  return SUMMARY.test(text)
}

/**
 * Whether a row is a note and no data: it begins as notes do, or holds one text of several words and nothing else. A
 * row that names a province or gives a figure is never one.
 */
export function isNote(
  cells: readonly Cell[],
  provinceColumns: readonly number[],
  spellings: Spellings,
): boolean {
  const texts = new Set<string>()
  for (const cell of cells) {
    const text = cellText(cell)
    if (text !== '') texts.add(text)
  }
  const [first = ''] = texts
  if (NOTE.test(first)) return !provinceColumns.some(column => names(cells[column], spellings))
  // A merged note fills every cell of its row.
  if (texts.size !== 1 || !/\s/.test(first) || cellNumber(first) !== null) return false
  return !provinceColumns.some(column => names(cells[column], spellings))
}

function names(cell: Cell, spellings: Spellings): boolean {
  const text = cellText(cell)
  return text !== '' && spellings.province(text) >= 0
}
