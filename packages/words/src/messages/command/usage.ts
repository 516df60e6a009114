/** What is wrong with the words of a call: problem, value, remedy, on one line. */
export interface UsageWords {
  readonly unknownCommand: (found: Misspelt & { readonly known: readonly string[] }) => string
  readonly unknownOption: (found: Misspelt & { readonly help: string }) => string
  readonly noValue: (option: string, help: string) => string
  readonly tooManyWords: (command: string, taken: number) => string
  /** What commander says otherwise, which is English. */
  readonly other: (message: string, help: string) => string
  readonly missingOption: (option: string, help: string) => string
  readonly missingArgument: (argument: string, help: string) => string
  readonly unknownLanguage: (text: string, known: readonly string[]) => string
  readonly notAYear: (text: string, first: number, last: number) => string
  readonly neitherOf: (options: readonly string[], help: string) => string
  readonly onlyOneOf: (options: readonly string[], help: string) => string
  readonly setTwice: (id: string) => string
  readonly setsNothing: (text: string) => string
  readonly notAScore: (text: string, id: string) => string
  readonly notATarget: (text: string) => string
  readonly notAPort: (text: string) => string
  readonly unknownFormat: (text: string, known: readonly string[]) => string
  readonly formatNotSaid: (file: string) => string
  readonly formatNotHad: (kind: string, format: string, known: readonly string[]) => string
  readonly onlyForFormat: (option: string, format: string, given: string) => string
  readonly titleIsForOne: string
  readonly notAScale: (text: string, most: number) => string
  readonly notAWidth: (text: string) => string
  readonly noChartNamed: (known: readonly string[]) => string
  readonly outIsForAll: string
  readonly zipIsForAll: string
  readonly zipIsAFile: string
  readonly notNamedZip: (file: string) => string
  readonly fileIsForOne: string
  readonly allTakesNoKind: (kind: string) => string
  readonly noPlanBundled: (kind: string) => string
  readonly annotatesNoDocx: (file: string) => string
  readonly annotatesItself: (file: string) => string
  /** A province before the mergers, that of today which it is part of, and the last year with scores of the former. */
  readonly mergedProvince: (former: string, now: string, last: number) => string
  readonly formatDiffers: (file: string, format: string) => string
  readonly unitsTakeNoTerm: (text: string) => string
  readonly unknownTerm: (text: string, nearest: readonly string[], known: readonly string[]) => string
}

/** What was written, and what may have been meant, best first. */
export interface Misspelt {
  readonly text: string
  readonly nearest: readonly string[]
}
