import { NUMBER_WORDS, numberInWords } from '../number-words.ts'
import { END, fitting, matchesOf, phrase, START, YEAR } from '../phrase.ts'
import type { Figure, YearWindow } from './figure.ts'

const BEST = phrase(
  `${START}(?:(cao|tốt|khả quan)|thấp|kém) nhất(?: của [^\\s\\d,.;()]{1,10}(?: [^\\s\\d,.;()]{1,10}){0,3}?)?(?=,? (?:từ|kể|trong|của|qua|ở|giữa|giai đoạn|\\d{1,2} năm|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))`,
  'nhất',
)
const ENGLISH =
  /\b(?:(highest|best)|lowest|worst)(?: (?!since|on|ever|in|of|over|to)[a-z-]+){0,3} (?=since|on record|ever|to date|so far|in|of the|over)/giu
const COUNT = `(\\d{1,2}|${NUMBER_WORDS})`
/** What follows "cao nhất", with the years that it means. */
const WINDOWS: readonly (readonly [ReturnType<typeof phrase>, (match: RegExpExecArray) => YearWindow])[] = [
  [
    phrase(
      `^,? (?:trong |của |giữa |ở )?(?:cả )?(?:(?:${COUNT}|các|những) năm,? |giai đoạn |thời kỳ )(?:từ )?\\(?(?:năm )?(${YEAR})(?: ?(?:,|-|–|đến|và|,? và) ?(?:năm )?${YEAR}){0,8} ?(?:,|-|–|đến|và|,? và) ?(?:năm )?(${YEAR})`,
    ),
    ([, , from, until]) => ({ of: 'span', from: Number(from), until: Number(until) }),
  ],
  [
    phrase(`^,? (?:kể )?từ (?:năm )?(${YEAR})(?: (?:đến|tới) nay| trở lại đây)?`),
    ([, year]) => ({ of: 'since', year: Number(year) }),
  ],
  [
    phrase(
      `^,? (?:trong |của )?(?:vòng )?${COUNT} năm (?:qua|gần (?:đây|nhất)|trở lại đây|vừa qua|nay)${END}`,
    ),
    ([, count = '']) => ({ of: 'back', years: countOf(count) }),
  ],
  [
    phrase(`^,? trong (?:vòng )?${COUNT} năm(?=\\s{0,3}(?:[,.;)]|$))`),
    ([, count = '']) => ({ of: 'back', years: countOf(count) }),
  ],
  [
    phrase(
      `^,? (?:kể )?(?:từ trước (?:đến|tới) (?:nay|giờ)|từ khi (?:[^\\s,.;]{1,10} ){0,3}?(?:tham gia|bắt đầu|triển khai|thực hiện|có|khảo sát|công bố|PAPI)[^,.;]{0,50}|trong lịch sử|qua các (?:năm|kỳ)(?: (?:khảo sát|đánh giá|đo lường))?)${END}`,
    ),
    () => ({ of: 'all' }),
  ],
]
const ENGLISH_WINDOWS: readonly (readonly [RegExp, (match: RegExpExecArray) => YearWindow])[] = [
  [
    /^(?:since|in the years? since) (?:the )?((?:19|20)\d\d)(?!\d)/iu,
    ([, year]) => ({ of: 'since', year: Number(year) }),
  ],
  [
    /^(?:in|of|over) (?:the )?(?:past |last )?(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) years(?! in a row| running)/iu,
    ([, count = '']) => ({ of: 'back', years: countOf(count) }),
  ],
  [/^(?:on record|ever|to date|so far|in (?:its|the province['’]s) history)\b/iu, () => ({ of: 'all' })],
]
/** Years that the words leave open. */
const VAGUE = phrase(
  `^,? (?:từ|kể từ|trong|qua|của) (?:(?:nhiều|những|các|mấy|vài) năm|(?:vòng )?${COUNT} năm|nhiệm kỳ|khi)`,
)
const VAGUE_ENGLISH = /^(?:in (?:several|many|recent) years|since)\b/iu
const ENGLISH_NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** A change, a share or a number of something is highest, not the score; a group is named, not a record. */
const OF_OTHERS =
  /(?:tăng|giảm|tăng trưởng|cải thiện|tiến bộ|chênh lệch|khoảng cách|tỷ lệ|tỉ lệ|số (?:tỉnh|người|địa phương)|tang|giam|rise|increase|fall|decline|drop|gain|share|gap|improvement)(?:\s[^\s,.;]{1,8}){0,3}\s$/iu
const OF_GROUP = /(?:nhóm|nhom|group)(?:\s[^\s,.;]{1,9}){0,6}\s[“"]?$/iu
const SCORE_WORD = /(?:điểm|diem|scores?|points?)(?!\p{L})/giu
const RANK_WORD =
  /(?:thứ hạng|xếp hạng|vị trí|thứ bậc|hạng|xếp thứ|đứng thứ|thu hang|vi tri|hang|rank\w*|position|place|placing)(?!\p{L})/giu

/** "cao nhất từ trước đến nay", "the lowest since 2018": the highest or lowest of several years. */
export function* records(text: string): Generator<Figure> {
  for (const match of matchesOf(BEST, text)) {
    const end = match.index + match[0].length
    const rest = text.slice(end, end + 110)
    const found = windowAt(rest, pattern => fitting(pattern, text), WINDOWS)
    yield* made(text, match, match[1] !== undefined, found, fitting(VAGUE, text).exec(rest)?.[0].length)
  }
  for (const match of text.matchAll(ENGLISH)) {
    const end = match.index + match[0].length
    const rest = text.slice(end, end + 110)
    const found = windowAt(rest, pattern => pattern, ENGLISH_WINDOWS)
    yield* made(text, match, match[1] !== undefined, found, VAGUE_ENGLISH.exec(rest)?.[0].length)
  }
}

interface Found {
  readonly years: YearWindow
  readonly length: number
}

function* made(
  text: string,
  { index: at, 0: words }: RegExpExecArray,
  isHighest: boolean,
  found: Found | null,
  vague: number | undefined,
): Generator<Figure> {
  const before = text.slice(Math.max(0, at - 90), at)
  if (OF_GROUP.test(before)) return
  const length = found?.length ?? vague
  if (length === undefined) return
  const place = { at, end: at + words.length + length }
  if (!found || OF_OTHERS.test(before)) {
    yield { kind: 'aside', of: 'other-years', ...place }
    return
  }
  const led = before.split(/[;.](?!\d)/u).at(-1) + words
  const [score, rank] = [lastOf(SCORE_WORD, led), lastOf(RANK_WORD, led)]
  const measure = score === rank ? null : score > rank ? 'score' : 'rank'
  yield {
    kind: 'record',
    stated: isHighest ? 'highest' : 'lowest',
    measure,
    years: found.years,
    ...place,
  }
}

function windowAt<Pattern>(
  rest: string,
  fit: (pattern: Pattern) => RegExp,
  windows: readonly (readonly [Pattern, (match: RegExpExecArray) => YearWindow])[],
): Found | null {
  for (const [pattern, read] of windows) {
    const match = fit(pattern).exec(rest)
    if (match) return { years: read(match), length: match[0].length }
  }
  return null
}

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1
}

function countOf(words: string): number {
  const english = ENGLISH_NUMBERS.indexOf(words.toLowerCase())
  if (english >= 0) return english + 2
  return /^\d+$/.test(words) ? Number(words) : (numberInWords(words) ?? 0)
}
