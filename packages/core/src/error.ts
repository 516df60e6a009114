/** What went wrong, for programs: each code has one meaning and one test. */
export type ErrorCode =
  | 'unknown-province'
  | 'unknown-unit'
  | 'unknown-year'
  | 'invalid-period'
  | 'invalid-framework'
  | 'invalid-comparability'
  | 'invalid-score'
  | 'duplicate-score'
  | 'invalid-uncertainty'
  | 'duplicate-uncertainty'
  | 'invalid-level'
  | 'invalid-unit'
  | 'not-published'
  | 'not-measured'
  | 'unknown-region'
  | 'not-comparable'
  | 'unknown-chart'
  | 'incomplete-request'
  | 'invalid-outlines'
  | 'invalid-chart-option'

/**
 * A misuse that the caller can mend. Its message is one line: problem, value, remedy.
 *
 * @example
 * new PapiError('unknown-year', 'no scores for year 1999; years are 2011–2024').code // => 'unknown-year'
 */
export class PapiError extends Error {
  override readonly name = 'PapiError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
