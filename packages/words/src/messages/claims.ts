import type {
  ClaimNote,
  ClaimVerdict,
  Group,
  JudgedClaim,
  Statistic,
  UnverifiableReason,
} from '@papi-lens/core'
import type { ClaimEvaluation, UncheckedKind } from '@papi-lens/plans'

/** What is said of statements that a text makes about scores. */
export interface ClaimWords {
  /** The finding over the table: how many statements, how many hold. */
  readonly finding: (found: {
    /** Name of the province the text is about; null where that stays open. */
    readonly province: string | null
    readonly total: number
    readonly verdicts: Readonly<Record<ClaimVerdict, number>>
    /** How many hold only in some way. */
    readonly noted: number
  }) => string
  /** How to say whose figures they are, where the text leaves it open. */
  readonly sayProvince: string
  readonly heads: {
    readonly line: string
    readonly subject: string
    readonly about: string
    readonly year: string
    readonly stated: string
    readonly published: string
    readonly verdict: string
  }
  readonly verdict: Readonly<Record<ClaimVerdict, string>>
  readonly note: Readonly<Record<ClaimNote, string>>
  readonly reason: Readonly<Record<UnverifiableReason, string>>
  readonly nation: string
  /** What a figure is over many provinces, or over those of a group. */
  readonly ofMany: (statistic: Exclude<Statistic, 'value'>, group: Group | null) => string
  /** A stated or a published figure in the form of its kind. */
  readonly value: (claim: JudgedClaim, value: number | string) => string
  /** What was seen and not checked, by kind, as a sentence; empty where there is nothing. */
  readonly unchecked: (counts: Readonly<Partial<Record<UncheckedKind, number>>>) => string
  /** That a text is too long, and from which line on it was not read. */
  readonly unreadFrom: (line: number) => string
  /** A comment at a figure that does not agree or could not be checked. */
  readonly comment: (found: {
    readonly claim: JudgedClaim
    readonly subject: string
    readonly unit: string
  }) => string
  /** Name of who comments. */
  readonly author: string
  /** That comments were written to a file, and how many had no place in it. */
  readonly annotated: (found: { readonly comments: number; readonly file: string }) => string
  readonly unplaced: (count: number) => string
  readonly evaluation: {
    readonly finding: (evaluation: ClaimEvaluation) => string
    readonly heads: {
      readonly kind: string
      readonly labels: string
      readonly found: string
      readonly right: string
    }
    readonly kind: Readonly<Record<JudgedClaim['kind'], string>>
    readonly missed: string
    readonly surplus: string
  }
}
