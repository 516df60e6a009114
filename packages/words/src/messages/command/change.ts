/** What `papi change` says of a change. */
export interface ChangeWords {
  /** A change that cannot be given; the reason in brackets, where there is one. */
  readonly noChange: (reason: string | null) => string
  /** From one group to another, both in lower case. */
  readonly groups: (groups: string) => string
  /** Why some changes are told in percentage points. */
  readonly rescaled: string
}
