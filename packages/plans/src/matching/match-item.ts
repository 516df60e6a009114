import { round4 } from '@papi-lens/core'
import { BESIDE_THE_TOPIC, EVERY_DIMENSION, TOPICS } from './lexicon.ts'
import { findPhrases, type PhraseTrie, phraseTrie } from './phrase-trie.ts'
import { syllablesOf } from './syllable.ts'
import { listed, weighted } from './topic.ts'

/** A sub-dimension that an item serves. */
export interface ItemMatch {
  readonly subdimension: string
  /** How clearly the words say so, 0 to 1. */
  readonly score: number
  /** The words that decided, as they stand in the text, in its order. */
  readonly evidence: readonly string[]
}

/** What is matched: a task or measure of a document. */
export interface MatchedItem {
  readonly text: string
  /** Dimension of the section it stands in; null where it stands in none. */
  readonly dimension: string | null
  readonly outputs?: readonly string[]
  readonly lead?: readonly string[]
}

export interface MatchOptions {
  /**
   * Ids of the sub-dimensions to choose from; by default all that were ever measured. What serves another one most
   * counts for its dimension as a whole.
   */
  readonly units?: readonly string[]
}

/** Words count less for a sub-dimension of another dimension than the section's. */
const OTHER_DIMENSION = 0.4
/** Outputs and lead agencies say less than the task itself; an agency only bears out what the rest speaks of. */
const BESIDE_TEXT = 0.3
/** Weight of words below which an item serves its dimension as a whole. */
const ENOUGH = 0.8
/** Further answers need this weight, and this share of the first answer's. */
const ENOUGH_FURTHER = 1
const SHARE_OF_FIRST = 0.4
/** Two sub-dimensions of this weight are meant by name, beside whatever is said of the whole. */
const NAMED = 2

interface Meaning {
  readonly subdimension: string
  /** Null: speaks in every section alike. */
  readonly dimension: string | null
  readonly weight: number
  readonly inSection: boolean
}

/** Made when it is first asked for: most programs that read plans match none. */
let made: PhraseTrie<Meaning> | null = null
function lexicon(): PhraseTrie<Meaning> {
  made ??= phraseTrie(meanings())
  return made
}

interface Tally {
  weight: number
  readonly evidence: Map<string, string>
}

/**
 * Which sub-dimensions a task or measure serves, best first; empty means its dimension as a whole.
 *
 * The words decide: each phrase of a lexicon (what a sub-dimension's survey questions are about) has a weight and counts
 * once; longer phrases stand before their parts; the section's dimension counts more than others, and some phrases speak
 * only in their own section. Where phrases for the whole dimension or for every dimension weigh as much as the best
 * sub-dimension's, or none weighs enough, the answer is the dimension as a whole, unless two or more sub-dimensions are
 * plainly named: then it is these. A lead agency adds to what the text and its outputs speak of, and decides nothing by
 * itself. A score is `w / (w + 1)` of the weight `w`, 0 to 1, rounded to four decimals. Text beyond 20,000 characters is
 * not read.
 *
 * @example
 * matchItem({ text: 'Lập danh sách hộ nghèo và niêm yết tại nhà văn hóa', dimension: 'transparency' })
 * // => [{ subdimension: 'poverty-lists', score: 0.75, evidence: ['danh sách hộ nghèo'] }]
 * matchItem({ text: 'Rà soát, cắt giảm thủ tục hành chính', dimension: 'procedures' }) // => []
 */
export function matchItem(item: MatchedItem, { units }: MatchOptions = {}): ItemMatch[] {
  const isAsked = units ? (id: string) => units.includes(id) : () => true
  const tallies = new Map<string, Tally>()
  tally(item.text, item.dimension, 1, tallies)
  for (const output of (item.outputs ?? []).slice(0, 20)) tally(output, item.dimension, BESIDE_TEXT, tallies)
  const spokenOf = new Set(tallies.keys())
  for (const agency of (item.lead ?? []).slice(0, 20))
    tally(agency, item.dimension, BESIDE_TEXT, tallies, spokenOf)
  const whole = tallies.get('*')?.weight ?? 0
  // The sort is stable: of two as heavy, the one the text names first.
  const found = [...tallies].filter(([id]) => id !== '*').sort(([, a], [, b]) => b.weight - a.weight)
  const [first, second] = found
  if (!first || first[1].weight < ENOUGH || !isAsked(first[0])) return []
  if (first[1].weight <= whole && (second?.[1].weight ?? 0) < NAMED) return []
  const least = Math.max(ENOUGH_FURTHER, first[1].weight * SHARE_OF_FIRST)
  return found
    .filter(([id, { weight }], i) => i === 0 || (weight >= least && isAsked(id)))
    .map(([subdimension, { weight, evidence }]) => ({
      subdimension,
      score: round4(weight / (weight + 1)),
      evidence: [...evidence.values()],
    }))
}

function tally(
  text: string,
  section: string | null,
  share: number,
  tallies: Map<string, Tally>,
  only?: ReadonlySet<string>,
): void {
  const syllables = syllablesOf(text)
  for (const { phrase, meanings, from, to } of findPhrases(lexicon(), syllables)) {
    const words = text.slice(syllables[from]?.start, syllables[to - 1]?.end).replace(/\s+/g, ' ')
    for (const { subdimension, dimension, weight, inSection } of meanings) {
      if ((inSection && dimension !== section) || only?.has(subdimension) === false) continue
      const near = dimension === null || section === null || dimension === section ? 1 : OTHER_DIMENSION
      const sum = tallies.get(subdimension) ?? { weight: 0, evidence: new Map() }
      if (sum.evidence.has(phrase)) continue
      sum.evidence.set(phrase, words)
      sum.weight += weight * near * share
      tallies.set(subdimension, sum)
    }
  }
}

function* meanings(): Generator<readonly [string, Meaning]> {
  for (const { subdimension, dimension, phrases, inSection = {} } of TOPICS) {
    // In its own section a phrase counts for what it is worth there, not once more for elsewhere.
    for (const [phrase, weight] of weighted(inSection))
      yield [phrase, { subdimension, dimension, weight, inSection: true }]
    const anywhere = [...weighted(phrases)]
    for (const [phrase, weight] of anywhere)
      yield [phrase, { subdimension, dimension, weight, inSection: false }]
    // Elsewhere a longer form stands before its part, so it speaks there as its part does.
    for (const [phrase] of weighted(inSection)) {
      const part = anywhere.find(([short]) => ` ${phrase} `.includes(` ${short} `))
      if (part) yield [phrase, { subdimension, dimension, weight: part[1], inSection: false }]
    }
  }
  for (const [phrase, weight] of weighted(EVERY_DIMENSION))
    yield [phrase, { subdimension: '*', dimension: null, weight, inSection: false }]
  for (const phrase of listed(BESIDE_THE_TOPIC))
    yield [phrase, { subdimension: '*', dimension: null, weight: 0, inSection: false }]
}
