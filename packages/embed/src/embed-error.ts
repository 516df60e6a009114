/** What can go wrong around a chart, beside what the analysis reports with codes of its own. */
export type EmbedErrorCode =
  | 'no-data'
  | 'unreachable-data'
  | 'damaged-data'
  | 'other-version'
  | 'unknown-chart'
  | 'invalid-attribute'
  | 'no-picture'
  | 'failed'

/** Why a chart could not be drawn or handed on: one line with the problem, the value and the remedy. */
export class EmbedError extends Error {
  readonly code: EmbedErrorCode

  constructor(code: EmbedErrorCode, message: string) {
    super(message)
    this.name = 'EmbedError'
    this.code = code
  }
}
