import { fold } from '@papi-lens/core'
import type { Cell } from './cell-text.ts'
import { columnLetter } from './column-head.ts'
import { createFaultList } from './fault-list.ts'
import { explainHeads, refuseBareHead, type TriedHead } from './head-problem.ts'
import { createSpellings, type ImportContext } from './import-context.ts'
import { finishImport } from './import-finish.ts'
import { IMPORT_LIMITS, type ImportedFile, type ImportOptions, type Layout } from './import-report.ts'
import { namesUnits, readIndicatorTable } from './indicator-table.ts'
import { createIndicatorIntake } from './indicators/indicator-intake.ts'
import { findProvinceRow, type ProvinceHead } from './province-head.ts'
import { createScoreGrid } from './score-grid.ts'
import { createIntake } from './score-intake.ts'
import { yearOfIndicatorSheet } from './sheet-year.ts'
import { yearOfName } from './source-name.ts'
import { saysYears } from './table-form.ts'
import { findTable, HEAD_ROWS } from './table-head.ts'
import { createTableReader, type TableTarget } from './table-reader.ts'
import { fontOf, inFont } from './text-sample.ts'
import type { WorkbookSheet } from './workbook/open-workbook.ts'

/**
 * Imports an XLSX workbook: a long or wide table, or the layouts of papi.org.vn. Each sheet that holds a year's scores
 * is read; of sheets that repeat a year within the file the first counts. What is hidden is named and not read.
 */
export async function importWorkbook(
  file: string,
  bytes: Uint8Array,
  context: ImportContext,
  options: ImportOptions = {},
): Promise<ImportedFile> {
  // What unpacks and parses is only loaded for a workbook, so that pages which read none do not carry it.
  const { openWorkbook, WorkbookError } = await import('./workbook/open-workbook.ts')
  const limits = { ...IMPORT_LIMITS, ...options.limits }
  const [faults, warnings] = [createFaultList(), createFaultList()]
  const grid = createScoreGrid(context)
  const spellings = createSpellings(context)
  const intake = createIntake(grid, faults, warnings)
  const indicators = createIndicatorIntake(context.provinces)
  const target: TableTarget = { grid, spellings, intake, faults, warnings, indicators, year: null }
  const state: WorkbookState = { file, options, target, layout: null, rows: 0, sheetOf: new Map(), tried: [] }
  try {
    const sheets = openWorkbook(bytes, limits)
    const done = () => options.onProgress?.({ file, bytes: bytes.length, of: bytes.length, rows: state.rows })
    readSheets(sheets, state, done)
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error
    const { why, ...facts } = error.problem
    // Each problem carries the facts of its `why`.
    faults.add(null, null, why, () => facts as never)
    return finishImport(file, null, 0, target, options, false)
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

/** A sheet that has been read. */
interface OpenSheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
}

function readSheets(sheets: readonly WorkbookSheet[], state: WorkbookState, done: () => void): void {
  const { faults, warnings } = state.target
  const visible = sheets.filter(({ isHidden, hasCells }) => hasCells && !isHidden)
  const hidden = sheets.filter(({ isHidden, hasCells }) => hasCells && isHidden).map(({ name }) => name)
  for (const name of hidden) {
    warnings.startSheet(name)
    warnings.add(null, null, 'hidden-sheet', () => ({}))
  }
  for (const sheet of sheetsToRead(visible)) {
    if (sheets.length > 1) {
      faults.startSheet(sheet.name)
      warnings.startSheet(sheet.name)
    }
    const before = state.rows + faults.count
    const content = sheet.read()
    const { hiddenRows, hiddenColumns } = content
    const warned = warnings.count
    readSheet({ name: sheet.name, rows: content.rows }, sheets, state)
    if (sheets.length > 1 && state.rows + faults.count === before && warnings.count === warned) {
      warnings.add(null, null, 'no-table-in-sheet', () => ({}))
    }
    if (hiddenRows.length > 0) {
      warnings.add(null, null, 'hidden-rows', () => ({ rows: hiddenRows.map(row => row + 1) }))
    }
    if (hiddenColumns.length > 0) {
      warnings.add(null, null, 'hidden-columns', () => ({ columns: hiddenColumns.map(columnLetter) }))
    }
    done()
  }
  if (state.layout !== null && state.rows === 0 && state.target.indicators.rows === 0) refuseBareHead(faults)
  if (state.layout !== null || faults.count > 0) return
  if (hidden.length > 0) faults.add(null, null, 'only-hidden', () => ({ sheets: hidden }))
  else explainHeads(state.tried, faults)
}

/** The 2011–2017 workbooks sum up in one sheet ("tổng hợp") what the others ("Điểm thành phần 1…6") hold in detail. */
function sheetsToRead(sheets: readonly WorkbookSheet[]): readonly WorkbookSheet[] {
  const summaries = sheets.filter(({ name }) => fold(name).includes('tonghop'))
  return summaries.length > 0 ? summaries : sheets
}

function readSheet(
  printed: OpenSheet,
  sheets: readonly { readonly name: string }[],
  state: WorkbookState,
): void {
  const { target, options, file } = state
  const sheet = inPlainLetters(printed, target)
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

/** A sheet written in a font of an old encoding, as it is seen. */
function inPlainLetters(sheet: OpenSheet, { grid, spellings, warnings }: TableTarget): OpenSheet {
  const sample = sheet.rows.slice(0, 2 * HEAD_ROWS)
  const { font } = fontOf(sample, { context: grid, spellings, year: null })
  if (font === null) return sheet
  warnings.add(null, null, 'font-encoding', () => ({ encoding: font }))
  return { name: sheet.name, rows: inFont(sheet.rows, font) }
}

function readOfficial(sheet: OpenSheet, head: ProvinceHead, year: number | null, state: WorkbookState): void {
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

function readRows(sheet: OpenSheet, year: number | null, tabYear: number | null, state: WorkbookState): void {
  const { target } = state
  const { grid, spellings, faults, warnings } = target
  const known = year !== null && grid.base(year, 0) >= 0 ? year : null
  const tried: TriedHead[] = []
  const first = sheet.rows.slice(0, 2 * HEAD_ROWS)
  const found = findTable(first, { context: grid, spellings, year: known }, tried)
  if (!found) {
    for (const { row, heads } of tried) {
      if (state.tried.length < HEAD_ROWS && heads.some(Boolean)) state.tried.push({ row: row + 1, heads })
    }
    return
  }
  const { form, at, dataAt } = found
  found.remark(dataAt, faults, warnings)
  const hasYears = saysYears(form)
  if (!hasYears) {
    if (!takeYear(sheet, year, at + 1, state)) return
    if (tabYear !== null && tabYear !== year) {
      warnings.add(null, null, 'year-in-sheet-differs', () => ({ inSheet: tabYear, taken: year }))
    }
  }
  const reader = createTableReader(form, { ...target, year })
  for (let row = dataAt; row < sheet.rows.length; row++) reader.readRow(sheet.rows[row] ?? [], row + 1)
  state.rows += reader.rows
  const isOfficial =
    form.kind === 'wide' && !hasYears && year !== null && year <= 2017 && holdsAll(form.units, year, grid)
  state.layout ??= isOfficial ? 'official-2011-2017' : form.kind
  target.intake.checkSums(!hasYears && year !== null ? [year] : grid.years)
}

/** Whether a wide table has a column for every dimension and sub-dimension of its year, as the publisher's have. */
function holdsAll(
  columns: readonly { readonly unit: number }[],
  year: number,
  { framework }: ImportContext,
): boolean {
  const held = new Set(columns.map(({ unit }) => framework.units[unit]?.id))
  return framework.units.every(
    ({ id, level }) => level === 'total' || !framework.scale(id, year) || held.has(id),
  )
}

/** Notes that a sheet holds a year; false, with a fault or warning, if it has none or another sheet had it before. */
function takeYear(
  sheet: OpenSheet,
  year: number | null,
  row: number,
  { target, sheetOf }: WorkbookState,
): year is number {
  const { grid, faults, warnings } = target
  const range = { first: grid.years[0] ?? 0, last: grid.years.at(-1) ?? 0 }
  if (year === null) {
    faults.add(row, null, 'no-year', () => range)
    return false
  }
  if (grid.base(year, 0) < 0) {
    faults.add(row, null, 'new-year', () => ({ year, ...range }))
    return false
  }
  const before = sheetOf.get(year)
  if (before !== undefined) {
    warnings.add(null, null, 'same-year-sheet', () => ({ year, sheet: before }))
    return false
  }
  sheetOf.set(year, sheet.name)
  return true
}
