import type { Group } from '@papi-lens/core'

/** Heads and phrases that the tables and headlines of several commands share. */
export interface FigureWords {
  readonly heads: {
    readonly number: string
    readonly id: string
    readonly unit: string
    readonly score: string
    readonly ofScale: string
    readonly rank: string
    /** Between which ranks a province may stand. */
    readonly range: string
    readonly inRegion: string
    readonly group: string
    readonly change: string
    /** The band of usual movement beside a change. */
    readonly band: string
    readonly nation: string
    readonly flags: string
  }
  /** The total within a sentence. */
  readonly total: string
  readonly points: (digits: string) => string
  readonly rank: (rank: number, of: number) => string
  /** A group within a sentence: "nhóm trung bình cao". */
  readonly group: (group: Group) => string
  readonly source: (years: readonly (number | string)[]) => string
}
