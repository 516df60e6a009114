import type { ChangeRow, ScoredUnit } from '@papi-lens/core'
import type { Named } from '../name-of.ts'

/** What is said of a province at a glance, by the dashboard and by its card. */
export interface OverviewWords {
  /** The finding that it opens with. */
  readonly headline: (
    province: Named,
    year: number,
    total: Pick<ScoredUnit, 'score' | 'group'>,
    published: boolean,
  ) => string
  readonly change: string
  readonly group: string
  readonly rankInNation: string
  readonly rankInRegion: string
  /** How sure the rank is: a fragment. */
  readonly rankMayBe: (best: number, worst: number) => string
  /** Why the total has no change: a fragment. */
  readonly totalUncompared: (row: Pick<ChangeRow, 'comparability' | 'from'>, from: number) => string
  readonly clearTitle: (from: number) => string
  readonly noneClear: string
}
