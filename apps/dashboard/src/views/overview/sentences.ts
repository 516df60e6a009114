import { sentenceOf, type Words } from '@papi-lens/words'
import type { Story } from '../../area/story.ts'
import type { Place } from '../../place.ts'

/** The finding that the page opens with. */
export function headline({ scorecard, published }: Story, { province, to }: Place, { page }: Words): string {
  return page.headline(province, to, scorecard.total, published)
}

/** How far the plans that answer the results serve the weak areas. */
export function coverage({ joined }: Story, { province }: Place, words: Words): string {
  return sentenceOf(words.coverage.finding(joined, province), words)
}

/** What counts as weak, and that a longer span of the view changes nothing about it. */
export function weakNotes({ from, to }: Place, words: Words): string {
  const { coverage } = words
  const notes = [coverage.weakMeaning(to), ...(from < to - 1 ? [coverage.longerSpan(from, to)] : [])]
  return notes.map(note => sentenceOf(note, words)).join(' ')
}
