/**
 * Phrases by how much they tell. `names`: the sub-dimension itself, as the index calls it; `strong`: said of hardly
 * anything else; `clear`: usual for it, heard elsewhere too; `weak`: tips a balance, decides nothing alone. In each,
 * commas part the phrases.
 */
export interface PhrasesByWeight {
  readonly names?: string
  readonly strong?: string
  readonly clear?: string
  readonly weak?: string
}

export type Telling = keyof PhrasesByWeight

export const WEIGHTS: Readonly<Record<Telling, number>> = { names: 3, strong: 2, clear: 1, weak: 0.4 }

/** What a sub-dimension is about: the matter of its survey questions in the words that plans use. */
export interface Topic {
  /** Id of a sub-dimension, or `*` for its dimension as a whole. */
  readonly subdimension: string
  readonly dimension: string
  /** Phrases that speak for it in any section, more in its own dimension's than in another's. */
  readonly phrases: PhrasesByWeight
  /** Phrases that speak for it only in its own dimension's section; elsewhere they mean something else. */
  readonly inSection?: PhrasesByWeight
}

/** The phrases of a list with their weights. */
export function* weighted(phrases: PhrasesByWeight): Generator<readonly [phrase: string, weight: number]> {
  for (const telling of ['names', 'strong', 'clear', 'weak'] as const)
    for (const phrase of listed(phrases[telling] ?? '')) yield [phrase, WEIGHTS[telling]]
}

/** The phrases between commas. */
export function listed(phrases: string): string[] {
  return phrases
    .split(',')
    .map(phrase => phrase.trim())
    .filter(Boolean)
}
