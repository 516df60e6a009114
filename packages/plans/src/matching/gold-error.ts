import { plainMessage } from '@papi-lens/core'

/** Why hand labels cannot be read: each code has one meaning, and the facts that go with it. */
export type GoldProblem =
  | { readonly code: 'other-columns'; readonly found: string; readonly expected: string }
  /** Fewer than four cells, or no number of an item. */
  | { readonly code: 'short-line'; readonly line: number; readonly expected: string }
  | { readonly code: 'invalid-id'; readonly line: number; readonly text: string }
  | { readonly code: 'duplicate-number'; readonly ref: string }
  /** A cell that does not do; `known` are those that do, where they can be counted. */
  | {
      readonly code: 'invalid-cell'
      readonly line: number
      readonly column: 'line' | 'year' | 'kind' | 'value' | 'verdict'
      readonly text: string
      readonly known: readonly string[]
    }

/**
 * Hand labels that cannot be read. Its message is one line without a language: code and facts; what a person reads is said
 * by words from `problem`.
 *
 * @example
 * new GoldError({ code: 'invalid-id', line: 2, text: 'x1' }).message // => 'invalid-id: line 2, text x1'
 */
export class GoldError extends Error {
  override readonly name = 'GoldError'
  readonly problem: GoldProblem

  constructor(problem: GoldProblem) {
    const { code, ...facts } = problem
    super(plainMessage(code, facts))
    this.problem = problem
  }
}
