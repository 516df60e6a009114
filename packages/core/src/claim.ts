import type { Group } from './group.ts'
import type { Direction } from './move.ts'

/** What a text states about scores, in a form that the panel can answer. */
interface Statement {
  /** Dimension, sub-dimension or "total"; null where the words do not tell which. */
  readonly id: string | null
  /** The year stated about; null where the text does not tell. */
  readonly year: number | null
  /** 1-based line of the text as given. */
  readonly line: number
  /** The words it was read from. */
  readonly quote: string
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
}

export interface DeltaClaim extends Comparison {
  readonly kind: 'delta'
  /** Signed: a fall is negative. */
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

export interface DirectionClaim extends Comparison {
  readonly kind: 'direction'
  readonly stated: Direction
}

/** How many parts of a unit moved in a direction. */
export interface CountClaim extends Comparison {
  readonly kind: 'count'
  readonly direction: Direction
  /** What is counted: sub-dimensions of a dimension or of all, or the dimensions of the total. */
  readonly of: 'dimension' | 'subdimension'
  readonly stated: number
  /** What the text names as counted, null for a name that could not be told; null if it names nothing. */
  readonly listed: readonly (string | null)[] | null
}

export type Claim = ScoreClaim | DeltaClaim | GroupClaim | DirectionClaim | CountClaim
