import type { ScoreRow, UncertaintyRow } from '@papi-lens/core'
import type { ImportContext } from './import-context.ts'
import { type ImportSource, importFile } from './import-file.ts'
import type { FileReport, ImportedFile, ImportOptions, ScoreRows } from './import-report.ts'
import type { IndicatorTable } from './indicators/indicator.ts'
import { mergeIndicators } from './indicators/merge-indicators.ts'
import { isSameScore } from './same-score.ts'
import { createScoreGrid } from './score-grid.ts'
import { yearsInName } from './source-name.ts'

/** Says that several files hold the same year and which of them was taken. */
export interface RepeatedYear {
  readonly code: 'repeated-year'
  readonly year: number
  /** The newest of the files, whose scores are taken. */
  readonly kept: string
  /** The older files. */
  readonly passedOver: readonly string[]
  /** Scores that the newest file has otherwise. */
  readonly different: number
}

export interface ImportedFiles {
  readonly files: readonly FileReport[]
  readonly rows: ScoreRows
  readonly uncertainties: readonly UncertaintyRow[]
  readonly indicators: IndicatorTable
  readonly notices: readonly RepeatedYear[]
}

/**
 * Imports several files into one set of scores. Where files repeat a year, the newest one's scores are taken and a
 * notice says so; newest is the file with the latest year in its name, else in its scores, else the later in the list.
 * What only an older file has stays, unless an official workbook replaces that unit's whole column.
 *
 * With an error in any file there are no rows from that file unless `takeGoodRows` is set; the others are imported.
 *
 * @example
 * const content = 'year,province,unit,score\n2024,14,health-care,2\n'
 * const sources = ['2023.csv', '2024.csv'].map(file => ({ file, content }))
 * const { notices } = await importFiles(sources, panel)
 * notices[0]?.kept // => '2024.csv'
 */
export async function importFiles(
  sources: readonly ImportSource[],
  context: ImportContext,
  options: ImportOptions = {},
): Promise<ImportedFiles> {
  const imported: ImportedFile[] = []
  for (const source of sources) imported.push(await importFile(source, context, options))
  const files = imported.map(({ report }) => report)
  const [only] = imported
  if (only && imported.length === 1) {
    const { rows, uncertainties, indicators } = only
    return { files, rows, uncertainties, indicators, notices: [] }
  }
  return { files, ...mergeImports(imported, context) }
}

/** Puts the scores of several files together, the newest winning. */
export function mergeImports(
  imported: readonly ImportedFile[],
  context: ImportContext,
): Omit<ImportedFiles, 'files'> {
  const grid = createScoreGrid(context)
  const slotOf = slotsOf(context, grid)
  const repeats = new Map<number, Repeat>()
  const uncertain = new Map<number, UncertaintyRow>()
  const oldestFirst = imported
    .map((file, index) => ({ file, index, age: ageOf(file) }))
    .sort((a, b) => a.age - b.age || a.index - b.index)
  // Origins are numbers of files here, from 1.
  oldestFirst.forEach(({ file }, at) => {
    const number = at + 1
    const nameOf = (origin: number): string => oldestFirst[origin - 1]?.file.report.file ?? ''
    const remark = (year: number, before: number, differs: boolean): void => {
      const repeat = repeats.get(year) ?? { kept: 0, files: new Set<number>(), different: 0, nameOf }
      repeat.files.add(before).add(number)
      repeat.kept = number
      if (differs) repeat.different++
      repeats.set(year, repeat)
    }
    if (file.report.layout?.startsWith('official')) clearColumns(file.rows, context, grid, number, remark)
    for (const row of file.rows) {
      const slot = slotOf(row)
      const before = grid.origin[slot] ?? 0
      const differs = before !== 0 && !isSameScore(grid.scores[slot] ?? Number.NaN, row.score)
      if (before !== 0 && before !== number) remark(row.year, before, differs)
      if (differs) {
        uncertain.delete(slot)
        uncertain.delete(slotOf({ ...row, unit: 'total' }))
      }
      grid.scores[slot] = row.score
      grid.origin[slot] = number
    }
    for (const row of file.uncertainties) uncertain.set(slotOf(row), row)
  })
  const isKept = ({ unit }: UncertaintyRow, slot: number) =>
    unit === 'total' || !Number.isNaN(grid.scores[slot])
  const uncertainties = [...uncertain].filter(([slot, row]) => isKept(row, slot)).sort(([a], [b]) => a - b)
  return {
    rows: grid.rows(),
    uncertainties: uncertainties.map(([, row]) => row),
    indicators: mergeIndicators(oldestFirst.map(({ file }) => file.indicators)),
    notices: [...repeats].sort(([a], [b]) => a - b).map(([year, repeat]) => noticeOf(year, repeat)),
  }
}

interface Repeat {
  kept: number
  readonly files: Set<number>
  different: number
  readonly nameOf: (origin: number) => string
}

function noticeOf(year: number, { kept, files, different, nameOf }: Repeat): RepeatedYear {
  const passedOver = [...files]
    .filter(file => file !== kept)
    .sort((a, b) => a - b)
    .map(nameOf)
  return { code: 'repeated-year', year, kept: nameOf(kept), passedOver, different }
}

/** An official workbook holds all provinces, so a score it lacks has been withdrawn. */
function clearColumns(
  rows: ScoreRows,
  { framework, provinces }: ImportContext,
  grid: ReturnType<typeof createScoreGrid>,
  number: number,
  remark: (year: number, before: number, differs: boolean) => void,
): void {
  const unitIndex = new Map(framework.units.map(({ id }, index) => [id, index]))
  const present = new Set<number>()
  const columns = new Map<number, number>()
  for (const { year, unit, province } of rows) {
    const base = grid.base(year, unitIndex.get(unit) ?? 0)
    columns.set(base, year)
    present.add(base + provinces.findIndex(({ code }) => code === province))
  }
  for (const [base, year] of columns) {
    for (let slot = base; slot < base + provinces.length; slot++) {
      const before = grid.origin[slot] ?? 0
      if (present.has(slot) || before === 0 || before === number) continue
      remark(year, before, true)
      grid.scores[slot] = Number.NaN
      grid.origin[slot] = 0
    }
  }
}

function slotsOf({ framework, provinces }: ImportContext, grid: ReturnType<typeof createScoreGrid>) {
  const unitIndex = new Map(framework.units.map(({ id }, index) => [id, index]))
  const provinceIndex = new Map(provinces.map(({ code }, index) => [code, index]))
  return ({ year, unit, province }: Pick<ScoreRow, 'year' | 'unit' | 'province'>): number =>
    grid.base(year, unitIndex.get(unit) ?? 0) + (provinceIndex.get(province) ?? 0)
}

function ageOf({ report, rows }: ImportedFile): number {
  const named = yearsInName(report.file)
  if (named.length > 0) return named.reduce((a, b) => Math.max(a, b))
  let latest = 0
  for (const { year } of rows) latest = Math.max(latest, year)
  return latest
}
