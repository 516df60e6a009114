/** Why a browser does not keep what was opened. */
export type UnkeptReason = 'denied' | 'full' | 'newer' | 'silent' | 'failed'

/** What imported scores are to those in use, of one year or of all. */
export interface ChangedCounts {
  readonly added: number
  readonly changed: number
  /** The same as those in use. */
  readonly same: number
  readonly provinces: number
}

/** The reader's own scores, opened in the page. */
export interface OwnScoreWords {
  readonly title: string
  readonly open: string
  readonly openHint: string
  readonly drop: string
  readonly reading: (files: string, percent: number | null, rows: number) => string
  readonly cancel: string
  /** How reading ended without anything to be used; what was in use still is. */
  readonly ended: {
    readonly cancelled: string
    readonly failed: string
    readonly slow: (seconds: number) => string
    readonly 'too-many': (most: number) => string
  }
  readonly refused: Readonly<Record<'errors' | 'misfit' | 'no-scores', string>>
  /** Of several remarks on a file. */
  readonly errors: (file: string, n: number) => string
  readonly warnings: (file: string, n: number) => string
  readonly place: string
  readonly problem: string
  readonly all: (n: number) => string
  readonly takeGoodRows: string
  /** The year of tables that do not tell it. */
  readonly yearOf: string
  readonly readAgain: string
  readonly preview: string
  readonly layout: string
  readonly summary: (counts: ChangedCounts, years: readonly number[]) => string
  readonly nothingNew: string
  readonly indicatorRows: (n: number) => string
  readonly heads: Readonly<Record<'year' | 'added' | 'changed' | 'same' | 'provinces', string>>
  readonly provincesOf: (names: readonly string[], more: number) => string
  readonly breaks: (n: number) => string
  readonly use: string
  readonly close: string

  /** Above every view while own scores are in use. */
  readonly band: string
  readonly inUse: (files: string) => string
  readonly rest: string
  readonly show: string
  readonly remove: string
  readonly removeAll: string
  readonly removed: (files: string) => string
  readonly undo: string
  /** Where they were opened before and cannot be brought now. */
  readonly lost: string
  readonly unfit: (files: string) => string
  readonly unkept: Readonly<Record<UnkeptReason, string>>

  readonly list: string
  readonly none: string
  readonly openedAt: (date: string) => string
  readonly scores: (n: number) => string
  readonly keptHere: string
  /** What a file that is handed on says of its figures. */
  readonly note: (files: string) => string
  readonly noteOnLink: string
  readonly noteOnEmbed: string
  /** Part of a file's name. */
  readonly fileMark: string
  readonly which: string
  readonly ownOnly: string
  readonly everything: string
}
