import { loading as en } from './en/loading.ts'
import type { Lang } from './lang.ts'
import type { LoadingWords } from './messages/loading.ts'
import { loading as vi } from './vi/loading.ts'

const WORDS: Readonly<Record<Lang, LoadingWords>> = { vi, en }

/**
 * What a page says before its own words are there, and if they never come: few enough that every language is at hand.
 *
 * @example
 * loadingWordsIn('vi').retry // => 'Thử lại'
 */
export function loadingWordsIn(lang: Lang): LoadingWords {
  return WORDS[lang]
}
