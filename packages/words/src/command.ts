import { wordsIn } from './all.ts'
import { command as en } from './en/command/index.ts'
import type { Lang } from './lang.ts'
import type { CommandTopics } from './messages/command/index.ts'
import type { Words } from './messages.ts'
import { command as vi } from './vi/command/index.ts'

/** Everything that `papi` says: all words, and those that pages have no use for. */
export interface CommandWords extends Words {
  readonly command: CommandTopics
}

const COMMAND: Readonly<Record<Lang, CommandTopics>> = { vi, en }

/**
 * The words of a language with those that only the command says, which are many and which no page loads.
 *
 * @example
 * commandWordsIn('vi').command.usage.notAYear('hai', 2011, 2024)
 * // => '"hai" không phải là năm; có các năm 2011–2024'
 */
export function commandWordsIn(lang: Lang): CommandWords {
  return { ...wordsIn(lang), command: COMMAND[lang] }
}
