import type { Verdict } from './comparability.ts'
import type { FrameworkFault, Unit } from './framework.ts'
import type { MissingReason } from './panel.ts'
import type { Province, Region } from './province.ts'

/** A score or a figure about one, by where it stands. */
interface Cell {
  readonly unit: string
  readonly province: string
  readonly year: number
}

/** What is wrong with a file of outlines. */
export type OutlineProblem =
  | 'not-topojson'
  | 'no-line'
  | 'no-transform'
  | 'no-provinces'
  | 'no-code'
  | 'no-polygon'
  | 'duplicate'

/** What went wrong, for programs, and the facts that a sentence about it needs: each code has one meaning and one test. */
export interface ErrorFacts {
  'unknown-province': { readonly text: string; readonly nearest: readonly Province[] }
  /** No code of a province since 1 July 2025. */
  'unknown-successor': { readonly text: string; readonly known: readonly string[] }
  'unknown-unit': { readonly text: string; readonly nearest: readonly Unit[] }
  'unknown-year': { readonly year: number; readonly first: number; readonly last: number }
  'unknown-region': { readonly text: string; readonly known: readonly Region[] }
  /** The first year is not before the second. */
  'invalid-period': { readonly from: number; readonly to: number }
  'invalid-framework': { readonly faults: readonly FrameworkFault[] }
  /** A break names what is no sub-dimension, or there is none where a scale changes. */
  'invalid-comparability': {
    readonly year: number
    readonly units: readonly string[]
    readonly problem: 'no-subdimension' | 'no-break'
  }
  'invalid-score': Cell & { readonly problem: 'not-measured' | 'derived' }
  'outside-scale': {
    readonly score: number
    readonly unit: string
    readonly province: string | null
    readonly year: number
    readonly min: number
    readonly max: number
  }
  'duplicate-score': Cell
  /** Packed scores of a year that cannot be unpacked. */
  'damaged-scores': { readonly year: number }
  'invalid-uncertainty': Cell & {
    readonly problem: 'not-measured' | 'not-a-number' | 'negative' | 'low-above-high' | 'nothing-given'
    /** What is wrong, as it was given; empty where nothing was. */
    readonly values: readonly number[]
  }
  'duplicate-uncertainty': Cell
  /** A level of significance that is not between 0 and 1. */
  'invalid-level': { readonly level: number }
  /** A sub-dimension where only what has parts can be asked for. */
  'invalid-unit': { readonly unit: Unit; readonly allowed: readonly string[] }
  /** A sum, which only its parts can set. */
  'not-settable': { readonly unit: Unit; readonly parts: readonly string[] }
  'not-measured': { readonly unit: Unit; readonly year: number; readonly years: readonly number[] }
  /** `years` are those with a score; where two years are compared, those among them that compare. */
  'not-published': {
    readonly unit: Unit
    readonly province: Province
    readonly missing: readonly number[]
    /** Why the score of the first of them is missing. */
    readonly reason: MissingReason
    readonly years: readonly number[]
    readonly compared: boolean
  }
  'not-comparable': {
    readonly unit: Unit
    readonly from: number
    readonly to: number
    readonly verdict: Verdict
    /** The sub-dimensions that do not compare. */
    readonly causes: readonly { readonly unit: Unit; readonly verdict: Verdict }[]
    /** First and last years of the spans within which any two years compare. */
    readonly usable: readonly (readonly [number, number])[]
  }
  // Charts:
  'unknown-chart': {
    readonly text: string
    readonly nearest: readonly string[]
    readonly known: readonly string[]
  }
  'incomplete-request': {
    /** Kind of chart; null where it is not known. */
    readonly chart: string | null
    readonly needs: 'province' | 'plan' | 'outlines'
  }
  /** `code` is that of the province whose shape does not do; null where the file as a whole does not. */
  'invalid-outlines': { readonly problem: OutlineProblem; readonly code: string | null }
  /** A value that an option does not take; `allowed` are values, or the ends of a range. */
  'invalid-chart-option': {
    readonly option:
      | 'title'
      | 'note'
      | 'size'
      | 'width'
      | 'language'
      | 'theme'
      | 'by'
      | 'sort'
      | 'view'
      | 'year'
      | 'from'
      | 'to'
      | 'provinces'
    readonly value: string
    readonly allowed: readonly (string | number)[]
  }
  /** An option that a kind of chart would pass over, and the kinds that take it. */
  'unused-chart-option': {
    readonly chart: string
    readonly option: string
    readonly charts: readonly string[]
  }
  'unknown-plan': { readonly text: string; readonly known: readonly string[] }
}

export type ErrorCode = keyof ErrorFacts

/** A code with its facts: what an error says apart from any language. */
export type Problem = {
  readonly [Code in ErrorCode]: { readonly code: Code; readonly facts: ErrorFacts[Code] }
}[ErrorCode]

/** Longest text in a message, and most things of a list. */
const LONGEST = 60
const MOST = 3

/**
 * A misuse that the caller can mend, as a code and its facts: which sentence tells it, and in which language, is for
 * `@papi-lens/words` (`errorText`). Its message is the code and the facts, for programs and logs.
 *
 * @example
 * const error = new PapiError('unknown-year', { year: 1999, first: 2011, last: 2024 })
 * error.code // => 'unknown-year'
 * error.message // => 'unknown-year: year 1999, first 2011, last 2024'
 */
export class PapiError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'PapiError'
  readonly code: Code
  readonly facts: ErrorFacts[Code]

  constructor(code: Code, facts: ErrorFacts[Code]) {
    super(plainMessage(code, facts))
    this.code = code
    this.facts = facts
  }

  /** Code and facts as one, so that asking for the code tells which facts there are. */
  get problem(): Problem {
    return { code: this.code, facts: this.facts } as Problem
  }
}

/**
 * A code and facts as one line, without a language: short, whatever the facts hold.
 *
 * @example
 * plainMessage('unknown-chart', { text: 'tren', nearest: ['trend'] }) // => 'unknown-chart: text tren, nearest trend'
 */
export function plainMessage(code: string, facts: object): string {
  const told = Object.entries(facts).flatMap(([name, value]) => {
    const text = plain(value)
    return text === '' ? [] : [`${name} ${text}`]
  })
  return told.length > 0 ? `${code}: ${told.join(', ')}` : code
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') {
    const text = value.slice(0, LONGEST)
    return /^[\w.-]+$/.test(text) ? text : JSON.stringify(text)
  }
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) {
    const shown = value.slice(0, MOST).map(plain).join(' ')
    return value.length > MOST ? `${shown} … (${value.length})` : shown
  }
  // What has an id or a code is known by it.
  if ('id' in value) return plain(value.id)
  if ('slug' in value) return plain(value.slug)
  return Object.values(value).map(plain).filter(Boolean).join(' ')
}
