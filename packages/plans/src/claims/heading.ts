import { dimensionOfHeading } from '../structure/dimension-heading.ts'
import { figuresIn } from './figures/figure.ts'
import { isGoalHeading } from './goal-words.ts'
import { isForeignIndex } from './unit-mention.ts'

/** Longer texts are no heading. */
const LONGEST_HEADING = 200
const SHORT = 120
const NUMBER = /^(?:(\d{1,2}(?:\.\d{1,2}){0,2})|([IVXL]{1,5})|([A-Z]))\s?[.)/]\s?(?=\D)/u

/** The year of results, not of a date: "năm 2023", "PAPI 2023", "in 2023", "2023 PAPI". */
const RESULTS_YEAR =
  /(?<!(?:tháng|thang)\s\d{1,2}\s)(?:năm|nam|PAPI|PAPI \(|in|for|of)\s?(20\d\d)(?![\d/–-])|(?<![\d/,.–-]\s?)(20\d\d)(?=\sPAPI)/giu

const WORK =
  /(?:nhiệm vụ|giải pháp|tổ chức|phân công|thực hiện|yêu cầu|nhiem vu|giai phap|to chuc|tasks?|measures?)/iu
const PLANNED =
  /(?:kế hoạch|nhiệm vụ|giải pháp|nâng cao|cải thiện|phấn đấu|mục tiêu|chỉ tiêu|ke hoach|plan for|action plan)/iu

/** A line that opens a section. */
export interface Heading {
  /** Of a numbered heading: how it is numbered, 0 for the outermost; null for an unnumbered one. */
  readonly depth: number | null
  readonly isGoal: boolean
  readonly isForeign: boolean
  /** Whether it is about work to do. */
  readonly isWork: boolean
  /** The dimension whose section it opens, null for a section about something else; undefined if it opens none. */
  readonly dimension: string | null | undefined
}

/** A passage read as a heading, or null if it is none. */
export function headingOf(text: string): Heading | null {
  if (text.length > LONGEST_HEADING) return null
  const [numbered = '', arabic, roman, letter] = NUMBER.exec(text) ?? []
  const isFramed = /^(?:(?:chỉ số |trục |về )?nội dung|(?:chi so )?noi dung|lĩnh vực)\s/iu.test(text)
  const bare = text.slice(numbered.length).replace(/^[-–+*•]\s/u, '')
  const isGoal = isGoalHeading(bare) && bare.length < SHORT && !/[.;]$/u.test(bare)
  if (numbered === '' && !isFramed && !isGoal) return null
  const depth = letter || roman ? 0 : arabic ? arabic.split('.').length : null
  const isForeign = isForeignIndex(bare) && !/PAPI/u.test(bare)
  if (/\d/.test(bare) && statesFigure(text)) return null
  const dimension = isGoal ? undefined : dimensionOfHeading(text)
  const opens = dimension ?? (numbered !== '' && text.length < SHORT && !isGoal ? null : undefined)
  return { depth, isGoal, isForeign, isWork: WORK.test(bare), dimension: opens }
}

function statesFigure(text: string): boolean {
  if (!/\d/.test(text)) return false
  return figuresIn(text).some(
    figure => figure.kind === 'delta' || figure.kind === 'span' || figure.kind === 'score',
  )
}

/** Whether the text stands in a section of goals: from its heading to the next one that is no deeper. */
export class GoalSection {
  #depth: number | null | undefined = undefined

  get isOpen(): boolean {
    return this.#depth !== undefined
  }

  pass({ depth, isGoal }: Heading): void {
    if (isGoal) {
      if (this.#depth === undefined || depth === null || (this.#depth ?? 0) >= depth) this.#depth = depth
    } else if (
      depth !== null &&
      (this.#depth === null || (this.#depth !== undefined && depth <= this.#depth))
    )
      this.#depth = undefined
  }
}

/** Whether a passage stands over others: short, in one piece, and no sentence. */
export function isTitle(text: string): boolean {
  return text.length < SHORT && !/[.;:,]$/u.test(text) && !/[.;]\s/u.test(text) && !statesFigure(text)
}

/** The latest year that a short passage names, or null. */
export function headingYear(text: string): number | null {
  // A plan's year is the one it is for, not the one whose results it tells.
  if (text.length > LONGEST_HEADING || PLANNED.test(text)) return null
  const years = [...text.matchAll(RESULTS_YEAR)].map(([, a, b]) => Number(a ?? b))
  return years.length > 0 ? years.reduce((a, b) => Math.max(a, b)) : null
}
