import type { Measure, PlanItem } from './plan-item.ts'

/** A text in both languages of the project. */
export interface Bilingual {
  readonly vi: string
  readonly en: string
}

export const LEVELS = ['province', 'district', 'commune'] as const
/** Administrative level of the People's Committee that issued a plan. */
export type Level = (typeof LEVELS)[number]

/** Who issued a plan: level and province are null where a document does not tell. */
export interface Issuer extends Bilingual {
  readonly level: Level | null
  /** Two-digit code among the 63 provinces measured until 2024. */
  readonly province: string | null
}

/** An improvement plan as facts: a bundled one, or one read from a document (`planOfDocument`). */
export interface Plan {
  readonly id: string
  readonly title: Bilingual
  /** Number of the document, e.g. "15/QĐ-UBND"; null where it lacks one. */
  readonly number: string | null
  /** ISO date or month; null where the document lacks it. */
  readonly date: string | null
  /** The year the plan is for; null where its document does not tell. */
  readonly year: number | null
  readonly issuer: Issuer
  /** Numbers of the documents it carries out. */
  readonly basis: readonly string[]
  /** `note` says what is to be known of the document; null where nobody has looked at it. */
  readonly source: { readonly file: string; readonly note: Bilingual | null }
  /** Set where most of the work its document tells of could not be read as items. */
  readonly isPartlyRead?: true
  /** Pages of its document that could not be read: what it does there is not known. */
  readonly unreadPages?: readonly number[]
  readonly measures: readonly Measure[]
  readonly tasks: readonly PlanItem[]
}
