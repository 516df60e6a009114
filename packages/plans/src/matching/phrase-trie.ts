import { isUnaccented, type Syllable, syllablesOf } from './syllable.ts'

/** From this length on, a phrase is still known with one syllable's diacritics wrong, as recognised text has them. */
const FORGIVING_LENGTH = 3

interface Ending<T> {
  readonly exact: readonly string[]
  readonly phrase: string
  readonly meanings: T[]
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  readonly endings: Ending<T>[]
}

/** Phrases as a tree of their syllables, so that a text is read once, however many phrases there are. */
export interface PhraseTrie<T> {
  readonly root: Node<T>
}

/** A phrase found in a text: what it means, and the run of syllables it covers, the last not included. */
export interface PhraseHit<T> {
  readonly phrase: string
  readonly meanings: readonly T[]
  readonly from: number
  readonly to: number
}

/** Builds the tree; a phrase given twice has both meanings. */
export function phraseTrie<T>(phrases: Iterable<readonly [phrase: string, meaning: T]>): PhraseTrie<T> {
  const root = emptyNode<T>()
  for (const [phrase, meaning] of phrases) {
    const syllables = syllablesOf(phrase)
    let node = root
    for (const { folded } of syllables) {
      const next = node.next.get(folded) ?? emptyNode<T>()
      node.next.set(folded, next)
      node = next
    }
    const exact = syllables.map(syllable => syllable.exact)
    const known = node.endings.find(ending => ending.exact.join(' ') === exact.join(' '))
    if (known) known.meanings.push(meaning)
    else node.endings.push({ exact, phrase, meanings: [meaning] })
  }
  return { root }
}

/**
 * The phrases in a text, in its order. Where phrases overlap the longest stands, so that "môi trường mạng" is not read
 * as "môi trường"; of two as long, the earlier.
 */
export function findPhrases<T>(trie: PhraseTrie<T>, syllables: readonly Syllable[]): PhraseHit<T>[] {
  const unaccented = isUnaccented(syllables)
  const hits = syllables.flatMap((_, from) => hitsAt(trie, syllables, from, unaccented))
  const taken = new Uint8Array(syllables.length)
  return hits
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .filter(({ from, to }) => {
      if (taken.subarray(from, to).includes(1)) return false
      taken.fill(1, from, to)
      return true
    })
    .sort((a, b) => a.from - b.from)
}

function emptyNode<T>(): Node<T> {
  return { next: new Map(), endings: [] }
}

function hitsAt<T>(
  { root }: PhraseTrie<T>,
  syllables: readonly Syllable[],
  from: number,
  unaccented: boolean,
): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = []
  let node = root
  for (let at = from; at < syllables.length; at++) {
    const syllable = syllables[at]
    const next = syllable && node.next.get(syllable.folded)
    if (!next || syllable.clause !== syllables[from]?.clause) break
    node = next
    for (const { exact, phrase, meanings } of node.endings) {
      const slips = exact.filter((spelling, i) => spelling !== syllables[from + i]?.exact).length
      const allowed = unaccented ? exact.length : exact.length >= FORGIVING_LENGTH ? 1 : 0
      if (slips <= allowed) hits.push({ phrase, meanings, from, to: at + 1 })
    }
  }
  return hits
}
