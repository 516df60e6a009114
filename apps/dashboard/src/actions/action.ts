import type { Deadline } from '@papi-lens/plans'

/** What became of an action so far. */
export const STATUSES = ['open', 'begun', 'done', 'dropped'] as const
export type Status = (typeof STATUSES)[number]

/** What of an action is written in the reader's own words. */
export const FIELDS = ['cause', 'action', 'lead', 'partners', 'due', 'output'] as const
export type Field = (typeof FIELDS)[number]

/** Something to be done about a weak area: from a task of a plan, or free. */
export interface Action extends Readonly<Record<Field, string>> {
  /** Tells it from all others, also of other people's lists. */
  readonly id: string
  /** Code of the province, id of the sub-dimension, and the year of the results that it answers. */
  readonly province: string
  readonly area: string
  readonly year: number
  /** The score in that year when the action was written; null where none was published. */
  readonly score: number | null
  readonly status: Status
  /** The task it was taken from: id of the plan, how people name it, and the task's number there; null for a free one. */
  readonly source: { readonly id: string; readonly plan: string; readonly ref: string } | null
  /** The deadlines of that task, for a calendar; null where `due` was written by the reader, and is to be read. */
  readonly deadlines: readonly Deadline[] | null
}

/** What a list may hold, so that a browser keeps it and a hostile file cannot fill one. */
export const LIMITS = { actions: 500, letters: 2000, characters: 2_000_000 } as const

/** An action with another text or status. Who writes a deadline anew means what is written, not what the plan said. */
export function withField<F extends Field | 'status'>(action: Action, field: F, value: Action[F]): Action {
  const text = typeof value === 'string' ? value.slice(0, LIMITS.letters) : value
  return { ...action, [field]: text, ...(field === 'due' && { deadlines: null }) }
}
