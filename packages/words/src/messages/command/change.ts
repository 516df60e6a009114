/** What `papi change` and `papi decompose` say of a change. */
export interface ChangeWords {
  /** A change that cannot be given; the reason in brackets, where there is one. */
  readonly noChange: (reason: string | null) => string
  /** From one group to another, both in lower case. */
  readonly groups: (groups: string) => string
  readonly declines: (found: {
    readonly declined: number
    readonly comparable: number
    readonly measured: number
    readonly hidden: number
  }) => string
  /** Why some changes are told in percentage points. */
  readonly rescaled: string
  readonly pushedUp: (parts: string) => string
  readonly pulledDown: (parts: string) => string
  readonly noPartMoved: string
  /** Head of the shares of a whole: of the total, or of a dimension. */
  readonly shareOf: (whole: 'total' | 'dimension') => string
  /** What rounding leaves over. */
  readonly residual: (size: string) => string
}
