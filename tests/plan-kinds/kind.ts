// A short text of our own in a layout that real plans, directives and summaries have, and what a careful reader finds.

export interface ExpectedTarget {
  readonly metric?: string
  readonly comparator?: string
  readonly value?: number | null
  readonly unit?: string
  readonly group?: string
  readonly year?: number
  readonly dimension?: string | null
  readonly base?: { readonly value: number; readonly year: number | null }
}

export interface Kind {
  readonly name: string
  readonly text: string
  readonly head?: {
    readonly title?: string | null
    readonly number?: string | null
    readonly date?: string | null
    readonly year?: number | null
    readonly issuer?: {
      readonly name: string | null
      readonly level: string | null
      readonly province: string | null
    }
  }
  /** Tasks and measures in the order of the text: what each serves first ("*": none), and who leads it. */
  readonly items?: readonly (readonly [serves: string, lead: readonly string[]])[]
  /** Kind and day of each item's deadlines: "by-date 2026-06-30", "quarter 2026-09-30", "recurring quarter", "ongoing". */
  readonly deadlines?: readonly (readonly string[])[]
  /** Agencies that are told to be no more, in order. */
  readonly former?: readonly string[]
  /** All targets, in order. */
  readonly targets?: readonly ExpectedTarget[]
  /** Codes of warnings that must be there; those behind "!" must not. */
  readonly warnings?: readonly string[]
  /** Codes of findings that must be there, as often as named; those behind "!" must not. */
  readonly findings?: readonly string[]
}
