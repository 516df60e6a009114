import type { ClaimSubject, Doubt, Statistic } from '../claim.ts'
import type { Group } from '../group.ts'
import type { Direction } from '../move.ts'
import type { MissingReason, Score } from '../panel.ts'

export type ClaimVerdict = 'confirmed' | 'contradicted' | 'unverifiable'

/** How a confirmed statement holds, where it holds only so. */
export type ClaimNote = 'truncated' | 'boundary' | 'other-denominator'

/** Why a claim cannot be judged. */
export type UnverifiableReason =
  | 'unknown-province'
  | 'unknown-unit'
  | 'unknown-year'
  | 'unknown-region'
  | `unclear-${Doubt}`
  | 'unclear-group'
  | 'unpublished-rank'
  | 'unpublished-bound'
  | 'weighted-mean'
  | 'out-of-range'
  | MissingReason
  | 'redefined'
  | 'rescaled'

/** What the published scores say of a statement. */
export interface Judgement {
  /** In the form of `stated`; null where they say nothing. */
  readonly actual: number | Group | Direction | null
  readonly verdict: ClaimVerdict
  readonly note?: ClaimNote
  /** Set where the claim is unverifiable. */
  readonly reason?: UnverifiableReason
  /** The scores of both years, for a claim that compares them. */
  readonly scores?: { readonly from: Score; readonly to: Score }
  /** Where a comparison means nothing: whether the bare figures agree with what is stated. */
  readonly rawAgrees?: boolean
  /** Which parts moved in the direction, or are in the group, that is counted. */
  readonly counted?: readonly string[]
  /** The year that has the score or the rank of `actual`, where a year is singled out among others. */
  readonly actualYear?: number
  /** How many stand in the ranking that `actual` is a rank of. */
  readonly ranked?: number
}

/** Whose figures a statement is held against, once its slots are filled. */
export interface Asked {
  readonly subject: ClaimSubject
  readonly statistic: Statistic
  readonly id: string
  readonly year: number
}

export function unverifiable(reason: UnverifiableReason): Judgement {
  return { actual: null, verdict: 'unverifiable', reason }
}

export function verdictOf(agrees: boolean): ClaimVerdict {
  return agrees ? 'confirmed' : 'contradicted'
}
