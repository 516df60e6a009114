import { disagree, figuresAgree } from './agreeing-columns.ts'
import { cellNumber } from './cell-number.ts'
import { type Cell, cellText, isBlank } from './cell-text.ts'
import { columnLetter } from './column-head.ts'
import type { CellRole } from './fault.ts'
import type { FaultList } from './fault-list.ts'
import type { Spellings } from './import-context.ts'
import { exportedIndicators } from './indicators/exported-indicators.ts'
import type { IndicatorIntake } from './indicators/indicator-intake.ts'
import { isNote, isSummary } from './row-kind.ts'
import type { ScoreGrid } from './score-grid.ts'
import type { ScoreIntake } from './score-intake.ts'
import {
  type LongForm,
  placeOfColumn,
  type TableForm,
  unitOfLabel,
  unknownUnit,
  type WideForm,
} from './table-form.ts'
import { checkBounds, takeUncertainty } from './uncertainty-intake.ts'
import { readUnitLabel } from './unit-label.ts'
import { OddCell, type Oddity } from './workbook/odd-cell.ts'
import { strangeYear, yearOfCell } from './year-text.ts'

/** What rows of a table are read into. */
export interface TableTarget {
  readonly grid: ScoreGrid
  readonly spellings: Spellings
  readonly intake: ScoreIntake
  readonly faults: FaultList
  readonly warnings: FaultList
  /** Takes the questions below the sub-dimensions, where a table has them. */
  readonly indicators: IndicatorIntake
  /** Year of a table without a year column. */
  readonly year: number | null
}

export interface TableReader {
  readRow(cells: readonly Cell[], row: number): void
  /** Whether a row is a note under or between the rows of data; it is warned of then. */
  passesOver(cells: readonly Cell[], row: number): boolean
  /** Rows of data read so far. */
  readonly rows: number
}

/** A reader of the rows below the head of a long or wide table. */
export function createTableReader(form: TableForm, target: TableTarget): TableReader {
  const provinceColumns = form.kind === 'long' ? form.columns.province : form.provinceColumns
  const { warnings, spellings } = target
  const readOne = form.kind === 'long' ? longRows(form, target) : wideRows(form, target)
  let rows = 0
  const passesOver = (cells: readonly Cell[], row: number): boolean => {
    const summary = provinceColumns.map(column => cellText(cells[column])).find(isSummary)
    if (summary !== undefined) {
      warnings.add(row, null, 'summary-row', () => ({ text: summary.slice(0, 60) }))
      return true
    }
    if (!isNote(cells, provinceColumns, spellings)) return false
    const text = cellText(cells.find(cell => !isBlank(cell)))
    warnings.add(row, null, 'note-row', () => ({ text: text.slice(0, 60) }))
    return true
  }
  return {
    get rows() {
      return rows
    },
    passesOver,
    readRow(cells, row) {
      if (cells.every(isBlank) || passesOver(cells, row)) return
      if (readOne(cells, row)) rows++
    },
  }
}

/** Reads a row; false if it is none of data. */
type RowReader = (cells: readonly Cell[], row: number) => boolean

function longRows({ columns, heads }: LongForm, target: TableTarget): RowReader {
  const { grid, intake, faults } = target
  const parts = (['standardError', 'low', 'high'] as const).flatMap(part => {
    const column = columns[part]?.[0]
    return column === undefined ? [] : [{ part, column }]
  })
  const name = (column: number): string => heads[column] || columnLetter(column)
  const scoreHead = name(columns.score[0] ?? 0)
  const exported = exportedIndicators(heads, parts, columns.unit[0] ?? 0, columns.score[0] ?? 0, target)
  return (cells, row) => {
    const year = yearOf(cells, columns.year ?? [], row, name, target)
    const province = provinceOf(cells, columns.province, row, name, target)
    if (exported?.(cells, year, province, row)) return true
    const unit = unitOf(cells, columns.unit, year, row, name, target)
    // Of columns that say the same, one may go on where another is empty.
    const scored = columns.score.find(column => !isBlank(cells[column])) ?? columns.score[0] ?? 0
    const score = scoreOf(cells[scored], row, scoreHead, faults)
    for (const role of ['score', 'standardError', 'low', 'high'] as const) {
      if (!figuresAgree(cells, columns[role] ?? [], row, name, heads, faults)) return true
    }
    if (year === null || province < 0 || unit < 0 || score === null) return true
    const base = grid.base(year, unit)
    if (!intake.take(base, province, score, row, scoreHead)) return true
    for (const { part, column } of parts) {
      const value = scoreOf(cells[column], row, name(column), faults)
      if (value !== null) takeUncertainty(value, base + province, part, row, name(column), target)
    }
    checkBounds(base + province, row, target)
    return true
  }
}

function wideRows(form: WideForm, target: TableTarget): RowReader {
  const { heads, yearColumns, provinceColumns, units } = form
  const name = (column: number): string => placeOfColumn(heads[column], column)
  const { grid, spellings, intake, faults, warnings } = target
  const scored = units.map(found => ({
    ...found,
    place: placeOfColumn(heads[found.column], found.column, found.year),
  }))
  return (cells, row) => {
    const isScored = units.some(({ column }) => !isBlank(cells[column]))
    const place = provinceColumns.map(column => cellText(cells[column])).find(Boolean) ?? ''
    if (!isScored && spellings.province(place) < 0) {
      const text = place || cellText(cells.find(cell => !isBlank(cell)))
      warnings.add(row, null, 'note-row', () => ({ text: text.slice(0, 60) }))
      return false
    }
    const stated = yearOf(cells, yearColumns, row, name, target)
    const province = provinceOf(cells, provinceColumns, row, name, target)
    for (const { column, unit, year: own, place } of scored) {
      const score = scoreOf(cells[column], row, place, faults)
      const year = own ?? stated
      if (score === null || year === null || province < 0) continue
      if (yearColumns.length > 0 && own !== null && stated !== null && own !== stated) {
        if (!Number.isNaN(score))
          disagree(row, place, name(yearColumns[0] ?? 0), `${own}`, `${stated}`, faults)
        continue
      }
      const base = grid.base(year, unit)
      // Of a year that is none of PAPI's the head has been told.
      if (base < 0) continue
      // A wide table of many years has a column for units that some of them did not measure.
      if (Number.isNaN(score) || (score === 0 && (yearColumns.length > 0 || own !== null))) {
        if (!grid.framework.scale(grid.framework.units[unit]?.id ?? '', year)) continue
      }
      intake.take(base, province, score, row, place)
    }
    return true
  }
}

function yearOf(
  cells: readonly Cell[],
  columns: readonly number[],
  row: number,
  name: (column: number) => string,
  { grid, faults, year }: TableTarget,
): number | null {
  const [column, ...others] = columns
  if (column === undefined) return year
  const text = cellText(cells[column])
  const found = yearOfCell(cells[column])
  for (const other of others) {
    const said = cellText(cells[other])
    if (said !== '' && text !== '' && yearOfCell(cells[other]) !== found) {
      disagree(row, name(column), name(other), text, said, faults)
      return null
    }
  }
  if (found !== null && grid.base(found, 0) >= 0) return found
  if (isOdd(cells[column], row, name(column), 'year', faults)) return null
  strangeYear(found, text, grid.years, row, name(column), faults)
  return null
}

/** The province that the columns of a row name, of which codes may be of another kind than ours. */
function provinceOf(
  cells: readonly Cell[],
  columns: readonly number[],
  row: number,
  name: (column: number) => string,
  { spellings, faults }: TableTarget,
): number {
  const named = columns.map(column => {
    const text = cellText(cells[column])
    return { column, text, province: text === '' ? -1 : spellings.province(text) }
  })
  const first = named.find(({ province }) => province >= 0)
  const other = named.find(({ province }) => first && province >= 0 && province !== first.province)
  if (first && other) {
    disagree(row, name(first.column), name(other.column), first.text, other.text, faults)
    return -1
  }
  const strange = named.find(({ text, province }) => province < 0 && text !== '' && !(first && isCode(text)))
  if (!strange && first) return first.province
  const { column = 0, text = '' } = strange ?? named[0] ?? {}
  if (isOdd(cells[column], row, name(column), 'province', faults)) return -1
  faults.add(row, name(column), 'unknown-province', () => ({
    text: text.slice(0, 60),
    nearest: spellings.nearProvinces(text),
  }))
  return -1
}

function isCode(text: string): boolean {
  return /^[\p{Lu}\d]{1,8}$/u.test(text)
}

/** The unit that the columns of a row name; a column may name the dimension of the unit that another one names. */
function unitOf(
  cells: readonly Cell[],
  columns: readonly number[],
  year: number | null,
  row: number,
  name: (column: number) => string,
  { grid, spellings, faults }: TableTarget,
): number {
  const named = columns.map(column => {
    const text = cellText(cells[column])
    const label = spellings.unit(text, year) < 0 ? readUnitLabel(text) : null
    const found =
      label && !label.isIndicator && label.name !== '' && spellings.unit(label.name, year) >= 0
        ? unitOfLabel(label, year, grid, spellings)
        : { unit: text === '' ? -1 : spellings.unit(text, year), problem: null }
    return { column, text, ...found }
  })
  const { units } = grid.framework
  const [first] = named
  if (!first) return -1
  if (first.unit < 0) {
    if (isOdd(cells[first.column], row, name(first.column), 'unit', faults)) return -1
    const problem = first.problem ?? unknownUnit(first.text, spellings)
    problem(row, name(first.column), faults)
    return -1
  }
  const unit = units[first.unit]
  const other = named.find(({ unit: index }) => {
    const said = units[index]
    return said && unit && said.id !== unit.id && said.id !== unit.dimension && said.level !== 'total'
  })
  if (!other) return first.unit
  disagree(row, name(first.column), name(other.column), first.text, other.text, faults)
  return -1
}

/** The number of a cell, NaN for none; null, with a fault, for what is no number. */
export function scoreOf(cell: Cell, row: number, column: string, faults: FaultList): number | null {
  const score = cellNumber(cell)
  if (score !== null) return score
  if (isOdd(cell, row, column, 'score', faults)) return null
  const text = cellText(cell).slice(0, 40)
  faults.add(row, column, 'not-a-number', () => ({ text }))
  return null
}

/** Ways in which a cell is odd whatever it was to hold. A date may be a slip of a name, which its own fault shows. */
const ALWAYS_ODD: readonly Oddity[] = ['error-value', 'no-stored-value']

/** Whether a cell is odd, which then is its fault: what it was to say, nobody can tell. */
function isOdd(
  cell: Cell | undefined,
  row: number,
  column: string,
  role: CellRole,
  faults: FaultList,
): boolean {
  if (!(cell instanceof OddCell) || !(role === 'score' || ALWAYS_ODD.includes(cell.oddity))) return false
  const { oddity } = cell
  faults.add(row, column, 'odd-cell', () => ({ oddity, role, text: cellText(cell).slice(0, 40) }))
  return true
}
