import type { PairStanding, YearPair } from '@papi-lens/core'
import type { Named } from '../name-of.ts'

/** Views of the dashboard, each a question. */
export type ViewId = keyof FrameWords['questions']

/** What stands round every view of the dashboard: the bar, the way between views, what can be handed on. */
export interface FrameWords {
  /** What each view answers. */
  readonly questions: Readonly<
    Record<'overview' | 'trends' | 'compare' | 'map' | 'priorities' | 'plans' | 'scenario' | 'data', string>
  >
  readonly views: string
  /** The way to the list of actions, from everywhere. */
  readonly actionList: string
  readonly unknownView: (text: string) => string
  /** A page in the list of a search engine, and in the head of a browser before its finding is there. */
  readonly head: {
    readonly title: (province: Named) => string
    readonly description: (province: Named) => string
  }

  /** The field that looks for a province. */
  readonly lookFor: string
  readonly noProvince: (text: string) => string
  readonly provinces: (n: number) => string

  /** The choice of years: how each earlier one compares. */
  readonly comparable: string
  readonly notComparable: string
  readonly publishedYears: string
  readonly unpublishedYears: string
  readonly comparesIn: (pair: PairStanding) => string
  readonly doesNotCompare: (pair: PairStanding) => string
  readonly toPair: (pair: YearPair) => string

  readonly theme: string
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>

  /** The way to save a chart or to put it into a page. */
  readonly takeChart: string
  /** The figures of a chart. */
  readonly table: string

  readonly share: string
  /** The address leads nowhere from another machine. */
  readonly localOnly: string
  readonly savePage: string
  readonly savePageHint: string
  readonly saveFailed: string
  /** Foot of a page that was saved as a file. */
  readonly savedPage: string
}
