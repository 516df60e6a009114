import type { Named } from '../name-of.ts'

/** The view of priorities: what comes first, and what can be done about it. */
export interface PrioritiesViewWords {
  readonly title: (province: Named, year: number) => string
  /** What the small bars beside an area are. */
  readonly bars: (components: readonly string[]) => string
  /** Why numbers of the list may skip: places are counted among all sub-dimensions, of which the weak ones are listed. */
  readonly places: (weak: number, all: number) => string
  /** Short names of the two stabilities, before a share. */
  readonly firm: Readonly<Record<'stability' | 'stabilityNoise', string>>

  readonly weights: string
  readonly weightsHint: string
  /** The order goes by weights that the reader set: components with their shares. */
  readonly ownWeights: (shares: readonly string[]) => string
  readonly usualWeights: string
  readonly unknownWeights: (text: string) => string

  /** The words of a task by which it was found to serve an area: a fragment. */
  readonly matched: (evidence: readonly string[]) => string
}
