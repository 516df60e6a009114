import type { Area, Areas } from '@papi-lens/plans'
import type { Named } from '../name-of.ts'
import type { ChartSaying } from './charts/index.ts'

export interface TaskCoverageFound {
  readonly province: Named
  readonly year: number
  readonly joined: Areas
}

/** What the chart of weak areas and their tasks says, beside the sentences of `coverage`. */
export interface TaskCoverageWords extends Omit<ChartSaying<TaskCoverageFound>, 'empty'> {
  /** Marks of the key. */
  readonly task: string
  readonly measure: string
  readonly also: string
  /** How many items of an area are not drawn, from their count in words. */
  readonly more: (items: string) => string
  /** Areas that a page has no room for, by what plans do about them. */
  readonly others: (areas: readonly Pick<Area, 'coverage'>[]) => string
  readonly columns: readonly string[]
  /** How an item serves an area, for a cell. */
  readonly serves: { readonly main: string; readonly also: string }
}
