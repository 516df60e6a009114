import type { Figure } from './figures/figure.ts'
import type { Scene } from './scene.ts'
import type { UnitMention } from './unit-mention.ts'

/** A bare number belongs to a name that ends this near before it. */
const NEAR = 16
const LEADS_NUMBER =
  /(?:(?:highest|lowest) (?:overall |total )?score,|mức điểm|số điểm|tổng điểm|điểm số|điểm tổng hợp|điểm|mức|score|chỉ)(?:\s(?:lần lượt|là|đạt|of|was)){0,2}\s$/iu
/** Between a name and its number. */
const BETWEEN =
  /^[”"’'\s:,–-]*(?:(?:(?:là|đạt|được|chỉ|với|còn|ở mức|mức|điểm|số|was|at|with|of|of the)\s*)+(?:[(:][(:\s]*)?|(?:\([(:\s]*)?)$/iu

/**
 * Whether a number without a word of its own is a score: a unit or a place is named right before it, outside its bracket
 * or inside; a word for scores leads to it; or it goes on with a list of scores.
 */
export function isIntroduced(
  { text, blank, figures, marks, inTurn }: Scene,
  figure: Figure,
  index: number,
  mention: UnitMention | null,
  from: number,
): boolean {
  const { at } = figure
  if (mention && typeof mention === 'object' && mention.near <= NEAR) {
    if (BETWEEN.test(blank.slice(at - mention.near, at))) return true
  }
  if (LEADS_NUMBER.test(text.slice(Math.max(0, at - 40), at))) return true
  const before = figures[index - 1]
  // "(2022: 6,11; 2023: 5,77)".
  if (before?.kind === 'year' && /^\s?:\s?$/.test(text.slice(before.end, at))) return true
  const named = marks.filter(({ kind, end }) => kind === 'province' && end <= at).at(-1)
  if (named && BETWEEN.test(text.slice(named.end, at))) return true
  // "Công khai, minh bạch (5,67)": named outside the bracket.
  if (before?.kind === 'open' && at - before.end < 3)
    return /[\p{L}”"’]\s{0,2}\($/u.test(text.slice(0, before.end))
  // "lần lượt là 43,82; 43,25 và 42,85 điểm".
  return (
    inTurn &&
    before?.kind === 'score' &&
    before.end >= from - 1 &&
    /^[\s;,]*(?:(?:và|and)\s*)?$/u.test(text.slice(before.end, at))
  )
}
