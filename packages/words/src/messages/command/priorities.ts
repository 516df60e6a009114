/** What `papi priorities` says of its list. */
export interface PriorityWords {
  /** The first area, and in which share of weightings it stays among the first five. */
  readonly first: (name: string, stability: string) => string
  readonly none: string
  readonly heads: {
    readonly order: string
    readonly subdimension: string
    readonly score: string
    readonly group: string
    readonly priority: string
    readonly stability: string
    readonly tasks: string
    readonly flags: string
  }
}
