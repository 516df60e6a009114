import type { ErrorCode, ErrorFacts, Problem } from '@papi-lens/core'
import type { ErrorWords } from './messages/errors.ts'

/**
 * What an error says, from its code and facts: problem, value, remedy. Words that leave some codes out, as those of a
 * single chart do, say the code itself.
 *
 * @example
 * errorText(new PapiError('unknown-year', { year: 1999, first: 2011, last: 2024 }), words)
 * // => 'không có số liệu năm 1999; có các năm 2011–2024'
 */
export function errorText(
  error: Pick<Problem, 'code' | 'facts'>,
  words: { readonly errors: Partial<ErrorWords> },
): string {
  const say = words.errors[error.code] as ((facts: ErrorFacts[ErrorCode]) => string) | undefined
  return say?.(error.facts) ?? error.code
}
