import type { FileReport, ImportedFile, ImportOptions, Layout } from './import-report.ts'
import { NO_INDICATORS } from './indicators/indicator.ts'
import type { TableTarget } from './table-reader.ts'

/** Closes the import of a file: its report, and its rows unless errors forbid them or the file could not be read to its end. */
export function finishImport(
  file: string,
  layout: Layout | null,
  rows: number,
  { grid, faults, warnings, indicators }: TableTarget,
  { takeGoodRows = false }: ImportOptions,
  isWhole = true,
): ImportedFile {
  const takes = faults.count === 0 || (takeGoodRows && isWhole)
  const report: FileReport = {
    file,
    layout,
    rows,
    accepted: takes ? Math.max(0, rows - faults.rejectedRows) : 0,
    indicators: takes ? indicators.rows : 0,
    errors: faults.list(),
    warnings: warnings.list(),
  }
  if (!takes)
    return {
      report,
      rows: { length: 0, [Symbol.iterator]: () => [][Symbol.iterator]() },
      uncertainties: [],
      indicators: NO_INDICATORS,
    }
  const [scores, uncertainties] = [grid.rows(), grid.uncertainties()]
  return { report, rows: scores, uncertainties, indicators: indicators.table() }
}
