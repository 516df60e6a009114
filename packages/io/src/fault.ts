/** One thing wrong with a file: where, what, and how to mend it. */
export interface Fault {
  readonly file: string
  /** 1-based line of the file, the head being line 1; null if it concerns the whole file. */
  readonly row: number | null
  readonly column: string | null
  readonly code: FaultCode
  readonly message: string
}

export type FaultCode =
  | 'missing-file'
  | 'malformed'
  | 'missing-column'
  | 'invalid-value'
  | 'unknown-id'
  | 'out-of-scale'
  | 'duplicate'
  | 'sum-mismatch'
  // Import of files as people and publishers make them:
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
  | 'year-conflict'

/**
 * A fault as one line: file, line, column, message.
 *
 * @example
 * describeFault({ file: 'scores.csv', row: 3, column: 'score', code: 'invalid-value', message: '"x" is not a number' })
 * // => 'scores.csv, line 3, column score: "x" is not a number'
 */
export function describeFault({ file, row, column, message }: Fault): string {
  const place = [file, row === null ? '' : `line ${row}`, column === null ? '' : `column ${column}`]
  return `${place.filter(Boolean).join(', ')}: ${message}`
}
