import type { ScoreRow, UncertaintyRow } from '@papi-lens/core'
import type { ImportFault } from './fault.ts'
import type { WholeReader } from './import-whole.ts'
import type { IndicatorTable } from './indicators/indicator.ts'

/** How a file was laid out: rows of one score each, a column for each unit, or as papi.org.vn publishes. */
export type Layout = 'long' | 'wide' | 'official-2011-2017' | 'official-2018' | 'official-2019-2024'

/** What became of one file. */
export interface FileReport {
  readonly file: string
  /** Null if the file could not be understood. */
  readonly layout: Layout | null
  /** Rows of data read, without heads and empty lines. */
  readonly rows: number
  /** Rows taken over; 0 if the file has errors and the good rows were not asked for. */
  readonly accepted: number
  /** Rows of indicators taken over: a question of a sub-dimension in a year. */
  readonly indicators: number
  readonly errors: readonly ImportFault[]
  readonly warnings: readonly ImportFault[]
}

/** Scores kept in compact columns and handed out row by row, so that a million of them need no million objects. */
export interface ScoreRows extends Iterable<ScoreRow> {
  readonly length: number
}

/** What one file gave. */
export interface ImportedFile {
  readonly report: FileReport
  readonly rows: ScoreRows
  readonly uncertainties: readonly UncertaintyRow[]
  readonly indicators: IndicatorTable
}

export interface ImportOptions {
  /** The year of a table that has none in its columns, its sheet's name or its file's name. */
  readonly year?: number
  /** Take the good rows of a file with errors; otherwise such a file gives nothing. */
  readonly takeGoodRows?: boolean
  /** Called after each piece of the file. */
  readonly onProgress?: (progress: ImportProgress) => void
  readonly limits?: Partial<ImportLimits>
  /** Stops the import; it then throws the signal's reason. */
  readonly signal?: AbortSignal
  /** Reads workbooks and exports; without it they are read in this thread. Texts are read here, piece by piece. */
  readonly readWhole?: WholeReader
}

export interface ImportProgress {
  readonly file: string
  readonly bytes: number
  /** Size of the file, if known. */
  readonly of: number | null
  readonly rows: number
}

/** Bounds that keep a hostile or mistaken file from taking the machine with it. */
export interface ImportLimits {
  readonly textBytes: number
  readonly workbookBytes: number
  readonly unpackedBytes: number
  readonly sheets: number
  readonly columns: number
  readonly cells: number
}

export const IMPORT_LIMITS: ImportLimits = {
  textBytes: 200e6,
  workbookBytes: 50e6,
  unpackedBytes: 500e6,
  sheets: 100,
  columns: 2_000,
  cells: 20e6,
}
