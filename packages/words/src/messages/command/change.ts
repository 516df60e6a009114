import type { Certainty, ChangeRow, Region } from '@papi-lens/core'
import type { Named } from '../../name-of.ts'

/** What `papi change` says. */
export interface ChangeWords {
  /** The change of the total against usual movement, with its group; without a full stop. */
  readonly headline: (found: {
    readonly province: Named
    readonly from: number
    readonly to: number
    readonly total: ChangeRow
    /** How sure the group of the later year is; null where that is not known. */
    readonly certainty: Certainty | null
  }) => string
  /** Between which ranks the province may stand in a year; a sentence. */
  readonly range: (year: number, range: Certainty['rankRange']) => string
  /** The ranks in the region in two years, each with its number of provinces; a sentence. */
  readonly inRegion: (found: {
    readonly region: Region
    readonly from: number
    readonly to: number
    readonly rankFrom: number
    readonly ofFrom: number
    readonly rankTo: number
    readonly ofTo: number
  }) => string
  /** What the marks of clear changes say, with the marks for up and down; a sentence. */
  readonly marks: (up: string, down: string) => string
  /** What a change in percentage points compares; a sentence. */
  readonly rescaled: string
}
