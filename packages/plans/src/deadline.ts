import type { Bilingual } from './plan.ts'
import type { OutputKind } from './plan-item.ts'

/** How often something recurs. */
export const PERIODS = ['month', 'quarter', 'half-year', 'nine-months', 'year'] as const
export type Period = (typeof PERIODS)[number]

interface Due {
  /** What falls due: a kind of output, or the task itself. */
  readonly of: OutputKind | 'task'
  /** The words it was read from; a bundled plan carries none of its document's. */
  readonly text?: string
  /** Set where the document prints a year that does not fit the plan's; the year is kept as printed. */
  readonly asPrinted?: true
}

/**
 * One promise of time, as a document states it or as a bundled plan has it. Dates are ISO; `due` is the month and day
 * ("--06-03") a recurring duty falls due, where that is told; an event is named by the bundled plans, else by `text`.
 */
export type Deadline = Due &
  (
    | { readonly kind: 'by-date'; readonly date: string }
    | { readonly kind: 'month' | 'quarter' | 'year'; readonly start: string; readonly end: string }
    | { readonly kind: 'ongoing' }
    | { readonly kind: 'recurring'; readonly every: Period; readonly due?: string }
    | { readonly kind: 'on-event' | 'as-regulated'; readonly event?: Bilingual }
  )
