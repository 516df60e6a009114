import { cellNumber } from './cell-number.ts'
import { columnLetter } from './column-head.ts'
import type { FaultList } from './fault-list.ts'
import type { Spellings } from './import-context.ts'
import type { ScoreGrid, UncertaintyPart } from './score-grid.ts'
import type { ScoreIntake } from './score-intake.ts'
import type { LongForm, TableForm, WideForm } from './table-form.ts'

/** A cell as a text line or a workbook gives it. */
export type Cell = unknown

/** What rows of a table are read into. */
export interface TableTarget {
  readonly grid: ScoreGrid
  readonly spellings: Spellings
  readonly intake: ScoreIntake
  readonly faults: FaultList
  readonly warnings: FaultList
  /** Year of a table without a year column. */
  readonly year: number | null
}

export interface TableReader {
  readRow(cells: readonly Cell[], row: number): void
  /** Rows of data read so far. */
  readonly rows: number
}

/** Rows that sum up or explain, under or between the provinces. */
const NO_PROVINCE =
  /^(toàn quốc|cả nước|trung bình|trung vị|mean|average|median|national|vi[eệ]t ?nam|min|max|total|tổng)\b/iu

/** Text of a cell, trimmed and in NFC; empty for no value. */
export function cellText(cell: Cell): string {
  return cell === null || cell === undefined ? '' : String(cell).trim().normalize('NFC')
}

/** A reader of the rows below the head of a long or wide table. */
export function createTableReader(form: TableForm, target: TableTarget): TableReader {
  return form.kind === 'long' ? createLongReader(form, target) : createWideReader(form, target)
}

function createLongReader(form: LongForm, target: TableTarget): TableReader {
  const { columns, heads } = form
  const { grid, spellings, intake, faults } = target
  const parts = (['standardError', 'low', 'high'] as const).flatMap(part => {
    const column = columns[part]
    return column === undefined ? [] : [{ part, column }]
  })
  const name = (column: number): string => heads[column] || columnLetter(column)
  let rows = 0
  return {
    get rows() {
      return rows
    },
    readRow(cells, row) {
      if (cells.every(cell => cellText(cell) === '')) return
      rows++
      const year = yearOf(cells, columns.year ?? null, row, heads, target)
      const province = provinceOf(cells[columns.province], row, name(columns.province), target)
      const unitText = cellText(cells[columns.unit])
      const unit = spellings.unit(unitText)
      if (unit < 0) faults.add(row, name(columns.unit), 'unknown-unit', () => spellings.unitProblem(unitText))
      const score = scoreOf(cells[columns.score], row, name(columns.score), faults)
      if (year === null || province < 0 || unit < 0 || score === null) return
      const base = grid.base(year, unit)
      if (!intake.take(base, province, score, row, name(columns.score))) return
      for (const { part, column } of parts) {
        takeUncertainty(cells[column], base + province, part, row, name(column), target)
      }
      checkBounds(base + province, row, target)
    },
  }
}

function createWideReader(form: WideForm, target: TableTarget): TableReader {
  const { heads, yearColumn, provinceColumn, units } = form
  const name = (column: number): string => heads[column]?.slice(0, 60) || columnLetter(column)
  let rows = 0
  return {
    get rows() {
      return rows
    },
    readRow(cells, row) {
      const scored = units.some(({ column }) => cellText(cells[column]) !== '')
      const place = cellText(cells[provinceColumn])
      if (!scored && target.spellings.province(place) < 0) return
      if (NO_PROVINCE.test(place)) return
      rows++
      const year = yearOf(cells, yearColumn, row, heads, target)
      const province = provinceOf(cells[provinceColumn], row, name(provinceColumn), target)
      for (const { column, unit } of units) {
        const score = scoreOf(cells[column], row, name(column), target.faults)
        if (score === null || year === null || province < 0) continue
        const base = target.grid.base(year, unit)
        // A wide table of many years has a column for units that some of them did not measure.
        if (Number.isNaN(score) || (score === 0 && yearColumn !== null)) {
          if (!target.grid.framework.scale(target.grid.framework.units[unit]?.id ?? '', year)) continue
        }
        target.intake.take(base, province, score, row, name(column))
      }
    },
  }
}

function yearOf(
  cells: readonly Cell[],
  column: number | null,
  row: number,
  heads: readonly string[],
  { grid, faults, year }: TableTarget,
): number | null {
  if (column === null) return year
  const text = cellText(cells[column])
  const found = cellNumber(text)
  if (found !== null && grid.base(found, 0) >= 0) return found
  const range = `${grid.years[0]}–${grid.years.at(-1)}`
  const message = `no PAPI framework for year "${text.slice(0, 20)}"; years are ${range}`
  faults.add(row, heads[column] || columnLetter(column), 'unknown-year', () => message)
  return null
}

function provinceOf(cell: Cell, row: number, column: string, { spellings, faults }: TableTarget): number {
  const text = cellText(cell)
  const found = spellings.province(text)
  if (found < 0) faults.add(row, column, 'unknown-province', () => spellings.provinceProblem(text))
  return found
}

function scoreOf(cell: Cell, row: number, column: string, faults: FaultList): number | null {
  const score = cellNumber(cell)
  if (score === null) {
    faults.add(row, column, 'invalid-value', () => {
      return `"${cellText(cell).slice(0, 40)}" is not a number; write it like 4.8918 or 4,8918`
    })
  }
  return score
}

/** Takes a standard error or a bound; a hole is none. */
export function takeUncertainty(
  cell: Cell,
  slot: number,
  part: UncertaintyPart,
  row: number,
  column: string,
  { grid, faults }: TableTarget,
): void {
  const value = scoreOf(cell, row, column, faults)
  if (value === null || Number.isNaN(value)) return
  if (part === 'standardError' && value < 0) {
    faults.add(
      row,
      column,
      'invalid-value',
      () => `standard error ${value} is negative; it must be 0 or more`,
    )
  } else grid.setUncertainty(slot, part, value)
}

/** Refuses bounds that are the wrong way round. */
export function checkBounds(slot: number, row: number, { grid, faults }: TableTarget): void {
  const { low, high } = grid.uncertaintyOf(slot)
  if (low === undefined || high === undefined || low <= high) return
  grid.dropUncertainty(slot)
  faults.add(row, null, 'invalid-value', () => `low ${low} is above high ${high}; swap them`)
}
