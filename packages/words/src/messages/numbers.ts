/** What stands beside or for a number. */
export interface NumberWords {
  /** A difference of two percentages, from its digits with sign. */
  readonly percentagePoints: (digits: string) => string
  /** A difference of two scores, from its digits with sign. */
  readonly points: (digits: string) => string
}
