import { fold } from '@papi-lens/core'
import { createFaultList } from './fault-list.ts'
import { explainHeads, type TriedHead } from './head-problem.ts'
import { createSpellings, type ImportContext } from './import-context.ts'
import { finishImport } from './import-finish.ts'
import { IMPORT_LIMITS, type ImportedFile, type ImportOptions, type Layout } from './import-report.ts'
import { findProvinceRow, namesUnits, readIndicatorTable } from './indicator-table.ts'
import { createScoreGrid } from './score-grid.ts'
import { createIntake } from './score-intake.ts'
import { yearOfIndicatorSheet } from './sheet-year.ts'
import { yearOfName } from './source-name.ts'
import { recogniseForm, type TableForm } from './table-form.ts'
import { cellText, createTableReader, type TableTarget } from './table-reader.ts'
import { readUnitLabel } from './unit-label.ts'
import { openWorkbook, type WorkbookSheet } from './workbook.ts'

/** Rows searched for the heads. */
const HEAD_ROWS = 12

/**
 * Imports an XLSX workbook: a long or wide table, or the layouts of papi.org.vn. Each sheet that holds a year's scores
 * is read; of sheets that repeat a year within the file the first counts.
 */
export async function importWorkbook(
  file: string,
  bytes: Uint8Array,
  context: ImportContext,
  options: ImportOptions = {},
): Promise<ImportedFile> {
  const limits = { ...IMPORT_LIMITS, ...options.limits }
  const [faults, warnings] = [createFaultList(), createFaultList()]
  const grid = createScoreGrid(context)
  const spellings = createSpellings(context)
  const intake = createIntake(grid, faults, warnings)
  const target: TableTarget = { grid, spellings, intake, faults, warnings, year: null }
  const reading = await openWorkbook(bytes, limits)
  if ('code' in reading) {
    faults.add(null, null, reading.code, () => reading.message)
    return finishImport(file, null, 0, target, options, false)
  }
  const state: WorkbookState = { file, options, target, layout: null, rows: 0, sheetOf: new Map(), tried: [] }
  for (const sheet of sheetsToRead(reading.sheets)) {
    if (reading.sheets.length > 1) {
      faults.startSheet(sheet.name)
      warnings.startSheet(sheet.name)
    }
    const before = state.rows + faults.count + warnings.count
    readSheet(sheet, reading.sheets, state)
    if (reading.sheets.length > 1 && state.rows + faults.count + warnings.count === before) {
      warnings.add(null, null, 'ignored', () => 'it holds no table of scores; it is passed over')
    }
    options.onProgress?.({ file, bytes: bytes.length, of: bytes.length, rows: state.rows })
  }
  if (state.layout === null && faults.count === 0) {
    const { row, code, message } = explainHeads(state.tried, 'sheet')
    faults.add(row, null, code, () => message)
  }
  return finishImport(file, state.layout, state.rows, target, options)
}

interface WorkbookState {
  readonly file: string
  readonly options: ImportOptions
  readonly target: TableTarget
  /** Sheet that each year was read from. */
  readonly sheetOf: Map<number, string>
  /** First rows that turned out to be no heads. */
  readonly tried: TriedHead[]
  layout: Layout | null
  rows: number
}

/** The 2011–2017 workbooks sum up in one sheet ("tổng hợp") what the others ("Điểm thành phần 1…6") hold in detail. */
function sheetsToRead(sheets: readonly WorkbookSheet[]): readonly WorkbookSheet[] {
  const summaries = sheets.filter(({ name }) => fold(name).includes('tonghop'))
  return summaries.length > 0 ? summaries : sheets
}

function readSheet(sheet: WorkbookSheet, sheets: readonly WorkbookSheet[], state: WorkbookState): void {
  const { target, options, file } = state
  const tabYear = yearOfName(sheet.name)
  const official = findProvinceRow(sheet.rows, target)
  const isIndicators = official !== null && official.columns.length > 1 && namesUnits(sheet.rows, target)
  // Sheets of one row a province carry no year but the file's: the tab of the 2011 workbook says 2012.
  const fileYear = options.year ?? yearOfName(file)
  if (isIndicators) {
    const year = yearOfIndicatorSheet(sheet, sheets, fileYear, target.grid.framework)
    readOfficial(sheet, official, year, state)
  } else readRows(sheet, fileYear ?? tabYear, tabYear, state)
}

function readOfficial(
  sheet: WorkbookSheet,
  head: NonNullable<ReturnType<typeof findProvinceRow>>,
  year: number | null,
  state: WorkbookState,
): void {
  if (!takeYear(sheet, year, head.at + 1, state)) return
  const count = state.target.faults.count
  const read = readIndicatorTable(sheet.rows, head, year, state.target)
  // A sheet without any known unit is another kind of table, such as the survey's questions.
  if (read === 0 && state.target.faults.count === count) {
    state.sheetOf.delete(year)
    return
  }
  state.rows += read
  state.layout = year === 2018 && state.sheetOf.size === 1 ? 'official-2018' : 'official-2019-2024'
  state.target.intake.checkSums([year])
}

function readRows(
  sheet: WorkbookSheet,
  year: number | null,
  tabYear: number | null,
  state: WorkbookState,
): void {
  const { target } = state
  const { grid, spellings, faults, warnings } = target
  let form: TableForm | null = null
  let at = 0
  for (; at < Math.min(HEAD_ROWS, sheet.rows.length) && !form; at++) {
    const { heads, height } = headsAt(sheet.rows, at)
    const below = sheet.rows.slice(at + height, at + height + HEAD_ROWS)
    form = recogniseForm(heads, at + 1, {
      context: grid,
      spellings,
      year: year !== null && grid.base(year, 0) >= 0 ? year : null,
      faults,
      warnings,
      provinceColumn: () => provinceColumnIn(below, target),
    })
    // The loop goes on to the next row by itself.
    if (form) at += height - 1
    else if (state.tried.length < HEAD_ROWS && heads.some(Boolean)) state.tried.push({ row: at + 1, heads })
  }
  if (!form) return
  const yearColumn = form.kind === 'long' ? (form.columns.year ?? null) : form.yearColumn
  if (yearColumn === null) {
    if (!takeYear(sheet, year, at, state)) return
    if (tabYear !== null && tabYear !== year) {
      const message = `the sheet says ${tabYear}, the file ${year}; ${year} is taken`
      warnings.add(null, null, 'year-conflict', () => message)
    }
  }
  const reader = createTableReader(form, { ...target, year })
  for (let row = at; row < sheet.rows.length; row++) reader.readRow(sheet.rows[row] ?? [], row + 1)
  state.rows += reader.rows
  const isOfficial = form.kind === 'wide' && form.byPosition && year !== null && year <= 2017
  state.layout ??= isOfficial ? 'official-2011-2017' : form.kind
  target.intake.checkSums(yearColumn === null && year !== null ? [year] : grid.years)
}

/** The heads in a row. Dimensions may stand over their sub-dimensions in a row of their own; the lower label counts. */
function headsAt(rows: WorkbookSheet['rows'], at: number): { heads: string[]; height: number } {
  const isLabel = (cell: unknown) => typeof cell === 'string' && readUnitLabel(cell) !== null
  const upper = (rows[at] ?? []).map(cellText)
  const lower = rows[at + 1] ?? []
  if (!(rows[at] ?? []).some(isLabel) || !lower.some(isLabel)) return { heads: upper, height: 1 }
  return { heads: upper.map((head, column) => cellText(lower[column]) || head), height: 2 }
}

/** Notes that a sheet holds a year; false, with a fault or warning, if it has none or another sheet had it before. */
function takeYear(
  sheet: WorkbookSheet,
  year: number | null,
  row: number,
  { target, sheetOf }: WorkbookState,
): year is number {
  const { grid, faults, warnings } = target
  if (year === null || grid.base(year, 0) < 0) {
    const said =
      year === null
        ? 'neither the file nor the sheet says the year'
        : `there is no PAPI framework for ${year}`
    const range = `${grid.years[0]}–${grid.years.at(-1)}`
    faults.add(row, null, 'unknown-year', () => `${said}; put it in the file's name or give it (${range})`)
    return false
  }
  const before = sheetOf.get(year)
  if (before !== undefined) {
    const message = `it repeats ${year}, which sheet "${before}" has; the first is read`
    warnings.add(null, null, 'ignored', () => message)
    return false
  }
  sheetOf.set(year, sheet.name)
  return true
}

/** The column below the heads in which most cells are provinces, if any are; labels of other columns are none. */
function provinceColumnIn(
  rows: readonly (readonly unknown[])[],
  { spellings }: TableTarget,
): number | undefined {
  const counts = new Map<number, number>()
  for (const cells of rows) {
    cells.forEach((cell, column) => {
      if (typeof cell !== 'string' || readUnitLabel(cell) || spellings.province(cellText(cell)) < 0) return
      counts.set(column, (counts.get(column) ?? 0) + 1)
    })
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
