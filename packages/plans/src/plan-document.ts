import type { Group } from '@papi-lens/core'
import type { Notice } from './notice.ts'
import type { Level } from './plan.ts'
import type { ReadItem, ReadMeasure } from './plan-item.ts'
import type { Place } from './reading/source-line.ts'

/** A number that the document promises. */
export interface DocumentTarget extends Place {
  /** The sentence or clause it stands in. */
  readonly text: string
  /** `score`, `rank` or `group` of the index or a unit of it; else what is measured, in the words of the document. */
  readonly metric: string
  /** Null for a group. */
  readonly value: number | null
  /**
   * "điểm" for scores, "hạng" for a rank to reach, "bậc" for ranks to rise by, "%" for percentages (96, not 0.96), else
   * the noun counted; empty for a group.
   */
  readonly unit: string
  readonly group?: Group
  /** The figure it starts from, and its year where the text tells it. */
  readonly base?: { readonly value: number; readonly year: number | null }
  readonly year: number | null
  readonly comparator: 'reach' | 'at-least' | 'at-most' | 'increase-by' | 'decrease-by'
  readonly dimension: string | null
  readonly subdimension: string | null
}

/** Who reports to whom, by when, for which period. Dates are ISO, null where the text does not tell. */
export interface Duty extends Place {
  readonly text: string
  readonly who: string | null
  readonly to: string | null
  readonly due: string | null
  readonly periodStart: string | null
  readonly periodEnd: string | null
}

/** The heading of a section about a dimension. */
export interface Section extends Place {
  readonly dimension: string
  /** Number as printed, without final stop: "1", "1.1", "II". Null for an unnumbered heading. */
  readonly number: string | null
  readonly heading: string
}

export interface Head {
  readonly title: string | null
  /** Number of the document, e.g. "15/QĐ-UBND"; null where it lacks one. */
  readonly number: string | null
  /** ISO date, or month ("2022-02") where the day is left blank. */
  readonly date: string | null
  /** The year the plan is for. */
  readonly year: number | null
  readonly issuer: {
    readonly name: string | null
    readonly level: Level | null
    /** Two-digit code among the 63 provinces measured until 2024. */
    readonly province: string | null
  }
  /** Numbers of the documents it carries out, in order, each once. */
  readonly basis: readonly string[]
}

/** A document as data: facts in the words of the document, each with its place. */
export interface PlanDocument extends Head {
  readonly sections: readonly Section[]
  readonly measures: readonly ReadMeasure[]
  readonly tasks: readonly ReadItem[]
  /** Whether the tasks are rows of a table, or instructions of the text itself. */
  readonly taskForm: 'table' | 'text'
  readonly targets: readonly DocumentTarget[]
  readonly duties: readonly Duty[]
  readonly warnings: readonly Notice[]
  /** Pages of the file that could not be read, from 1: what stands there is not known. */
  readonly unreadPages: readonly number[]
}
