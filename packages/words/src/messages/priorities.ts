import type { Priority, PriorityComponents, PriorityReason } from '@papi-lens/core'

/** What is said of the order of weak areas. A fragment has no capital and no stop. */
export interface PriorityWords {
  /** Why an area stands where it does: one reason, as a fragment. */
  readonly reason: (reason: PriorityReason) => string
  /** Its reasons in one fragment: where it stands, then what its changes count for; nothing for none. */
  readonly reasons: (reasons: readonly PriorityReason[]) => string
  /** How often an area is among the first five, under other weights and under usual movement; nothing if not drawn. */
  readonly amongFirst: (priority: Pick<Priority, 'stability' | 'stabilityNoise'>) => string
  /** What makes an area urgent. */
  readonly component: Readonly<Record<keyof PriorityComponents, string>>
  /** What the two stabilities are called. */
  readonly stability: Readonly<Record<'stability' | 'stabilityNoise', string>>
  /** Heads of the columns of the list. */
  readonly heads: Readonly<
    Record<
      | 'order'
      | 'area'
      | 'score'
      | 'group'
      | 'priority'
      | 'stability'
      | 'stabilityNoise'
      | 'coverage'
      | 'reasons',
      string
    >
  >
  /** The area that comes first, and how sure that is: a fragment. */
  readonly first: (name: string, priority: Pick<Priority, 'stability' | 'stabilityNoise'>) => string
  /** There is nothing to put in order: a fragment. */
  readonly none: string
  /** That the order holds only what has a score, where not all of the year has; a fragment. */
  readonly onlyScored: string
  /** What the order is, and why its counts of provinces differ from the rank; sentences. */
  readonly note: string
}
