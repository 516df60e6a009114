import type { Areas } from '@papi-lens/plans'
import type { Named } from '../name-of.ts'

/** What the chart of weak areas and their tasks says, beside the sentences of `coverage`. */
export interface TaskCoverageWords {
  readonly name: string
  readonly purpose: string
  readonly title: (found: { readonly province: Named; readonly joined: Areas }) => string
  readonly subtitle: (year: number) => string
  readonly drawn: string
  /** Marks of the key. */
  readonly task: string
  readonly measure: string
  readonly also: string
  readonly columns: readonly string[]
  /** How an item serves an area, for a cell. */
  readonly serves: { readonly main: string; readonly also: string }
}
