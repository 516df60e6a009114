import { plainMessage } from '@papi-lens/core'

/** Why a plan in its JSON form cannot be read: each code has one meaning, and the facts that go with it. */
export type PlanProblem =
  | { readonly code: 'not-json' }
  /** Longer, or deeper, than any plan: it was not parsed. */
  | { readonly code: 'too-large' }
  /** `at` is the place, empty for the whole; `expected` is null where the value is of the right type but does not do. */
  | {
      readonly code: 'not-as-expected'
      readonly at: string
      readonly expected: string | null
      readonly found: string
    }
  /** An item that names what is no unit of the framework. */
  | { readonly code: 'unknown-units'; readonly ref: string; readonly units: readonly string[] }

/**
 * A plan that cannot be read. Its message is one line without a language: file, code, facts; what a person reads is said
 * by words from `problem`.
 *
 * @example
 * new PlanError('a.json', { code: 'unknown-units', ref: '7', units: ['soil'] }).message
 * // => 'a.json: unknown-units: ref 7, units soil'
 */
export class PlanError extends Error {
  override readonly name = 'PlanError'
  readonly file: string
  readonly problem: PlanProblem

  constructor(file: string, problem: PlanProblem) {
    const { code, ...facts } = problem
    super(`${file}: ${plainMessage(code, facts)}`)
    this.file = file
    this.problem = problem
  }
}
