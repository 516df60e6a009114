import { round4 } from '@papi-lens/core'
import type { GoldLabel } from './gold.ts'

/** The matcher's answer to an item, best first; no match is the answer "its dimension as a whole". */
export interface GivenAnswer {
  readonly ref: string
  readonly matches: readonly { readonly subdimension: string }[]
}

/** How one sub-dimension (or `*`) fared. */
export interface SubdimensionResult {
  readonly subdimension: string
  /** Items that serve it most, and those among them that were answered so. */
  readonly main: number
  readonly found: number
  /** Answers that name it, and those among them that are right. */
  readonly answered: number
  readonly right: number
}

export interface Evaluation {
  readonly items: number
  readonly firstRight: number
  /** Shares, 0 to 1, four decimals. */
  readonly accuracy: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly strictRecall: number
  readonly strictF1: number
  readonly bySubdimension: readonly SubdimensionResult[]
  /** Items whose first answer is wrong. */
  readonly wrong: readonly {
    readonly ref: string
    readonly expected: readonly string[]
    readonly got: readonly string[]
  }[]
}

/**
 * Compares answers with hand labels. No match counts as the one answer `*`. An answer is right if it is the item's main
 * label or one of the others acceptable.
 *
 * - `accuracy`: items whose first answer is right, of all items.
 * - `precision`: right answers of all answers given, over all items together (micro).
 * - `recall`: main labels that are among the answers, of all main labels.
 * - `strictRecall`: labels of both kinds that are among the answers, of all labels of both kinds.
 * - `f1`, `strictF1`: harmonic mean of precision with either recall.
 *
 * An item without an answer is answered by nothing and counts as missed; an answer to an item without a label is left out.
 *
 * @example
 * const gold = [{ ref: '1', dimension: 'services', main: 'health-care', also: ['primary-education'] }]
 * const answers = [{ ref: '1', matches: [{ subdimension: 'health-care' }] }]
 * const { accuracy, recall, strictRecall } = evaluateMatches(gold, answers)
 * const shares = [accuracy, recall, strictRecall]
 * shares // => [1, 1, 0.5]
 */
export function evaluateMatches(gold: readonly GoldLabel[], answers: readonly GivenAnswer[]): Evaluation {
  const given = new Map(answers.map(({ ref, matches }) => [ref, namesOf(matches)]))
  const cases = gold.map(({ ref, main, also }) => {
    const expected = [...new Set([main, ...also])]
    return { ref, main, expected, got: given.get(ref) ?? [] }
  })
  const firstRight = count(cases, ({ expected, got }) => expected.includes(got[0] ?? ''))
  const right = sum(cases, ({ expected, got }) => count(got, id => expected.includes(id)))
  const precision = share(
    right,
    sum(cases, ({ got }) => got.length),
  )
  const recall = share(
    count(cases, ({ main, got }) => got.includes(main)),
    cases.length,
  )
  const strictRecall = share(
    right,
    sum(cases, ({ expected }) => expected.length),
  )
  const named = [...new Set(cases.flatMap(({ main, got }) => [main, ...got]))].sort()
  return {
    items: cases.length,
    firstRight,
    accuracy: round4(share(firstRight, cases.length)),
    precision: round4(precision),
    recall: round4(recall),
    f1: round4(harmonicMean(precision, recall)),
    strictRecall: round4(strictRecall),
    strictF1: round4(harmonicMean(precision, strictRecall)),
    bySubdimension: named.map(subdimension => {
      const answered = cases.filter(({ got }) => got.includes(subdimension))
      return {
        subdimension,
        main: count(cases, ({ main }) => main === subdimension),
        found: count(answered, ({ main }) => main === subdimension),
        answered: answered.length,
        right: count(answered, ({ expected }) => expected.includes(subdimension)),
      }
    }),
    wrong: cases
      .filter(({ expected, got }) => !expected.includes(got[0] ?? ''))
      .map(({ ref, expected, got }) => ({ ref, expected, got })),
  }
}

function namesOf(matches: GivenAnswer['matches']): string[] {
  const names = [...new Set(matches.map(({ subdimension }) => subdimension))]
  return names.length > 0 ? names : ['*']
}

function count<T>(all: readonly T[], test: (one: T) => boolean): number {
  return all.filter(test).length
}

function sum<T>(all: readonly T[], size: (one: T) => number): number {
  return all.reduce((total, one) => total + size(one), 0)
}

function share(part: number, all: number): number {
  return all === 0 ? 0 : part / all
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b)
}
