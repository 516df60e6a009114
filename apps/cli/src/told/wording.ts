import type { Group, Score } from '@papi-lens/core'
import { formatScore, langOf, nameOf as namedIn, type Speaking, scoreText as scoreIn } from '@papi-lens/words'
import { commandWordsIn } from '@papi-lens/words/command'

/** Stands for what cannot be said of a missing score. */
export const NOTHING = '–'

const wordsOf = (speaking: Speaking) => commandWordsIn(langOf(speaking))

/** Name of a province or unit. */
export function nameOf(named: { readonly vi: string; readonly en: string }, speaking: Speaking): string {
  return namedIn(named, speaking)
}

/** A score with two decimals, or why there is none. */
export function scoreText(score: Score, speaking: Speaking): string {
  return scoreIn(score, wordsOf(speaking))
}

/** A group within a sentence: "nhóm trung bình cao". */
export function groupPhrase(group: Group, speaking: Speaking): string {
  return wordsOf(speaking).command.figures.group(group)
}

/**
 * A number of things with its thousands marked.
 *
 * @example
 * countText(28854, 'vi') // => '28.854'
 */
export function countText(count: number, speaking: Speaking): string {
  return formatScore(count, speaking, 0)
}

/** How to cite the figures above it; a span of years is given as "2019–2024". */
export function sourceLine(years: readonly (number | string)[], speaking: Speaking): string {
  return wordsOf(speaking).command.figures.source(years)
}
