import type { HelpWords } from './help.ts'
import type { InputWords } from './input.ts'
import type { UsageWords } from './usage.ts'

/** What only the command `papi` says. */
export interface CommandTopics {
  readonly help: HelpWords
  readonly usage: UsageWords
  readonly input: InputWords
}
