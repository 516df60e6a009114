import type { ErrorCode, ErrorFacts, Problem } from '@papi-lens/core'
import type { Words } from './messages.ts'

/**
 * What an error says, from its code and facts: problem, value, remedy.
 *
 * @example
 * errorText(new PapiError('unknown-year', { year: 1999, first: 2011, last: 2024 }), words)
 * // => 'không có số liệu năm 1999; có các năm 2011–2024'
 */
export function errorText(error: Pick<Problem, 'code' | 'facts'>, words: Pick<Words, 'errors'>): string {
  const say = words.errors[error.code] as (facts: ErrorFacts[ErrorCode]) => string
  return say(error.facts)
}
