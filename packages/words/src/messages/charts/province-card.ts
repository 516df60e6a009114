import type { ChangeSummary, ScoredUnit } from '@papi-lens/core'
import type { Named } from '../../name-of.ts'
import type { OverviewWords } from '../overview.ts'
import type { PriorityWords } from '../priorities.ts'
import type { SignalWords } from '../signal.ts'
import type { ChartSaying } from './index.ts'

export interface ProvinceCardFound {
  readonly province: Named
  readonly year: number
  /** Null where there is no earlier year. */
  readonly from: number | null
  readonly total: Pick<ScoredUnit, 'score' | 'group'>
  /** Whether any score of the year was published. */
  readonly isPublished: boolean
  /** Whether the total has a place among the provinces. */
  readonly isPlaced: boolean
  readonly summary: Pick<ChangeSummary, 'comparable' | 'judged' | 'clear' | 'byChance'> | null
}

export interface ProvinceCardWords
  extends ChartSaying<ProvinceCardFound>,
    Pick<OverviewWords, 'group' | 'rankInNation' | 'rankInRegion' | 'rankMayBe' | 'totalUncompared'>,
    Pick<SignalWords, 'moved' | 'onBorderOf'>,
    Pick<PriorityWords, 'reasons'> {
  readonly changeSince: (from: number | null) => string
  readonly probability: (share: string) => string
  /** Head above clear changes: how many of them are listed. */
  readonly clearTitle: (from: number | null, listed: number, all: number) => string
  /** What chance gives beside clear changes, or why none is told; a sentence. */
  readonly clearNote: (found: ProvinceCardFound) => string
  /** Heads of figures that have how sure they are in brackets. */
  readonly rankAndRange: string
  readonly groupAndProbability: string
  readonly firstTitle: string
  /** There is nothing to put in order, and that the order holds only what has a score; sentences. */
  readonly noneFirst: string
  readonly onlyScored: string
  /** What a range of ranks is, and is not. */
  readonly rangeNote: string
  readonly reasonsHead: string
  readonly partHead: string
}
