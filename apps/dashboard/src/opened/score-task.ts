import type { DetectedBreak, DetectedResampling, PackedDataset } from '@papi-lens/core'
import type { FileReport, ImportFault, ImportProgress, JoinedYear, RepeatedYear } from '@papi-lens/io'
import type { KeptScores } from './kept-scores.ts'

/** How files are read, as options of `papi import`. */
export interface ScoreOptions {
  readonly year?: number
  readonly takeGoodRows?: boolean
}

/** What the worker is given: files, and the scores in use to hold them against. */
export interface ScoreTask {
  readonly files: readonly File[]
  readonly options: ScoreOptions
  readonly packed: PackedDataset
  /** What of the reader's own is in use, the oldest first. */
  readonly own: readonly KeptScores[]
}

/** What files came to. */
export interface ScoreReading {
  readonly reports: readonly FileReport[]
  readonly notices: readonly RepeatedYear[]
  /** Null if there is nothing to be used: see `refusal`. */
  readonly kept: KeptScores | null
  /** Errors in the files, scores that do not add up with those in use, or no scores at all. */
  readonly refusal: 'errors' | 'misfit' | 'no-scores' | null
  readonly misfits: readonly ImportFault[]
  readonly years: readonly JoinedYear[]
  readonly indicators: number
  /** Where the scores look as if they were measured otherwise; nothing goes by it before a person has confirmed it. */
  readonly breaks: readonly (DetectedBreak | DetectedResampling)[]
}

/** What it answers: how far it is, then what it read. */
export type ScoreAnswer =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'read'; readonly reading: ScoreReading }
  | { readonly kind: 'failed' }
