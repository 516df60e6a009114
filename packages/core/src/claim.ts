import type { Group } from './group.ts'
import type { Direction } from './move.ts'
import type { Region } from './province.ts'

/** Whose figure it is: the code of a province, a region, or all provinces; null where the text leaves it open. */
export type ClaimSubject = string | Region | 'nation' | null

/** What a figure is over the provinces of its subject; `value` for one province's own. */
export type Statistic = 'value' | 'mean' | 'median' | 'min' | 'max'

/** What a sentence may leave open. */
export type Doubt = 'subject' | 'unit' | 'year'

/** Another way to understand a statement; what is absent stays as it is. */
export interface ClaimReading {
  readonly subject?: ClaimSubject
  readonly id?: string | null
  readonly year?: number | null
  readonly from?: number | null
  readonly since?: number | null
  readonly measure?: RecordClaim['measure']
  readonly among?: RankClaim['among']
  readonly statistic?: Statistic
}

/** Everything that the sentence of a statement names, from which its slots were filled. */
export interface SentenceNames {
  readonly subjects: readonly ClaimSubject[]
  readonly years: readonly number[]
  readonly units: readonly string[]
}

/** What a text states about scores, in a form that the panel can answer. */
interface Statement {
  /** Absent where the text is about one province, which who judges it names. */
  readonly subject?: ClaimSubject
  /** Absent for `value`. */
  readonly statistic?: Statistic
  /** Dimension, sub-dimension or "total"; null where the words do not tell which. */
  readonly id: string | null
  /** The year stated about; null where the text does not tell. */
  readonly year: number | null
  /** 1-based line of the text as given. */
  readonly line: number
  /** The words it was read from. */
  readonly quote: string
  /** The words of the figure itself, the end of `quote`; absent where it has none of its own. */
  readonly figure?: string
  /** What was filled in from far away: such a statement is never contradicted, only not verified. */
  readonly doubts?: readonly Doubt[]
  /** Other ways to understand it: it is contradicted only if none of them holds. */
  readonly readings?: readonly ClaimReading[]
  /** What else its sentence names: where it holds of another of them, it is left open, never contradicted. */
  readonly named?: SentenceNames
}

/** A statement that compares `year` with the earlier year `from`. */
interface Comparison extends Statement {
  readonly from: number | null
}

export interface ScoreClaim extends Statement {
  readonly kind: 'score'
  readonly stated: number
  /** Decimals written: the precision at which it is judged. */
  readonly decimals: number
  /** Of a lowest or highest score: only the provinces of this group; absent for all of the subject. */
  readonly group?: Group
}

export interface DeltaClaim extends Comparison {
  readonly kind: 'delta'
  /** Signed: a fall is negative. */
  readonly stated: number
  readonly decimals: number
}

/** The score as a percentage of the highest possible one. */
export interface ShareClaim extends Statement {
  readonly kind: 'share'
  readonly stated: number
  readonly decimals: number
}

export interface GroupClaim extends Statement {
  readonly kind: 'group'
  /** Null for words that name none of the four groups ("nhóm trung bình"). */
  readonly stated: Group | null
  /** The words, where they say more than the group ("cao của trung bình thấp"). */
  readonly remark?: string
}

export interface RankClaim extends Statement {
  readonly kind: 'rank'
  /** 1 is the best. */
  readonly stated: number
  /** `exact`, "among the first `stated`", or counted from the last place, which is 1. */
  readonly bound?: 'exact' | 'within' | 'from-last'
  /** How many the text counts, where it tells. */
  readonly of?: number | null
  /** The provinces it is a rank among: a region, all of them (null), or some that cannot be told ("other"). */
  readonly among?: Region | 'other' | null
}

/** Places won; lost ones are negative. */
export interface RankChangeClaim extends Comparison {
  readonly kind: 'rank-change'
  readonly stated: number
}

export interface DirectionClaim extends Comparison {
  readonly kind: 'direction'
  readonly stated: Direction
}

/** How many parts of a unit moved in a direction, or are in a group. */
export interface CountClaim extends Comparison {
  readonly kind: 'count'
  /** Null where a group is counted. */
  readonly direction: Direction | null
  readonly group?: Group
  /** What is counted: sub-dimensions of a dimension or of all, or the dimensions of the total. */
  readonly of: 'dimension' | 'subdimension'
  readonly stated: number
  /** What the text names as counted, null for a name that could not be told; null if it names nothing. */
  readonly listed: readonly (string | null)[] | null
}

/** The highest or the lowest of the subject's own years: "cao nhất từ trước đến nay", "thấp nhất trong 5 năm". */
export interface RecordClaim extends Statement {
  readonly kind: 'record'
  readonly stated: 'highest' | 'lowest'
  /** What is highest: the score, or the place in the ranking. */
  readonly measure: 'score' | 'rank'
  /** First year it is compared with; null for all that were measured. */
  readonly since: number | null
  /** Last one; absent for the year itself. */
  readonly until?: number
}

export type Claim =
  | ScoreClaim
  | DeltaClaim
  | ShareClaim
  | GroupClaim
  | RankClaim
  | RankChangeClaim
  | DirectionClaim
  | CountClaim
  | RecordClaim

export type ClaimKind = Claim['kind']
