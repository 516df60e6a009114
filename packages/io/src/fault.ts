import type { PapiError, Province, Unit } from '@papi-lens/core'
import type { TextEncoding } from './text-decoding.ts'
import type { Oddity } from './workbook/odd-cell.ts'

/** The score that a fault is about. */
export interface ScorePlace {
  readonly unit: Unit
  readonly province: Province
  readonly year: number
}

/** Years that a framework knows. */
interface KnownYears {
  readonly first: number
  readonly last: number
}

/** What a cell of a table says. */
export type CellRole = 'year' | 'province' | 'unit' | 'score'

interface Limit {
  readonly count: number
  readonly most: number
}

type None = Readonly<Record<never, never>>

/** Everything that can be wrong with a file, or worth knowing of it, with the facts that a sentence about it needs. */
export interface ProblemFacts {
  // Files that cannot be read, or not as what they are.
  readonly 'missing-file': None
  readonly 'empty-file': None
  readonly 'binary-file': None
  readonly 'damaged-text': { readonly encoding: TextEncoding }
  readonly 'damaged-workbook': None
  readonly 'damaged-export': { readonly format: 'json' | 'arrow' | 'parquet' }
  readonly 'not-as-named': None
  readonly 'old-workbook': None
  readonly password: None
  readonly 'other-archive': { readonly is: 'ods' | 'xlsb' | 'docx' | 'zip' }
  readonly 'other-document': { readonly is: 'html' | 'xml' | 'pdf' | 'rtf' }
  readonly 'not-json': None
  readonly 'not-as-expected': { readonly at: string; readonly expected: string; readonly found: string }
  readonly 'invalid-facts': { readonly error: PapiError }
  readonly 'no-list': None
  readonly 'no-record': { readonly record: number }
  readonly 'long-record': { readonly record: number; readonly most: number }
  // Bounds.
  readonly 'too-many-bytes': { readonly megabytes: number | null; readonly most: number }
  readonly 'unpacks-too-large': { readonly megabytes: number; readonly most: number }
  readonly 'too-many-sheets': Limit
  readonly 'too-many-columns': Limit
  readonly 'too-many-cells': Limit
  readonly 'too-many-rows': Limit
  /** Reading the file took more seconds, or megabytes of memory, than a file may. */
  readonly 'over-budget': { readonly of: 'seconds' | 'megabytes'; readonly most: number }
  // The form of a table.
  readonly 'no-columns': { readonly absent: readonly string[]; readonly columns: readonly string[] }
  readonly 'no-roles': {
    readonly absent: readonly CellRole[]
    readonly found: string
  }
  readonly 'no-table': { readonly found: string }
  readonly 'no-rows': None
  readonly 'only-hidden': { readonly sheets: readonly string[] }
  readonly 'open-quote': None
  readonly 'stray-quotes': None
  readonly 'cell-count': Readonly<Record<'count' | 'expected', number>>
  readonly 'same-unit': { readonly column: string }
  readonly 'same-province': { readonly text: string; readonly column: string }
  readonly 'columns-disagree': { readonly column: string; readonly text: string; readonly other: string }
  readonly 'heads-disagree': { readonly first: Unit; readonly second: Unit }
  // Years, provinces, units.
  readonly 'no-year': KnownYears
  readonly 'unknown-year': KnownYears & { readonly text: string }
  readonly 'new-year': KnownYears & { readonly year: number }
  readonly 'year-gap': { readonly year: number; readonly last: number }
  readonly 'no-new-year': { readonly last: number }
  readonly 'merged-province': {
    readonly province: Province
    readonly members: readonly Province[]
    readonly year: number
  }
  readonly 'unknown-province': { readonly text: string; readonly nearest: readonly Province[] }
  readonly 'unknown-unit': { readonly text: string; readonly nearest: readonly Unit[] }
  readonly 'unknown-position': { readonly position: string; readonly year: number }
  readonly 'position-of-no-year': { readonly position: string }
  readonly 'position-disagrees': {
    readonly position: string
    readonly year: number
    readonly text: string
    readonly unit: Unit
    readonly named: Unit
  }
  readonly 'code-twice': { readonly text: string; readonly row: number }
  readonly 'unknown-region': { readonly text: string; readonly known: readonly string[] }
  readonly 'no-slug': { readonly text: string }
  readonly 'no-code': { readonly text: string }
  readonly 'no-name': { readonly text: string }
  // Scores and their uncertainty.
  readonly 'not-a-number': { readonly text: string }
  readonly 'odd-cell': { readonly oddity: Oddity; readonly role: CellRole; readonly text: string }
  readonly 'not-measured': { readonly unit: Unit; readonly year: number }
  readonly 'out-of-scale': ScorePlace & Readonly<Record<'score' | 'min' | 'max', number>>
  readonly 'score-twice': ScorePlace & { readonly row: number }
  readonly 'parts-differ': ScorePlace & Readonly<Record<'score' | 'sum', number>>
  readonly 'total-alone': ScorePlace & { readonly score: number }
  readonly 'total-differs': ScorePlace & Readonly<Record<'score' | 'sum', number>>
  readonly 'negative-error': { readonly value: number }
  readonly 'uncertainty-off-scale': ScorePlace & Readonly<Record<'value' | 'min' | 'max', number>>
  readonly 'bounds-swapped': Readonly<Record<'low' | 'high', number>>
  readonly 'outside-bounds': { readonly figure: number } & Readonly<Record<'low' | 'high', number | null>>
  readonly 'more-faults': Limit
  // Nothing wrong, but the reader should know.
  readonly 'hidden-sheet': None
  readonly 'hidden-rows': { readonly rows: readonly number[] }
  readonly 'hidden-columns': { readonly columns: readonly string[] }
  readonly 'no-table-in-sheet': None
  readonly 'no-unit-column': { readonly text: string }
  readonly 'no-subdimension': { readonly text: string }
  readonly 'same-row': { readonly row: number }
  readonly 'same-year-sheet': { readonly year: number; readonly sheet: string }
  readonly 'year-in-sheet-differs': Readonly<Record<'inSheet' | 'taken', number>>
  readonly 'summary-row': { readonly text: string }
  readonly 'note-row': { readonly text: string }
  readonly 'font-encoding': { readonly encoding: TextEncoding }
}

/** What exactly is wrong. */
export type Why = keyof ProblemFacts

/** The kind of what is wrong, for programs: stable, and fewer than there are sentences. */
export type FaultCode =
  | 'missing-file'
  | 'malformed'
  | 'missing-column'
  | 'invalid-value'
  | 'unknown-id'
  | 'out-of-scale'
  | 'duplicate'
  | 'sum-mismatch'
  | 'unknown-province'
  | 'unknown-unit'
  | 'unknown-year'
  | 'not-measured'
  | 'unknown-layout'
  | 'unreadable-file'
  | 'too-large'
  /** Stands for the faults beyond the first thousand. */
  | 'more-errors'
  /** Warnings: nothing wrong, but the reader should know. */
  | 'ignored'
  | 'hidden'
  | 'year-conflict'
  | 'encoding'

/** The code of each problem. */
export const CODE_OF: Readonly<Record<Why, FaultCode>> = {
  'missing-file': 'missing-file',
  'empty-file': 'unreadable-file',
  'binary-file': 'unreadable-file',
  'damaged-text': 'unreadable-file',
  'damaged-workbook': 'unreadable-file',
  'damaged-export': 'unreadable-file',
  'not-as-named': 'unreadable-file',
  'old-workbook': 'unreadable-file',
  password: 'unreadable-file',
  'other-archive': 'unreadable-file',
  'other-document': 'unreadable-file',
  'not-json': 'malformed',
  'not-as-expected': 'malformed',
  'invalid-facts': 'malformed',
  'no-list': 'unreadable-file',
  'no-record': 'unreadable-file',
  'long-record': 'too-large',
  'too-many-bytes': 'too-large',
  'unpacks-too-large': 'too-large',
  'too-many-sheets': 'too-large',
  'too-many-columns': 'too-large',
  'too-many-cells': 'too-large',
  'too-many-rows': 'too-large',
  'over-budget': 'too-large',
  'no-columns': 'missing-column',
  'no-roles': 'missing-column',
  'no-table': 'unknown-layout',
  'no-rows': 'unreadable-file',
  'only-hidden': 'unknown-layout',
  'open-quote': 'malformed',
  'stray-quotes': 'malformed',
  'cell-count': 'malformed',
  'same-unit': 'duplicate',
  'same-province': 'duplicate',
  'columns-disagree': 'duplicate',
  'heads-disagree': 'duplicate',
  'no-year': 'unknown-year',
  'unknown-year': 'unknown-year',
  'new-year': 'unknown-year',
  'year-gap': 'unknown-year',
  'no-new-year': 'unknown-year',
  'merged-province': 'unknown-province',
  'unknown-province': 'unknown-province',
  'unknown-unit': 'unknown-unit',
  'unknown-position': 'unknown-unit',
  'position-of-no-year': 'unknown-unit',
  'position-disagrees': 'unknown-unit',
  'code-twice': 'duplicate',
  'unknown-region': 'unknown-id',
  'no-slug': 'invalid-value',
  'no-code': 'invalid-value',
  'no-name': 'invalid-value',
  'not-a-number': 'invalid-value',
  'odd-cell': 'invalid-value',
  'not-measured': 'not-measured',
  'out-of-scale': 'out-of-scale',
  'score-twice': 'duplicate',
  'parts-differ': 'sum-mismatch',
  'total-alone': 'ignored',
  'total-differs': 'sum-mismatch',
  'negative-error': 'invalid-value',
  'uncertainty-off-scale': 'out-of-scale',
  'bounds-swapped': 'invalid-value',
  'outside-bounds': 'invalid-value',
  'more-faults': 'more-errors',
  'hidden-sheet': 'hidden',
  'hidden-rows': 'hidden',
  'hidden-columns': 'hidden',
  'no-table-in-sheet': 'ignored',
  'no-unit-column': 'ignored',
  'no-subdimension': 'ignored',
  'same-row': 'ignored',
  'same-year-sheet': 'ignored',
  'year-in-sheet-differs': 'year-conflict',
  'summary-row': 'ignored',
  'note-row': 'ignored',
  'font-encoding': 'encoding',
}

/** Where in its file something is wrong. */
export interface FaultPlace {
  /** Name of the sheet, where a workbook has several. */
  readonly sheet: string | null
  /** 1-based line of a text or row of a sheet, the head being row 1; null if it concerns the whole file. */
  readonly row: number | null
  /** The column's head, or its letter in a sheet. */
  readonly column: string | null
}

/** One thing wrong, or worth knowing, at a place of a file: what, with the facts of it. What it means is for words. */
export type ImportFault = FaultPlace & {
  readonly code: FaultCode
} & { readonly [W in Why]: { readonly why: W; readonly facts: ProblemFacts[W] } }[Why]

/** One thing wrong with a file. */
export type Fault = ImportFault & { readonly file: string }

/**
 * A fault at a place.
 *
 * @example
 * createFault({ sheet: null, row: 3, column: 'score' }, 'not-a-number', { text: 'x' }).code // => 'invalid-value'
 */
export function createFault<W extends Why>(
  { sheet, row, column }: FaultPlace,
  why: W,
  facts: ProblemFacts[W],
): ImportFault {
  // That `why` and `facts` belong together is what the signature says; the compiler does not follow it into the union.
  return { sheet, row, column, code: CODE_OF[why], why, facts } as unknown as ImportFault
}

/**
 * A fault as one line for programmers, in no language: place, code, facts. Sentences for people are in
 * `@papi-lens/words`.
 *
 * @example
 * const fault = createFault({ sheet: null, row: 3, column: 'score' }, 'not-a-number', { text: 'x' })
 * describeFault({ ...fault, file: 'scores.csv' }) // => 'scores.csv:3:score: not-a-number text="x"'
 */
export function describeFault({ file, sheet, row, column, why, facts }: Fault): string {
  const place = [file, sheet, row, column].filter(part => part !== null).join(':')
  const told = Object.entries(facts).map(([name, fact]) => `${name}=${JSON.stringify(shorten(fact))}`)
  return [`${place}: ${why}`, ...told].join(' ')
}

/** Units and provinces by their id, errors by their message. */
function shorten(fact: unknown): unknown {
  if (Array.isArray(fact)) return fact.map(shorten)
  if (fact instanceof Error) return fact.message
  if (typeof fact !== 'object' || fact === null) return fact
  return 'id' in fact ? fact.id : 'code' in fact ? fact.code : fact
}
