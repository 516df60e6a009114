import type { ChangeSummary, Framework, Resampling } from '@papi-lens/core'
import type { Named } from '../name-of.ts'
import type { Piece } from '../piece.ts'
import type { OverviewWords } from './overview.ts'

/** What the pages of the dashboard say of themselves; what they say of the figures has topics of its own. */
export interface PageWords extends OverviewWords {
  readonly about: string
  /** Where the figures come from: years and version of the data. */
  readonly source: (from: number, to: number, version: string) => string
  readonly method: string
  readonly skip: string

  /** The bar: what is chosen, and the way to share it. */
  readonly province: string
  readonly from: string
  readonly to: string
  readonly copyLink: string
  readonly copied: string
  readonly copyFailed: string
  readonly downloadTable: string
  readonly downloadWorkbook: string
  readonly downloadFailed: string
  /** Where plans are opened, told after that none is loaded. */
  readonly openPlan: string
  readonly toCharts: string
  readonly toChartsHint: string
  /** What in an address was replaced, each as a sentence. */
  readonly unknownProvince: (text: string, shown: Named) => string
  readonly unknownYear: (text: string, first: number, last: number) => string
  readonly yearsTurned: (from: number, to: number) => string
  readonly unknownUnit: (text: string, year: number) => string
  readonly unknownArea: (text: string, year: number) => string

  /** Why there is nothing to tell. */
  /** Links to where the data explain it. */
  readonly whyMissing: string
  readonly whyUncompared: string
  readonly unpublished: string
  /** What changed, the clear first; sentences with the figures marked. */
  readonly lede: (
    summary: ChangeSummary,
    from: number,
    framework: Pick<Framework, 'unit'>,
    resamplings: readonly Resampling[],
  ) => readonly Piece[]

  /** Name of the button that explains a term. */
  readonly explain: (term: string) => string
  /** Above the explanations of all terms of a page, on paper. */
  readonly terms: string
  /** Beside a change: the band of usual movement, as a fragment. */
  readonly usually: (band: string) => string

  /** The row of the total. */
  readonly total: (from: number, to: number) => string
  readonly rank: string
  readonly groupBefore: (year: number, name: string) => string
  readonly rankBefore: (year: number, rank: number, of: number) => string
  /** Where the province stood before: a fragment. */
  readonly rankCommon: (from: number, to: number, of: number) => string

  readonly clearHint: string
  readonly shapeTitle: string
  readonly shapeCaption: string
  readonly improveTitle: string
  readonly showAll: (n: number) => string
  readonly showFewer: string

  /** One area and its tasks. */
  readonly inYear: (year: number) => string
  readonly against: (year: number) => string
  readonly lead: string
  readonly partners: string
  readonly deadline: string
  readonly outputs: string
  readonly targets: string
  readonly notAssigned: string
  readonly noDeadline: string
  readonly item: string
  readonly appendixItem: string
  readonly noNumber: string
  readonly alsoServes: string

  /** The table of all scores. */
  readonly tableTitle: string
  readonly content: string
  /** Where the names of the table lead. */
  readonly toTrend: string
  readonly position: string
  readonly nationalMedian: string
  /** Head of the column of both ranks among the same provinces. */
  readonly rankMoved: (from: number, to: number) => string
  readonly sortBy: (column: string) => string
  readonly legendTick: string
  readonly legendZone: (from: number) => string
  readonly colouredByGroup: (year: number) => string
  readonly breaksTitle: string
}
