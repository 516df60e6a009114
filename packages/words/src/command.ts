import type { Lang } from './lang.ts'
import type { CommandTopics } from './messages/command/index.ts'
import type { Words } from './messages.ts'

/** Everything that `papi` says: all words, and those that pages have no use for. */
export interface CommandWords extends Words {
  readonly command: CommandTopics
}

/** Each language is loaded alone: a call says all that it says in one. */
const LOADERS: Readonly<Record<Lang, () => Promise<CommandWords>>> = {
  vi: async () => {
    const [{ vi }, { command }] = await Promise.all([
      import('./vi/index.ts'),
      import('./vi/command/index.ts'),
    ])
    return { ...vi, command }
  },
  en: async () => {
    const [{ en }, { command }] = await Promise.all([
      import('./en/index.ts'),
      import('./en/command/index.ts'),
    ])
    return { ...en, command }
  },
}

/**
 * The words of a language with those that only the command says, which are many and which no page loads.
 *
 * @example
 * const words = await loadCommandWords('vi')
 * words.command.usage.notAYear('hai', 2011, 2024) // => '"hai" không phải là năm; có các năm 2011–2024'
 */
export function loadCommandWords(lang: Lang): Promise<CommandWords> {
  return LOADERS[lang]()
}
