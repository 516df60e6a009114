import { en } from './en/index.ts'
import type { Lang } from './lang.ts'
import type { Words } from './messages.ts'
import { vi } from './vi/index.ts'

const WORDS: Readonly<Record<Lang, Words>> = { vi, en }

/**
 * The words of a language. Every language comes along with this: for Node and tests; a page imports
 * `@papi-lens/words/vi` or `@papi-lens/words/en`.
 *
 * @example
 * wordsIn('vi').names.group['low-average'] // => 'Trung bình thấp'
 */
export function wordsIn(lang: Lang): Words {
  return WORDS[lang]
}
