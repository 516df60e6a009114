import type { NoticeFacts } from '../notice.ts'
import { shortened } from '../reading/shortened.ts'
import type { SourceLine } from '../reading/source-line.ts'

/** `error`: the document contradicts itself; `warning`: something is missing or very likely wrong; `note`: look again. */
export type Severity = 'error' | 'warning' | 'note'

/** Fields of work whose agencies do nothing else. */
export type FieldOfWork = 'health' | 'education' | 'electricity' | 'post'

/** What a finding tells beside its code, for whoever puts it into words. Dates are ISO. */
export type FindingFacts =
  | NoticeFacts
  | { readonly code: 'inverted-period'; readonly start: string; readonly end: string }
  | { readonly code: 'due-before-period-end'; readonly due: string; readonly end: string }
  /** `ref`: the task whose deadline it is; null for a report's. */
  | {
      readonly code: 'date-outside-year'
      readonly found: number
      readonly year: number
      readonly ref: string | null
    }
  | {
      readonly code: 'deadline-before-issue'
      readonly ref: string
      readonly due: string
      readonly issued: string
    }
  | {
      readonly code: 'two-dates'
      readonly number: string
      readonly date: string
      readonly otherDate: string
      readonly otherLine: number
    }
  | {
      readonly code: 'two-numbers'
      readonly number: string
      readonly other: string
      readonly otherLine: number
    }
  /** `ref`: of one task; null where none of all the tasks has it, or, with `refs`, these have not. */
  | {
      readonly code: 'task-without-lead' | 'task-without-deadline'
      readonly ref: string | null
      readonly refs?: readonly string[]
      readonly tasks: number
    }
  | {
      readonly code: 'unfitting-agency'
      readonly ref: string
      readonly agency: string
      readonly field: FieldOfWork
      readonly ofAgency: FieldOfWork
    }
  | {
      readonly code: 'duplicate-task'
      readonly ref: string
      readonly other: string
      readonly otherLine: number
    }
  /** `after`: the number before it in its list. */
  | {
      readonly code: 'numbering-gap'
      readonly label: string
      readonly after: { readonly label: string; readonly line: number } | null
      readonly isRepeated: boolean
    }
  /** `times`: how often it is named; the successors as their names are written. */
  | {
      readonly code: 'former-agency'
      readonly agency: string
      readonly successors: readonly string[]
      readonly times: number
    }
  /** `year`: of the figure it starts from, where the text tells. */
  | {
      readonly code: 'target-below-base'
      readonly value: number
      readonly unit: string
      readonly base: number
      readonly year: number | null
    }
  | {
      readonly code: 'base-figure-differs'
      readonly unit: NamedDimension
      readonly stated: number
      readonly actual: number
      readonly year: number
    }
  | { readonly code: 'task-without-output'; readonly refs: readonly string[]; readonly tasks: number }
  | { readonly code: 'target-without-measure'; readonly dimension: NamedDimension }
  | { readonly code: 'nothing-found' }
  /** `what`: of which kind of item the dimension has none. */
  | {
      readonly code: 'dimension-without-task'
      readonly dimension: NamedDimension
      readonly what: 'task' | 'measure'
    }

/** A dimension, or another unit, with the names that the framework gives it. */
export interface NamedDimension {
  readonly id: string
  readonly vi: string
  readonly en: string
}

/** What a check finds, before the quote is put beside it. */
export type Fault = FindingFacts & {
  readonly severity: Severity
  /** 1-based line of the text as given. */
  readonly line: number
}

/** A fault of the document itself, at its place. */
export type Finding = Fault & {
  /** The line it was found in, shortened. */
  readonly quote: string
}

const LONGEST_QUOTE = 160

/** A number that stands alone in its line, as where a table lost its columns: the words come below. */
const LONE_NUMBER = /^(?:\d{1,3}|[IVXL]{1,6}|[a-zđ])[.)]?$/u
const LINES_BELOW = 4

/** A fault with the words of its line. */
export function withQuote(fault: Fault, lines: readonly SourceLine[]): Finding {
  const at = fault.line - 1
  const own = lines[at]?.text ?? ''
  const below = LONE_NUMBER.test(own) ? lines.slice(at + 1, at + 1 + LINES_BELOW) : []
  const text = [own, ...below.map(line => line.text)].filter(Boolean).join(' ').replaceAll('\t', ' | ')
  return { ...fault, quote: shortened(text, LONGEST_QUOTE) }
}
