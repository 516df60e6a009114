import type { Area, Areas, Coverage, Level, Plan, PlanItem } from '@papi-lens/plans'
import type { Named } from '../name-of.ts'

/** What plans do about weak areas, always with the level that speaks and its year. A fragment has no capital and no stop. */
export interface CoverageWords {
  /** Level of the body that issued a plan, `unknown` where its document does not tell. */
  readonly level: Readonly<Record<Level | 'unknown', string>>
  /** What the plans that answer the results do about an area, for a cell. */
  readonly state: Readonly<Record<Coverage, string>>
  /** Plans by number, level and year: "1 kế hoạch cấp huyện, năm 2022". */
  readonly plans: (plans: readonly Plan[]) => string
  /** Level and year of one plan: "cấp tỉnh, năm 2024". */
  readonly ofPlan: (plan: Plan) => string
  /** Rows of an appendix and points of a body, counted. */
  readonly items: (items: readonly Pick<PlanItem, 'kind'>[]) => string
  /** What serves an area by number and level, for a cell: "3 (cấp tỉnh)"; what is not known is a dash. */
  readonly cell: (area: Pick<Area, 'coverage' | 'serving'>) => string
  /** What serves an area, in a line. */
  readonly area: (area: Area, areas: Pick<Areas, 'year' | 'plans'>) => string
  /** The finding over all weak areas of a province, as a fragment. */
  readonly finding: (areas: Areas, province: Named) => string
  /** No plan of the province for a year is loaded: a fragment. */
  readonly notLoaded: (province: Named, year: number) => string
  /** How to load one, as a sentence with the command to run. */
  readonly howToLoad: (command: string) => string
  /** Some names of many: "A, B và 3 nội dung khác". */
  readonly someOf: (names: readonly string[], all: number) => string
  /** Heads above plans or their items: those that answer the results of a year, and those that do not. */
  readonly answeringPlans: (year: number) => string
  readonly earlierPlans: (year: number) => string
  readonly laterPlans: (year: number) => string
  readonly elsewhere: (count: number) => string
  /** Plans that cannot answer because their documents tell no year, or nothing could be read in them. */
  readonly ofOthers: (titles: readonly string[]) => string
  readonly undated: (titles: readonly string[]) => string
  readonly unread: (titles: readonly string[]) => string
  /** Items for a dimension as a whole, which name no part of it. */
  readonly general: (items: readonly Pick<PlanItem, 'kind'>[]) => string
  /** Heads of the columns of a table of weak areas. */
  readonly column: Readonly<Record<'area' | 'count' | 'items' | 'general', string>>
  /** Head above items that are aimed at nothing weak. */
  readonly unaimed: (count: number) => string
  /** What counts as weak, and in which order areas stand. */
  readonly weakMeaning: (year: number) => string
  /** That a change over a longer span than the year is shown, and weakness does not go by it. */
  readonly longerSpan: (from: number, year: number) => string
}
