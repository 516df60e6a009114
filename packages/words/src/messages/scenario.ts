/** What is said of where a province would stand with other scores. */
export interface ScenarioWords {
  /** Where it leads; ranks and groups as they were and would be. */
  readonly outcome: (found: {
    readonly where: string
    readonly total: string
    readonly group: string
    readonly rank: string
  }) => string
  /** A total that has no score. */
  readonly noTotal: (where: string, reason: string) => string
  /** What was assumed. */
  readonly assumed: (changes: string) => string
  readonly heads: {
    readonly number: string
    readonly dimension: string
    readonly published: string
    readonly assumed: string
    readonly change: string
    readonly rank: string
    readonly group: string
  }
}
