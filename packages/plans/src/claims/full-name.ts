import type { Framework } from '@papi-lens/core'
import { hasMarks } from './phrase.ts'
import { UNIT_WORDINGS } from './unit-wording.ts'

/** A unit whose whole name stands in a text. */
export interface FullName {
  readonly id: string
  readonly at: number
  readonly end: number
}

interface Node {
  readonly next: Map<string, Node>
  id: string | null
}

const WORD = /[\p{L}\p{N}]+/gu
/** Shorter names are words of other things too. */
const FEWEST = 3
const remembered = new WeakMap<Framework, { readonly marked: Node; readonly plain: Node }>()

/** Units whose names stand in a text word for word, whatever words stand around them; the longest name counts. */
export function fullNamesIn(text: string, framework: Framework): FullName[] {
  const { marked, plain } = triesOf(framework)
  const isMarked = hasMarks(text)
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    at: index,
    end: index + word.length,
    marked: word.toLowerCase(),
    plain: bare(word),
  }))
  const found: FullName[] = []
  for (let first = 0; first < words.length; ) {
    let longest: { id: string; last: number } | null = null
    for (const [start, key] of isMarked ? ([[marked, 'marked']] as const) : ([[plain, 'plain']] as const)) {
      let node: Node | undefined = start
      for (let at = first; node && at < words.length; at++) {
        node = node.next.get(words[at]?.[key] ?? '')
        if (node?.id) longest = { id: node.id, last: at }
      }
    }
    const [from, to] = [words[first], words[longest?.last ?? first]]
    if (longest && from && to) found.push({ id: longest.id, at: from.at, end: to.end })
    first = longest ? longest.last + 1 : first + 1
  }
  return found
}

function triesOf(framework: Framework): { marked: Node; plain: Node } {
  const known = remembered.get(framework)
  if (known) return known
  const tries = { marked: node(), plain: node() }
  for (const { id, level, vi, en, aliases = [] } of framework.units) {
    if (level === 'total') continue
    const lasting = aliases.flatMap(({ text, from, to }) =>
      from === undefined && to === undefined ? [text] : [],
    )
    for (const name of [vi, en, ...lasting, ...(UNIT_WORDINGS[id] ?? [])]) {
      const words = name.match(WORD) ?? []
      // "Internet" or "Y tế" alone may be anything; English names of two words are names.
      if (words.length < (hasMarks(name) ? FEWEST : 2)) continue
      enter(
        tries.marked,
        words.map(word => word.toLowerCase()),
        id,
      )
      enter(tries.plain, words.map(bare), id)
    }
  }
  remembered.set(framework, tries)
  return tries
}

function node(): Node {
  return { next: new Map(), id: null }
}

function enter(root: Node, words: readonly string[], id: string): void {
  let at = root
  for (const word of words) {
    const next = at.next.get(word) ?? node()
    at.next.set(word, next)
    at = next
  }
  at.id ??= id
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd')
}
