import type { DocumentTarget } from '../plan-document.ts'
import type { CountedNumber } from './target-numbers.ts'

type Comparator = DocumentTarget['comparator']

const AT_LEAST = /(?:trên|ít nhất|tối thiểu|không dưới|không thấp hơn|từ|hơn)(?: (?:là|đạt|khoảng|từ))? ?$/iu
const AT_MOST = /(?:dưới|không quá|tối đa|không vượt quá|nhiều nhất|ít hơn)(?: là)? ?$/iu
/** "tăng 2%", "giảm trên 3%", "giảm tỷ lệ hộ nghèo 3%": by so much. "lên" and "còn" tell what is reached. */
const UP = /(?:tăng|nâng|thêm)(?: (?:thêm|bình quân|ít nhất|tối thiểu|trên|từ|khoảng)){0,3} ?$/iu
const DOWN = /(?:giảm|hạ|bớt)(?: (?:bớt|thêm|bình quân|ít nhất|tối thiểu|trên|từ|khoảng)){0,3} ?$/iu
const UP_NOUN = /(?:tăng|nâng) (?:tỷ lệ|tỉ lệ|số|mức)[^,;:]{0,80}$/iu
const DOWN_NOUN = /(?:giảm|hạ) (?:tỷ lệ|tỉ lệ|số|mức)[^,;:]{0,80}$/iu
const REACHES =
  /(?:đạt|lên|còn|xuống|đến|là)(?: (?:mức|từ|trên|dưới|ít nhất|tối thiểu|không dưới|không quá|khoảng|còn)){0,2} ?$/iu
const OR_MORE = /^ ?(?:%|\p{L}{1,12}(?: \p{L}{1,12}){0,2})? ?trở lên/iu
const OR_LESS = /^ ?(?:%|\p{L}{1,12}(?: \p{L}{1,12}){0,2})? ?trở xuống/iu
const BEFORE = 110

/** How a promised number is meant, by the words around it. */
export function comparatorOf(
  text: string,
  number: CountedNumber,
  previous: CountedNumber | undefined,
  isRangeEnd: boolean,
): Comparator {
  const start = isRangeEnd && previous ? previous.start : number.start
  const from = Math.max(0, start - BEFORE, isRangeEnd ? 0 : (previous?.end ?? 0))
  const before = text.slice(from, start)
  const behind = text.slice(number.end, number.end + 40)
  const isReached = REACHES.test(before)
  if (!isReached && (UP.test(before) || UP_NOUN.test(before))) return 'increase-by'
  if (!isReached && (DOWN.test(before) || DOWN_NOUN.test(before))) return 'decrease-by'
  if (isRangeEnd) return 'at-most'
  if (OR_MORE.test(behind) || AT_LEAST.test(before)) return 'at-least'
  if (OR_LESS.test(behind) || AT_MOST.test(before)) return 'at-most'
  return 'reach'
}

/** Whether a number ends a range that the one before begins: "từ 3 đến 5%". */
export function isRange(text: string, previous: CountedNumber | undefined, number: CountedNumber): boolean {
  return previous !== undefined && /^ ?(?:[-–]|đến) ?$/u.test(text.slice(previous.end, number.start))
}
