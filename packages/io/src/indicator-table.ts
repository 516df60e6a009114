import { fold } from '@papi-lens/core'
import { cellNumber } from './cell-number.ts'
import { columnLetter, isAside } from './column-head.ts'
import type { UncertaintyPart } from './score-grid.ts'
import { unitOfLabel } from './table-form.ts'
import { type Cell, cellText, checkBounds, type TableTarget, takeUncertainty } from './table-reader.ts'
import { readUnitLabel } from './unit-label.ts'

/** Labels stand in the first columns. */
export const LABEL_COLUMNS = 6

/** Rows searched for the names of the provinces. */
const HEAD_ROWS = 12
/** Fewer names than this in a row are an accident, unless there are no more provinces. */
const FEWEST = 3

const NATIONAL =
  /^(toàn quốc|cả nước|trung bình|trung vị|national|mean|average|median|vi[eệ]t ?nam|min|max|thang điểm|scale)/iu

interface ProvinceHead {
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

/**
 * Reads a sheet with a row for each indicator and a column for each province. Rows of indicators below the
 * sub-dimensions are passed over; rows of standard errors and bounds belong to the unit above them.
 *
 * @returns the rows of scores read
 */
export function readIndicatorTable(
  rows: readonly (readonly Cell[])[],
  head: ProvinceHead,
  year: number,
  target: TableTarget,
): number {
  const columns = checkHead(rows[head.at] ?? [], head, target)
  const first = Math.min(...head.columns.map(({ column }) => column))
  let last = -1
  let read = 0
  const touched = new Map<number, number>()
  const rowOf = new Map<number, number>()
  for (let at = head.at + 1; at < rows.length; at++) {
    const cells = rows[at] ?? []
    const row = at + 1
    const labels = cells.slice(0, first).map(cellText).filter(Boolean)
    if (labels.length === 0 || columns.every(({ column }) => cellText(cells[column]) === '')) continue
    const part = uncertaintyIn(labels)
    const unit = unitIn(labels, year, row, target)
    if (unit !== null || part === null) last = unit ?? -1
    if (last < 0) continue
    if (part === null) {
      const before = rowOf.get(last)
      rowOf.set(last, before ?? at)
      // Some workbooks sum the dimensions up before they list their parts. Only the same scores are passed over.
      if (before !== undefined && columns.every(({ column }) => rows[before]?.[column] === cells[column])) {
        target.warnings.add(
          row,
          null,
          'ignored',
          () => `the row repeats row ${before + 1}; it is passed over`,
        )
        continue
      }
    }
    read++
    const base = target.grid.base(year, last)
    for (const { column, province } of columns) {
      const place = columnLetter(column)
      if (part === null) {
        const score = cellNumber(cells[column])
        if (score !== null) target.intake.take(base, province, score, row, place)
        else {
          const text = cellText(cells[column]).slice(0, 40)
          target.faults.add(
            row,
            place,
            'invalid-value',
            () => `"${text}" is not a number; 0 stands for not published`,
          )
        }
      } else if (cellNumber(cells[column]) !== 0) {
        // As for scores, 0 stands for no figure.
        takeUncertainty(cells[column], base + province, part, row, place, target)
        touched.set(base + province, row)
      }
    }
  }
  for (const [slot, row] of touched) checkBounds(slot, row, target)
  return read
}

/** Whether the labels of a sheet name any unit; notes and lists of questions do not. */
export function namesUnits(rows: readonly (readonly Cell[])[], { spellings }: TableTarget): boolean {
  return rows.some(cells =>
    cells.slice(0, LABEL_COLUMNS).some(cell => {
      if (typeof cell !== 'string') return false
      const label = readUnitLabel(cell)
      return label ? !label.isIndicator : spellings.unit(cellText(cell)) >= 0
    }),
  )
}

/** The province columns without doubles; faults for names that are no province. */
function checkHead(cells: readonly Cell[], head: ProvinceHead, target: TableTarget): ProvinceHead['columns'] {
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
        target.faults.add(row, columnLetter(column), 'duplicate', () => {
          return `"${text}" is already in column ${columnLetter(before)}; keep one`
        })
      }
    } else if (column > first && text !== '' && !NATIONAL.test(text) && !isAside(text)) {
      target.faults.add(row, columnLetter(column), 'unknown-province', () =>
        target.spellings.provinceProblem(text),
      )
    }
  })
  return head.columns.filter(({ column, province }) => seen.get(province) === column)
}

const UNWEIGHTED = /unweighted|khongtrongso|khongcotrongso|chuacotrongso/
const WEIGHTED = /weighted|cotrongso|giaquyen/

/** Which figure of uncertainty a row holds, or null for scores. */
function uncertaintyIn(labels: readonly string[]): UncertaintyPart | null {
  const text = labels.join(' | ').toLowerCase()
  // An indicator may speak of confidence (tin cậy) too.
  if (labels.some(label => readUnitLabel(label)?.isIndicator)) return null
  if (/standard error|std\.? ?err|sai số chuẩn|(^|[^\p{L}])s\.?e\.?($|[^\p{L}])/u.test(text))
    return 'standardError'
  if (
    !/(^|[^\p{L}])(ci|ktc)($|[^\p{L}])|confidence (interval|limit)|khoảng tin cậy|(lower|upper) bound/u.test(
      text,
    )
  ) {
    return null
  }
  if (/low|dưới|thấp/u.test(text)) return 'low'
  return /high|upp|trên|cao/u.test(text) ? 'high' : null
}

/** Index of the unit that a row's labels name; −1 for the weighted total; null if they name none. */
function unitIn(labels: readonly string[], year: number, row: number, target: TableTarget): number | null {
  const folded = fold(labels.join(' '))
  if (UNWEIGHTED.test(folded)) return target.spellings.unit('total')
  // The total is the plain sum; the weighted one is another figure and must not take its place.
  if (WEIGHTED.test(folded)) return -1
  for (const text of labels) {
    const named = target.spellings.unit(text)
    if (named >= 0) return named
  }
  let problem: string | null = null
  for (const text of labels) {
    const label = readUnitLabel(text)
    if (!label || label.isIndicator) continue
    const found = unitOfLabel(label, year, target.grid, target.spellings)
    if (found.unit >= 0) return found.unit
    problem = found.problem
  }
  if (problem !== null) {
    const message = problem
    target.faults.add(row, 'A', 'unknown-unit', () => message)
    return -1
  }
  return null
}
