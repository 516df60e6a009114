import { rolesOf } from './column-head.ts'
import type { ProblemFacts, Why } from './fault.ts'
import { createFaultList } from './fault-list.ts'
import { createSpellings, type ImportContext } from './import-context.ts'
import { finishImport } from './import-finish.ts'
import type { ImportedFile, ImportOptions } from './import-report.ts'
import { INDICATOR_COLUMNS } from './indicators/indicator.ts'
import { createIndicatorIntake } from './indicators/indicator-intake.ts'
import { createScoreGrid } from './score-grid.ts'
import { createIntake } from './score-intake.ts'
import { createTableReader, type TableTarget } from './table-reader.ts'

/**
 * Rows of an export that are read at most. A damaged or hostile file may claim any number; the scores of all communes over
 * 14 years come to fewer.
 */
export const EXPORT_ROWS = 5_000_000

/** Columns of a file as they came out of it, by name; cells may be anything. */
export type RawColumns = Readonly<Record<string, ArrayLike<unknown>>>

type TableOptions = Pick<ImportOptions, 'takeGoodRows'>

/**
 * The columns of a long table that are read, by their heads: year, province, unit, score, and standard error and bounds
 * where there. Others say nothing that does not follow from these.
 *
 * @example
 * scoreColumns(['note', 'year', 'province_code', 'province', 'unit', 'score', 'low'])
 * // => ['year', 'province_code', 'province', 'unit', 'score', 'low']
 */
export function scoreColumns(heads: readonly string[]): string[] {
  const used = new Set(Object.values(rolesOf(heads)).flat())
  // Without the columns of indicators the level says nothing new.
  const own: readonly string[] = heads.includes('of_subdimension') ? ['level', ...INDICATOR_COLUMNS] : []
  return heads.filter((head, column) => used.has(column) || own.includes(head))
}

/**
 * Reads the columns of a long table of scores from a format that has named columns. Checks and faults are those of a
 * long CSV, with rows counted as there: the head is row 1.
 *
 * @returns the scores and a report of all faults; no scores if there are errors, unless the good rows are asked for
 * @example
 * const columns = { year: [2023, 2023], province_code: ['14', '14'], unit: ['health-care', 'roads'], score: [1.9, 1] }
 * const { report, rows } = readScoreTable('a.parquet', columns, panel, { takeGoodRows: true })
 * report.errors.map(({ row, column, code }) => [row, column, code]) // => [[3, 'unit', 'unknown-unit']]
 * Array.from(rows) // => [{ year: 2023, province: '14', unit: 'health-care', score: 1.9 }]
 */
export function readScoreTable(
  file: string,
  columns: RawColumns,
  context: ImportContext,
  options: TableOptions = {},
): ImportedFile {
  const heads = Object.keys(columns)
  const values = Object.values(columns)
  const { year, province, unit, score, ...others } = rolesOf(heads)
  if (year === undefined || province === undefined || unit === undefined || score === undefined) {
    const roles = { year, province, unit, score }
    const absent = (['year', 'province', 'unit', 'score'] as const).filter(role => roles[role] === undefined)
    return refuseFile(file, context, 'no-roles', { absent, found: heads.join(', ').slice(0, 120) })
  }
  const target = targetFor(context)
  const reader = createTableReader(
    { kind: 'long', heads, columns: { year, province, unit, score, ...others } },
    target,
  )
  for (let index = 0; index < (values[score[0] ?? 0]?.length ?? 0); index++) {
    reader.readRow(
      values.map(column => plain(column[index])),
      index + 2,
    )
  }
  target.intake.checkSums(target.grid.years)
  return finishImport(file, 'long', reader.rows, target, options)
}

/** What a file gives that cannot be read at all: nothing, and the reason. */
export function refuseFile<W extends Why>(
  file: string,
  context: ImportContext,
  why: W,
  facts: ProblemFacts[W],
): ImportedFile {
  const target = targetFor(context)
  target.faults.add(null, null, why, () => facts)
  return finishImport(file, null, 0, target, {})
}

/** An empty target for the scores of a context. */
export function targetFor(context: ImportContext): TableTarget {
  const grid = createScoreGrid(context)
  const [faults, warnings] = [createFaultList(), createFaultList()]
  const intake = createIntake(grid, faults, warnings)
  return {
    grid,
    spellings: createSpellings(context),
    intake,
    faults,
    warnings,
    indicators: createIndicatorIntake(context.provinces),
    year: null,
  }
}

/** Engines write whole numbers in 64 bits, which come as bigint; data frames write NaN for no value. */
function plain(cell: unknown): unknown {
  if (typeof cell === 'bigint') return Number(cell)
  return Number.isNaN(cell) ? null : cell
}
