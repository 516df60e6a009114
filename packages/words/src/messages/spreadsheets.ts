import type { Unit } from '@papi-lens/core'

/** Heads, names and notes of tables that people open in a spreadsheet. */
export interface SpreadsheetWords {
  /** Heads of the columns of a table of scores, by the names that programs know them by. */
  readonly heads: Readonly<Record<ScoreHead, string>>
  readonly level: Readonly<Record<Unit['level'], string>>
  readonly sheets: { readonly scores: string; readonly table: string; readonly notes: string }
  /** Where the figures are from and what they mean, a line each. */
  readonly notes: readonly string[]
  /** The same of a table that has a cell where a score is missing, as those of charts and pages have. */
  readonly seenNotes: readonly string[]
  /** Heads of the table of changes between two years. */
  readonly change: {
    readonly score: (year: number) => string
    readonly group: (year: number) => string
    readonly delta: string
    readonly shareDelta: string
    readonly band: string
    readonly signal: string
    readonly comparability: string
    readonly rank: string
    readonly of: string
    readonly flags: string
  }
}

/** Columns of a table of scores. */
export type ScoreHead =
  | 'year'
  | 'province_code'
  | 'province'
  | 'unit'
  | 'level'
  | 'dimension'
  | 'score'
  | 'group'
  | 'standard_error'
  | 'low'
  | 'high'
