import type { FaultPlace, FileReport, ProblemFacts, RepeatedYear, TextEncoding, Why } from '@papi-lens/io'

/** What is said of faults of files of data: read with `sayFault`. */
export interface ImportFaultWords {
  /** A sentence for each problem: problem, value, remedy, in one line without a full stop. */
  readonly problem: { readonly [W in Why]: (facts: ProblemFacts[W]) => string }
  /** Where it is, before the sentence. */
  readonly place: (file: string, place: FaultPlace) => string
  /** The sheet alone, where the rest of the place is told apart from the sentence. */
  readonly sheet: (name: string) => string
  /** A year that several files hold. */
  readonly repeatedYear: (notice: RepeatedYear) => string
  readonly encoding: Readonly<Record<TextEncoding, string>>
  readonly layout: Readonly<Record<NonNullable<FileReport['layout']>, string>>
}
