import type { Direction, Framework } from '@papi-lens/core'
import type { Movement } from './direction.ts'
import { namesIn } from './name-list.ts'
import { isForeignIndex } from './unit-mention.ts'

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const COUNT = `(all|both|\\d{1,2}|${NUMBERS.join('|')})`
const MOVES =
  '(?:(rose|improved|increased|gained|advanced|went up|grew|saw (?:gains|increases|improvements))|(?:fell|declined|dropped|decreased|slipped|worsened|lost|went down|saw (?:declines|drops|falls)))'
/** A size or an end behind it makes it a figure of its own; places are ranks. */
const ALONE =
  '(?! (?:(?:slightly|sharply|modestly|by|to|from|about|around|nearly|its|their) ){0,3}(?:\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|several|many) places|places|ground in|rank)| out\\b)'
const ADVERB = '(?:also |all |both |each |slightly |sharply |clearly |then |have |had |has ){0,6}'
/** "Six of its eight dimensions improved". */
const COUNTED = new RegExp(
  `\\b${COUNT}(?: (?:out )?of (?:the |its |all )*(?:\\d{1,2}|${NUMBERS.join('|')}))? (?:the |its )?(?:PAPI |content )?(dimensions?|sub-?dimensions?|contents?) ${ADVERB}${MOVES}\\b${ALONE}`,
  'giu',
)
/** "… and two lost points", behind such a count. */
const FURTHER = new RegExp(
  `(?:,|;| and| while| but)(?: and| while| but)? (?:the (?:other|remaining) )?${COUNT}(?: others?| of them)? ${ADVERB}${MOVES}\\b${ALONE}`,
  'giu',
)
const MOVED = new RegExp(`\\b${ADVERB}${MOVES}\\b${ALONE}`, 'giu')
const CLAUSE_START = /^.*(?:[.;:]\s|,?\s(?:while|whereas|but|although|though|however,?)\s)/su
/** How far back the names of what moved may begin. */
const REACH = 300
/** No sentence speaks of more. */
const MOST = 20

/** The statements of an English sentence about parts that rose or fell. */
export function englishMovementsIn(text: string, framework: Framework): Movement[] {
  const movements: Movement[] = []
  let taken = 0
  for (const match of text.matchAll(COUNTED)) {
    const [words, count = '', noun = '', up] = match
    const of = /^sub/iu.test(noun) ? 'subdimension' : 'dimension'
    const end = match.index + words.length
    movements.push(movement(text, match.index, end, up !== undefined, countOf(count), of))
    taken = end
    for (const next of text.slice(end, end + 120).matchAll(FURTHER)) {
      const [more, others = '', rise] = next
      if (/[.;]/u.test(text.slice(taken, end + next.index))) break
      const at = end + next.index
      taken = at + more.length
      movements.push(movement(text, at, taken, rise !== undefined, countOf(others), of))
    }
  }
  let start = 0
  for (const match of text.matchAll(MOVED)) {
    if (movements.length >= MOST) break
    const end = match.index + match[0].length
    if (movements.some(({ at, end: until }) => match.index < until && end > at)) continue
    const before = text.slice(Math.max(start, match.index - REACH), match.index)
    const lead = CLAUSE_START.exec(before)?.[0].length ?? 0
    const from = match.index - before.length + lead
    const names = namesIn(before.slice(lead), framework)
    const last = names.at(-1)
    // The names stand right before the verb, and nothing but names.
    if (!last || names.some(({ unit }) => unit === null || unit.level === 'total')) continue
    if (/[\p{L}\d]/u.test(before.slice(lead + last.end)) || from + (names[0]?.at ?? 0) - from > LEAD) continue
    start = end
    movements.push({
      ...movement(text, from, end, match[1] !== undefined, null, levelOf(names[0]?.unit?.level)),
      names: names.map(name => ({ ...name, at: name.at + from, end: name.end + from })),
      at: from + (names[0]?.at ?? 0),
    })
  }
  return movements.sort((a, b) => a.at - b.at)
}

/** Words that may stand before the first name: "In 2024, its scores in". */
const LEAD = 40

function movement(
  text: string,
  at: number,
  end: number,
  isUp: boolean,
  count: number | 'all' | null,
  of: Movement['of'],
): Movement {
  const direction: Direction = isUp ? 'up' : 'down'
  // "Dimensions" are parts of PAPI, unless another index is spoken of.
  const before = text.slice(0, at)
  const subjectWords = isForeignIndex(before) ? before : ''
  return { direction, count, of, names: [], subjectWords, listFollows: false, at, end }
}

function levelOf(level: string | undefined): Movement['of'] {
  return level === 'subdimension' ? 'subdimension' : 'dimension'
}

function countOf(words: string): number | 'all' {
  const plain = words.toLowerCase()
  if (plain === 'all') return 'all'
  if (plain === 'both') return 2
  const at = NUMBERS.indexOf(plain)
  return at >= 0 ? at + 1 : Number(plain)
}
