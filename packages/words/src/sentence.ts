import { localeOf, type Speaking } from './lang.ts'

/**
 * A fragment as a sentence: a capital to begin with and a stop, unless another end is given.
 *
 * @example
 * sentenceOf('chưa nạp kế hoạch năm 2024', 'vi') // => 'Chưa nạp kế hoạch năm 2024.'
 */
export function sentenceOf(fragment: string, speaking: Speaking, end = '.'): string {
  const [first = ''] = fragment
  return first.toLocaleUpperCase(localeOf(speaking)) + fragment.slice(first.length) + end
}

/**
 * A sentence or name as it goes on within another sentence: only its first letter changes, as names within it keep theirs.
 *
 * @example
 * withinSentence('Tiếp cận và sử dụng Internet tại địa phương', 'vi')
 * // => 'tiếp cận và sử dụng Internet tại địa phương'
 */
export function withinSentence(text: string, speaking: Speaking): string {
  const [first = ''] = text
  return first.toLocaleLowerCase(localeOf(speaking)) + text.slice(first.length)
}
